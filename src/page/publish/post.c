// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "action/registry.h"
#include "app/channel.h"
#include "app/post_picture.h"
#include "app/post_text.h"
#include "app/post_twin.h"
#include "page/create/poster_view.h"
#include "page/measure/post_figure_view.h"
#include "page/publish/check_view.h"
#include "page/publish/shot_view.h"
#include "store/goal.h"
#include "store/package.h"

static const Action *const ACTIONS_HERE[] = {&action_post_done,
                                             &action_post_skip,
                                             &action_post_move,
                                             &action_post_edit,
                                             &action_post_words,
                                             &action_post_undo,
                                             NULL};

static const Field TEXT_FIELDS[] = {
    {"text", N_("Tulisan"), FIELD_LINES, .max = 4000,
     .help = N_("Dipakai apa adanya. {harga nama barang} dan {stok nama barang} terisi sendiri.")},
    {0}};
static const Form TEXT_FORM = {TEXT_FIELDS};
static const Field GOAL_FIELDS[] = {
    {"goal", N_("Untuk tujuan"), FIELD_ID},
    {"goal_mark", N_("Atau untuk"), FIELD_CHOICE, .choices = POST_MARKS},
    {0}};
static const Form GOAL_FORM = {GOAL_FIELDS};
static const Field TAG_FIELDS[] = {
    {"purpose", N_("Gunanya"), FIELD_CHOICE, .choices = POST_PURPOSES, .shown = 4},
    {"account", N_("Untuk akun"), FIELD_CHOICE, .choices = POST_ACCOUNTS},
    {"interaction", N_("Jenis interaksi"), FIELD_CHOICE, .choices = POST_INTERACTIONS},
    {"situation", N_("Untuk siapa"), FIELD_CHOICE, .choices = POST_SITUATIONS},
    {0}};
static const Form TAG_FORM = {TAG_FIELDS};
static const Field MOVE_FIELDS[] = {
    {"day", N_("Pindah ke hari"), FIELD_DAY, true}, {"minute", N_("Jam"), FIELD_MINUTE}, {0}};
static const Form MOVE_FORM = {MOVE_FIELDS};
static const Field PACKAGE_FIELDS[] = {{"package", N_("Paket"), FIELD_ID}, {0}};
static const Form PACKAGE_FORM = {PACKAGE_FIELDS};
static const Field QUERY[] = {{CHECK_TICKED, N_("Sudah saya pastikan"), FIELD_SET}, {0}};
static const Form QUERY_FORM = {QUERY};

static bool is(const Post *post, const char *state)
{
    return g_str_equal(post->state, state);
}

/* A fold whose form was just refused stays open. */
static void fold_begin(PageView *view, const Action *action, const char *summary)
{
    if (view->failed == action) {
        ui_fold_begin_open(view->html, summary);
    } else {
        ui_fold_begin(view->html, summary);
    }
}

static void draw_state(Html *html, const Post *post)
{
    const Lang *lang = html->lang;
    if (is(post, POST_DONE)) {
        ui_notice(html, TONE_GOOD, tr(lang, "Sudah diposting."));
    } else if (is(post, POST_SKIPPED)) {
        ui_notice(html, TONE_PLAIN, tr(lang, "Kiriman ini dilewati."));
    } else if (is(post, POST_MISSED)) {
        ui_notice(html, TONE_PLAIN, tr(lang, "Kiriman ini terlewat."));
    }
}

/* What the owner may still add: her own story, advice or question. */
static void draw_ask(PageView *view, const Post *post, const char *ask)
{
    if (ask == NULL || is(post, POST_DONE)) {
        return;
    }
    ui_card_begin(view->html, tr(view->html->lang, "Tambahkan kata Anda sendiri"));
    ui_paragraph_data(view->html, ask);
    page_form(view, (PageForm){.action = &action_post_words, .id = post->id, .secondary = true});
    ui_card_end(view->html);
}

