// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "guide/unit.h"
#include "page/sell/trade_view.h"
#include "store/product.h"
#include "store/recipe.h"

#define MOVES_SHOWN 30

static const Action *const ACTIONS_HERE[] = {&action_stock_in,        &action_stock_out,
                                             &action_stock_count,     &action_stock_make,
                                             &action_stock_item_edit, NULL};

typedef struct {
    PageView *view;
    const StockItem *item;
    const char *base; /* key of the smallest unit; goods count in pieces */
    UiOption units[8];
    char *piece, *pack; /* labels; owned */
} Showing;

static void showing_clear(Showing *showing)
{
    g_clear_pointer(&showing->piece, g_free);
    g_clear_pointer(&showing->pack, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Showing, showing_clear)

static void unit_option(Showing *showing, size_t *count, const char *key, const char *label)
{
    if (*count + 1 < G_N_ELEMENTS(showing->units)) {
        showing->units[(*count)++] = (UiOption){key, label};
    }
}

/* The usual one first, which the form then begins with; then the own pack. */
static void units_collect(Showing *showing)
{
    const Lang *lang = showing->view->html->lang;
    const StockItem *item = showing->item;
    const Unit *own = unit_find(item->unit);
    bool known = own != NULL && unit_is_base(own);
    showing->base = known ? item->unit : UNIT_PIECE;
    const Unit *usual = unit_usual(showing->base);
    size_t count = 0;
    showing->piece = g_strdup(known ? tr(lang, usual->name) : item->unit);
    unit_option(showing, &count, usual->key, showing->piece);
    if (item->pack_size > 0) {
        g_autofree char *size = unit_amount_format(item->pack_size, item->unit, lang);
        showing->pack = g_strdup_printf("%s (%s)", item->pack_name, size);
        unit_option(showing, &count, UNIT_PACK, showing->pack);
    }
    for (size_t i = 0; i < unit_count(); i++) {
        const Unit *unit = unit_at(i);
        if (unit != usual && g_str_equal(unit->base, showing->base)) {
            unit_option(showing, &count, unit->key, tr(lang, unit->name));
        }
    }
}

static void draw_form(const Showing *showing, const Action *action, const char *fold_from,
                      bool secondary)
{
    const UiOptions options[] = {{"unit", showing->units}, {0}};
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "unit", showing->units[0].value);
    page_form(showing->view, (PageForm){.action = action,
                                        .id = showing->item->id,
                                        .values = values,
                                        .options = options,
                                        .fold_from = fold_from,
                                        .secondary = secondary});
}

static void fold(const Showing *showing, const Action *action, const char *label)
{
    bool open = showing->view->failed == action;
    (open ? ui_fold_begin_open : ui_fold_begin)(showing->view->html, label);
}

static void draw_amount(const Showing *showing)
{
    Html *html = showing->view->html;
    const Lang *lang = html->lang;
    const StockItem *item = showing->item;
    if (item->on_hand == STOCK_NOT_COUNTED) {
        ui_notice(html, TONE_PLAIN,
                  tr(lang, "Barang ini belum dihitung. Catat yang masuk, atau hitung yang ada."));
        return;
    }
    g_autofree char *left = unit_amount_format(item->on_hand, item->unit, lang);
    ui_figures_begin(html);
    ui_figure(html, left, tr(lang, "seharusnya ada di rumah"), NULL);
    ui_figures_end(html);
    if (stock_item_is_low(item)) {
        ui_notice(html, TONE_WARNING, tr(lang, "Hampir habis. Waktunya menambah."));
    }
}

static void draw_facts(const Showing *showing)
{
    Html *html = showing->view->html;
    const Lang *lang = html->lang;
    const StockItem *item = showing->item;
    ui_facts_begin(html);
    if (item->low >= 0) {
        g_autofree char *low = unit_amount_format(item->low, item->unit, lang);
        ui_fact(html, tr(lang, "Diingatkan bila tinggal"), low);
    }
    if (item->price_idr > 0) {
        g_autofree char *amount = unit_amount_format(item->price_amount, item->unit, lang);
        g_autofree char *price = money_format(item->price_idr);
        g_autofree char *said = g_strdup_printf(tr(lang, "%s untuk %s"), price, amount);
        ui_fact_said(html, tr(lang, "Harga terakhir"), said);
    }
    if (showing->pack != NULL) {
        ui_fact(html, tr(lang, "Kemasan"), showing->pack);
    }
    ui_facts_end(html);
}

/* What was made is what these goods mostly come from; other ways in stand behind a fold. */
static bool draw_make(const Showing *showing, bool *ret_drawn, GError **error)
{
    const Context *context = showing->view->context;
    g_auto(Recipe) recipe = {0};
    *ret_drawn = false;
    if (showing->item->product_id == 0 || !page_may(showing->view, &action_stock_make)) {
        return true;
    }
    if (!recipe_load(context->db, context->business_id, showing->item->name, &recipe, error)) {
        return false;
    }
    if (recipe.lines->len > 0) {
        Html *html = showing->view->html;
        ui_card_begin(html, tr(html->lang, "Hari ini membuat"));
        page_form(
            showing->view,
            (PageForm){.action = &action_stock_make, .id = showing->item->id, .fold_from = "note"});
        ui_card_end(html);
        *ret_drawn = true;
    }
    return true;
}

