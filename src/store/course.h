// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How numbers run through time, summed by the database for charts and reports: money by day, messages by
 * hour of the week. What is taken out again is taken out of its own day. Source: requirements K06, K08,
 * S09, T04. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t day;
    int64_t sum_idr, count;
} DaySum;
RECORD_LIST(DaySum, day_sum)

/* Only days that have a record, by day. */
MUST_USE bool course_sales(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                           GError **error);
/* What came in less what went out, of sales and cash book together; count: of records. */
MUST_USE bool course_cash(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                          GError **error);

/* By hour of the owner's week, Monday first. */
typedef struct {
    int64_t counts[WEEKDAY_COUNT][24];
} HourCounts;
MUST_USE bool course_messages(Db *db, int64_t business_id, Period days, Zone zone,
                              HourCounts *ret_counts, GError **error);
int64_t hour_counts_sum(const HourCounts *counts);
