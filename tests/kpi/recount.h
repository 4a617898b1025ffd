// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Every KPI counted a second time, from raw rows by plain loops over structs: nothing of the KPI's own SQL or
 * its sums is used. What a KPI means stands in its file and its one sentence for the owner. */
#include "kpi/raw.h"

typedef struct {
    const Raw *raw;
    const KpiQuery *query;
    int64_t business;
    Day from, to, today;
    int64_t begin, end; /* the first instant of the days, and the one after the last */
} Count;

typedef void (*RecountFunction)(const Count *count, KpiValue *out);
typedef struct {
    const char *key;
    RecountFunction recount;
} Recount;
/* By the book they are counted from. Ends with {0}. */
extern const Recount RECOUNT_SALES[], RECOUNT_ORDERS[], RECOUNT_POSTS[], RECOUNT_TALK[],
    RECOUNT_NUMBERS[], RECOUNT_MONEY[];

/* NULL: nobody counts this one. */
RecountFunction recount_find(const char *key);
/* As kpi_compute would have it: without enough records nothing is known. */
KpiValue recount(const Kpi *kpi, const Raw *raw, const KpiQuery *query);

/* --- what several need --- */
static inline bool count_has_day(const Count *count, int64_t day)
{
    return day >= count->from && day <= count->to;
}
static inline bool count_has_instant(const Count *count, int64_t at)
{
    return at != RAW_NONE && at >= count->begin && at < count->end;
}
/* Half goes away from zero. */
int64_t recount_round(int64_t part, int64_t whole);
void recount_share(KpiValue *out, int64_t part, int64_t whole); /* tenths of a percent */
bool recount_is_online(const char *place);
int64_t recount_views(const Count *count);  /* reach of all places */
int64_t recount_chats(const Count *count);
int64_t recount_orders(const Count *count); /* not cancelled */
int64_t recount_comments(const Count *count, int64_t *ret_records);