/* With the day's menu the text tells all that is for sale. */
static void draw_menu_way(PageView *view, const Post *post, const PostText *text)
{
    Html *html = view->html;
    bool today = post->day == view->context->today;
    if (today && !text->menu && text->state == POST_TEXT_READY &&
        g_str_equal(post->kind, "product")) {
        ui_hint(html, tr(html->lang, "Menu hari ini belum diisi. Isi menunya supaya semua jualan "
                                     "dan jam pesan ikut tertulis."));
        ui_link(html, "/menu-hari-ini", tr(html->lang, "Isi menu hari ini"));
    }
}

static bool draw_packages(PageView *view, const Post *post, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) packages = NULL;
    if (!package_list_from(context->db, context->business_id, (Day)post->day, &packages, error)) {
        return false;
    }
    if (record_count(packages) == 0) {
        return true;
    }
    g_auto(OptionTable) table = option_table_of(packages, "id", "name");
    UiOptions options[] = {{"package", OPTIONS(table)}, {0}};
    page_form(view, (PageForm){.action = &action_post_edit,
                               .form = &PACKAGE_FORM,
                               .id = post->id,
                               .options = options,
                               .submit = tr(view->html->lang, "Pakai paket ini"),
                               .secondary = true});
    return true;
}

/* Text and picture go out together with one tap; without script each is at hand by itself. */
static bool draw_ready(PageView *view, const Post *post, const PostText *made, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *text = made->text;
    const char *label = made->ask != NULL && !is(post, POST_DONE)
                            ? tr(lang, "Sementara begini, belum ada kata Anda")
                            : tr(lang, "Siap disalin");
    g_auto(PostPicture) picture = {0};
    if (!post_picture_find(view->context, post, &picture, error)) {
        return false;
    }
    if (picture.kind == NULL || is(post, POST_DONE)) {
        ui_copy(html, label, text, true);
        return true;
    }
    const PosterFormat *format = poster_format(picture.size);
    g_autofree char *address = g_strdup_printf("/posting/%" G_GINT64_FORMAT "/gambar", post->id);
    g_autofree char *preview = g_strdup_printf("%s?lebar=%d", address, POSTER_PREVIEW_PX);
    g_autofree char *save = g_strdup_printf("%s?unduh=1", address);
    ui_copy_picture(html, label, text, address);
    ui_fold_begin(html, tr(lang, "Lihat gambarnya"));
    ui_picture(html,
               (UiPicture){.src = preview,
                           .alt_data = post->title,
                           .width = POSTER_PREVIEW_PX,
                           .height = POSTER_PREVIEW_PX * format->height_px / format->width_px});
    ui_actions_begin(html);
    ui_button_link(html, save, tr(lang, "Simpan ke HP"), false);
    ui_button_link(html, "/poster", tr(lang, "Buat gambar lain"), false);
    ui_actions_end(html);
    ui_fold_end(html);
    return true;
}

static bool draw_text(PageView *view, const Post *post, const PostText *text, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *notice = post_text_notice(text->state, lang);
    if (text->text != NULL) {
        g_autofree char *twin = NULL;
        if (!is(post, POST_DONE) &&
            !post_twin_notice(view->context, post, text->text, &twin, error)) {
            return false;
        }
        if (twin != NULL) {
            ui_notice(html, TONE_WARNING, twin);
        }
        if (text->problem != NULL) {
            ui_notice(html, TONE_WARNING, text->problem);
            ui_hint(html, tr(lang, "Baris itu tidak ikut disalin. Perbaiki tulisannya di bawah."));
        }
        draw_ask(view, post, text->ask);
        if (!draw_ready(view, post, text, error)) {
            return false;
        }
        draw_menu_way(view, post, text);
        /* a text that still lacks her own words is not judged yet */
        return is(post, POST_DONE) || text->ask != NULL ||
               check_draw(view, post, text->text, error);
    }
    if (is(post, POST_DONE)) {
        return true;
    }
    ui_notice(html, TONE_WARNING, notice);
    ui_actions_begin(html);
    ui_button_link(
        html, post_text_mend(text->state) != NULL ? post_text_mend(text->state) : "/menu-hari-ini",
        tr(lang, "Perbaiki"), true);
    ui_actions_end(html);
    return text->state == POST_TEXT_NO_GOODS || draw_packages(view, post, error);
}

