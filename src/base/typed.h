// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Days and times of day as people type them where their phone shows no calendar: "17/8/2026",
 * "17 Agustus 2026", "jam 7 malam", "19.30 WIB". A day always with its year, the day before the month.
 * Nothing is kept. */
#include "base/date.h"

/* False: no such day, or its year was left out. */
MUST_USE bool typed_day_read(const char *typed, Day *ret_day);
/* False: no such time. */
MUST_USE bool typed_minute_read(const char *typed, Minute *ret_minute);
