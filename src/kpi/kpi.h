// SPDX-License-Identifier: Apache-2.0
#pragma once
/* KPIs: what a business can be measured by, one file each, ending in one constant record and one
 * line in registry.list. Dashboard, command line, API, review and report walk the registry.
 *
 * A KPI only reads. It never guesses: with fewer records than its minimum it says "belum cukup
 * data" and gives no number, not even a zero (requirements K01, K02, K03, S06, S07, C18, C19, V04). */
#include "base/date.h"
#include "db/record.h"
#include "guide/knowledge.h"

typedef enum {
    KPI_COUNT,
    KPI_MONEY,
    KPI_PERCENT, /* value in tenths of a percent: 625 = 62,5% */
    KPI_RATIO,   /* value in tenths: 30 = 3,0 kali */
    KPI_MINUTES,
    KPI_DAYS,
    KPI_SCORE, /* value in tenths of 1 … 5 */
    KPI_LEVEL, /* a PresenceLevel */
    KPI_UNIT_COUNT
} KpiUnit;

typedef enum { STATE_MET, STATE_NEAR, STATE_UNMET, STATE_NO_DATA, STATE_COUNT } KpiState;

/* Whose KPI, of which days. */
typedef struct {
    Db *db;
    const Knowledge *knowledge;
    int64_t business_id;
    Period period;
    Zone zone;
    Day today;        /* days after it have not happened yet */
    bool sees_values; /* may read how the owner feels about it all (Kpi.own) */
} KpiQuery;

typedef struct {
    bool known;          /* false: not enough records; then all else is 0 */
    int64_t value;       /* in the unit of the KPI */
    int64_t part, whole; /* of a share or ratio; else 0 */
    int64_t records;     /* what it rests on */
} KpiValue;

typedef struct {
    const char *key;  /* as in data/measures.txt and in every door */
    const char *name; /* N_ */
    KpiUnit unit;
    bool down;           /* less is better */
    bool own;            /* the owner's own feeling: no data for whom she did not allow it */
    const char *explain; /* one sentence a shop owner understands, N_ */
    const char *advice;  /* what to do when it is bad, N_ */
    const char *records; /* path of the page that shows the records behind it */
    int64_t minimum;     /* records needed before it says a number; at least 1 */
    bool (*compute)(const KpiQuery *query, KpiValue *ret_value, GError **error);
} Kpi;

extern const Kpi *const KPIS[];
size_t kpi_count(void);
const Kpi *kpi_find(const char *key); /* NULL: none */

/* Computes and applies the minimum. */
MUST_USE bool kpi_compute(const Kpi *kpi, const KpiQuery *query, KpiValue *ret_value,
                          GError **error);

/* "14", "Rp135.000", "62,5%", "3,0 kali", "12 menit", "2 hari"; without data "belum cukup data". */
MUST_USE char *kpi_value_format(const Kpi *kpi, const KpiValue *value, const Lang *lang);
MUST_USE char *kpi_number_format(const Kpi *kpi, int64_t value, const Lang *lang);

/* Met; near (at least nine tenths of the way, so that 12 of 14 is unmet); else unmet. */
KpiState kpi_state(const Kpi *kpi, const KpiValue *value, int64_t target);
const char *kpi_state_key(KpiState state);   /* "met", "near", "unmet", "no_data" */
const char *kpi_state_label(KpiState state); /* N_ */
KpiState kpi_state_find(const char *key);    /* unknown: STATE_NO_DATA */
