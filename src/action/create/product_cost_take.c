// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/money.h"
#include "store/product.h"
#include "store/recipe.h"

static void known_check(const Doing *doing, const Recipe *recipe)
{
    const Lang *lang = doing->context->lang;
    if (recipe->lines->len == 0) {
        form_errors_add(doing->errors, "", "%s", tr(lang, "Isi dulu bahan untuk satu buahnya."));
    }
    for (size_t i = 0; i < recipe->lines->len; i++) {
        const RecipeLine *line = recipe_line(recipe, i);
        if (line->cost_idr < 0) {
            form_errors_add(doing->errors, "",
                            tr(lang, "Harga %s belum diketahui. Catat bahan itu masuk stok dengan "
                                     "harganya."),
                            line->ingredient->name);
        }
    }
    if (recipe->cost_idr > PRICE_MAX_IDR) {
        form_errors_add(doing->errors, "", "%s",
                        tr(lang, "Modalnya terlalu besar untuk satu barang. Periksa bahannya."));
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    g_auto(Recipe) recipe = {0};
    if (!product_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    ProductFacts facts = product_facts(product_at(one, 0));
    if (!recipe_load(context->db, context->business_id, facts.name, &recipe, error)) {
        return false;
    }
    known_check(doing, &recipe);
    facts.cost_idr = recipe.cost_idr;
    doing->result->id = doing->id;
    return form_errors_count(doing->errors) > 0 ||
           product_save(context->db, context->business_id, doing->id, &facts, context->now, error);
}

const Action action_product_cost_take = {
    .name = "product_cost_take",
    .resource = "products",
    .verb = "cost",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Pakai sebagai modal"),
    .done = N_("Modal satu barang sudah diganti dengan hitungan bahan."),
    .summary = "Takes the sum of the ingredients at their last prices as the cost of one.",
    .run = run,
};
