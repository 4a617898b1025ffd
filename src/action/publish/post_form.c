// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"

#include "app/channel.h"
#include "app/post_twin.h"
#include "guide/platform.h"
#include "store/group.h"
#include "store/window.h"

const Choice POST_KINDS[] = {{"product", N_("Produk")},
                             {"promo", N_("Promo")},
                             {"story", N_("Cerita")},
                             {"quote", N_("Kata penyemangat")},
                             {"advice", N_("Saran")},
                             {"question", N_("Pertanyaan")},
                             {"process", N_("Cara membuat")},
                             {"testimonial", N_("Kata pembeli")},
                             {0}};
const Choice POST_PILLARS[] = {{"communication", N_("Komunikasi: kabar dan tawaran")},
                               {"collaboration", N_("Kolaborasi: mengajak pembeli ikut")},
                               {"education", N_("Edukasi: berbagi pengetahuan")},
                               {"entertainment", N_("Hiburan: cerita ringan")},
                               {0}};
const Choice POST_MARKS[] = {{"relation", N_("Menjaga hubungan dengan pembeli")},
                             {"value", N_("Nilai yang saya pegang")},
                             {0}};

const Choice POST_PURPOSES[] = {{"publish", N_("mengumumkan")}, {"interact", N_("berbincang")},
                                {"spread", N_("menyebarkan")},  {"buzz", N_("membuat ramai")},
                                {"picture", N_("gambar")},      {"video", N_("video")},
                                {"other", N_("lainnya")},       {0}};
const Choice POST_ACCOUNTS[] = {
    {"personal", N_("Pribadi")}, {"business", N_("Usaha")}, {"both", N_("Pribadi dan usaha")}, {0}};

const Choice POST_INTERACTIONS[] = {{"connecting", N_("Menghubungkan: menyapa, berkenalan")},
                                    {"exposure", N_("Pemaparan: memperlihatkan")},
                                    {"sharing", N_("Berbagi: kabar, pengetahuan")},
                                    {"feedback", N_("Umpan balik: meminta pendapat")},
                                    {"communication", N_("Berkomunikasi: bicara langsung")},
                                    {0}};
const Choice POST_SITUATIONS[] = {{"task", N_("Orang yang perlu cepat")},
                                  {"local", N_("Orang di dekat sini")},
                                  {"bored", N_("Orang yang mengisi waktu")},
                                  {0}};

static void number_read(const FormValues *values, const char *name, int64_t *number)
{
    if (form_typed(values, name) != NULL) {
        *number = form_int_or(values, name, 0);
    }
}

static void text_read(const FormValues *values, const char *name, const char **text)
{
    if (form_has(values, name)) {
        *text = form_text(values, name);
    }
}

static bool platform_read(const Doing *doing, Post *post)
{
    text_read(doing->values, "platform", &post->platform);
    if (platform_find(doing->context->knowledge, post->platform) != NULL) {
        return true;
    }
    form_errors_add(doing->errors, "platform", "%s",
                    tr(doing->context->lang, "Tempat ini belum dikenal. Pilih dari daftar."));
    return false;
}

/* A goal takes the place of a mark, and the other way round. */
static void purpose_read(const FormValues *values, Post *post)
{
    if (form_has(values, "goal")) {
        post->goal_id = form_int(values, "goal");
        post->goal_mark = "";
    } else if (form_has(values, "goal_mark")) {
        post->goal_id = 0;
        post->goal_mark = form_text(values, "goal_mark");
    }
}

static bool same(const char *before, const char *now)
{
    return g_strcmp0(before, now) == 0;
}

/* The cell follows kind and pillar when they change; what the owner says herself stands above it. */
static void cell_read(const FormValues *values, const Post *before, Post *post)
{
    ContentKind kind = KIND_PRODUCT;
    ContentPillar pillar = PILLAR_COMMUNICATION;
    bool known = content_kind_parse(post->kind, &kind) &&
                 content_pillar_parse(post->pillar, &pillar);
    if (known && !(same(before->kind, post->kind) && same(before->pillar, post->pillar))) {
        post->interaction = content_interaction(kind, pillar);
        post->situation = NULL;
    }
    text_read(values, "interaction", &post->interaction);
    text_read(values, "situation", &post->situation);
}

