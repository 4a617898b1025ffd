// SPDX-License-Identifier: Apache-2.0
#include "page/publish/calendar_view.h"

#include <string.h>

#include "app/channel.h"
#include "app/post_agenda.h"
#include "base/money.h"
#include "guide/pillar.h"
#include "guide/platform.h"
#include "planner/alignment.h"
#include "planner/plain.h"

static bool counts(const Post *post)
{
    return g_str_equal(post->state, POST_PLANNED) || g_str_equal(post->state, POST_DONE);
}

void calendar_draw_post(PageView *view, const Post *post)
{
    const Lang *lang = view->html->lang;
    bool done = g_str_equal(post->state, POST_DONE);
    bool skipped = g_str_equal(post->state, POST_SKIPPED);
    bool late = g_str_equal(post->state, POST_MISSED) ||
                (g_str_equal(post->state, POST_PLANNED) && post->day < view->context->today);
    g_autofree char *time = minute_format((Minute)post->minute);
    g_autofree char *href = g_strdup_printf("/posting/%" G_GINT64_FORMAT, post->id);
    g_autofree char *minutes =
        g_strdup_printf(tr_count(lang, "%d menit", post->minutes), (int)post->minutes);
    g_autofree char *note = g_strdup_printf(
        "%s · %s · %s%s%s", time,
        channel_name_of(view->context->knowledge, post->platform, post->group, lang), minutes,
        *post->person != '\0' ? " · " : "", post->person);
    ui_item(view->html, (UiItem){.title_data = post->title,
                                 .note_data = note,
                                 .href = href,
                                 .badge = done                        ? tr(lang, "sudah")
                                          : skipped                   ? tr(lang, "dilewati")
                                          : late                      ? tr(lang, "belum ditandai")
                                          : post->review_item_id != 0 ? tr(lang, "perbaikan")
                                                                      : NULL,
                                 .tone = done   ? TONE_GOOD
                                         : late ? TONE_WARNING
                                                : TONE_PLAIN,
                                 .done = done || skipped});
}

/* ---- pillars (M12) ---- */

static PillarMix mix_of(const PageView *view, const RecordList *posts)
{
    g_autoptr(GPtrArray) pillars = g_ptr_array_new();
    for (size_t i = 0; i < record_count(posts); i++) {
        if (counts(post_at(posts, i))) {
            g_ptr_array_add(pillars, (gpointer)post_at(posts, i)->pillar);
        }
    }
    return pillar_mix(view->context->knowledge, (const char *const *)pillars->pdata, pillars->len);
}

/* One idea for each pillar the week lacks, ready to be put into the calendar. */
static void draw_ideas(PageView *view, PillarMix mix, Day day)
{
    Html *html = view->html;
    const Context *context = view->context;
    const char *idea = NULL;
    g_autofree char *date = day_format(day);
    ui_hint(html, tr(html->lang, "Ketuk satu gagasan supaya isinya tidak itu-itu saja:"));
    ui_list_begin(html);
    for (size_t i = 0;; i++) {
        const Pillar *pillar =
            pillar_suggest(context->knowledge, mix, context->business->trade, i, html->lang, &idea);
        if (pillar == NULL) {
            break;
        }
        g_autofree char *escaped = g_uri_escape_string(idea, NULL, FALSE);
        g_autofree char *href =
            g_strdup_printf("/kalender/tambah?hari=%s&pilar=%s&isi=%s", date, pillar->key, escaped);
        ui_item(html, (UiItem){.title = idea,
                               .note = pillar_name(pillar, html->lang),
                               .href = href,
                               .icon = "plan"});
    }
    ui_list_end(html);
}

void calendar_draw_mix(PageView *view, const RecordList *posts, Day day)
{
    Html *html = view->html;
    const Knowledge *knowledge = view->context->knowledge;
    PillarMix mix = mix_of(view, posts);
    if (mix.total == 0) {
        return;
    }
    ui_card_begin(html, tr(html->lang, "Isi minggu ini"));
    ui_facts_begin(html);
    for (size_t i = 0; i < pillar_count(knowledge) && i < PILLARS; i++) {
        g_autofree char *number = number_format((int64_t)mix.count[i]);
        ui_fact(html, pillar_name(pillar_at(knowledge, i), html->lang), number);
    }
    ui_facts_end(html);
    if (mix.used < PILLARS) {
        draw_ideas(view, mix, day);
    }
    ui_card_end(html);
}

/* ---- goals (C18) ---- */

static Alignment aligned_of(const RecordList *posts)
{
    g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(AlignedItem));
    for (size_t i = 0; i < record_count(posts); i++) {
        const Post *post = post_at(posts, i);
        AlignedItem item = {post->id, post->goal_id, post->goal_mark};
        if (counts(post)) {
            g_array_append_val(items, item);
        }
    }
    return alignment_measure((const void *)items->data, items->len);
}

static bool is_loose(const Alignment *alignment, int64_t id)
{
    for (guint i = 0; i < alignment->loose->len; i++) {
        if (g_array_index(alignment->loose, int64_t, i) == id) {
            return true;
        }
    }
    return false;
}

