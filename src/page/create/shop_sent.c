// SPDX-License-Identifier: Apache-2.0
#include "app/self_order.h"
#include "base/money.h"
#include "base/phone.h"
#include "page/create/shop_page.h"
#include "page/sell/order_words.h"

static const Field QUERY_FIELDS[] = {
    {"kunci", N_("Kunci"), FIELD_TEXT, .max = SHOP_KEY_BYTES},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static void draw_lines(Html *html, const Order *order, const RecordList *items)
{
    g_autofree char *fee = money_format(order->fee_idr);
    g_autofree char *total = money_format(order->total_idr);
    g_autofree char *due = order_due_text(order, html->lang);
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        g_autofree char *quantity = number_format(item->quantity);
        g_autofree char *name = g_strdup_printf("%s × %s", quantity, item->name);
        g_autofree char *sum = money_format(item->quantity * item->price_idr);
        ui_item(html, (UiItem){.title_data = name, .value = sum});
    }
    ui_list_end(html);
    ui_facts_begin(html);
    if (order->fee_idr > 0) {
        ui_fact(html, tr(html->lang, "Ongkos kirim"), fee);
    }
    ui_fact(html, tr(html->lang, "Jumlah semua"), total);
    ui_fact_said(html, tr(html->lang, "Untuk"), due);
    ui_fact_said(html, tr(html->lang, "Cara"),
                 order->delivery ? tr(html->lang, "diantar") : tr(html->lang, "diambil sendiri"));
    ui_facts_end(html);
}

/* What comes next, in the customer's words. */
static const char *next_sentence(const Order *order, const Lang *lang)
{
    switch (order_state(order)) {
    case ORDER_NEW:
        return tr(lang, "Pesanan Anda sudah kami terima. Kami kabari lewat WhatsApp.");
    case ORDER_CONFIRMED:
        return tr(lang, "Pesanan Anda sudah dikonfirmasi dan akan disiapkan.");
    case ORDER_READY:
        return tr(lang, "Pesanan Anda sudah siap.");
    case ORDER_CANCELLED:
        return tr(lang, "Pesanan ini dibatalkan.");
    default:
        return tr(lang, "Pesanan ini sudah diterima. Terima kasih.");
    }
}

static void draw_chat(Html *html, const Business *business, const Order *order,
                      const RecordList *items)
{
    g_autofree char *words = self_order_words(business, order, items, html->lang);
    if (*business->phone == '\0' || order_state(order) != ORDER_NEW) {
        return;
    }
    g_autofree char *link = phone_wa_link(business->phone, words);
    ui_actions_begin(html);
    ui_button_link(html, link, tr(html->lang, "Kabari lewat WhatsApp"), true);
    ui_actions_end(html);
}

static bool order_find(const PageView *view, int64_t business_id, RecordList **ret_one,
                       GError **error)
{
    g_auto(ShopOrder) sent = {0};
    const char *key = view->query != NULL ? form_text(view->query, "kunci") : "";
    if (!shop_order_find(view->context->db, business_id, key, &sent, error) ||
        !order_load(view->context->db, business_id, sent.order_id, ret_one, error)) {
        return false;
    }
    return record_count(*ret_one) == 1 || error_set(error, ERROR_NOT_FOUND, "no order of this key");
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(ShopPage) page = {0};
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    if (!shop_page_load(view, &page, error) || !order_find(view, page.business->id, &one, error) ||
        !order_items(view->context->db, page.business->id, order_at(one, 0)->id, &items, error)) {
        return false;
    }
    const Order *order = order_at(one, 0);
    g_autofree char *number = order_number_text(order, html->lang);
    view->title_data = g_strdup_printf("%s · %s", number, page.business->name);
    view->back = g_strdup_printf("/toko/%s", page.business->slug);
    ui_notice(html, order_state(order) == ORDER_CANCELLED ? TONE_WARNING : TONE_GOOD,
              next_sentence(order, html->lang));
    draw_chat(html, page.business, order, items);
    draw_lines(html, order, items);
    ui_hint(html, tr(html->lang, "Simpan alamat halaman ini untuk melihat pesanan Anda lagi."));
    return true;
}

const Page page_shop_sent = {
    .path = "/toko/{nama}/pesanan",
    .title = N_("Pesanan"),
    .anonymous = true,
    .unlisted = true,
    .query = &QUERY,
    .get = get,
};