bool post_read_form(const Doing *doing, Post *post)
{
    const FormValues *values = doing->values;
    const Post before = *post;
    ContentKind kind = KIND_PRODUCT;
    text_read(values, "kind", &post->kind);
    text_read(values, "pillar", &post->pillar);
    text_read(values, "title", &post->title);
    text_read(values, "text", &post->text);
    number_read(values, "person", &post->person_id);
    number_read(values, "product", &post->product_id);
    number_read(values, "package", &post->package_id);
    purpose_read(values, post);
    if (form_has(values, "minutes")) {
        post->minutes = form_int(values, "minutes");
    }
    if (form_has(values, "picture_kb")) {
        post->size_bytes = form_int(values, "picture_kb") * 1024;
    }
    if (content_kind_parse(post->kind, &kind)) {
        bool fresh = form_has(values, "kind") || post->purpose == NULL;
        post->purpose = fresh ? content_kind_purpose(kind) : post->purpose;
    }
    cell_read(values, &before, post);
    text_read(values, "purpose", &post->purpose);
    text_read(values, "account", &post->account);
    return platform_read(doing, post);
}

static void minutes_check(const Doing *doing, const Post *post, const PostLoad *load)
{
    const Lang *lang = doing->context->lang;
    int64_t limit = doing->context->business->minutes_per_day;
    int64_t left = MAX(limit - load->minutes, 0);
    if (post->minutes <= left) {
        return;
    }
    form_errors_add(doing->errors, "day",
                    tr(lang, "Hari itu tinggal %d menit dari %d menit Anda. Pilih hari lain, atau "
                             "lewati kiriman lain dulu."),
                    (int)left, (int)limit);
}

static bool group_check(const Doing *doing, const Post *post, const PostLoad *load, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (post->group_id == 0) {
        return true;
    }
    if (!group_load(context->db, context->business_id, post->group_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such group");
    }
    const Group *group = group_at(one, 0);
    if ((group->days >> day_weekday((Day)post->day) & 1) == 0) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Grup ini tidak membolehkan jualan pada hari itu."));
    } else if ((group->max_a_day > 0 && load->group_day >= group->max_a_day) ||
               (group->max_a_week > 0 && load->group_week >= group->max_a_week)) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Batas kiriman di grup ini sudah tercapai. Pilih hari "
                                          "lain supaya warga tidak bosan."));
    }
    return true;
}

/* Her free time is hers: the tick is asked for only when it is needed. */
static bool free_time_check(const Doing *doing, const Post *post, GError **error)
{
    const Context *context = doing->context;
    g_auto(OwnerTimes) times = {0};
    if (form_flag(doing->values, "confirm_free_time")) {
        return true;
    }
    if (!owner_times_load(context->db, context->business_id, (int)context->business->off_days,
                          &times, error)) {
        return false;
    }
    if (day_is_off(&times.rules, (Day)post->day) ||
        minutes_are_blocked(&times.rules, (Day)post->day, (Minute)post->minute,
                            (int)post->minutes)) {
        form_errors_add(doing->errors, "confirm_free_time", "%s",
                        tr(context->lang, "Ini hari libur atau jam keluarga Anda. Pilih waktu "
                                          "lain, atau centang ini bila tetap mau."));
    }
    return true;
}

bool post_place_check(const Doing *doing, const Post *post, GError **error)
{
    const Context *context = doing->context;
    PostLoad load = {0};
    if (!post_day_load(context->db, context->business_id, (Day)post->day, post->group_id, post->id,
                       &load, error)) {
        return false;
    }
    minutes_check(doing, post, &load);
    return group_check(doing, post, &load, error) && free_time_check(doing, post, error);
}

bool post_say_twin(const Doing *doing, const Post *post, const char *done, GError **error)
{
    const Context *context = doing->context;
    g_autofree char *notice = NULL;
    if (*post->text == '\0') {
        return true;
    }
    if (!post_twin_notice(context, post, post->text, &notice, error)) {
        return false;
    }
    if (notice != NULL) {
        doing->result->message = g_strconcat(tr(context->lang, done), " ", notice, NULL);
    }
    return true;
}

bool post_need(const Doing *doing, RecordList **ret_one, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!post_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such post");
    }
    *ret_one = g_steal_pointer(&one);
    return true;
}
