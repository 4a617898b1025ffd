// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/message.h"

static const Field FIELDS[] = {
    {"person", N_("Siapa yang menjawab?"), FIELD_ID, .help = N_("Kosong: siapa saja.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return message_assign(context->db, context->business_id, doing->id,
                          form_int(doing->values, "person"), error);
}

const Action action_message_assign = {
    .name = "message_assign",
    .resource = "messages",
    .verb = "assign",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Serahkan"),
    .done = N_("Dicatat siapa yang menjawab."),
    .summary = "Says who is to answer a message; without a person: anybody.",
    .run = run,
};
