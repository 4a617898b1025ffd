// SPDX-License-Identifier: Apache-2.0
#include "store/service.h"
#include "action/registry.h"
#include "base/money.h"
#include "page/sell/trade_view.h"

static const Action *const ACTIONS_HERE[] = {&action_service_edit, &action_service_close, NULL};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(FormValues) values = form_values_new();
    if (!service_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such service");
    }
    const Service *service = service_at(one, 0);
    g_autofree char *price = number_format(service->price_idr);
    view->title_data = g_strdup(service->name);
    form_values_show(values, "name", service->name);
    form_values_show_int(values, "minutes", service->minutes);
    form_values_show(values, "price", price);
    trade_refusals(view);
    if (!service->active) {
        ui_notice(view->html, TONE_PLAIN,
                  tr(lang, "Layanan ini ditutup. Simpan untuk membukanya lagi."));
    }
    page_form(view,
              (PageForm){.action = &action_service_edit, .id = service->id, .values = values});
    if (service->active && page_may(view, &action_service_close)) {
        page_button(view, &action_service_close, service->id, NULL, true);
    }
    return true;
}

const Page page_service = {
    .path = "/layanan/{nomor}",
    .title = N_("Layanan"),
    .job = JOB_SELL,
    .back = "/layanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
