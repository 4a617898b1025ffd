// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/trip.h"
#include "store/trip_claim.h"

static const Field FIELDS[] = {
    {"item", N_("Barang"), FIELD_ID, true},
    {"customer", N_("Siapa yang mau?"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890"},
    {0},
};
static const Form FORM = {FIELDS};

static bool tell(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!trip_claim_load(context->db, context->business_id, doing->result->id, &one, error)) {
        return false;
    }
    bool taken = g_str_equal(trip_claim_at(one, 0)->state, CLAIM_TAKEN);
    doing->result->message = g_strdup(
        taken ? tr(context->lang, "Dapat. Barang ini untuknya.")
              : tr(context->lang, "Masuk daftar tunggu: barangnya atau tempat di koper sudah "
                                  "habis. Naik sendiri kalau ada yang batal."));
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) item = NULL;
    ClaimDraft draft = {form_int(doing->values, "item"), form_text(doing->values, "customer"),
                        form_text(doing->values, "phone")};
    if (!trip_item_load(context->db, context->business_id, draft.item_id, &item, error)) {
        return false;
    }
    if (record_count(item) == 0) {
        form_errors_add(doing->errors, "item", "%s",
                        tr(context->lang, "Barang ini tidak ada di daftar. Pilih yang lain."));
        return true;
    }
    return trip_claim_add(context->db, context->business_id, &draft, context->now,
                          &doing->result->id, error) &&
           tell(doing, error);
}

const Action action_trip_claim_add = {
    .name = "trip_claim_add",
    .resource = "trip_claims",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat siapa yang mau"),
    .done = N_("Sudah dicatat."),
    .summary = "Claims one piece for a customer: first come first served, others wait.",
    .run = run,
};