/* The morning's goods told to the neighbours: the same menu, other words (C02). */
static bool draw_group_text(PageView *view, const Post *post, GError **error)
{
    Html *html = view->html;
    ContentKind kind = KIND_STORY;
    g_auto(PostText) text = {0};
    bool status = post->group_id == 0 &&
                  channel_form_of(view->context->knowledge, post->platform) == FORM_STATUS;
    if (!status || is(post, POST_DONE) || !content_kind_parse(post->kind, &kind) ||
        !content_kind_sells(kind)) {
        return true;
    }
    if (!post_text_for_group(view->context, post, &text, error)) {
        return false;
    }
    if (text.text != NULL) {
        ui_fold_begin(html, tr(html->lang, "Tulisan untuk grup"));
        ui_hint(html, tr(html->lang, "Ikuti aturan grup: cukup sekali sehari, atau sesuai "
                                     "kesepakatan warga."));
        ui_copy(html, tr(html->lang, "Untuk grup"), text.text, true);
        ui_fold_end(html);
    }
    return true;
}

static void draw_buttons(PageView *view, const Post *post)
{
    const Lang *lang = view->html->lang;
    if (is(post, POST_DONE)) {
        g_autofree char *week = period_format(period_of_week((Day)post->day));
        g_autofree char *href =
            g_strdup_printf("/angka/kiriman?periode=%s&kiriman=%" G_GINT64_FORMAT, week, post->id);
        ui_actions_begin(view->html);
        ui_button_link(view->html, href, tr(lang, "Catat tanggapannya"), false);
        ui_actions_end(view->html);
    }
    if (is(post, POST_DONE) || is(post, POST_SKIPPED)) {
        page_button(view, &action_post_undo, post->id, NULL, true);
        return;
    }
    page_form(view, (PageForm){.action = &action_post_done,
                               .id = post->id,
                               .next = "/hari-ini",
                               .compact = true});
    g_autoptr(FormValues) tomorrow = form_values_new();
    g_autofree char *day = day_format(MAX((Day)post->day, view->context->today) + 1);
    g_autofree char *time = minute_format((Minute)post->minute);
    form_values_show(tomorrow, "day", day);
    form_values_show(tomorrow, "minute", time);
    fold_begin(view, &action_post_move, tr(lang, "Pindah hari"));
    /* the tick for her free time is shown only when it is needed */
    bool asks = form_errors_of(view->errors, "confirm_free_time") != NULL;
    page_form(view, (PageForm){.action = &action_post_move,
                               .form = asks ? NULL : &MOVE_FORM,
                               .id = post->id,
                               .values = tomorrow,
                               .secondary = true});
    ui_fold_end(view->html);
    fold_begin(view, &action_post_skip, tr(lang, "Lewati kiriman ini"));
    page_form(view, (PageForm){.action = &action_post_skip,
                               .id = post->id,
                               .next = "/hari-ini",
                               .secondary = true});
    ui_fold_end(view->html);
}

static const char *purpose_words(const Post *post, const Lang *lang)
{
    return g_str_equal(post->goal_mark, "relation") ? tr(lang, "menjaga hubungan dengan pembeli")
           : g_str_equal(post->goal_mark, "value")  ? tr(lang, "nilai yang Anda pegang")
                                                    : tr(lang, "belum ditandai");
}

/* So that nobody looks for a second tick at the review. */
static void draw_mend(Html *html, const Post *post)
{
    if (post->review_item_id != 0) {
        ui_hint(html, is(post, POST_DONE)
                          ? tr(html->lang, "Perbaikan dari tinjauan ikut selesai; hasilnya tampil "
                                           "minggu depan.")
                          : tr(html->lang, "Ini perbaikan dari tinjauan Anda. Begitu dicentang, "
                                           "perbaikannya ikut selesai."));
    }
}

