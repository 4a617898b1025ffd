// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/order_words.h"
#include "store/shop_order.h"

#define OPEN_SHOWN 100
#define PROMISE_DAYS 30

static const Action *const ACTIONS_HERE[] = {&action_order_confirm, &action_order_ready,
                                             &action_order_deliver, NULL};

static const Field QUERY_FIELDS[] = {
    {"cari", N_("Cari nama atau nomor"), FIELD_TEXT, .max = 60},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static void draw_counts(Html *html, const RecordList *counts)
{
    ui_figures_begin(html);
    for (OrderState state = ORDER_NEW; state <= ORDER_DELIVERED; state++) {
        int64_t count = 0;
        for (size_t i = 0; i < record_count(counts); i++) {
            const OrderCount *one = order_count_at(counts, i);
            count += g_str_equal(one->state, order_state_key(state)) ? one->count : 0;
        }
        g_autofree char *number = number_format(count);
        ui_figure(html, number, tr(html->lang, order_state_name(state)), NULL);
    }
    ui_figures_end(html);
}

static void draw_order(PageView *view, const Order *order)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *number = order_number_text(order, lang);
    g_autofree char *total = money_format(order->total_idr);
    g_autofree char *href = order_href(order);
    g_autofree char *minute =
        order->due_minute >= 0 ? minute_format((Minute)order->due_minute) : NULL;
    bool late = order->delivered_at == 0 && order_is_late(order, view->context->now);
    const char *place = order->delivery ? tr(lang, "diantar") : tr(lang, "diambil");
    g_autofree char *timed =
        minute != NULL ? g_strdup_printf(tr(lang, "%s, pukul %s"), place, minute) : g_strdup(place);
    g_autofree char *note = g_str_equal(order->bought_through, SHOP_PLACE)
                                ? g_strdup_printf(tr(lang, "%s · dari halaman toko"), timed)
                                : g_strdup(timed);
    ui_item_begin(html, (UiItem){.title = number,
                                 .title_data = order_customer(view->context, order),
                                 .note = note,
                                 .note_data = *order->area != '\0' ? order->area : NULL,
                                 .value = total,
                                 .href = href,
                                 .badge = late ? tr(lang, "terlambat")
                                               : tr(lang, order_state_name(order_state(order))),
                                 .tone = late ? TONE_BAD : order_tone(order)});
    if (!order_next_button(view, order, true) && order_may(order, STEP_PAY)) {
        ui_button_link(html, href, tr(lang, "Catat lunas"), false);
    }
    ui_item_end(html);
}

static void draw_list(PageView *view, const RecordList *list)
{
    int64_t day = DAY_NONE;
    for (size_t i = 0; i < record_count(list); i++) {
        const Order *order = order_at(list, i);
        if (order->due_day != day) {
            g_autofree char *name = day_format_long((Day)order->due_day, view->html->lang);
            if (day != DAY_NONE) {
                ui_list_end(view->html);
            }
            ui_heading(view->html, order->due_day == view->context->today
                                       ? tr(view->html->lang, "Hari ini")
                                       : name);
            ui_list_begin(view->html);
            day = order->due_day;
        }
        draw_order(view, order);
    }
    if (day != DAY_NONE) {
        ui_list_end(view->html);
    }
}

static void draw_refusals(PageView *view)
{
    for (size_t i = 0; view->failed != NULL && i < form_errors_count(view->errors); i++) {
        ui_notice(view->html, TONE_BAD, form_errors_sentence(view->errors, i));
    }
}

static void draw_links(Html *html)
{
    ui_actions_begin(html);
    ui_button_link(html, "/pesanan/baru", tr(html->lang, "Pesanan baru"), true);
    ui_button_link(html, "/antar", tr(html->lang, "Antar hari ini"), false);
    ui_button_link(html, "/jual", tr(html->lang, "Jual langsung"), false);
    ui_actions_end(html);
}

/* How many promised times were kept of late (T03). */
static bool draw_promises(PageView *view, GError **error)
{
    const Context *context = view->context;
    OrderPromises promises = {0};
    Period days = {context->today - PROMISE_DAYS + 1, context->today, false};
    if (!order_promises(context->db, context->business_id, days, context->now, &promises, error)) {
        return false;
    }
    g_autofree char *sentence = order_promises_sentence(promises, view->html->lang);
    if (sentence != NULL) {
        ui_subheading(view->html, tr(view->html->lang, "Janji waktu, 30 hari terakhir"));
        ui_paragraph(view->html, sentence);
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const char *words = customers_shown(context) ? form_text(view->query, "cari") : "";
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) counts = NULL;
    bool searching = *words != '\0';
    if (!(searching
              ? order_list_found(context->db, context->business_id, words, &list, error)
              : order_list_open(context->db, context->business_id, OPEN_SHOWN, &list, error)) ||
        !order_counts(context->db, context->business_id, &counts, error)) {
        return false;
    }
    draw_refusals(view);
    draw_links(html);
    if (record_count(counts) == 0) {
        ui_empty(html, "basket",
                 tr(html->lang, "Belum ada pesanan. Begitu ada yang memesan lewat WhatsApp, "
                                "tekan \"Pesanan baru\" dan catat di sini."));
        return true;
    }
    draw_counts(html, counts);
    if (record_count(list) == 0) {
        ui_empty(html, "basket",
                 searching ? tr(html->lang, "Tidak ada pesanan dengan nama atau nomor itu.")
                           : tr(html->lang, "Semua pesanan sudah selesai."));
    }
    draw_list(view, list);
    ui_query_form(html, "/pesanan", &QUERY, view->query, view->query_errors,
                  tr(html->lang, "Cari"));
    return draw_promises(view, error);
}

const Page page_orders = {
    .path = "/pesanan",
    .title = N_("Pesanan"),
    .job = JOB_SELL,
    .note = N_("Yang dipesan, yang siap, yang belum dibayar"),
    .order = 10,
    .icon = "basket",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
