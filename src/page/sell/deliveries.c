// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "base/phone.h"
#include "page/sell/order_words.h"

static const Action *const ACTIONS_HERE[] = {&action_order_confirm, &action_order_ready,
                                             &action_order_deliver, NULL};

/* "2 × Kebab, 1 × Es teh". */
static char *items_text(const RecordList *items)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (size_t i = 0; i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        g_string_append_printf(out, "%s%d × %s", i > 0 ? ", " : "", (int)item->quantity,
                               item->name);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* Address, note and phone number: what the one who delivers must know. */
static char *way_text(const Order *order)
{
    g_autoptr(GString) out = g_string_new(order->address);
    if (*order->phone != '\0') {
        g_autofree char *phone = phone_format(order->phone);
        g_string_append_printf(out, "%s%s", out->len > 0 ? " · " : "", phone);
    }
    if (*order->note != '\0') {
        g_string_append_printf(out, "%s%s", out->len > 0 ? " · " : "", order->note);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static bool draw_order(PageView *view, const Order *order, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Context *context = view->context;
    g_autoptr(RecordList) items = NULL;
    if (!order_items(context->db, context->business_id, order->id, &items, error)) {
        return false;
    }
    g_autofree char *what = items_text(items);
    g_autofree char *way = way_text(order);
    g_autofree char *href = order_href(order);
    g_autofree char *minute = order->due_minute >= 0 ? minute_format((Minute)order->due_minute)
                                                     : g_strdup(tr(lang, "kapan saja"));
    g_autofree char *title = g_strdup_printf(tr(lang, "%s · No. %d"), minute, (int)order->number);
    g_autofree char *total = money_format(order->total_idr);
    bool done = order->delivered_at != 0;
    ui_item_begin(html, (UiItem){.title = title,
                                 .title_data = order_customer(view->context, order),
                                 .note_data = what,
                                 .value = total,
                                 .href = href,
                                 .badge = done                  ? tr(lang, "sudah diantar")
                                          : order->paid_at != 0 ? tr(lang, "sudah dibayar")
                                                                : tr(lang, "tagih uangnya"),
                                 .tone = done                  ? TONE_GOOD
                                         : order->paid_at != 0 ? TONE_PLAIN
                                                               : TONE_WARNING,
                                 .done = done});
    if (customers_shown(context) && *way != '\0') {
        ui_paragraph_data(html, way);
    }
    order_next_button(view, order, true);
    ui_item_end(html);
    return true;
}

static bool draw_sheet(PageView *view, const RecordList *list, GError **error)
{
    const char *area = NULL;
    for (size_t i = 0; i < record_count(list); i++) {
        const Order *order = order_at(list, i);
        if (area == NULL || g_ascii_strcasecmp(area, order->area) != 0) {
            if (area != NULL) {
                ui_list_end(view->html);
            }
            ui_heading(view->html, *order->area != '\0'
                                       ? order->area
                                       : tr(view->html->lang, "Daerah belum dicatat"));
            ui_list_begin(view->html);
            area = order->area;
        }
        if (!draw_order(view, order, error)) {
            return false;
        }
    }
    if (area != NULL) {
        ui_list_end(view->html);
    }
    return true;
}

static void draw_head(PageView *view, const RecordList *list)
{
    const Lang *lang = view->html->lang;
    int64_t left = 0, owed_idr = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        const Order *order = order_at(list, i);
        left += order->delivered_at == 0;
        owed_idr += order->paid_at == 0 ? order->total_idr : 0;
    }
    g_autofree char *day = day_format_long(view->context->today, lang);
    g_autofree char *number = number_format(left);
    g_autofree char *owed = money_format(owed_idr);
    ui_lead(view->html, day);
    ui_figures_begin(view->html);
    ui_figure(view->html, number, tr(lang, "masih harus diantar"), NULL);
    ui_figure(view->html, owed, tr(lang, "uang yang ditagih"), NULL);
    ui_figures_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) list = NULL;
    if (!order_list_delivery(context->db, context->business_id, context->today, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        ui_empty(view->html, "truck",
                 tr(lang, "Hari ini tidak ada yang harus diantar. Pesanan dengan tanda \"Diantar\" "
                          "untuk hari ini muncul di sini."));
        return true;
    }
    draw_head(view, list);
    if (!draw_sheet(view, list, error)) {
        return false;
    }
    ui_hint(view->html, tr(lang, "Lembar ini bisa dicetak lewat menu cetak di peramban."));
    return true;
}

const Page page_deliveries = {
    .path = "/antar",
    .title = N_("Antar hari ini"),
    .job = JOB_SELL,
    .note = N_("Siapa, di mana, jam berapa"),
    .order = 15,
    .icon = "truck",
    .back = "/pesanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
