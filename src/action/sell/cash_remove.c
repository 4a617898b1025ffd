// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/cash.h"

static const Field FIELDS[] = {
    {"reason", N_("Apa yang salah?"), FIELD_TEXT, true, .min = 3, .max = 120,
     .example = N_("Kelebihan satu nol")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!cash_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such entry");
    }
    const CashEntry *entry = cash_entry_at(one, 0);
    if (entry->removed != 0 || entry->removes_id != 0) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Catatan ini sudah dikeluarkan dari buku kas."));
        return true;
    }
    return cash_remove(context->db, context->business_id, entry->id,
                       form_text(doing->values, "reason"), context->now, &doing->result->id, error);
}

const Action action_cash_remove = {
    .name = "cash_remove",
    .resource = "cash",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Keluarkan dari buku kas"),
    .done = N_("Catatan itu sudah dikeluarkan dari buku kas."),
    .summary = "Takes a mistaken entry out by a row that turns it round, with the reason.",
    .run = run,
};
