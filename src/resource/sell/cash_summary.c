// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/cash.h"

static const Field QUERY_FIELDS[] = {
    {"from", N_("Dari"), FIELD_DAY}, {"to", N_("Sampai"), FIELD_DAY}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Period month = period_of_month(context->today);
    Period days = {form_day_or(query->query, "from", month.from),
                   form_day_or(query->query, "to", month.to), false};
    g_autoptr(RecordList) sums = NULL;
    CashBook book = {0};
    if (!cash_book(context->db, context->business_id, days, &book, error) ||
        !cash_sums(context->db, context->business_id, days, &sums, error)) {
        return false;
    }
    g_autofree char *from = day_format(days.from);
    g_autofree char *to = day_format(days.to);
    *ret_document =
        json_pack("{s:s, s:s, s:I, s:I, s:I, s:I, s:o}", "from", from, "to", to, "opening_idr",
                  (json_int_t)book.opening_idr, "in_idr", (json_int_t)book.in_idr, "out_idr",
                  (json_int_t)book.out_idr, "closing_idr", (json_int_t)book.closing_idr, "kinds",
                  resource_array(sums, context->zone));
    return true;
}

const Resource resource_cash_summary = {
    .name = "cash_summary",
    .summary = "Opening, in, out and closing of some days, with the sums by kind; this month.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .read = read,
};
