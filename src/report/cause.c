// SPDX-License-Identifier: Apache-2.0
#include "report/cause.h"

/* A measure that can hold back another, from which value on (in its unit) and how it is said. */
static const struct {
    const char *kpi;
    int64_t limit;
    bool above; /* bad from the limit up; else below it */
    const char *sentence;
} CAUSES[] = {
    {"stock_outs", 1, true, N_("Barang habis %s kali.")},
    {"posts_done_share", 700, false, N_("Baru %s kiriman yang direncanakan terpasang.")},
    {"answered_in_time", 800, false, N_("Hanya %s pesan dijawab dalam waktu janji.")},
    {"longest_gap", 3, true, N_("Ada jeda %s tanpa kiriman.")},
    {"reach_change", -100, false, N_("Yang melihat berubah %s dari sebelumnya.")},
    {"complaints_open", 1, true, N_("Masih ada %s keluhan yang belum selesai.")},
    {"unanswered", 1, true, N_("Masih ada %s pesan yang belum dijawab.")},
    {"goal_aligned_share", 500, false, N_("Hanya %s kiriman yang searah tujuan.")},
};

static void cause_free(void *data)
{
    Cause *cause = data;
    g_free(cause->cause);
    g_free(cause);
}

const Cause *cause_at(const GPtrArray *causes, size_t i)
{
    return g_ptr_array_index(causes, i);
}

const Cause *cause_find(const GPtrArray *causes, const char *kpi)
{
    for (guint i = 0; i < causes->len; i++) {
        if (g_str_equal(cause_at(causes, i)->kpi->key, kpi)) {
            return cause_at(causes, i);
        }
    }
    return NULL;
}

static bool is_bad(const KpiValue *value, size_t i)
{
    return value->known && (CAUSES[i].above ? value->value >= CAUSES[i].limit
                                            : value->value < CAUSES[i].limit);
}

static void propose(GPtrArray *causes, const KpiValue *value, size_t i, const Lang *lang)
{
    const Kpi *kpi = kpi_find(CAUSES[i].kpi);
    g_autofree char *number = kpi_value_format(kpi, value, lang);
    g_auto(GStrv) parts = g_strsplit(tr(lang, CAUSES[i].sentence), "%s", 2);
    Cause cause = {kpi, g_strjoinv(number, parts), tr(lang, kpi->advice)};
    g_ptr_array_add(causes, g_memdup2(&cause, sizeof(cause)));
}

GPtrArray *causes_find(const KpiQuery *query, const char *unmet_kpi, const Lang *lang,
                       GError **error)
{
    g_autoptr(GPtrArray) causes = g_ptr_array_new_with_free_func(cause_free);
    for (size_t i = 0; i < G_N_ELEMENTS(CAUSES) && causes->len < CAUSES_MOST; i++) {
        KpiValue value = {0};
        if (g_str_equal(CAUSES[i].kpi, unmet_kpi)) {
            continue;
        }
        if (!kpi_compute(kpi_find(CAUSES[i].kpi), query, &value, error)) {
            return NULL;
        }
        if (is_bad(&value, i)) {
            propose(causes, &value, i, lang);
        }
    }
    return g_steal_pointer(&causes);
}
