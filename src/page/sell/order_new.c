// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/sell/goods_options.h"
#include "page/sell/source_options.h"

static const Action *const ACTIONS_HERE[] = {&action_order_add, NULL};

#define ROWS_SHOWN 3

/* The tick is asked for only when it is needed. */
static GPtrArray *hidden_fields(const PageView *view, const GoodsOptions *goods,
                                GStringChunk *texts)
{
    static const char TICK[] = "confirm_free_time";
    GPtrArray *hidden = g_ptr_array_new();
    goods_options_hide(goods, ROWS_SHOWN, texts, hidden);
    if (form_errors_of(view->errors, TICK) == NULL) {
        g_ptr_array_add(hidden, (gpointer)TICK);
        g_ptr_array_add(hidden, NULL);
    }
    g_ptr_array_add(hidden, NULL);
    return hidden;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(GoodsOptions) goods = {0};
    g_autoptr(FormValues) values = form_values_new();
    g_autoptr(GStringChunk) texts = g_string_chunk_new(256);
    if (!goods_options_load(context, &goods, error)) {
        return false;
    }
    g_auto(OptionTable) bought = source_options(context->knowledge, true, view->html->lang);
    g_auto(OptionTable) heard = source_options(context->knowledge, false, view->html->lang);
    const UiOptions options[] = {{"items.product", OPTIONS(goods.product)},
                                 {"items.variant", OPTIONS(goods.variant)},
                                 {"items.package", OPTIONS(goods.package)},
                                 {"bought_through", OPTIONS(bought)},
                                 {"heard_from", OPTIONS(heard)},
                                 {0}};
    g_autofree char *today = day_format(context->today);
    form_values_show(values, "due_day", today);
    form_values_show(values, "bought_through", "whatsapp");
    if (goods.products == 0) {
        ui_hint(view->html, tr(view->html->lang, "Kalau barang jualan sudah ditulis di daftar, "
                                                 "nama dan harganya tinggal dipilih di sini."));
        ui_actions_begin(view->html);
        ui_button_link(view->html, "/produk", tr(view->html->lang, "Isi daftar barang"), false);
        ui_actions_end(view->html);
    }
    g_autoptr(GPtrArray) hidden = hidden_fields(view, &goods, texts);
    page_form(view, (PageForm){.action = &action_order_add,
                               .values = values,
                               .options = options,
                               .next = "/pesanan",
                               .hidden = (const char *const *)hidden->pdata,
                               .rows = ROWS_SHOWN,
                               .row_fold = goods.products > 0 ? ORDER_ROW_FOLD : NULL,
                               .row_fold_label = tr(view->html->lang, "Paket, barang lain, harga lain"),
                               .fold_from = "due_day"});
    return true;
}

const Page page_order_new = {
    .path = "/pesanan/baru",
    .title = N_("Pesanan baru"),
    .job = JOB_SELL,
    .back = "/pesanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
