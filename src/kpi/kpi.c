// SPDX-License-Identifier: Apache-2.0
#include "kpi/kpi.h"

#include "base/money.h"
#include "planner/consistency.h"

#define KEY_SIZE 192

#define KPI(name) extern const Kpi kpi_##name;
#include "kpi/registry.list"
#undef KPI

const Kpi *const KPIS[] = {
#define KPI(name) &kpi_##name,
#include "kpi/registry.list"
#undef KPI
};

static const struct {
    const char *key, *label;
} STATES[STATE_COUNT] = {
    [STATE_MET] = {"met", N_("Tercapai")},
    [STATE_NEAR] = {"near", N_("Hampir tercapai")},
    [STATE_UNMET] = {"unmet", N_("Belum tercapai")},
    [STATE_NO_DATA] = {"no_data", N_("Belum cukup data")},
};

size_t kpi_count(void)
{
    return G_N_ELEMENTS(KPIS);
}

const Kpi *kpi_find(const char *key)
{
    for (size_t i = 0; i < G_N_ELEMENTS(KPIS); i++) {
        if (g_str_equal(KPIS[i]->key, key)) {
            return KPIS[i];
        }
    }
    return NULL;
}

/* All that a value depends on besides the rows. */
static void key_write(const Kpi *kpi, const KpiQuery *query, char *out, size_t size)
{
    g_snprintf(out, size, "kpi %s %" G_GINT64_FORMAT " %d-%d %d %d %d %p", kpi->key,
               query->business_id, query->period.from, query->period.to, query->period.month,
               (int)query->zone, query->today, (const void *)query->knowledge);
}

static bool value_read(const Kpi *kpi, const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    char key[KEY_SIZE];
    key_write(kpi, query, key, sizeof key);
    if (db_kept_find(query->db, key, ret_value, sizeof *ret_value)) {
        return true;
    }
    if (!kpi->compute(query, ret_value, error)) {
        return false;
    }
    db_kept_put(query->db, key, ret_value, sizeof *ret_value);
    return true;
}

bool kpi_compute(const Kpi *kpi, const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    g_assert(kpi != NULL && kpi->minimum >= 1 && query->business_id != 0);
    KpiValue value = {0};
    if (kpi->own && !query->sees_values) {
        *ret_value = value;
        return true;
    }
    if (!value_read(kpi, query, &value, error)) {
        return false;
    }
    value.known = value.records >= kpi->minimum;
    *ret_value = value.known ? value : (KpiValue){.records = value.records};
    return true;
}

char *kpi_number_format(const Kpi *kpi, int64_t value, const Lang *lang)
{
    g_autofree char *number = number_format(value);
    g_autofree char *tenths = ratio_format(value, 10);
    switch (kpi->unit) {
    case KPI_MONEY:
        return money_format(value);
    case KPI_PERCENT:
        return percent_format(value, 1000);
    case KPI_RATIO:
        return g_strdup_printf(tr(lang, "%s kali"), tenths);
    case KPI_MINUTES:
        return g_strdup_printf(tr_count(lang, "%s menit", value), number);
    case KPI_DAYS:
        return g_strdup_printf(tr_count(lang, "%s hari", value), number);
    case KPI_SCORE:
        return g_strdup_printf(tr(lang, "%s dari 5"), tenths);
    case KPI_LEVEL:
        return g_strdup(presence_level_name((PresenceLevel)CLAMP(value, 0, LEVEL_COUNT - 1), lang));
    default:
        return g_steal_pointer(&number);
    }
}

char *kpi_value_format(const Kpi *kpi, const KpiValue *value, const Lang *lang)
{
    return value->known ? kpi_number_format(kpi, value->value, lang)
                        : g_strdup(tr(lang, "belum cukup data"));
}

KpiState kpi_state(const Kpi *kpi, const KpiValue *value, int64_t target)
{
    if (!value->known) {
        return STATE_NO_DATA;
    }
    if (kpi->down ? value->value <= target : value->value >= target) {
        return STATE_MET;
    }
    bool near = kpi->down ? value->value * 9 <= target * 10 : value->value * 10 >= target * 9;
    return near ? STATE_NEAR : STATE_UNMET;
}

const char *kpi_state_key(KpiState state)
{
    g_assert(state < STATE_COUNT);
    return STATES[state].key;
}

const char *kpi_state_label(KpiState state)
{
    g_assert(state < STATE_COUNT);
    return STATES[state].label;
}

KpiState kpi_state_find(const char *key)
{
    for (size_t i = 0; i < STATE_COUNT; i++) {
        if (g_str_equal(STATES[i].key, key)) {
            return (KpiState)i;
        }
    }
    return STATE_NO_DATA;
}
