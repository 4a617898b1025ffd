// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What one piece of something needs (store/ingredient.h) beside what lies there of it and what that
 * cost (store/stock.h), matched by folded name and unit. Making takes the ingredients and adds the
 * goods at once, or nothing. Source: requirement S09. */
#include "store/ingredient.h"
#include "store/stock_move.h"

typedef struct {
    const Ingredient *ingredient;
    const StockItem *item; /* NULL: not kept, or in another unit */
    int64_t cost_idr;      /* for one piece; -1: not known */
} RecipeLine;

typedef struct {
    RecordList *ingredients, *items;
    GArray *lines;    /* RecipeLine */
    int64_t cost_idr; /* of one piece, of the lines whose cost is known */
    size_t unknown;   /* lines whose cost is not known */
} Recipe;
void recipe_clear(Recipe *recipe);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Recipe, recipe_clear)
static inline const RecipeLine *recipe_line(const Recipe *recipe, size_t i)
{
    g_assert(i < recipe->lines->len);
    return &g_array_index(recipe->lines, RecipeLine, i);
}

/* Of the goods or box of this name; no lines when none were written down. */
MUST_USE bool recipe_load(Db *db, int64_t business_id, const char *name, Recipe *ret_recipe,
                          GError **error);
bool recipe_cost_known(const Recipe *recipe); /* there are lines, and all of them have a cost */
/* Of this line there is too little for so many pieces. */
bool recipe_line_is_short(const RecipeLine *line, int64_t pieces);

typedef struct {
    const StockItem *goods;
    int64_t pieces;
    const char *note;
    int64_t now;
} Making;
/* CONFLICT: too little of something. Ingredients that are not kept are left out. */
MUST_USE bool recipe_make(Db *db, int64_t business_id, const Recipe *recipe, const Making *making,
                          GError **error);
