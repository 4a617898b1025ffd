// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"

static const Field FIELDS[] = {
    {"day", N_("Pindah ke hari"), FIELD_DAY, true},
    {"minute", N_("Jam"), FIELD_MINUTE, .help = N_("Kosong: jamnya tetap.")},
    {"confirm_free_time", N_("Tetap taruh di hari libur atau jam keluarga"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!post_need(doing, &one, error)) {
        return false;
    }
    Post post = *post_at(one, 0);
    post.day = form_int(doing->values, "day");
    post.minute = form_int_or(doing->values, "minute", post.minute);
    if (!post_place_check(doing, &post, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           post_move(context->db, context->business_id, post.id, (Day)post.day, (Minute)post.minute,
                     error);
}

const Action action_post_move = {
    .name = "post_move",
    .resource = "posts",
    .verb = "move",
    .on_record = true,
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Pindah hari"),
    .done = N_("Kiriman sudah pindah hari."),
    .summary = "Moves a post to another day or hour with room.",
    .run = run,
};
