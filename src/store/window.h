// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The owner's times of the week: where and when there is signal, and which hours are never to be
 * planned (requirements V09, C20, T01). Two kinds, kept apart: saving one leaves the other as it
 * was. The list owns the places. */
#include "db/record.h"
#include "planner/day_room.h"

#define WINDOW_SIGNAL "signal"
#define WINDOW_BLOCKED "blocked"

typedef struct {
    int64_t id;
    const char *kind; /* WINDOW_SIGNAL or WINDOW_BLOCKED */
    int64_t days;     /* weekday mask, Monday = bit 0 */
    int64_t from_minute, to_minute;
    const char *place; /* "" when not said */
} Window;
RECORD_LIST(Window, window)

/* By time of day; at most TIMES_MAX of a kind. */
MUST_USE bool window_list(Db *db, int64_t business_id, const char *kind, RecordList **ret_list,
                          GError **error);
/* Exactly these from now on; count 0 clears them. LIMIT above TIMES_MAX. */
MUST_USE bool window_replace(Db *db, int64_t business_id, const char *kind,
                             const TimeWindow *windows, size_t count, GError **error);

/* Both kinds and the weekly off days as the planner wants them. `rules` points into the struct (never
 * copy it) and its list. */
typedef struct {
    DayRules rules;
    TimeWindow signal[TIMES_MAX], blocked[TIMES_MAX];
    RecordList *windows; /* owns the places */
} OwnerTimes;
MUST_USE bool owner_times_load(Db *db, int64_t business_id, int off_weekdays, OwnerTimes *ret_times,
                               GError **error);
void owner_times_clear(OwnerTimes *times);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(OwnerTimes, owner_times_clear)
