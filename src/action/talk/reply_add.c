// SPDX-License-Identifier: Apache-2.0
#include "action/talk/reply_form.h"
#include "store/reply.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    if (!reply_form_check(doing, 0, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           reply_add(context->db, context->business_id, form_text(doing->values, "shortcut"),
                     form_text(doing->values, "text"), context->now, &doing->result->id, error);
}

const Action action_reply_add = {
    .name = "reply_add",
    .resource = "replies",
    .needs = CAN_TALK,
    .form = &reply_form,
    .label = N_("Simpan balasan"),
    .done = N_("Balasan siap dipakai."),
    .summary = "Keeps a ready reply with gaps for today's price and stock.",
    .run = run,
};
