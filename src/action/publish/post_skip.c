// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/post.h"

static const Choice REASONS[] = {
    {"no_time", N_("Tidak sempat")},     {"no_signal", N_("Tidak ada sinyal atau kuota")},
    {"no_goods", N_("Tidak berjualan")}, {"no_idea", N_("Bingung mau menulis apa")},
    {"other", N_("Alasan lain")},        {0}};
static const Field FIELDS[] = {
    {"reason", N_("Mengapa dilewati?"), FIELD_CHOICE, true, .choices = REASONS},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    return post_skip(context->db, context->business_id, doing->id,
                     form_text(doing->values, "reason"), error);
}

const Action action_post_skip = {
    .name = "post_skip",
    .resource = "posts",
    .verb = "skip",
    .on_record = true,
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Lewati"),
    .done = N_("Kiriman ini dilewati. Tidak apa-apa."),
    .summary = "Leaves a post out, with the reason.",
    .run = run,
};
