// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/live_claim.h"

static const Field FIELDS[] = {
    {"customer", N_("Siapa?"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"item", N_("Barang"), FIELD_ID, true},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890"},
    {0},
};
static const Form FORM = {FIELDS};

static bool refuse(const Doing *doing, const char *sentence)
{
    form_errors_add(doing->errors, "item", "%s", sentence);
    return true;
}

static bool told(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!live_claim_load(context->db, context->business_id, doing->result->id, &one, error)) {
        return false;
    }
    const LiveClaim *claim = live_claim_at(one, 0);
    bool taken = g_str_equal(claim->state, LIVE_TAKEN);
    doing->result->message =
        g_strdup_printf(taken ? tr(context->lang, "%c untuk %s: dapat.")
                              : tr(context->lang, "%c untuk %s: masuk daftar tunggu."),
                        (char)('A' + claim->position), claim->customer);
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GError) failure = NULL;
    LiveClaimDraft draft = {.item_id = form_int(doing->values, "item"),
                            .customer = form_text(doing->values, "customer"),
                            .phone = form_text(doing->values, "phone")};
    if (live_claim_add(context->db, context->business_id, &draft, context->now, &doing->result->id,
                       &failure)) {
        return told(doing, error);
    }
    switch (error_code(failure)) {
    case ERROR_NOT_FOUND:
        return refuse(doing, tr(context->lang, "Huruf ini tidak ada di siaran."));
    case ERROR_CONFLICT:
    case ERROR_LIMIT:
        return refuse(doing, tr(context->lang, "Siaran ini sudah selesai. Catat lewat Pesanan."));
    default:
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
}

const Action action_live_claim_add = {
    .name = "live_claim_add",
    .resource = "live_claims",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat yang mau"),
    .done = N_("Sudah dicatat."),
    .summary = "Writes down who claims one piece of a thing; first come first served.",
    .run = run,
};
