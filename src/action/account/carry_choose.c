// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "carry/conflict.h"

static const Choice CHOICES[] = {{"here", N_("Pakai yang di sini")},
                                 {"file", N_("Pakai yang dari berkas")},
                                 {"both", N_("Keduanya benar")},
                                 {0}};
static const Field FIELDS[] = {
    {"choice", N_("Mana yang benar?"), FIELD_CHOICE, true, .choices = CHOICES},
    {0},
};
static const Form FORM = {FIELDS};

static bool choose(const Doing *doing, const CarryConflict *conflict, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    CarryMergeAsk ask = {context->business_id, context->user_id, context->now, "", false};
    CarryChoice choice = {conflict, form_text(doing->values, "choice"), &ask};
    const char *refusal = NULL;
    if (!carry_conflict_choose(context->db, plan, &choice, &refusal, error)) {
        return false;
    }
    if (refusal != NULL) {
        form_errors_add(doing->errors, "choice", "%s", tr(context->lang, refusal));
        return true;
    }
    int64_t left = 0;
    doing->result->id = conflict->id;
    if (!carry_conflict_count(context->db, context->business_id, &left, error)) {
        return false;
    }
    doing->result->next = g_strdup(left > 0 ? "/bawa/pilih" : "/bawa");
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!carry_conflict_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such conflict");
    }
    if (!g_str_equal(carry_conflict_at(one, 0)->state, "open")) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Ini sudah dipilih. Tidak ada yang berubah."));
        return true;
    }
    return choose(doing, carry_conflict_at(one, 0), error);
}

const Action action_carry_choose = {
    .name = "carry_choose",
    .resource = "carry_conflicts",
    .verb = "choose",
    .on_record = true,
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Pilih"),
    .done = N_("Pilihan sudah disimpan."),
    .summary = "Ends a conflict: here, file, or both where both only added to it.",
    .run = run,
};
