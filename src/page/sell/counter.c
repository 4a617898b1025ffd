// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/source_options.h"
#include "store/sale.h"

static const Action *const ACTIONS_HERE[] = {&action_sale_add, NULL};

static bool draw_today(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    int64_t sum_idr = 0, count = 0;
    Period today = {context->today, context->today, false};
    if (!sale_total(context->db, context->business_id, today, &sum_idr, &count, error)) {
        return false;
    }
    g_autofree char *sum = money_format(sum_idr);
    g_autofree char *number = number_format(count);
    ui_figures_begin(view->html);
    ui_figure(view->html, sum, tr(lang, "masuk hari ini"), "/penjualan");
    ui_figure(view->html, number, tr(lang, "penjualan hari ini"), "/penjualan");
    ui_figures_end(view->html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(OptionTable) bought = source_options(context->knowledge, true, view->html->lang);
    g_auto(OptionTable) heard = source_options(context->knowledge, false, view->html->lang);
    const UiOptions options[] = {
        {"bought_through", OPTIONS(bought)}, {"heard_from", OPTIONS(heard)}, {0}};
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "bought_through", "stall");
    page_form(view, (PageForm){.action = &action_sale_add,
                               .values = values,
                               .options = options,
                               .fold_from = "customer"});
    return draw_today(view, error);
}

const Page page_counter = {
    .path = "/jual",
    .title = N_("Jual langsung"),
    .job = JOB_SELL,
    .note = N_("Catat yang terjual tanpa pesanan"),
    .order = 20,
    .icon = "sell",
    .back = "/pesanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
