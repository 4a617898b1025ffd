// SPDX-License-Identifier: Apache-2.0
#include "page/sell/recipe_view.h"

#include "action/registry.h"
#include "store/ingredient.h"

#define ROWS_MORE 5

void recipe_form(PageView *view, const char *name, const RecordList *ingredients)
{
    const char *const hidden[] = {"menu", name, NULL};
    g_autoptr(FormValues) values = form_values_new();
    if (!page_may(view, &action_ingredient_set)) {
        return;
    }
    for (size_t i = 0; i < record_count(ingredients); i++) {
        const Ingredient *item = ingredient_at(ingredients, i);
        g_autofree char *field = g_strdup_printf("ingredients.%d.name", (int)i);
        g_autofree char *amount = g_strdup_printf("ingredients.%d.amount", (int)i);
        g_autofree char *unit = g_strdup_printf("ingredients.%d.unit", (int)i);
        form_values_show(values, field, item->name);
        form_values_show_int(values, amount, item->amount);
        form_values_show(values, unit, item->unit);
    }
    page_form(view, (PageForm){
                        .action = &action_ingredient_set,
                        .values = values,
                        .hidden = hidden,
                        .rows = MIN(record_count(ingredients) + ROWS_MORE, (size_t)INGREDIENTS_MAX),
                        .secondary = true});
}
