// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/blame.h"
#include "store/complaint.h"

static const Field FIELDS[] = {
    {"clarification", N_("Penjelasan yang dikirim"), FIELD_LINES, true, .max = 1500},
    {0},
};
static const Form FORM = {FIELDS};

/* An explanation that blames makes it worse: it is handed back (requirement T06). */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const char *text = form_text(doing->values, "clarification");
    const char *word = NULL;
    const Blame *blame = blame_in(context->knowledge, text, &word);
    if (blame != NULL) {
        form_errors_add(doing->errors, "clarification", tr(context->lang, "Ada kata “%s”. %s"), word,
                        blame_instead(blame, context->lang));
        return true;
    }
    doing->result->id = doing->id;
    return complaint_clarify(context->db, context->business_id, doing->id, text, error);
}

const Action action_complaint_clarify = {
    .name = "complaint_clarify",
    .resource = "complaints",
    .verb = "clarify",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Sudah saya jelaskan"),
    .done = N_("Penjelasan dicatat. Langkah berikutnya: perbaiki."),
    .summary = "Notes the clarification that was given; words of blame are refused.",
    .run = run,
};
