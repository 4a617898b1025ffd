// SPDX-License-Identifier: Apache-2.0
#include "page/sell/order_edit_form.h"

#include "action/registry.h"
#include "page/sell/goods_options.h"
#include "store/order_edit.h"

#define ROWS_FREE 1

static void show(FormValues *values, size_t i, const char *field, int64_t number)
{
    g_autofree char *name = g_strdup_printf("items.%zu.%s", i, field);
    if (number != 0) {
        form_values_show_int(values, name, number);
    }
}

static void show_line(FormValues *values, size_t i, const OrderItem *item)
{
    bool listed = item->product_id != 0 || item->package_id != 0;
    g_autofree char *name = g_strdup_printf("items.%zu.name", i);
    g_autofree char *price = g_strdup_printf("items.%zu.price", i);
    show(values, i, "product", item->variant_id == 0 ? item->product_id : 0);
    show(values, i, "variant", item->variant_id);
    show(values, i, "package", item->package_id);
    show(values, i, "quantity", item->quantity);
    form_values_show_int(values, price, item->price_idr);
    if (!listed) {
        form_values_show(values, name, item->name);
    }
}

/* Lines of what is no longer in the list can only stay as they are. */
static bool lines_can_be_chosen(const GoodsOptions *goods, const RecordList *items)
{
    bool all = true;
    for (size_t i = 0; all && i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        all = item->variant_id != 0   ? goods_options_have(goods, 'v', item->variant_id)
              : item->product_id != 0 ? goods_options_have(goods, 'p', item->product_id)
              : item->package_id != 0 ? goods_options_have(goods, 'k', item->package_id)
                                      : true;
    }
    return all;
}

static FormValues *values_of(const Order *order, const RecordList *items)
{
    FormValues *values = form_values_new();
    g_autofree char *day = day_format((Day)order->due_day);
    form_values_show(values, "due_day", day);
    if (order->due_minute >= 0) {
        g_autofree char *minute = minute_format((Minute)order->due_minute);
        form_values_show(values, "due_minute", minute);
    }
    form_values_show(values, "delivery", order->delivery ? "1" : "");
    form_values_show(values, "area", order->area);
    form_values_show(values, "address", order->address);
    form_values_show(values, "note", order->note);
    if (order->fee_idr > 0) {
        form_values_show_int(values, "fee", order->fee_idr);
    }
    for (size_t i = 0; i < record_count(items); i++) {
        show_line(values, i, order_item_at(items, i));
    }
    return values;
}

static const char SEEN[] = "seen";

static GPtrArray *hidden_of(const PageView *view, const GoodsOptions *goods,
                            const RecordList *items, GStringChunk *texts)
{
    static const char TICK[] = "confirm_free_time", ITEMS[] = "items";
    GPtrArray *hidden = g_ptr_array_new();
    goods_options_hide(goods, ORDER_LINES_MAX, texts, hidden);
    if (form_errors_of(view->errors, TICK) == NULL) {
        g_ptr_array_add(hidden, (gpointer)TICK);
        g_ptr_array_add(hidden, NULL);
    }
    if (!lines_can_be_chosen(goods, items)) {
        g_ptr_array_add(hidden, (gpointer)ITEMS);
        g_ptr_array_add(hidden, NULL);
    }
    g_ptr_array_add(hidden, NULL);
    return hidden;
}

bool order_edit_form(PageView *view, const Order *order, const RecordList *items, GError **error)
{
    const Lang *lang = view->html->lang;
    bool refused = view->failed == &action_order_edit;
    g_auto(GoodsOptions) goods = {0};
    if (!order_may_edit(order) || !page_may(view, &action_order_edit)) {
        return true;
    }
    if (!goods_options_load(view->context, &goods, error)) {
        return false;
    }
    g_autoptr(GStringChunk) texts = g_string_chunk_new(256);
    g_autoptr(FormValues) values = values_of(order, items);
    g_autofree char *mark = order_mark(order, items);
    g_autoptr(GPtrArray) hidden = hidden_of(view, &goods, items, texts);
    g_ptr_array_insert(hidden, 0, (gpointer)SEEN);
    g_ptr_array_insert(hidden, 1, mark);
    const UiOptions options[] = {{"items.product", OPTIONS(goods.product)},
                                 {"items.variant", OPTIONS(goods.variant)},
                                 {"items.package", OPTIONS(goods.package)},
                                 {0}};
    (refused ? ui_card_begin : ui_fold_begin)(view->html, tr(lang, "Ubah pesanan"));
    page_form(view, (PageForm){.action = &action_order_edit,
                               .id = order->id,
                               .values = values,
                               .options = options,
                               .hidden = (const char *const *)hidden->pdata,
                               .rows = MIN(ORDER_LINES_MAX, record_count(items) + ROWS_FREE),
                               .fold_from = "",
                               .row_fold = goods.products > 0 ? ORDER_ROW_FOLD : NULL,
                               .row_fold_label = tr(view->html->lang, "Paket, barang lain, harga lain"),
                               .secondary = true});
    (refused ? ui_card_end : ui_fold_end)(view->html);
    return true;
}
