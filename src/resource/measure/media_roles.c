// SPDX-License-Identifier: Apache-2.0
#include "kpi/media_role.h"

#include "app/measuring.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"period", N_("Bulan"), FIELD_TEXT, .max = 10},
    {0},
};
static const Form QUERY = {FIELDS};

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    const char *text = form_text(query->query, "period");
    Period period = {0};
    KpiValue values[ROLE_COUNT];
    if (!context_period(context, text, &period)) {
        return error_set(error, ERROR_INVALID, "period is a week 2026-W02 or a month 2026-01");
    }
    period = *text == '\0' ? period_of_month(context->today) : period;
    KpiQuery asked = context_kpi_query(context, period);
    if (!media_roles_load(&asked, values, error)) {
        return false;
    }
    g_autofree char *words = period_format(period);
    json_t *document = json_pack("{s:s}", "period", words);
    for (int role = 0; role < ROLE_COUNT; role++) {
        json_object_set_new(document, media_role_text(role)->key,
                            values[role].known ? json_integer(values[role].value) : json_null());
    }
    *ret_document = document;
    return true;
}

const Resource resource_media_roles = {
    .name = "media_roles",
    .summary = "What social media did in a month: views, cost in rupiah, interactions, sales in "
               "rupiah; null without records.",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
