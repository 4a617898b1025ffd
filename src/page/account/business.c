// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/weekday_set.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_business_edit, NULL};

static bool get(PageView *view, GError **error)
{
    (void)error;
    const Business *business = view->context->business;
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *off_days = weekday_mask_set((int)business->off_days);
    form_values_show(values, "name", business->name);
    form_values_show(values, "phone", business->phone);
    form_values_show(values, "place", business->place);
    form_values_show(values, "zone", business->zone);
    form_values_show_int(values, "minutes_per_day", business->minutes_per_day);
    form_values_show_int(values, "promise_minutes", business->promise_minutes);
    form_values_show(values, "off_days", off_days);
    page_form(view, (PageForm){.action = &action_business_edit, .values = values});
    return true;
}

const Page page_business = {
    .path = "/usaha/atur",
    .title = N_("Data usaha"),
    .job = JOB_ACCOUNT,
    .note = N_("Nama, nomor, jam, waktu luang"),
    .order = 15,
    .icon = "plan",
    .back = "/menu",
    .needs = CAN_OWN,
    .actions = ACTIONS_HERE,
    .get = get,
};
