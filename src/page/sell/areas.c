// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/sell/area_view.h"

#define ROWS_FREE 2

static const Action *const ACTIONS_HERE[] = {&action_area_set, NULL};

static FormValues *values_of(const RecordList *areas)
{
    FormValues *values = form_values_new();
    for (size_t i = 0; i < record_count(areas); i++) {
        const Area *area = area_at(areas, i);
        g_autofree char *name = g_strdup_printf("areas.%zu.name", i);
        g_autofree char *fee = g_strdup_printf("areas.%zu.fee", i);
        form_values_show(values, name, area->name);
        g_autofree char *distance = g_strdup_printf("areas.%zu.distance", i);
        form_values_show_int(values, fee, area->fee_idr);
        form_values_show(values, distance, area->distance);
    }
    return values;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) areas = NULL;
    if (!area_list(context->db, context->business_id, &areas, error)) {
        return false;
    }
    g_autoptr(FormValues) values = values_of(areas);
    ui_lead(view->html, tr(view->html->lang, "Pembeli memilih daerahnya di halaman toko, ongkosnya "
                                             "terhitung sendiri."));
    g_auto(OptionTable) distances = area_distance_options(view->html->lang);
    const UiOptions options[] = {{"areas.distance", OPTIONS(distances)}, {0}};
    page_form(view, (PageForm){.action = &action_area_set,
                               .values = values,
                               .options = options,
                               .rows = MIN(AREAS_MAX, record_count(areas) + ROWS_FREE)});
    return true;
}

const Page page_areas = {
    .path = "/antar/daerah",
    .title = N_("Daerah antar"),
    .job = JOB_SELL,
    .note = N_("Ke mana diantar dan berapa ongkosnya"),
    .order = 62,
    .icon = "truck",
    .back = "/menu",
    .needs = CAN_SELL,
    .actions = ACTIONS_HERE,
    .get = get,
};
