// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_form.h"
#include "action/registry.h"
#include "base/money.h"
#include "guide/unit.h"
#include "page/create/photo_view.h"
#include "page/sell/recipe_view.h"
#include "page/sell/trade_view.h"
#include "store/recipe.h"
#include "store/variant.h"

static const Action *const ACTIONS_HERE[] = {
    &action_product_edit,     &action_product_hide,   &action_product_show,      &action_photo_add,
    &action_product_variants, &action_ingredient_set, &action_product_cost_take, NULL};

/* What is left of the price after the cost, when the owner has said the cost. */
static void draw_margin(Html *html, const Product *product)
{
    const Lang *lang = html->lang;
    if (product->cost_idr == 0) {
        return;
    }
    int64_t margin = product->price_idr - product->cost_idr;
    g_autofree char *amount = money_format(ABS(margin));
    if (margin < 0) {
        g_autofree char *sentence =
            g_strdup_printf(tr(lang, "Harga ini di bawah modal: rugi %s setiap barang."), amount);
        ui_notice(html, TONE_WARNING, sentence);
    } else {
        g_autofree char *share = percent_format_whole(margin, product->price_idr);
        g_autofree char *sentence =
            g_strdup_printf(tr(lang, "Sisa dari harga setelah modal: %s (%s)."), amount, share);
        ui_hint(html, sentence);
    }
}

static void draw_recipe_line(Html *html, const char *const *headings, const RecipeLine *line)
{
    const Lang *lang = html->lang;
    g_autofree char *amount =
        unit_amount_format(line->ingredient->amount, line->ingredient->unit, lang);
    g_autofree char *cost = money_format(MAX(line->cost_idr, 0));
    ui_row_begin(html);
    ui_cell(html, headings[0], line->ingredient->name);
    ui_cell_number(html, headings[1], amount);
    ui_cell_number(html, headings[2], line->cost_idr < 0 ? tr(lang, "belum ada harga") : cost);
    ui_row_end(html);
}

static void draw_recipe(PageView *view, const Product *product, const Recipe *recipe)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Bahan"), tr(lang, "Untuk satu"), tr(lang, "Harga")};
    g_autofree char *cost = money_format(recipe->cost_idr);
    g_autofree char *sentence = g_strdup_printf(
        recipe->unknown == 0
            ? tr(lang, "Bahan untuk satu barang: %s.")
            : tr(lang, "Bahan untuk satu barang: %s, belum termasuk yang belum ada harganya."),
        cost);
    ui_table_begin_small(html, tr(lang, "Bahan dan harganya"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < recipe->lines->len; i++) {
        draw_recipe_line(html, headings, recipe_line(recipe, i));
    }
    ui_table_end_small(html);
    ui_notice(html, TONE_PLAIN, sentence);
    if (recipe_cost_known(recipe) && recipe->cost_idr != product->cost_idr) {
        page_button(view, &action_product_cost_take, product->id, NULL, true);
    }
}

/* Folded: most owners say the cost by hand. */
static bool draw_ingredients(PageView *view, const Product *product, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_auto(Recipe) recipe = {0};
    if (!recipe_load(context->db, context->business_id, product->name, &recipe, error)) {
        return false;
    }
    bool open = view->failed == &action_ingredient_set || view->failed == &action_product_cost_take;
    (open ? ui_fold_begin_open : ui_fold_begin)(view->html, tr(lang, "Hitung modal dari bahan"));
    trade_refusals(view);
    if (recipe.lines->len > 0) {
        draw_recipe(view, product, &recipe);
    }
    recipe_form(view, product->name, recipe.ingredients);
    ui_fold_end(view->html);
    return true;
}

static bool draw_photos(PageView *view, const Product *product, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) photos = NULL;
    g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, product->id);
    const char *const hidden[] = {"product", id, NULL};
    if (!photo_list_product(context->db, context->business_id, product->id, &photos, error)) {
        return false;
    }
    if (record_count(photos) > 0) {
        ui_gallery_begin(html);
        for (size_t i = 0; i < record_count(photos); i++) {
            const PhotoRecord *photo = photo_at(photos, i);
            g_autofree char *source = photo_address(photo, "kecil");
            g_autofree char *href = g_strdup_printf("/foto/%" G_GINT64_FORMAT, photo->id);
            ui_gallery_item(html, (UiPicture){.src = source,
                                              .href = href,
                                              .alt_data = product->name,
                                              .width = PHOTO_THUMB_SIDE,
                                              .height = PHOTO_THUMB_SIDE});
        }
        ui_gallery_end(html);
    }
    ui_fold_begin(html, tr(html->lang, "Tambah foto"));
    page_form(view, (PageForm){.action = &action_photo_add, .hidden = hidden, .secondary = true});
    ui_fold_end(html);
    return true;
}

