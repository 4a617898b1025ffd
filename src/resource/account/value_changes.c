// SPDX-License-Identifier: Apache-2.0
#include "store/value_change.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"book", N_("Buku"), FIELD_TEXT, .max = 40, .example = N_("sales")},
    {"row_key", N_("Nomor catatan"), FIELD_TEXT, .max = 80, .example = N_("12")},
    {"change_id", N_("Nomor perubahan"), FIELD_ID},
    {0},
};
static const Form QUERY = {FIELDS};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    ValueChangeFilter filter = {.change_id = form_int_or(query->query, "change_id", 0)};
    if (form_has(query->query, "book")) {
        filter.book = form_text(query->query, "book");
        filter.row_key = form_text(query->query, "row_key");
    }
    return value_change_list(query->context->db, query->context->business_id, &filter,
                             query->cursor, query->limit, ret_list, error);
}

const Resource resource_value_changes = {
    .name = "value_changes",
    .summary = "What each write changed, the value before and after, newest first; of one record, of one "
               "change, or of all.",
    .needs = CAN_OWN,
    .query = &QUERY,
    .type = &value_change_type,
    .load = load,
};
