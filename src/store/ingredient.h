// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What goes into one box of a menu, entered once for each menu; the shopping list of an event is that
 * times its boxes. Menus are told apart by their folded name. Source: requirement S03. */
#include "db/record.h"

#define INGREDIENTS_MAX 30
#define INGREDIENT_AMOUNT_MAX 100000

typedef struct {
    int64_t position; /* 1, 2, … */
    const char *name;
    int64_t amount;   /* for one box, in units */
    const char *unit; /* "g", "ml", "piece", "sheet", "spoon", "bunch" */
} Ingredient;
RECORD_LIST(Ingredient, ingredient)

MUST_USE bool ingredient_list(Db *db, int64_t business_id, const char *menu_key,
                              RecordList **ret_list, GError **error);
/* The whole list of a menu at once; positions are given anew. */
MUST_USE bool ingredient_replace(Db *db, int64_t business_id, const char *menu_key,
                                 const Ingredient *items, size_t count, GError **error);

/* One row of all menus, for reading out. */
typedef struct {
    int64_t row; /* counts all of them */
    const char *menu_key;
    const char *name;
    int64_t amount;
    const char *unit;
} MenuIngredient;
RECORD_LIST(MenuIngredient, menu_ingredient)
MUST_USE bool menu_ingredient_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                                   RecordList **ret_list, GError **error);
