// SPDX-License-Identifier: Apache-2.0
#pragma once
/* When the shop is open (requirement S02): some weekdays, from one time to another, also across
 * midnight, and one day on which it stays closed. Without a row it is always open. A day's hours
 * belong to the day they begin on: what was opened on Saturday evening is open until Sunday's end of
 * them. Pure but for loading and saving. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t days;                   /* weekday mask, Monday = bit 0 */
    int64_t from_minute, to_minute; /* to at or before from: on the next day; both 0: all day */
    int64_t closed_day;             /* a Day; -1: none */
    int64_t changed_at;
} Opening;
RECORD_LIST(Opening, opening)

/* Always open. */
Opening opening_always(void);
/* opening_always() when nothing was said. */
MUST_USE bool opening_load(Db *db, int64_t business_id, Opening *ret_opening, GError **error);
MUST_USE bool opening_save(Db *db, int64_t business_id, const Opening *opening, GError **error);

bool opening_is_open(const Opening *opening, Zone zone, int64_t at);
/* When the hours of this moment end; -1: it is closed. */
int64_t opening_until(const Opening *opening, Zone zone, int64_t at);
/* The first moment from `from` on at which it is open, within two weeks; -1: none. */
int64_t opening_next(const Opening *opening, Zone zone, int64_t from);
/* Is it open at any time of this day, not before `from`? */
bool opening_on_day(const Opening *opening, Zone zone, Day day, int64_t from);
