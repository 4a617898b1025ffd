// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Figures read off the phone: followers, reach, visitors … per channel and day (requirements K01,
 * H11), and whole weeks from files (store/daily_figure.h). One value a channel, measure and day; a day without a figure is a gap, never a zero. */
#include "base/date.h"
#include "db/record.h"

/* A figure beside the one before it of the same channel and measure. */
typedef struct {
    int64_t id;
    const char *platform; /* key of data/platforms.txt */
    const char *measure;  /* a figure_measure */
    int64_t day;
    int64_t value;
    int64_t before;     /* meaningful only when before_day is not DAY_NONE */
    int64_t before_day; /* DAY_NONE: the first figure */
} Figure;
RECORD_LIST(Figure, figure)

typedef struct {
    const char *platform, *measure;
    Day day;
    int64_t value;
} FigureEntry;

/* The measures: "followers", "reach", …; NULL after the last. */
const char *figure_measure(size_t i);
const char *figure_measure_label(const char *measure); /* Indonesian, marked N_ */

/* "+13 (+1,65%)", "-5 (-0,64%)", "+13" when there was nothing before to compare with. */
MUST_USE char *figure_growth_format(int64_t before, int64_t value);
/* 1 better, 0 the same, -1 worse: a rank improves when the number falls. */
int figure_direction(const char *measure, int64_t before, int64_t value);

/* Newest entry first by id; cursor 0 = first page. platform "" = all. */
MUST_USE bool figure_list(Db *db, int64_t business_id, const char *platform, int64_t cursor,
                          int64_t limit, RecordList **ret_list, GError **error);
/* All of the days, by channel, measure and day. */
MUST_USE bool figure_list_between(Db *db, int64_t business_id, Period span, RecordList **ret_list,
                                  GError **error);

/* The channels in use: chosen as a tool, posted to, or measured before. */
typedef struct {
    const char *platform;
} UsedChannel;
RECORD_LIST(UsedChannel, used_channel)
MUST_USE bool used_channel_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);

/* Sets or corrects one figure. */
MUST_USE bool figure_set(Db *db, int64_t business_id, const FigureEntry *entry, int64_t now,
                         int64_t *ret_id, GError **error);