void calendar_draw_aligned(PageView *view, const RecordList *posts)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_auto(Alignment) alignment = aligned_of(posts);
    if (alignment.total == 0) {
        return;
    }
    g_autofree char *share =
        percent_format_whole((int64_t)alignment.aligned, (int64_t)alignment.total);
    g_autofree char *sentence =
        g_strdup_printf(tr(lang, "%s kiriman searah tujuan (%d dari %d)."), share,
                        (int)alignment.aligned, (int)alignment.total);
    ui_card_begin(html, tr(lang, "Searah tujuan"));
    ui_paragraph(html, sentence);
    if (alignment.loose->len > 0) {
        ui_hint(html, tr(lang, "Yang ini belum ditandai untuk apa. Buka, lalu pilih tujuannya:"));
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(posts); i++) {
            if (is_loose(&alignment, post_at(posts, i)->id)) {
                calendar_draw_post(view, post_at(posts, i));
            }
        }
        ui_list_end(html);
    }
    ui_card_end(html);
}

/* ---- purposes (C22) ---- */

static int purpose_count(const RecordList *posts, const char *purpose, const char *platform)
{
    int count = 0;
    for (size_t i = 0; i < record_count(posts); i++) {
        const Post *post = post_at(posts, i);
        count += counts(post) && g_str_equal(post->purpose, purpose) &&
                 g_str_equal(post->platform, platform);
    }
    return count;
}

/* Is this the first post of its channel? */
static bool is_first(const RecordList *posts, size_t at)
{
    for (size_t i = 0; i < at; i++) {
        if (g_str_equal(post_at(posts, i)->platform, post_at(posts, at)->platform)) {
            return false;
        }
    }
    return true;
}

/* "mengumumkan 3, bercakap 1"; "" without a post that counts. */
static char *purposes_of(const RecordList *posts, const char *platform, const Lang *lang)
{
    g_autoptr(GString) said = g_string_new(NULL);
    for (unsigned bit = 0; platform_purpose(bit) != NULL; bit++) {
        int count = purpose_count(posts, platform_purpose(bit), platform);
        if (count > 0) {
            g_string_append_printf(said, "%s%s %d", said->len > 0 ? ", " : "",
                                   tr(lang, platform_purpose_name(bit)), count);
        }
    }
    return g_string_free(g_steal_pointer(&said), FALSE);
}

void calendar_draw_purposes(PageView *view, const RecordList *posts)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (record_count(posts) == 0) {
        return;
    }
    ui_fold_begin(html, tr(lang, "Kiriman ini untuk apa?"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(posts); i++) {
        const char *platform = post_at(posts, i)->platform;
        g_autofree char *said = purposes_of(posts, platform, lang);
        if (is_first(posts, i) && *said != '\0') {
            ui_item(html, (UiItem){.title = channel_name_of(view->context->knowledge, platform,
                                                            NULL, lang),
                                   .note = said});
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

/* ---- steadiness (C19) and rules (P04) ---- */

bool calendar_draw_steadiness(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    Steadiness steady = {0};
    if (!steadiness_load(view->context, &steady, error)) {
        return false;
    }
    ui_card_begin(html, tr(lang, "Rajin dan tetap"));
    if (steady.presence.planned == 0) {
        ui_paragraph(html, tr(lang, "Belum cukup data: belum ada kiriman dalam 14 hari ini."));
        ui_card_end(html);
        return true;
    }
    g_autofree char *share = percent_format_whole(steady.presence.done, steady.presence.planned);
    g_autofree char *done = g_strdup_printf(tr(lang, "%d dari %d kiriman jadi: %s"),
                                            steady.presence.done, steady.presence.planned, share);
    g_autofree char *streak =
        g_strdup_printf(tr_count(lang, "%d hari", steady.streak.streak), steady.streak.streak);
    g_autofree char *longest =
        g_strdup_printf(tr_count(lang, "%d hari", steady.streak.gap), steady.streak.gap);
    g_autofree char *gap = streak_gap_words(&steady.streak, lang);
    ui_paragraph(html, done);
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Tingkat"),
                 presence_level_name(presence_level(&steady.presence), lang));
    ui_fact(html, tr(lang, "Berturut-turut"), streak);
    ui_fact(html, tr(lang, "Jeda terpanjang"), longest);
    ui_facts_end(html);
    if (gap != NULL) {
        ui_notice(html, TONE_WARNING, gap);
    }
    ui_hint(html, presence_advice(&steady.presence, lang));
    ui_card_end(html);
    return true;
}

void calendar_draw_rules(PageView *view)
{
    Html *html = view->html;
    g_autofree char *rules =
        agenda_rules((int)view->context->business->promise_minutes, html->lang);
    g_auto(GStrv) lines = g_strsplit(rules, "\n", -1);
    ui_fold_begin(html, tr(html->lang, "Aturan kami"));
    for (size_t i = 0; lines[i] != NULL; i++) {
        if (*lines[i] != '\0') {
            ui_paragraph(html, lines[i]);
        }
    }
    ui_fold_end(html);
}
