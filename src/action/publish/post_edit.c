// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"

#include "action/registry.h"

static const Field FIELDS[] = {
    {"text", N_("Tulisan"), FIELD_LINES, .max = 4000,
     .help = N_("Dipakai apa adanya. {harga nama barang} dan {stok nama barang} terisi sendiri.")},
    {"title", N_("Apa yang dikirim"), FIELD_TEXT, .min = 2, .max = 160},
    {"kind", N_("Jenis isi"), FIELD_CHOICE, .choices = POST_KINDS, .shown = 5},
    {"pillar", N_("Cara bercerita"), FIELD_CHOICE, .choices = POST_PILLARS},
    {"goal", N_("Untuk tujuan"), FIELD_ID},
    {"goal_mark", N_("Atau untuk"), FIELD_CHOICE, .choices = POST_MARKS},
    {"product", N_("Jualan"), FIELD_ID},
    {"package", N_("Paket"), FIELD_ID},
    {"person", N_("Siapa yang mengirim"), FIELD_ID},
    {"minutes", N_("Perlu berapa menit"), FIELD_NUMBER, .min = 1, .max = 240},
    {"purpose", N_("Gunanya"), FIELD_CHOICE, .choices = POST_PURPOSES, .shown = 4},
    {"account", N_("Untuk akun"), FIELD_CHOICE, .choices = POST_ACCOUNTS},
    {"interaction", N_("Jenis interaksi"), FIELD_CHOICE, .choices = POST_INTERACTIONS},
    {"situation", N_("Untuk siapa"), FIELD_CHOICE, .choices = POST_SITUATIONS},
    {"picture_kb", N_("Besar foto (KB)"), FIELD_NUMBER, .max = 200000},
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
    int64_t minutes = post.minutes;
    post.text = post.opening >= 0 ? "" : post.text;
    if (!post_read_form(doing, &post)) {
        return true;
    }
    if (post.minutes > minutes && !post_place_check(doing, &post, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    return post_save(context->db, context->business_id, &post, error) &&
           post_say_twin(doing, &post, action_post_edit.done, error);
}

const Action action_post_edit = {
    .name = "post_edit",
    .resource = "posts",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Simpan"),
    .done = N_("Perubahan kiriman sudah disimpan."),
    .summary = "Changes text, tags or minutes of a post; fields not given stay as they are.",
    .run = run,
};
