// SPDX-License-Identifier: Apache-2.0
#include "store/recipe.h"

#include "base/text.h"
#include "store/business.h"

void recipe_clear(Recipe *recipe)
{
    g_clear_pointer(&recipe->lines, g_array_unref);
    g_clear_pointer(&recipe->ingredients, record_list_free);
    g_clear_pointer(&recipe->items, record_list_free);
}

static const StockItem *item_of(const RecordList *items, const Ingredient *ingredient)
{
    g_autofree char *wanted = text_key(ingredient->name);
    for (size_t i = 0; i < record_count(items); i++) {
        const StockItem *item = stock_item_at(items, i);
        g_autofree char *here = text_key(item->name);
        if (item->product_id == 0 && g_str_equal(item->unit, ingredient->unit) &&
            g_str_equal(here, wanted)) {
            return item;
        }
    }
    return NULL;
}

static void lines_match(Recipe *recipe)
{
    for (size_t i = 0; i < record_count(recipe->ingredients); i++) {
        const Ingredient *ingredient = ingredient_at(recipe->ingredients, i);
        RecipeLine line = {ingredient, item_of(recipe->items, ingredient), -1};
        if (line.item != NULL) {
            line.cost_idr = stock_item_cost(line.item, ingredient->amount);
        }
        recipe->cost_idr += MAX(line.cost_idr, 0);
        recipe->unknown += line.cost_idr < 0;
        g_array_append_val(recipe->lines, line);
    }
}

bool recipe_load(Db *db, int64_t business_id, const char *name, Recipe *ret_recipe, GError **error)
{
    g_autofree char *key = text_fold(name);
    g_auto(Recipe) recipe = {.lines = g_array_new(FALSE, FALSE, sizeof(RecipeLine))};
    if (!ingredient_list(db, business_id, key, &recipe.ingredients, error) ||
        (record_count(recipe.ingredients) > 0 &&
         !stock_item_list_used(db, business_id, &recipe.items, error))) {
        return false;
    }
    lines_match(&recipe);
    *ret_recipe = recipe;
    recipe = (Recipe){0};
    return true;
}

bool recipe_cost_known(const Recipe *recipe)
{
    return recipe->lines->len > 0 && recipe->unknown == 0;
}

bool recipe_line_is_short(const RecipeLine *line, int64_t pieces)
{
    return line->item != NULL && line->item->on_hand / line->ingredient->amount < pieces;
}

static bool ingredients_take(Db *db, int64_t business_id, const Recipe *recipe,
                             const Making *making, GError **error)
{
    for (size_t i = 0; i < recipe->lines->len; i++) {
        const RecipeLine *line = recipe_line(recipe, i);
        StockMoveDraft used = {STOCK_USED, 0, making->goods->name, 0};
        if (line->item == NULL) {
            continue;
        }
        used.amount = -line->ingredient->amount * making->pieces;
        if (!stock_move_add(db, business_id, line->item, &used, making->now, error)) {
            return false;
        }
    }
    return true;
}

bool recipe_make(Db *db, int64_t business_id, const Recipe *recipe, const Making *making,
                 GError **error)
{
    g_assert(making->pieces > 0);
    StockMoveDraft made = {STOCK_MADE, making->pieces, making->note, 0};
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && business_lock(db, business_id, error) &&
           ingredients_take(db, business_id, recipe, making, error) &&
           stock_move_add(db, business_id, making->goods, &made, making->now, error) &&
           db_commit(tx, error);
}
