// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/measuring.h"
#include "app/standing.h"
#include "report/matrix.h"

/* Refreshes the figures and says what is still missing; "" fields are about the whole review. */
static bool is_ready(const Doing *doing, const Review *review, bool *ret_ready, GError **error)
{
    const Context *context = doing->context;
    Period period = {0};
    g_autoptr(RecordList) items = NULL;
    if (!period_parse(review->period, &period)) {
        return error_set(error, ERROR_INTERNAL, "review of no period");
    }
    KpiQuery query = context_kpi_query(context, period);
    if (!matrix_refresh(&query, doing->id, context->now, error) ||
        !review_item_list(context->db, context->business_id, doing->id, &items, error)) {
        return false;
    }
    g_autofree char *missing = matrix_missing(items, context->knowledge, context->lang);
    if (missing != NULL) {
        form_errors_add(doing->errors, "", "%s", missing);
    }
    *ret_ready = missing == NULL;
    return true;
}

/* A closed review is an evaluation: the strategy sheet gets a version of it (requirement M17). */
static bool close_review(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(Standing) standing = {0};
    return review_close(context->db, context->business_id, doing->id, context->now, error) &&
           standing_load(context, &standing, error) &&
           standing_keep_sheet(context, &standing, "evaluation", error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    bool ready = false;
    if (!review_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such review");
    }
    doing->result->id = doing->id;
    if (g_str_equal(review_at(one, 0)->state, "closed")) {
        form_errors_add(doing->errors, "", "%s", tr(context->lang, "Tinjauan ini sudah ditutup."));
        return true;
    }
    return is_ready(doing, review_at(one, 0), &ready, error) &&
           (!ready || close_review(doing, error));
}

const Action action_review_close = {
    .name = "review_close",
    .resource = "reviews",
    .verb = "close",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Tutup tinjauan"),
    .done = N_("Tinjauan selesai. Perbaikannya masuk ke rencana minggu depan."),
    .summary = "Closes a review; refused while an unmet row lacks cause, action, person or day.",
    .run = run,
};
