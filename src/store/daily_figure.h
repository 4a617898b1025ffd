// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Figures as platforms count them a day, from their files. A whole week of them becomes one row of
 * store/figure.h on its last day, as if it had been read off the phone; a week with a day missing stays
 * a gap, and what the owner wrote herself for that week stays hers. Source: requirements H11, K04. */
#include "store/figure.h"

typedef enum { DAILY_NEW, DAILY_SAME, DAILY_CHANGED } DailyChange;

MUST_USE bool daily_figure_compare(Db *db, int64_t business_id, const FigureEntry *entry,
                                   DailyChange *ret_change, GError **error);
/* The same of a figure that is of a whole week or of one moment, and no part of any sum. */
MUST_USE bool daily_figure_compare_whole(Db *db, int64_t business_id, const FigureEntry *entry,
                                         DailyChange *ret_change, GError **error);
MUST_USE bool daily_figure_set(Db *db, int64_t business_id, const FigureEntry *entry, int64_t now,
                               GError **error);
/* Makes or corrects the figure of the week this day is in, when all its days are known. */
MUST_USE bool daily_figure_week(Db *db, int64_t business_id, const FigureEntry *entry, int64_t now,
                                GError **error);