static void draw_settings(const Showing *showing)
{
    const StockItem *item = showing->item;
    const UiOptions options[] = {{"unit", showing->units}, {0}};
    int64_t in_base = unit_usual(showing->base)->in_base;
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *low = unit_number_format(MAX(item->low, 0), in_base);
    g_autofree char *size = unit_number_format(item->pack_size, in_base);
    form_values_show(values, "unit", showing->units[0].value);
    if (item->low >= 0) {
        form_values_show(values, "low", low);
    }
    if (item->pack_size > 0) {
        form_values_show(values, "pack_name", item->pack_name);
        form_values_show(values, "pack_size", size);
    }
    if (item->product_id == 0) {
        form_values_show(values, "name", item->name);
    }
    page_form(showing->view, (PageForm){.action = &action_stock_item_edit,
                                        .id = item->id,
                                        .values = values,
                                        .options = options,
                                        .fold_from = "pack_name",
                                        .secondary = true});
}

static bool draw_forms(const Showing *showing, GError **error)
{
    Html *html = showing->view->html;
    const Lang *lang = html->lang;
    bool made = false;
    if (!page_may(showing->view, &action_stock_in)) {
        return true;
    }
    if (!draw_make(showing, &made, error)) {
        return false;
    }
    if (made) {
        fold(showing, &action_stock_in, tr(lang, "Masuk dari tempat lain"));
        draw_form(showing, &action_stock_in, "reason", true);
        ui_fold_end(html);
    } else {
        ui_card_begin(html, tr(lang, "Masuk"));
        draw_form(showing, &action_stock_in, "reason", false);
        ui_card_end(html);
    }
    fold(showing, &action_stock_out, tr(lang, "Keluar"));
    draw_form(showing, &action_stock_out, "note", true);
    ui_fold_end(html);
    fold(showing,
         showing->view->failed == &action_stock_item_edit ? &action_stock_item_edit
                                                          : &action_stock_count,
         tr(lang, "Hitung ulang, atau atur batas"));
    draw_form(showing, &action_stock_count, NULL, true);
    draw_settings(showing);
    ui_fold_end(html);
    return true;
}

static void draw_move(const Showing *showing, const StockMove *move)
{
    const Lang *lang = showing->view->html->lang;
    g_autofree char *amount = unit_amount_format(move->amount, showing->item->unit, lang);
    g_autofree char *day =
        day_format_short(zone_day(showing->view->context->zone, move->created_at), lang);
    ui_item(showing->view->html, (UiItem){.title = tr(lang, stock_kind_name(move->kind)),
                                          .note = day,
                                          .note_data = *move->note != '\0' ? move->note : NULL,
                                          .value = amount});
}

static bool draw_book(const Showing *showing, GError **error)
{
    const Context *context = showing->view->context;
    Html *html = showing->view->html;
    const Lang *lang = html->lang;
    Period month = period_of_month(context->today);
    StockBook book = {0};
    g_autoptr(RecordList) moves = NULL;
    if (!stock_book(context->db, context->business_id, showing->item->id,
                    zone_instant(context->zone, month.from, 0),
                    zone_instant(context->zone, month.to + 1, 0), &book, error) ||
        !stock_move_list_item(context->db, context->business_id, showing->item->id, MOVES_SHOWN,
                              &moves, error)) {
        return false;
    }
    const struct {
        const char *label;
        int64_t amount;
    } FACTS[] = {{tr(lang, "Awal"), book.opening},
                 {tr(lang, "Masuk"), book.in},
                 {tr(lang, "Keluar"), book.out},
                 {tr(lang, "Akhir"), book.closing}};
    ui_heading(html, tr(lang, "Bulan ini"));
    ui_facts_begin(html);
    for (size_t i = 0; i < G_N_ELEMENTS(FACTS); i++) {
        g_autofree char *said = unit_amount_format(FACTS[i].amount, showing->item->unit, lang);
        ui_fact(html, FACTS[i].label, said);
    }
    ui_facts_end(html);
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(moves); i++) {
        draw_move(showing, stock_move_at(moves, i));
    }
    ui_list_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!stock_item_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such item");
    }
    g_auto(Showing) showing = {.view = view, .item = stock_item_at(one, 0)};
    units_collect(&showing);
    view->title_data = g_strdup(showing.item->name);
    draw_amount(&showing);
    if (!draw_forms(&showing, error)) {
        return false;
    }
    draw_facts(&showing);
    return draw_book(&showing, error);
}

const Page page_stock_item = {
    .path = "/stok/{nomor}",
    .title = N_("Stok:"),
    .job = JOB_SELL,
    .back = "/stok",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
