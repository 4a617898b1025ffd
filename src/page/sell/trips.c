// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "page/page.h"
#include "store/trip.h"

#define TRIPS_SHOWN 20

static const Action *const ACTIONS_HERE[] = {&action_trip_add, NULL};

static bool draw_trip(PageView *view, const Trip *trip, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    TripSums sums = {0};
    if (!trip_sums(context->db, context->business_id, trip->id, &sums, error)) {
        return false;
    }
    g_autofree char *from = day_format_short((Day)trip->from_day, lang);
    g_autofree char *to = day_format_short((Day)trip->to_day, lang);
    g_autofree char *claims =
        g_strdup_printf(tr_count(lang, "%d titipan", sums.claims), (int)sums.claims);
    g_autofree char *note = g_strdup_printf("%s – %s · %s", from, to, claims);
    g_autofree char *sum = money_format(sums.cost_idr + sums.fee_idr);
    g_autofree char *href = g_strdup_printf("/titip/%" G_GINT64_FORMAT, trip->id);
    ui_item(view->html,
            (UiItem){.title_data = trip->place, .note = note, .value = sum, .href = href});
    return true;
}

static bool draw_list(PageView *view, const RecordList *list, GError **error)
{
    if (record_count(list) == 0) {
        ui_empty(view->html, "truck",
                 tr(view->html->lang, "Belum ada perjalanan. Catat sebelum berangkat, supaya "
                                      "orang bisa menitip."));
        return true;
    }
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        if (!draw_trip(view, trip_at(list, i), error)) {
            return false;
        }
    }
    ui_list_end(view->html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!trip_list(context->db, context->business_id, 0, TRIPS_SHOWN, &list, error) ||
        !draw_list(view, list, error)) {
        return false;
    }
    if (page_may(view, &action_trip_add)) {
        ui_card_begin(view->html, tr(view->html->lang, "Perjalanan baru"));
        page_form(view, (PageForm){.action = &action_trip_add,
                                   .fold_from = "fee_percent",
                                   .secondary = record_count(list) > 0});
        ui_card_end(view->html);
    }
    return true;
}

const Page page_trips = {
    .path = "/titip",
    .title = N_("Titip belanja"),
    .job = JOB_SELL,
    .back = "/jual-lain",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
