// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/message.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return message_dismiss(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_message_dismiss = {
    .name = "message_dismiss",
    .resource = "messages",
    .verb = "dismiss",
    .on_record = true,
    .needs = CAN_TALK,
    .label = N_("Tidak perlu dijawab"),
    .done = N_("Pesan ini tidak menunggu lagi."),
    .summary = "Sets a message aside that needs no answer.",
    .run = run,
};
