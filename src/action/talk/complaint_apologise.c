// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/blame.h"
#include "store/complaint.h"

static const Field FIELDS[] = {
    {"apology", N_("Permintaan maaf yang dikirim"), FIELD_LINES, true, .max = 1000},
    {0},
};
static const Form FORM = {FIELDS};

/* An apology that blames makes it worse: it is handed back (requirement T06). */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const char *apology = form_text(doing->values, "apology");
    const char *word = NULL;
    const Blame *blame = blame_in(context->knowledge, apology, &word);
    if (blame != NULL) {
        form_errors_add(doing->errors, "apology", tr(context->lang, "Ada kata “%s”. %s"), word,
                        blame_instead(blame, context->lang));
        return true;
    }
    doing->result->id = doing->id;
    return complaint_apologise(context->db, context->business_id, doing->id, apology, error);
}

const Action action_complaint_apologise = {
    .name = "complaint_apologise",
    .resource = "complaints",
    .verb = "apologise",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Sudah saya kirim"),
    .done = N_("Permintaan maaf dicatat. Langkah berikutnya: perbaiki."),
    .summary = "Notes the apology that was sent; words of blame are refused.",
    .run = run,
};
