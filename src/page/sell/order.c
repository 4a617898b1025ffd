// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "base/phone.h"
#include "base/qris.h"
#include "draw/qr.h"
#include "guide/source.h"
#include "page/account/history_words.h"
#include "page/sell/order_edit_form.h"
#include "page/sell/order_words.h"
#include "page/sell/trade_view.h"
#include "store/payment.h"

static const Action *const ACTIONS_HERE[] = {&action_order_confirm,
                                             &action_order_ready,
                                             &action_order_deliver,
                                             &action_order_pay,
                                             &action_order_edit,
                                             &action_order_cancel,
                                             NULL};

static void draw_items(Html *html, const Order *order, const RecordList *items)
{
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Barang"), tr(lang, "Jumlah"), tr(lang, "Harga")};
    ui_table_begin_small(html, tr(lang, "Isi pesanan"), headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        g_autofree char *quantity = number_format(item->quantity);
        g_autofree char *sum = money_format(item->quantity * item->price_idr);
        ui_row_begin(html);
        ui_cell(html, headings[0], item->name);
        ui_cell_number(html, headings[1], quantity);
        ui_cell_number(html, headings[2], sum);
        ui_row_end(html);
    }
    ui_table_end_small(html);
    g_autofree char *fee = money_format(order->fee_idr);
    g_autofree char *total = money_format(order->total_idr);
    ui_facts_begin(html);
    if (order->fee_idr > 0) {
        ui_fact(html, tr(lang, "Ongkos kirim"), fee);
    }
    ui_fact(html, tr(lang, "Jumlah semua"), total);
    ui_facts_end(html);
}

static void draw_facts(PageView *view, const Order *order)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    g_autofree char *due = order_due_text(order, lang);
    g_autofree char *phone = *order->phone != '\0' ? phone_format(order->phone) : g_strdup("");
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Untuk"), due);
    ui_fact_said(html, tr(lang, "Cara"),
                 order->delivery ? tr(lang, "diantar") : tr(lang, "diambil pembeli"));
    trade_words(html, tr(lang, "Daerah"), order->area);
    if (customers_shown(view->context)) {
        trade_words(html, tr(lang, "Alamat"), order->address);
        trade_words(html, tr(lang, "WhatsApp"), phone);
        trade_words(html, tr(lang, "Catatan"), order->note);
    }
    ui_fact(html, tr(lang, "Beli lewat"), source_name(knowledge, order->bought_through, lang));
    ui_fact(html, tr(lang, "Tahu dari"), source_name(knowledge, order->heard_from, lang));
    trade_words(html, tr(lang, "Alasan batal"), order->reason);
    ui_facts_end(html);
}

static void draw_text(PageView *view, const Order *order, const char *label, const char *text)
{
    Html *html = view->html;
    ui_copy(html, label, text, *order->phone == '\0');
    if (*order->phone != '\0') {
        g_autofree char *href = phone_wa_link(order->phone, text);
        ui_actions_begin(html);
        ui_button_link(html, href, tr(html->lang, "Kirim lewat WhatsApp"), false);
        ui_actions_end(html);
    }
}

static void draw_receipt(PageView *view, const Order *order, const char *receipt)
{
    const Lang *lang = view->html->lang;
    g_autofree char *picture = g_strdup_printf("/pesanan/%" G_GINT64_FORMAT "/nota", order->id);
    draw_text(view, order, tr(lang, "Nota"), receipt);
    ui_link(view->html, picture, tr(lang, "Nota sebagai gambar"));
}

static void draw_confirmation(PageView *view, const Order *order, const RecordList *items)
{
    g_autofree char *confirmation = order_confirmation_of(view->context, order, items);
    draw_text(view, order, tr(view->html->lang, "Konfirmasi untuk pembeli"), confirmation);
}

/* The text that fits the moment first, the others folded away. */
static void draw_texts(PageView *view, const Order *order, const RecordList *items)
{
    const Lang *lang = view->html->lang;
    g_autofree char *receipt = order_receipt_of(view->context, order, items);
    bool late = order_is_late(order, view->context->now);
    bool receipt_first = order->delivered_at != 0 || order->paid_at != 0;
    if (order_state(order) == ORDER_CANCELLED || !customers_shown(view->context)) {
        return;
    }
    if (late) {
        g_autofree char *apology = order_apology_of(view->context, order);
        ui_notice(view->html, TONE_WARNING,
                  tr(lang, "Lewat dari waktu yang dijanjikan. Minta maaf dulu, pembeli akan "
                           "menghargainya."));
        draw_text(view, order, tr(lang, "Permintaan maaf"), apology);
    }
    if (receipt_first) {
        draw_receipt(view, order, receipt);
    } else if (!late) {
        draw_confirmation(view, order, items);
    }
    if (receipt_first || late) {
        ui_fold_begin(view->html, tr(lang, "Konfirmasi untuk pembeli"));
        draw_confirmation(view, order, items);
        ui_fold_end(view->html);
    }
    if (!receipt_first) {
        ui_fold_begin(view->html, tr(lang, "Nota"));
        draw_receipt(view, order, receipt);
        ui_fold_end(view->html);
    }
}

