// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/sell/source_options.h"
#include "store/goods.h"

static const Action *const ACTIONS_HERE[] = {&action_order_add, NULL};

#define ROWS_SHOWN 3

static const char *const PRODUCT_FIELDS[ROWS_SHOWN] = {"items.0.product", "items.1.product",
                                                       "items.2.product"};
static const char *const PACKAGE_FIELDS[ROWS_SHOWN] = {"items.0.package", "items.1.package",
                                                       "items.2.package"};

static void hide(GPtrArray *hidden, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        g_ptr_array_add(hidden, (gpointer)names[i]);
        g_ptr_array_add(hidden, NULL);
    }
}

/* Without products or packages the form does not ask for them, and for the tick only when needed. */
static GPtrArray *hidden_fields(const PageView *view, bool products, bool packages)
{
    static const char *const TICK[] = {"confirm_free_time"};
    GPtrArray *hidden = g_ptr_array_new();
    if (!products && !packages) {
        hide(hidden, PRODUCT_FIELDS, ROWS_SHOWN);
    }
    if (!packages) {
        hide(hidden, PACKAGE_FIELDS, ROWS_SHOWN);
    }
    if (form_errors_of(view->errors, TICK[0]) == NULL) {
        hide(hidden, TICK, 1);
    }
    g_ptr_array_add(hidden, NULL);
    return hidden;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) products = NULL;
    g_autoptr(RecordList) packages = NULL;
    g_autoptr(FormValues) values = form_values_new();
    if (!goods_list_products(context->db, context->business_id, &products, error) ||
        !goods_list_packages(context->db, context->business_id, context->today, &packages, error)) {
        return false;
    }
    g_auto(OptionTable) product = option_table_of(products, "id", "name");
    g_auto(OptionTable) package = option_table_of(packages, "id", "name");
    g_auto(OptionTable) bought = source_options(context->knowledge, true, view->html->lang);
    g_auto(OptionTable) heard = source_options(context->knowledge, false, view->html->lang);
    const UiOptions options[] = {{"items.product", OPTIONS(product)},
                                 {"items.package", OPTIONS(package)},
                                 {"bought_through", OPTIONS(bought)},
                                 {"heard_from", OPTIONS(heard)},
                                 {0}};
    g_autofree char *today = day_format(context->today);
    form_values_show(values, "due_day", today);
    form_values_show(values, "bought_through", "whatsapp");
    if (record_count(products) == 0) {
        ui_hint(view->html, tr(view->html->lang, "Kalau barang jualan sudah ditulis di daftar, "
                                                 "nama dan harganya tinggal dipilih di sini."));
        ui_actions_begin(view->html);
        ui_button_link(view->html, "/produk", tr(view->html->lang, "Isi daftar barang"), false);
        ui_actions_end(view->html);
    }
    g_autoptr(GPtrArray) hidden =
        hidden_fields(view, record_count(products) > 0, record_count(packages) > 0);
    page_form(view, (PageForm){.action = &action_order_add,
                               .values = values,
                               .options = options,
                               .next = "/pesanan",
                               .hidden = (const char *const *)hidden->pdata,
                               .rows = ROWS_SHOWN,
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
    .get = get,
};
