// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "action/registry.h"
#include "app/channel.h"

static const Field FIELDS[] = {
    {"day", N_("Hari"), FIELD_DAY, true},
    {"minute", N_("Jam"), FIELD_MINUTE, true, .example = N_("06.00")},
    {"platform", N_("Tempat"), FIELD_CHOICE, true},
    {"group", N_("Grup"), FIELD_ID, .help = N_("Isi bila ditaruh di grup.")},
    {"kind", N_("Jenis isi"), FIELD_CHOICE, true, .choices = POST_KINDS, .shown = 5},
    {"pillar", N_("Cara bercerita"), FIELD_CHOICE, true, .choices = POST_PILLARS},
    {"title", N_("Apa yang mau dikirim?"), FIELD_TEXT, true, .min = 2, .max = 160,
     .example = N_("Foto nasi kuning hangat")},
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
    {"text", N_("Tulisan sendiri"), FIELD_LINES, .max = 4000,
     .help = N_("Boleh kosong: tulisannya dibuat dari menu.")},
    {"confirm_free_time", N_("Tetap taruh di hari libur atau jam keluarga"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const char *platform = form_text(doing->values, "platform");
    Post post = {.day = form_int(doing->values, "day"),
                 .minute = form_int(doing->values, "minute"),
                 .minutes = channel_minutes_of(context->knowledge, platform),
                 .platform = platform,
                 .group_id = form_int(doing->values, "group"),
                 .goal_mark = "",
                 .title = "",
                 .why = "",
                 .text = "",
                 .opening = -1,
                 .origin = "hand"};
    if (!post_read_form(doing, &post)) {
        return true;
    }
    if (!post_place_check(doing, &post, error)) {
        return false;
    }
    g_autofree char *week = period_format(period_of_week((Day)post.day));
    doing->result->next = g_strconcat("/kalender?minggu=", week, NULL);
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    return post_add(context->db, context->business_id, &post, context->now, &doing->result->id,
                    error) &&
           post_say_twin(doing, &post, action_post_add.done, error);
}

const Action action_post_add = {
    .name = "post_add",
    .resource = "posts",
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Taruh di jadwal"),
    .done = N_("Kiriman sudah masuk jadwal."),
    .summary = "Puts a post into the calendar by hand.",
    .run = run,
};
