// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "app/post_text.h"
#include "store/review.h"

/* Where the post carries out what a review decided, that is done with it: nobody ticks twice. */
static bool mend_close(const Doing *doing, const Post *post, GError **error)
{
    const Context *context = doing->context;
    if (post->review_item_id == 0) {
        return true;
    }
    doing->result->message = g_strdup(
        tr(context->lang, "Perbaikan dari tinjauan ikut selesai; hasilnya tampil minggu depan."));
    return review_item_posted(context->db, context->business_id, post->review_item_id, context->now,
                              error);
}

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
                         text.text != NULL ? text.text : "", text.opening, context->now, error) &&
           mend_close(doing, post_at(one, 0), error);
}

const Action action_post_done = {
    .name = "post_done",
    .resource = "posts",
    .verb = "done",
    .on_record = true,
    .needs = CAN_POST,
    .label = N_("Sudah saya posting"),
    .done = N_("Tercatat. Terima kasih sudah posting!"),
    .summary =
        "Ticks a post as published and keeps its text; what a review decided is done with it.",
    .run = run,
};
