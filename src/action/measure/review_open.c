// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/measuring.h"
#include "report/matrix.h"
#include "store/person.h"

static const Field FIELDS[] = {
    {"period", N_("Pekan"), FIELD_TEXT, .max = 10, .example = N_("2026-W02")},
    {0},
};
static const Form FORM = {FIELDS};

static bool refuse(const Doing *doing, const char *sentence)
{
    form_errors_add(doing->errors, "period", "%s", sentence);
    return true;
}

/* What a closed review says was true when it was closed: only an open one is refreshed. */
static bool refresh(const Doing *doing, const Period *period, int64_t id, GError **error)
{
    const Context *context = doing->context;
    KpiQuery query = context_kpi_query(context, *period);
    g_autoptr(RecordList) one = NULL;
    if (!review_load(context->db, context->business_id, id, &one, error)) {
        return false;
    }
    return g_str_equal(review_at(one, 0)->state, "closed") ||
           matrix_refresh(&query, id, context->now, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Period period = {0};
    int64_t person = 0;
    if (!context_period(context, form_text(doing->values, "period"), &period) || period.month) {
        return refuse(doing, tr(context->lang, "Tulis minggunya seperti ini: 2026-W02."));
    }
    if (period.from > context->today) {
        return refuse(doing, tr(context->lang, "Minggu ini belum datang. Pilih minggu ini atau "
                                               "minggu yang sudah lewat."));
    }
    g_autofree char *text = period_format(period);
    doing->result->next = g_strdup_printf("/tinjauan/%s", text);
    return person_need_owner(context->db, context->business_id, context->now, &person, error) &&
           review_open(context->db, context->business_id, period, context->now, &doing->result->id,
                       error) &&
           refresh(doing, &period, doing->result->id, error);
}

const Action action_review_open = {
    .name = "review_open",
    .resource = "reviews",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Mulai tinjauan"),
    .done = N_("Angka minggu ini sudah dihitung dari catatan Anda."),
    .summary = "Opens the review of a week, or refreshes the figures of an open one.",
    .run = run,
};
