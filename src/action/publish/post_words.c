// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "action/registry.h"
#include "app/post_text.h"

static const Field FIELDS[] = {
    {"words", N_("Cerita Anda"), FIELD_LINES, true, .max = 600,
     .help = N_("Satu dua kalimat cukup. Pembuka dan nomor Anda ditambahkan sendiri.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    g_auto(PostText) text = {0};
    if (!post_need(doing, &one, error)) {
        return false;
    }
    Post post = *post_at(one, 0);
    if (!post_text_make(context, &post, form_text(doing->values, "words"), &text, error)) {
        return false;
    }
    if (text.text == NULL) {
        form_errors_add(doing->errors, "words", "%s", post_text_notice(text.state, context->lang));
        return true;
    }
    post.text = text.text;
    return post_save(context->db, context->business_id, &post, error) &&
           post_say_twin(doing, &post, action_post_words.done, error);
}

const Action action_post_words = {
    .name = "post_words",
    .resource = "posts",
    .verb = "words",
    .on_record = true,
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Jadikan tulisan"),
    .done = N_("Tulisan sudah jadi. Boleh langsung disalin."),
    .summary = "Makes the text of a post from the owner's own story, advice or question.",
    .run = run,
};
