// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/reply.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return reply_remove(context->db, context->business_id, doing->id, error);
}

const Action action_reply_remove = {
    .name = "reply_remove",
    .resource = "replies",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_TALK,
    .label = N_("Hapus balasan ini"),
    .done = N_("Balasan dihapus."),
    .summary = "Removes a ready reply.",
    .run = run,
};
