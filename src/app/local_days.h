// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Holidays, paydays and other local dates of some days, read from data/calendar.txt of the running
 * program (requirement P04). */
#include "guide/knowledge.h"
#include "planner/calendar.h"

/* The calendar owns the texts of the dates. */
typedef struct {
    LocalCalendar *calendar;
    LocalDateList *dates;
} LocalDays;
MUST_USE bool local_days_load(const Knowledge *knowledge, Day from, Day to, LocalDays *ret_days,
                              GError **error);
void local_days_clear(LocalDays *days);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(LocalDays, local_days_clear)
