// SPDX-License-Identifier: Apache-2.0
#include "planner/promise.h"

#define SEARCHED_DAYS 56

static bool minute_is_open(const DayRules *rules, Day day, Minute minute)
{
    return (rules->signal_count == 0 || signal_window_at(rules, day, minute, 1) != NULL) &&
           !minutes_are_blocked(rules, day, minute, 1);
}

/* Lets the promise run through one day from `from` on. True with the instant when it ends there. */
static bool run_through(const DayRules *rules, Zone zone, int64_t from, int64_t *left_s,
                        int64_t *ret_due)
{
    Day day = zone_day(zone, from);
    int64_t begin = from;
    for (Minute minute = zone_minute(zone, from); minute < MINUTES_A_DAY; minute++) {
        int64_t end = zone_instant(zone, day, minute) + 60;
        if (minute_is_open(rules, day, minute)) {
            if (*left_s <= end - begin) {
                *ret_due = begin + *left_s;
                return true;
            }
            *left_s -= end - begin;
        }
        begin = end;
    }
    return false;
}

int64_t promise_due(int64_t received_at, int promise_minutes, const DayRules *rules, Zone zone)
{
    g_assert(promise_minutes >= 0 && rules != NULL);
    int64_t left_s = (int64_t)promise_minutes * 60;
    Day first = zone_day(zone, received_at);
    for (Day day = first; day < first + SEARCHED_DAYS; day++) {
        int64_t from = day == first ? received_at : zone_instant(zone, day, 0);
        int64_t due = 0;
        if (!day_is_off(rules, day) && run_through(rules, zone, from, &left_s, &due)) {
            return due;
        }
    }
    return received_at + (int64_t)promise_minutes * 60;
}
