// SPDX-License-Identifier: Apache-2.0
#include "action/sell/stock_form.h"
#include "guide/unit.h"
#include "store/recipe.h"

#define PIECES_MAX 10000

static const Field FIELDS[] = {
    {"pieces", N_("Jadi berapa?"), FIELD_NUMBER, true, .min = 1, .max = PIECES_MAX,
     .example = "40"},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 120},
    {0},
};
static const Form FORM = {FIELDS};

static void short_check(const Doing *doing, const Recipe *recipe, int64_t pieces)
{
    const Lang *lang = doing->context->lang;
    for (size_t i = 0; i < recipe->lines->len; i++) {
        const RecipeLine *line = recipe_line(recipe, i);
        if (recipe_line_is_short(line, pieces)) {
            g_autofree char *left = unit_amount_format(line->item->on_hand, line->item->unit, lang);
            g_autofree char *needed =
                unit_amount_format(line->ingredient->amount * pieces, line->item->unit, lang);
            form_errors_add(doing->errors, "pieces",
                            tr(lang, "%s tercatat tinggal %s, padahal perlu %s. Catat dulu yang "
                                     "masuk, atau betulkan stoknya."),
                            line->item->name, left, needed);
        }
    }
}

static void goods_check(const Doing *doing, const StockItem *item, const Recipe *recipe)
{
    const Lang *lang = doing->context->lang;
    if (item->product_id == 0 || recipe->lines->len == 0) {
        form_errors_add(doing->errors, "", "%s",
                        tr(lang, "Isi dulu bahan satu buahnya di halaman barang, supaya bahannya "
                                 "bisa dikurangi sendiri."));
    } else if (MAX(item->on_hand, 0) + form_int(doing->values, "pieces") > UNIT_AMOUNT_MAX) {
        form_errors_add(doing->errors, "pieces", "%s",
                        tr(lang, "Itu terlalu banyak untuk dicatat. Periksa angkanya."));
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    g_auto(Recipe) recipe = {0};
    if (!stock_item_need(doing, &one, error)) {
        return false;
    }
    const StockItem *item = stock_item_at(one, 0);
    if (!recipe_load(context->db, context->business_id, item->name, &recipe, error)) {
        return false;
    }
    Making making = {item, form_int(doing->values, "pieces"), form_text(doing->values, "note"),
                     context->now};
    goods_check(doing, item, &recipe);
    short_check(doing, &recipe, making.pieces);
    return form_errors_count(doing->errors) > 0 ||
           recipe_make(context->db, context->business_id, &recipe, &making, error);
}

const Action action_stock_make = {
    .name = "stock_make",
    .resource = "stock",
    .verb = "make",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat hasil"),
    .done = N_("Hasilnya masuk stok, bahannya sudah dikurangi."),
    .summary = "Goods were made: they come in, and what one piece needs goes out for each.",
    .run = run,
};