static void draw_facts(PageView *view, const Post *post, const char *account)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *day = day_format_long((Day)post->day, lang);
    g_autofree char *time = minute_format((Minute)post->minute);
    g_autofree char *when = g_strdup_printf("%s, %s", day, time);
    g_autofree char *minutes =
        g_strdup_printf(tr_count(lang, "%d menit", post->minutes), (int)post->minutes);
    ContentPillar pillar = PILLAR_COMMUNICATION;
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Kapan"), when);
    ui_fact(html, tr(lang, "Di mana"),
            channel_name_of(view->context->knowledge, post->platform, post->group, lang));
    ui_fact(html, tr(lang, "Waktu"), minutes);
    if (content_pillar_parse(post->pillar, &pillar)) {
        ui_fact_said(html, tr(lang, "Pilar"), content_pillar_name(pillar, lang));
    }
    if (post->goal_id != 0) {
        ui_fact(html, tr(lang, "Untuk"), post->goal);
    } else {
        ui_fact_said(html, tr(lang, "Untuk"), purpose_words(post, lang));
    }
    if (account != NULL) {
        ui_fact_said(html, tr(lang, "Akun"), account);
    }
    if (*post->person != '\0') {
        ui_fact(html, tr(lang, "Siapa"), post->person);
    }
    ui_facts_end(html);
    if (*post->why != '\0') {
        ui_fold_begin(html, tr(lang, "Mengapa kiriman ini?"));
        ui_paragraph_data(html, post->why);
        ui_fold_end(html);
    }
}

static bool draw_edit(PageView *view, const Post *post, const PostText *text, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(FormValues) values = form_values_new();
    g_autoptr(RecordList) goals = NULL;
    if (is(post, POST_DONE)) {
        return true;
    }
    if (!goal_list_open(context->db, context->business_id, &goals, error)) {
        return false;
    }
    const char *written = text->state == POST_TEXT_BY_HAND ? post->text : text->text;
    form_values_show(values, "text", written != NULL ? written : "");
    form_values_show(values, "goal_mark", post->goal_mark);
    if (post->goal_id != 0) {
        form_values_show_int(values, "goal", post->goal_id);
    }
    fold_begin(view, &action_post_edit, tr(html->lang, "Ubah tulisan atau tujuannya"));
    page_form(view, (PageForm){.action = &action_post_edit,
                               .form = &TEXT_FORM,
                               .id = post->id,
                               .values = values,
                               .secondary = true});
    g_auto(OptionTable) table = option_table_of(goals, "id", "words");
    UiOptions options[] = {{"goal", OPTIONS(table)}, {0}};
    page_form(view, (PageForm){.action = &action_post_edit,
                               .form = &GOAL_FORM,
                               .id = post->id,
                               .values = values,
                               .options = options,
                               .submit = tr(html->lang, "Simpan tujuannya"),
                               .secondary = true});
    form_values_show(values, "purpose", post->purpose);
    form_values_show(values, "account", post->account);
    form_values_show(values, "interaction", post->interaction);
    form_values_show(values, "situation", post->situation);
    page_form(view, (PageForm){.action = &action_post_edit,
                               .form = &TAG_FORM,
                               .id = post->id,
                               .values = values,
                               .submit = tr(html->lang, "Simpan tandanya"),
                               .secondary = true});
    ui_fold_end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    g_auto(PostText) text = {0};
    if (!post_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such post");
    }
    const Post *post = post_at(one, 0);
    const char *account = NULL;
    if (!shot_account_words(context, post, &account, error)) {
        return false;
    }
    if (!post_text_make(context, post, NULL, &text, error)) {
        return false;
    }
    draw_state(view->html, post);
    ui_paragraph_data(view->html, post->title);
    if (!draw_text(view, post, &text, error) || !draw_group_text(view, post, error)) {
        return false;
    }
    draw_mend(view->html, post);
    draw_buttons(view, post);
    if (!is(post, POST_DONE) && !shot_draw(view, post, error)) {
        return false;
    }
    draw_facts(view, post, account);
    return post_figures_draw(view, post->id, error) && draw_edit(view, post, &text, error);
}

const Page page_post = {
    .path = "/posting/{nomor}",
    .title = N_("Kiriman"),
    .job = JOB_PUBLISH,
    .back = "/hari-ini",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
