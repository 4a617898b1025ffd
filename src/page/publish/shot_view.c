// SPDX-License-Identifier: Apache-2.0
#include "page/publish/shot_view.h"

#include "action/publish/post_form.h"
#include "app/standing.h"
#include "guide/format.h"
#include "guide/idea.h"
#include "guide/step.h"
#include "store/account.h"

static const Idea *idea_of(const PageView *view, const Post *post)
{
    const Context *context = view->context;
    bool shows = g_str_equal(post->idea, POST_USES) || g_str_equal(post->idea, POST_DAILY);
    return shows ? idea_for(context->knowledge, post->idea, context->business->trade) : NULL;
}

static void draw_photos(PageView *view, const Post *post)
{
    Html *html = view->html;
    const Idea *idea = idea_of(view, post);
    const Step *step = step_of_idea(view->context->knowledge, post->idea);
    if (idea == NULL && step == NULL) {
        return;
    }
    ui_card_begin(html, tr(html->lang, "Foto yang diambil"));
    ui_steps_begin(html);
    if (step != NULL) {
        ui_step(html, step_photo(step, html->lang), false, false);
    }
    for (size_t i = 0; idea != NULL && i < idea_photos(idea); i++) {
        ui_step(html, idea_photo(idea, i, html->lang), false, false);
    }
    ui_steps_end(html);
    if (g_str_equal(post->idea, POST_DAILY)) {
        ui_notice(html, TONE_PLAIN,
                  tr(html->lang, "Ini kiriman pribadi sekaligus usaha. Jangan perlihatkan alamat, "
                                 "nomor penting, atau wajah anak dan orang lain tanpa izin."));
    }
    ui_card_end(html);
}

static void draw_formats(PageView *view, const Post *post, const Capacity *capacity)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Platform *platform = platform_find(view->context->knowledge, post->platform);
    Format format = format_for(capacity, platform, post->kind);
    unsigned possible = formats_possible(capacity, platform);
    g_autofree char *summary =
        g_strdup_printf(tr(lang, "Bentuknya: %s"), tr(lang, format_name(format)));
    ui_fold_begin(html, summary);
    ui_list_begin(html);
    for (Format other = 0; other < FORMAT_COUNT; other++) {
        if (possible >> other & 1) {
            ui_item(html, (UiItem){.title = tr(lang, format_name(other)),
                                   .badge = other == format ? tr(lang, "disarankan") : NULL,
                                   .tone = TONE_GOOD});
        }
    }
    ui_list_end(html);
    bool live = platform != NULL && platform_has_format(platform, "live");
    if (live && (possible >> FORMAT_LIVE & 1) == 0) {
        ui_hint(html, tr(lang, "Siaran langsung belum disarankan dengan sinyal dan kuota sekarang. "
                               "Rekam dulu video pendek, kirim saat sinyal bagus."));
    }
    ui_fold_end(html);
}

bool shot_draw(PageView *view, const Post *post, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    Capacity capacity = standing_capacity(&standing);
    draw_photos(view, post);
    draw_formats(view, post, &capacity);
    return true;
}

bool shot_account_words(const Context *context, const Post *post, const char **ret_words,
                        GError **error)
{
    g_autoptr(RecordList) accounts = NULL;
    if (!account_list(context->db, context->business_id, &accounts, error)) {
        return false;
    }
    const char *kind =
        *post->account != '\0' ? post->account : account_kind_of(accounts, post->platform);
    *ret_words = NULL;
    for (const Choice *choice = POST_ACCOUNTS; choice->value != NULL; choice++) {
        *ret_words =
            g_str_equal(choice->value, kind) ? tr(context->lang, choice->label) : *ret_words;
    }
    return true;
}
