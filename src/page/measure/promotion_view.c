// SPDX-License-Identifier: Apache-2.0
#include "page/measure/promotion_view.h"

#include "action/measure/promotion_form.h"
#include "base/money.h"
#include "guide/source.h"
#include "page/sell/source_options.h"

#define LEDGER_SHOWN 50

static const Tone TONES[OUTLAY_ADVICES] = {
    [OUTLAY_WAIT] = TONE_PLAIN, [OUTLAY_STOP] = TONE_BAD, [OUTLAY_KEEP] = TONE_GOOD};

static char *days_said(const Promotion *promotion, const Lang *lang)
{
    g_autofree char *from = day_format_short((Day)promotion->from_day, lang);
    g_autofree char *to = day_format_short((Day)promotion->to_day, lang);
    return g_str_equal(from, to) ? g_steal_pointer(&from) : g_strdup_printf("%s – %s", from, to);
}

static void draw_line(PageView *view, const Promotion *promotion, const char *path)
{
    const Lang *lang = view->html->lang;
    Day today = view->context->today;
    OutlayAdvice advice = promotion_advice(promotion, today);
    g_autofree char *days = days_said(promotion, lang);
    g_autofree char *cost = money_format(promotion->cost_idr);
    g_autofree char *href = g_strdup_printf("%s/%" G_GINT64_FORMAT, path, promotion->id);
    bool credited = promotion_is_credited(promotion->kind);
    bool speak = promotion->follow_day != DAY_NONE && promotion->follow_day <= today;
    ui_item(view->html, (UiItem){.title_data = promotion->name,
                                 .note = days,
                                 .value = cost,
                                 .href = href,
                                 .badge = speak      ? tr(lang, "hubungi lagi")
                                          : credited ? tr(lang, outlay_advice_name(advice))
                                                     : NULL,
                                 .tone = speak ? TONE_WARNING : TONES[advice]});
}

static void draw_list(PageView *view, const RecordList *list, const char *path)
{
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_line(view, promotion_at(list, i), path);
    }
    ui_list_end(view->html);
}

static void draw_new(PageView *view, const Action *add, const char *title, bool secondary)
{
    if (!page_may(view, add)) {
        return;
    }
    g_auto(OptionTable) places = source_options(view->context->knowledge, false, view->html->lang);
    const UiOptions options[] = {{"channel", OPTIONS(places)}, {0}};
    ui_card_begin(view->html, title);
    page_form(view, (PageForm){.action = add,
                               .options = options,
                               .fold_from = "from_day",
                               .secondary = secondary});
    ui_card_end(view->html);
}

bool promotion_draw_ledger(PageView *view, const PromotionLedger *ledger, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!promotion_list(context->db, context->business_id, ledger->shared, 0, LEDGER_SHOWN, &list,
                        error)) {
        return false;
    }
    if (record_count(list) == 0) {
        ui_empty(html, ledger->icon, tr(html->lang, ledger->empty));
    } else {
        ui_lead(html, tr(html->lang, ledger->lead));
        draw_list(view, list, ledger->path);
    }
    draw_new(view, ledger->add, tr(html->lang, ledger->add_title), record_count(list) > 0);
    return true;
}

/* Whose numbers these are: hers, or counted from which orders. */
static void draw_source(PageView *view, const Promotion *promotion)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (promotion->orders != OUTLAY_RECORDED) {
        ui_hint(html, tr(lang, "Jumlah pesanan seperti yang Anda tulis sendiri."));
        return;
    }
    if (*promotion->channel == '\0') {
        ui_hint(html, tr(lang, "Tempatnya belum ditulis, jadi pesanan tidak bisa dihitung sendiri. "
                               "Tulis tempatnya, atau jumlah pesanannya."));
        return;
    }
    g_autofree char *said = g_strdup_printf(
        tr(lang, "Dihitung: pesanan pada hari-hari itu yang pembelinya tahu dari %s, tanpa "
                 "penjualan langsung. Bila tidak cocok, betulkan jumlahnya di bawah."),
        source_name(view->context->knowledge, promotion->channel, lang));
    g_autofree char *from = day_format((Day)promotion->from_day);
    g_autofree char *to = day_format((Day)promotion->to_day);
    g_autofree char *href = g_strdup_printf("/asal-pembeli?dari=%s&sampai=%s", from, to);
    ui_hint(html, said);
    ui_link(html, href, tr(lang, "Lihat catatannya"));
}

