// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "app/post_text.h"

/* The text is kept as it went out, so that later changes of the menu do not change what was said. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    g_auto(PostText) text = {0};
    if (!post_need(doing, &one, error) ||
        !post_text_make(context, post_at(one, 0), NULL, &text, error)) {
        return false;
    }
    return post_set_done(context->db, context->business_id, doing->id,
                         text.text != NULL ? text.text : "", text.opening, context->now, error);
}

const Action action_post_done = {
    .name = "post_done",
    .resource = "posts",
    .verb = "done",
    .on_record = true,
    .needs = CAN_POST,
    .label = N_("Sudah saya posting"),
    .done = N_("Tercatat. Terima kasih sudah posting!"),
    .summary = "Ticks a post as published and keeps its text.",
    .run = run,
};