/* The static code of the stall, asking for exactly this order. */
static bool draw_qris(PageView *view, const Order *order, const PaymentWays *ways, GError **error)
{
    Html *html = view->html;
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(ways->qris, &problem);
    g_autofree char *asked = qris != NULL ? qris_ask(qris, order->total_idr, &problem) : NULL;
    g_autoptr(Qr) code = NULL;
    if (asked == NULL) {
        ui_hint(html, tr(html->lang, qris_problem_sentence(problem)));
        return true;
    }
    if (!qr_make(asked, &code, error)) {
        return false;
    }
    g_autofree char *svg = qr_svg(code);
    g_autofree char *total = money_format(order->total_idr);
    g_autofree char *label = g_strdup_printf(tr(html->lang, "QRIS untuk %s"), total);
    ui_fold_begin(html, label);
    ui_drawing(html, svg, label);
    ui_hint(html, tr(html->lang, "Tunjukkan kepada pembeli. Jumlahnya terisi sendiri; lihat dulu "
                                 "uangnya masuk sebelum mencatat lunas."));
    ui_fold_end(html);
    return true;
}

static bool draw_ways(PageView *view, const Order *order, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!payment_ways_load(context->db, context->business_id, &one, error)) {
        return false;
    }
    const PaymentWays *ways = record_count(one) > 0 ? payment_ways_at(one, 0) : NULL;
    if (ways != NULL && *ways->accounts != '\0') {
        ui_copy(view->html, tr(view->html->lang, "Cara bayar"), ways->accounts, true);
    }
    return ways == NULL || *ways->qris == '\0' || draw_qris(view, order, ways, error);
}

static bool draw_pay(PageView *view, const Order *order, GError **error)
{
    const Lang *lang = view->html->lang;
    if (!order_may(order, STEP_PAY) || !page_may(view, &action_order_pay)) {
        return true;
    }
    ui_card_begin(view->html, tr(lang, "Pembayaran"));
    bool drawn = draw_ways(view, order, error);
    page_form(view, (PageForm){.action = &action_order_pay,
                               .id = order->id,
                               .secondary = order_state(order) != ORDER_DELIVERED});
    ui_card_end(view->html);
    return drawn;
}

/* Folded away, but open when it was refused. */
static void draw_cancel(PageView *view, const Order *order)
{
    static const char *const NOT_LEFT[] = {"goods_back", NULL, NULL};
    const Lang *lang = view->html->lang;
    bool refused = view->failed == &action_order_cancel;
    if (!order_may(order, STEP_CANCEL) || !page_may(view, &action_order_cancel)) {
        return;
    }
    const char *title = order->paid_at != 0 ? tr(lang, "Batalkan dan kembalikan uang")
                                            : tr(lang, "Batalkan pesanan");
    (refused ? ui_card_begin : ui_fold_begin)(view->html, title);
    page_form(view, (PageForm){.action = &action_order_cancel,
                               .id = order->id,
                               .hidden = order_goods_left(order) ? NULL : NOT_LEFT,
                               .secondary = true});
    (refused ? ui_card_end : ui_fold_end)(view->html);
}

/* What went wrong with this order is written down beside it. */
static void draw_complain(PageView *view, const Order *order)
{
    if (!context_may_write(view->context, CAN_TALK)) {
        return;
    }
    g_autofree char *href = g_strdup_printf("/keluhan?pesanan=%" G_GINT64_FORMAT, order->id);
    ui_actions_begin(view->html);
    ui_button_link(view->html, href, tr(view->html->lang, "Pembeli mengeluh? Catat"), false);
    ui_actions_end(view->html);
}

/* A refused one-tap step has no form field to stand at. */
static void draw_refusals(PageView *view)
{
    for (size_t i = 0; view->failed != NULL && i < form_errors_count(view->errors); i++) {
        if (view->failed->form == NULL && *form_errors_field(view->errors, i) == '\0') {
            ui_notice(view->html, TONE_BAD, form_errors_sentence(view->errors, i));
        }
    }
}

/* The usual next step, and handing over at once for what needs no making ready. */
static void draw_steps(PageView *view, const Order *order)
{
    const Lang *lang = view->html->lang;
    ui_actions_begin(view->html);
    order_next_button(view, order, false);
    if (order_may(order, STEP_READY)) {
        page_form(view, (PageForm){.action = &action_order_deliver,
                                   .id = order->id,
                                   .submit = order->delivery ? tr(lang, "Sudah diantar")
                                                             : tr(lang, "Sudah diambil"),
                                   .secondary = true,
                                   .compact = true});
    }
    ui_actions_end(view->html);
}

static bool draw(PageView *view, const Order *order, const RecordList *items, GError **error)
{
    const Lang *lang = view->html->lang;
    g_autofree char *number = order_number_text(order, lang);
    view->title_data = g_strdup_printf("%s · %s", number, order_customer(view->context, order));
    draw_refusals(view);
    ui_badge(view->html, order_tone(order), tr(lang, order_state_name(order_state(order))));
    if (order->paid_at != 0 && order->delivered_at == 0) {
        ui_badge(view->html, TONE_GOOD, tr(lang, "sudah dibayar"));
    }
    draw_steps(view, order);
    draw_items(view->html, order, items);
    draw_facts(view, order);
    if (!draw_pay(view, order, error)) {
        return false;
    }
    draw_texts(view, order, items);
    if (customers_shown(view->context) && !order_edit_form(view, order, items, error)) {
        return false;
    }
    draw_complain(view, order);
    draw_cancel(view, order);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    if (!order_load_number(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no order of this number");
    }
    const Order *order = order_at(one, 0);
    if (!order_items(context->db, context->business_id, order->id, &items, error)) {
        return false;
    }
    if (!draw(view, order, items, error)) {
        return false;
    }
    history_link(view, "orders", order->id);
    return true;
}

const Page page_order = {
    .path = "/pesanan/{nomor}",
    .title = N_("Pesanan"),
    .job = JOB_SELL,
    .back = "/pesanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