static void draw_figures(Html *html, const Outlay *outlay)
{
    const Lang *lang = html->lang;
    g_autofree char *cost = money_format(outlay->cost_idr);
    g_autofree char *orders = number_format(outlay->orders);
    g_autofree char *one = outlay->orders > 0 ? money_format(outlay_order_idr(outlay)) : NULL;
    g_autofree char *back = outlay_return_text(outlay, 0, lang);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Biaya"), cost);
    ui_fact(html, tr(lang, "Pesanan dari sini"), orders);
    ui_fact_said(html, tr(lang, "Biaya satu pesanan"),
                 one != NULL ? one : tr(lang, "belum ada pesanan"));
    if (outlay->known && outlay->orders > 0) {
        g_autofree char *left = money_format(outlay->margin_idr);
        ui_fact(html, tr(lang, "Sisa setelah modal"), left);
    }
    ui_fact_said(html, tr(lang, "Balik modal (ROI)"), back);
    ui_facts_end(html);
}

/* Data and help serve all places: what came of them is seen over all. */
static void draw_serving(Html *html, const Promotion *promotion)
{
    const Lang *lang = html->lang;
    g_autofree char *cost = money_format(promotion->cost_idr);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Biaya"), cost);
    ui_facts_end(html);
    ui_hint(html, tr(lang, "Biaya ini melayani semua tempat, jadi ikut dihitung di jumlah "
                           "seluruhnya."));
    ui_link(html, "/balik-modal", tr(lang, "Promosi balik modal?"));
}

void promotion_draw_result(PageView *view, const Promotion *promotion)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    Outlay outlay = promotion_outlay(promotion);
    OutlayAdvice advice = promotion_advice(promotion, view->context->today);
    g_autofree char *days = days_said(promotion, lang);
    g_autofree char *why = outlay_reason(&outlay, advice, lang);
    g_autofree char *said =
        g_strdup_printf(tr(lang, "Saran: %s. %s"), tr(lang, outlay_advice_name(advice)), why);
    ui_hint(html, days);
    if (!promotion_is_credited(promotion->kind)) {
        draw_serving(html, promotion);
        return;
    }
    ui_notice(html, TONES[advice], said);
    draw_figures(html, &outlay);
    draw_source(view, promotion);
}

void promotion_draw_changes(PageView *view, const Promotion *promotion, const Action *edit,
                            const Action *remove)
{
    Html *html = view->html;
    if (!page_may(view, edit)) {
        return;
    }
    g_autoptr(FormValues) values = promotion_form_show(promotion);
    g_auto(OptionTable) places = source_options(view->context->knowledge, false, html->lang);
    const UiOptions options[] = {{"channel", OPTIONS(places)}, {0}};
    if (view->failed == edit) {
        ui_fold_begin_open(html, tr(html->lang, "Betulkan"));
    } else {
        ui_fold_begin(html, tr(html->lang, "Betulkan"));
    }
    page_form(view, (PageForm){
                        .action = edit, .id = promotion->id, .values = values, .options = options});
    ui_fold_end(html);
    ui_fold_begin(html, tr(html->lang, "Salah catat?"));
    page_button(view, remove, promotion->id, NULL, true);
    ui_fold_end(html);
}

bool promotion_of_page(PageView *view, bool shared, RecordList **ret_one, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!promotion_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0 || promotion_is_shared(promotion_at(one, 0)->kind) != shared) {
        return error_set(error, ERROR_NOT_FOUND, "no such promotion");
    }
    view->title_data = g_strdup(promotion_at(one, 0)->name);
    *ret_one = g_steal_pointer(&one);
    return true;
}
