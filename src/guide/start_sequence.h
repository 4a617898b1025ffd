// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The four-step start (requirement P06): goals, platform, contact list, editorial calendar. Only when
 * all four are ticked do the daily tasks of social relations appear. */
#include "base/lang.h"

typedef enum { START_GOALS, START_PLATFORM, START_CONTACTS, START_CALENDAR, START_STEPS } StartStep;

typedef struct {
    bool ticked[START_STEPS];
} StartSequence;

bool start_is_ready(const StartSequence *start);
/* The i-th daily task, marked N_; NULL after the last, and always while a tick is missing. */
const char *start_daily_task(const StartSequence *start, size_t i);
