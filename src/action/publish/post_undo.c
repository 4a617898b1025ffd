// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "store/review.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!post_need(doing, &one, error) ||
        !post_set_planned(context->db, context->business_id, doing->id, error)) {
        return false;
    }
    const Post *post = post_at(one, 0);
    return post->review_item_id == 0 || post->done_at == 0 ||
           review_item_unposted(context->db, context->business_id, post->review_item_id,
                                post->done_at, error);
}

const Action action_post_undo = {
    .name = "post_undo",
    .resource = "posts",
    .verb = "undo",
    .on_record = true,
    .needs = CAN_POST,
    .label = N_("Batal: belum saya posting"),
    .done = N_("Kiriman kembali ke daftar yang belum."),
    .summary = "Takes back a wrong tick: the post is planned again.",
    .run = run,
};
