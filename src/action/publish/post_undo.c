// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/post.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    return post_set_planned(context->db, context->business_id, doing->id, error);
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
