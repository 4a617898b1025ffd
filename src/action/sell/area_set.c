// SPDX-License-Identifier: Apache-2.0
#include "store/area.h"

#include "action/action.h"
#include "base/text.h"

static const Field ROW_FIELDS[] = {
    {"name", N_("Nama daerah"), FIELD_TEXT, true, .max = 40, .example = N_("RT 02")},
    {"fee", N_("Ongkos"), FIELD_MONEY, .max = AREA_FEE_MAX_IDR, .example = "3.000"},
    {"distance", N_("Jauhnya"), FIELD_CHOICE},
    {0},
};
static const Form ROW = {ROW_FIELDS};
static const Field FIELDS[] = {
    {"areas", N_("Daerah antar"), FIELD_ROWS, .max = AREAS_MAX, .row = &ROW},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Area areas[AREAS_MAX];
    size_t count = form_rows(doing->values, "areas");
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_assert(count <= AREAS_MAX);
    for (size_t i = 0; i < count; i++) {
        areas[i] = (Area){.name = form_row_text(doing->values, "areas", i, "name"),
                          .fee_idr = form_row_int(doing->values, "areas", i, "fee"),
                          .distance = form_row_text(doing->values, "areas", i, "distance")};
        g_autofree char *field = g_strdup_printf("areas.%zu.name", i);
        g_autofree char *far = g_strdup_printf("areas.%zu.distance", i);
        if (*areas[i].distance != '\0' && area_distance_rank(areas[i].distance) < 0) {
            form_errors_add(doing->errors, far, "%s",
                            tr(context->lang, "Pilih salah satu yang ada di daftar."));
        }
        if (!g_hash_table_add(names, text_key(areas[i].name))) {
            form_errors_add(doing->errors, field, "%s",
                            tr(context->lang, "Daerah ini sudah ada di atas."));
        }
    }
    return form_errors_count(doing->errors) > 0 ||
           area_replace(context->db, context->business_id, areas, count, error);
}

const Action action_area_set = {
    .name = "area_set",
    .resource = "delivery_areas",
    .verb = "save",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan daerah antar"),
    .done = N_("Daerah antar sudah disimpan. Pembeli langsung melihatnya."),
    .summary = "Replaces the delivery areas and their fees.",
    .run = run,
};
