// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The menu of a day, entered once and used by status, group and page texts (requirement C01).
 * Invariant: at most one menu a day; its items are products of the same business, in the order they
 * were chosen; hidden products are left out when reading. The openings remember how the texts of
 * that day began, so that the next morning begins otherwise. */
#include "base/date.h"
#include "db/record.h"
#include "planner/content.h"

typedef struct {
    int64_t day;
    int64_t order_until; /* minute of the day */
    const char *note;    /* delivery or pick-up, in the owner's words; may be "" */
    int64_t status_opening, group_opening, page_opening; /* of Caption; -1: none yet */
    int64_t changed_at;
} Menu;
RECORD_LIST(Menu, menu)

typedef struct {
    int64_t product_id;
    const char *name;
    int64_t price_idr;
    const char *unit;
    int64_t stock;    /* -1: not counted */
    int64_t sold_out; /* 1: told so by the owner today */
} MenuItem;
RECORD_LIST(MenuItem, menu_item)

bool menu_item_is_gone(const MenuItem *item); /* sold out, or no stock left */
int menu_opening(const Menu *menu, ChannelForm form);

/* An empty list when there is no menu on that day. */
MUST_USE bool menu_load(Db *db, int64_t business_id, Day day, RecordList **ret_one, GError **error);
/* The latest menu before that day; an empty list when there is none. */
MUST_USE bool menu_load_before(Db *db, int64_t business_id, Day day, RecordList **ret_one,
                               GError **error);
MUST_USE bool menu_item_list(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                             GError **error);

typedef struct {
    Day day;
    Minute order_until;
    const char *note;
    const int64_t *products; /* ids, in order */
    size_t count;
} MenuFacts;
/* Makes or replaces the menu of the day; what was sold out stays so. NOT_FOUND: a product is not of
 * this business. */
MUST_USE bool menu_save(Db *db, int64_t business_id, const MenuFacts *facts, int64_t now,
                        GError **error);
/* NOT_FOUND: not on the menu of that day. */
MUST_USE bool menu_set_sold_out(Db *db, int64_t business_id, Day day, int64_t product_id,
                                bool sold_out, GError **error);
/* openings: one a form, in the order of ChannelForm. NOT_FOUND: no menu on that day. */
MUST_USE bool menu_set_openings(Db *db, int64_t business_id, Day day, const int openings[3],
                                GError **error);
