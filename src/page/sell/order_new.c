// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/sell/source_options.h"
#include "store/goods.h"

static const Action *const ACTIONS_HERE[] = {&action_order_add, NULL};

#define ROWS_SHOWN 3

/* Without products or packages the form does not ask for them. */
static const char *const NO_PACKAGES[] = {
    "items.0.package", NULL, "items.1.package", NULL, "items.2.package", NULL, NULL};
static const char *const NO_GOODS[] = {"items.0.product",
                                       NULL,
                                       "items.1.product",
                                       NULL,
                                       "items.2.product",
                                       NULL,
                                       "items.0.package",
                                       NULL,
                                       "items.1.package",
                                       NULL,
                                       "items.2.package",
                                       NULL,
                                       NULL};

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
    page_form(view, (PageForm){.action = &action_order_add,
                               .values = values,
                               .options = options,
                               .next = "/pesanan",
                               .hidden = record_count(packages) > 0   ? NULL
                                         : record_count(products) > 0 ? NO_PACKAGES
                                                                      : NO_GOODS,
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
