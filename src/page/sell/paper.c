// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "action/sell/paper_form.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_paper_add, NULL};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    (void)error;
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *today = day_format(context->today);
    form_values_show(values, "day", today);
    ui_lead(view->html, tr(view->html->lang, "Ketik isi lembar kertas. Baris yang kosong dilewati; "
                                             "semuanya disimpan sekaligus."));
    page_form(view, (PageForm){.action = &action_paper_add,
                               .values = values,
                               .rows = PAPER_SALES,
                               .fold_from = "orders",
                               .next = "/hari-ini"});
    return true;
}

const Page page_paper = {
    .path = "/kertas/ketik",
    .title = N_("Ketik lembar kertas"),
    .job = JOB_SELL,
    .back = "/kertas",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