static FormValues *variant_values(const RecordList *list)
{
    FormValues *values = form_values_new();
    for (size_t i = 0; i < record_count(list); i++) {
        const Variant *variant = variant_at(list, i);
        g_autofree char *name = g_strdup_printf("variants.%zu.name", i);
        g_autofree char *difference = g_strdup_printf("variants.%zu.difference", i);
        g_autofree char *stock = g_strdup_printf("variants.%zu.stock", i);
        form_values_show(values, name, variant->name);
        form_values_show_int(values, difference, variant->difference_idr);
        if (variant->stock >= 0) {
            form_values_show_int(values, stock, variant->stock);
        }
    }
    return values;
}

/* What the stock of each kind is now, for the form to bring back: "3:12,4:-1". */
static char *variants_seen(const RecordList *list)
{
    g_autoptr(GString) seen = g_string_new(NULL);
    for (size_t i = 0; i < record_count(list); i++) {
        const Variant *variant = variant_at(list, i);
        g_string_append_printf(seen, "%s%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, i > 0 ? "," : "",
                               variant->id, variant->stock);
    }
    return g_strdup(seen->str);
}

/* Folded away for the many products that have none. */
static bool draw_variants(PageView *view, const Product *product, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!variant_list(context->db, context->business_id, product->id, &list, error)) {
        return false;
    }
    g_autoptr(FormValues) values = variant_values(list);
    g_autofree char *seen = variants_seen(list);
    const char *const hidden[] = {"stocks_seen", seen, NULL};
    bool open = record_count(list) > 0 || view->failed == &action_product_variants;
    (open ? ui_fold_begin_open : ui_fold_begin)(view->html, tr(lang, "Pilihan rasa atau ukuran"));
    page_form(view, (PageForm){.action = &action_product_variants,
                               .id = product->id,
                               .values = values,
                               .rows = MIN(record_count(list) + 2, VARIANTS_MAX),
                               .hidden = hidden,
                               .secondary = true});
    ui_fold_end(view->html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) one = NULL;
    if (!product_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    const Product *product = product_at(one, 0);
    g_autoptr(FormValues) values = product_values(product);
    view->title_data = g_strdup(product->name);
    if (product->active == 0) {
        ui_notice(html, TONE_PLAIN, tr(html->lang, "Barang ini tersembunyi dari pembeli."));
    }
    if (!draw_photos(view, product, error)) {
        return false;
    }
    draw_margin(html, product);
    g_autofree char *poster =
        g_strdup_printf("/poster/baru/product?produk=%" G_GINT64_FORMAT, product->id);
    ui_actions_begin(html);
    ui_button_link(html, poster, tr(html->lang, "Buat gambar"), false);
    ui_actions_end(html);
    g_autofree char *seen = g_strdup_printf("%" G_GINT64_FORMAT, product->stock);
    const char *const hidden[] = {"stock_seen", seen, NULL};
    page_form(view, (PageForm){.action = &action_product_edit,
                               .id = product->id,
                               .values = values,
                               .hidden = hidden});
    if (!draw_variants(view, product, error) || !draw_ingredients(view, product, error)) {
        return false;
    }
    g_autofree char *describe = g_strdup_printf("/produk/deskripsi/%" G_GINT64_FORMAT, product->id);
    ui_actions_begin(html);
    ui_button_link(html, describe, tr(html->lang, "Bantu tulis keterangannya"), false);
    ui_actions_end(html);
    page_button(view, product->active != 0 ? &action_product_hide : &action_product_show,
                product->id, NULL, true);
    return true;
}

const Page page_product = {
    .path = "/produk/{nomor}",
    .title = N_("Barang:"),
    .job = JOB_CREATE,
    .back = "/produk",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
