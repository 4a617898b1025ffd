// SPDX-License-Identifier: Apache-2.0
#include "action/talk/reply_form.h"
#include "store/reply.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    if (!reply_form_check(doing, doing->id, error)) {
        return false;
    }
    Reply reply = {.id = doing->id,
                   .shortcut = form_text(doing->values, "shortcut"),
                   .text = form_text(doing->values, "text"),
                   .changed_at = context->now};
    doing->result->id = doing->id;
    return form_errors_count(doing->errors) > 0 ||
           reply_save(context->db, context->business_id, &reply, error);
}

const Action action_reply_edit = {
    .name = "reply_edit",
    .resource = "replies",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &reply_form,
    .label = N_("Simpan perubahan"),
    .done = N_("Balasan sudah diubah."),
    .summary = "Changes a ready reply.",
    .run = run,
};
