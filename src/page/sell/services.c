// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/page.h"
#include "store/booking_rules.h"
#include "store/service.h"

#define SERVICES_SHOWN 200

static const Action *const ACTIONS_HERE[] = {&action_service_add, &action_booking_set, NULL};

static void draw_services(PageView *view, const RecordList *list)
{
    const Lang *lang = view->html->lang;
    if (record_count(list) == 0) {
        ui_empty(view->html, "clock",
                 tr(lang, "Belum ada layanan. Contoh: potong rambut, 45 menit, Rp35.000."));
        return;
    }
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Service *service = service_at(list, i);
        g_autofree char *price = money_format(service->price_idr);
        g_autofree char *note =
            g_strdup_printf(tr_count(lang, "%d menit", service->minutes), (int)service->minutes);
        g_autofree char *href = g_strdup_printf("/layanan/%" G_GINT64_FORMAT, service->id);
        ui_item(view->html, (UiItem){.title_data = service->name,
                                     .note = note,
                                     .value = price,
                                     .href = href,
                                     .badge = service->active ? NULL : tr(lang, "ditutup")});
    }
    ui_list_end(view->html);
}

static void draw_rules(PageView *view, const BookingRules *rules)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(FormValues) values = form_values_new();
    form_values_show_int(values, "seats", rules->seats);
    form_values_show_int(values, "days_ahead", rules->days_ahead);
    if (rules->shown) {
        form_values_show(values, "shown", "1");
        g_autofree char *address = g_strdup_printf("/toko/%s/janji", view->context->business->slug);
        ui_link(html, address, tr(lang, "Halaman janji untuk pembeli"));
    }
    if (view->failed == &action_booking_set) {
        ui_fold_begin_open(html, tr(lang, "Aturan janji"));
    } else {
        ui_fold_begin(html, tr(lang, "Aturan janji"));
    }
    page_form(view, (PageForm){.action = &action_booking_set,
                               .values = values,
                               .fold_from = "",
                               .secondary = true});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    BookingRules rules;
    if (!service_list(context->db, context->business_id, 0, SERVICES_SHOWN, &list, error) ||
        !booking_rules_load(context->db, context->business_id, &rules, error)) {
        return false;
    }
    draw_services(view, list);
    if (page_may(view, &action_service_add)) {
        ui_card_begin(view->html, tr(view->html->lang, "Layanan baru"));
        page_form(view,
                  (PageForm){.action = &action_service_add, .secondary = record_count(list) > 0});
        ui_card_end(view->html);
        draw_rules(view, &rules);
    }
    return true;
}

const Page page_services = {
    .path = "/layanan",
    .title = N_("Layanan"),
    .job = JOB_SELL,
    .back = "/janji",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
