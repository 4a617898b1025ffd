// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/poll.h"

static const Field FIELDS[] = {
    {"question", N_("Pertanyaan ke"), FIELD_NUMBER, true, .min = 1, .max = POLL_QUESTIONS_MAX},
    {"choice", N_("Pilihan ke"), FIELD_NUMBER, true, .min = 1, .max = POLL_CHOICES_MAX},
    {"by", N_("Ditambah"), FIELD_NUMBER, true, .min = -1000, .max = 1000},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    PollTally tally = {doing->id, form_int(doing->values, "question"),
                       form_int(doing->values, "choice"), form_int(doing->values, "by")};
    doing->result->id = doing->id;
    return poll_tally(context->db, context->business_id, &tally, error);
}

const Action action_poll_tally = {
    .name = "poll_tally",
    .resource = "polls",
    .verb = "tally",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Tambah satu"),
    .done = N_("Dihitung."),
    .summary = "Counts answers that came by chat; below 0 takes them away.",
    .run = run,
};
