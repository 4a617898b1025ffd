// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Days on which the owner expects fewer sales (holidays, fasting, harvest), and whether sales stay low
 * all the same (guide/slump.h). Weeks run from Monday to Sunday; the running one is not judged.
 * Source: requirement X09. */
#include "base/date.h"
#include "db/record.h"
#include "guide/slump.h"

typedef struct {
    int64_t id;
    const char *name;
    int64_t from_day, to_day;
    int64_t created_at;
} Season;
RECORD_LIST(Season, season)
/* Newest first, before record `before` (0: from the newest). */
MUST_USE bool season_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                          RecordList **ret_list, GError **error);

typedef struct {
    const char *name;
    Day from_day, to_day;
} SeasonDraft;
MUST_USE bool season_add(Db *db, int64_t business_id, const SeasonDraft *draft, int64_t now,
                         int64_t *ret_id, GError **error);
/* NOT_FOUND: no such mark. */
MUST_USE bool season_remove(Db *db, int64_t business_id, int64_t id, GError **error);

#define SLUMP_WEEKS_READ 16
typedef struct {
    Slump slump;
    SlumpWeek weeks[SLUMP_WEEKS_READ]; /* oldest first, from the first week with sales */
    size_t count;
    Day last_day; /* Sunday of the last one */
} SlumpBoard;
MUST_USE bool slump_load(Db *db, int64_t business_id, Day today, SlumpBoard *ret_board,
                         GError **error);
