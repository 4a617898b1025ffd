// SPDX-License-Identifier: Apache-2.0
#include "report/matrix.h"

#include "base/csv.h"

static bool row_refresh(const KpiQuery *query, const TargetGoal *goal, int64_t review_id,
                        int64_t now, GError **error)
{
    TargetCheck check = {0};
    bool known = false;
    if (!target_check(query, goal, &check, &known, error)) {
        return false;
    }
    if (!known) {
        return true;
    }
    ReviewValue value = {goal->id, check.kpi->key, check.target, check.value.value,
                         kpi_state_key(check.state)};
    return review_value_set(query->db, query->business_id, review_id, &value, now, error);
}

bool matrix_refresh(const KpiQuery *query, int64_t review_id, int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(query->db, error);
    g_autoptr(RecordList) goals = NULL;
    if (tx == NULL || !target_goal_list(query, &goals, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(goals); i++) {
        if (!row_refresh(query, target_goal_at(goals, i), review_id, now, error)) {
            return false;
        }
    }
    return db_commit(tx, error);
}

const char *matrix_name(const ReviewItem *item, const Knowledge *knowledge, const Lang *lang)
{
    const Measure *measure = measure_find(knowledge, item->measure);
    const Kpi *kpi = kpi_find(item->kpi);
    return measure != NULL ? measure_name(measure, lang)
           : kpi != NULL   ? tr(lang, kpi->name)
                           : item->measure;
}

static char *row_missing(const ReviewItem *item, const Lang *lang)
{
    g_autoptr(GPtrArray) words = g_ptr_array_new();
    const struct {
        bool missing;
        const char *word;
    } PARTS[] = {
        {*item->cause == '\0', N_("sebab")},
        {*item->action == '\0', N_("perbaikan")},
        {item->person_id == 0, N_("penanggung jawab")},
        {item->due_day == DAY_NONE, N_("tanggal")},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        if (PARTS[i].missing) {
            g_ptr_array_add(words, (char *)tr(lang, PARTS[i].word));
        }
    }
    g_ptr_array_add(words, NULL);
    return g_strjoinv(", ", (char **)words->pdata);
}

char *matrix_missing(const RecordList *items, const Knowledge *knowledge, const Lang *lang)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < record_count(items); i++) {
        const ReviewItem *item = review_item_at(items, i);
        if (!review_item_is_unmet(item) || review_item_is_complete(item)) {
            continue;
        }
        g_autofree char *words = row_missing(item, lang);
        g_string_append(text, text->len > 0 ? " " : "");
        g_string_append_printf(text, tr(lang, "%s: belum ada %s."),
                               matrix_name(item, knowledge, lang), words);
    }
    return text->len > 0 ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
}

bool matrix_next(const KpiQuery *query, const ReviewItem *item, KpiValue *ret_value, GError **error)
{
    Period period = {0};
    *ret_value = (KpiValue){0};
    if (!period_parse(item->period, &period)) {
        return error_set(error, ERROR_INTERNAL, "review of no period");
    }
    period = period_after(period);
    return period.from > query->today ||
           target_measure(query, item->measure, period, ret_value, error);
}

bool matrix_is_overdue(const ReviewItem *item, Day today)
{
    return item->due_day != DAY_NONE && item->due_day < today && item->done_at == 0;
}

char *matrix_actual(const ReviewItem *item, const Lang *lang)
{
    const Kpi *kpi = kpi_find(item->kpi);
    return kpi == NULL || kpi_state_find(item->state) == STATE_NO_DATA
               ? g_strdup(tr(lang, "belum cukup data"))
               : kpi_number_format(kpi, item->actual, lang);
}

char *matrix_target(const ReviewItem *item, const Lang *lang)
{
    const Kpi *kpi = kpi_find(item->kpi);
    return kpi == NULL ? g_strdup("") : kpi_number_format(kpi, item->target, lang);
}

static void csv_row(GString *csv, const char *const *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        csv_append(csv, cells[i], i + 1 == count);
    }
}

GString *matrix_csv(const RecordList *items, const Knowledge *knowledge, const Lang *lang)
{
    GString *csv = g_string_new(NULL);
    const char *const headings[] = {tr(lang, "Masa"),      tr(lang, "Ukuran"),
                                    tr(lang, "Sasaran"),   tr(lang, "Hasil"),
                                    tr(lang, "Keadaan"),   tr(lang, "Sebab"),
                                    tr(lang, "Perbaikan"), tr(lang, "Penanggung jawab"),
                                    tr(lang, "Tanggal"),   tr(lang, "Selesai")};
    csv_row(csv, headings, G_N_ELEMENTS(headings));
    for (size_t i = 0; i < record_count(items); i++) {
        const ReviewItem *item = review_item_at(items, i);
        g_autofree char *target = matrix_target(item, lang);
        g_autofree char *actual = matrix_actual(item, lang);
        g_autofree char *day =
            item->due_day != DAY_NONE ? day_format((Day)item->due_day) : g_strdup("");
        const char *const cells[] = {
            item->period,
            matrix_name(item, knowledge, lang),
            target,
            actual,
            tr(lang, kpi_state_label(kpi_state_find(item->state))),
            item->cause,
            item->action,
            item->person,
            day,
            item->done_at != 0 ? tr(lang, "ya") : tr(lang, "belum"),
        };
        csv_row(csv, cells, G_N_ELEMENTS(cells));
    }
    return csv;
}
