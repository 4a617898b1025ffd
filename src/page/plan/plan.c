// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"
#include "base/money.h"
#include "guide/pillar.h"
#include "page/page.h"

/* The start in four ticks; then what keeps it going: talking to people, the mix of pillars, and how
 * much of the week serves a goal. */

static const struct {
    const char *label, *todo, *href, *icon;
} TICKS[START_STEPS] = {
    [START_GOALS] = {N_("Tujuan"), N_("Tulis satu tujuan yang jelas"), "/tujuan", "check"},
    [START_PLATFORM] = {N_("Alat"), N_("Pilih satu atau dua alat"), "/alat", "list"},
    [START_CONTACTS] = {N_("Kontak"), N_("Catat orang yang perlu disapa"), "/kontak", "people"},
    [START_CALENDAR] = {N_("Jadwal"), N_("Susun jadwal minggu ini"), "/kalender", "calendar"},
};
static const struct {
    const char *label, *href;
} ENGAGEMENT[] = {
    {N_("Jawab pesan dan pertanyaan yang menunggu"), "/pesan"},
    {N_("Tinggalkan satu komentar yang membantu di grup atau kiriman orang lain"), "/grup"},
    {N_("Sapa satu orang dari daftar kontak"), "/kontak"},
};

/* For a beginner the ticks only tell; what to do next is the one button (L12). */
static void draw_ticks(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    StartSequence start = standing_start(standing);
    const char *first = NULL;
    bool guided = standing->profile.depth == DEPTH_GUIDED;
    ui_list_begin(html);
    for (int i = 0; i < START_STEPS; i++) {
        bool done = start.ticked[i];
        first = first == NULL && !done ? TICKS[i].href : first;
        ui_item(html, (UiItem){.title = tr(html->lang, TICKS[i].label),
                               .note = done ? NULL : tr(html->lang, TICKS[i].todo),
                               .badge = done ? tr(html->lang, "siap") : tr(html->lang, "belum"),
                               .tone = done ? TONE_GOOD : TONE_WARNING,
                               .href = guided ? NULL : TICKS[i].href,
                               .icon = TICKS[i].icon});
    }
    ui_list_end(html);
    if (first != NULL) {
        ui_actions_begin(html);
        ui_button_link(html, first, tr(html->lang, "Kerjakan yang berikutnya"), true);
        ui_actions_end(html);
    }
}

static void draw_engagement(PageView *view)
{
    Html *html = view->html;
    ui_notice(html, TONE_GOOD, tr(html->lang, "Siap mulai. Sekarang ajak orang berbincang."));
    ui_card_begin(html, tr(html->lang, "Setiap hari, sebentar saja"));
    ui_list_begin(html);
    for (size_t i = 0; i < G_N_ELEMENTS(ENGAGEMENT); i++) {
        ui_item(html, (UiItem){.title = tr(html->lang, ENGAGEMENT[i].label),
                               .href = ENGAGEMENT[i].href,
                               .icon = "talk"});
    }
    ui_list_end(html);
    ui_card_end(html);
}

static PillarMix mix_of(const PageView *view, const RecordList *posts)
{
    g_autoptr(GPtrArray) pillars = g_ptr_array_new();
    for (size_t i = 0; i < record_count(posts); i++) {
        g_ptr_array_add(pillars, (gpointer)planned_post_at(posts, i)->pillar);
    }
    return pillar_mix(view->context->knowledge, (const char *const *)pillars->pdata, pillars->len);
}

/* One idea for each missing pillar when the week stands on one alone. */
static void draw_suggestions(PageView *view, PillarMix mix)
{
    Html *html = view->html;
    const Knowledge *knowledge = view->context->knowledge;
    const char *trade = view->context->business->trade, *idea = NULL;
    const Pillar *pillar = NULL;
    ui_paragraph(html, tr(html->lang, "Coba tambahkan salah satu:"));
    ui_list_begin(html);
    for (size_t i = 0;
         (pillar = pillar_suggest(knowledge, mix, trade, i, html->lang, &idea)) != NULL; i++) {
        g_autofree char *escaped = g_uri_escape_string(idea, NULL, FALSE);
        g_autofree char *href =
            g_strdup_printf("/kalender/tambah?pilar=%s&isi=%s", pillar->key, escaped);
        ui_item(html,
                (UiItem){.title = pillar_name(pillar, html->lang), .note = idea, .href = href});
    }
    ui_list_end(html);
}

static void draw_mix(PageView *view, const RecordList *posts)
{
    Html *html = view->html;
    const Knowledge *knowledge = view->context->knowledge;
    PillarMix mix = mix_of(view, posts);
    g_autofree char *formatted = pillar_mix_format(mix);
    ui_card_begin(html, tr(html->lang, "Empat pilar minggu ini"));
    ui_facts_begin(html);
    for (size_t i = 0; i < pillar_count(knowledge) && i < PILLARS; i++) {
        g_autofree char *count = number_format((int64_t)mix.count[i]);
        ui_fact(html, pillar_name(pillar_at(knowledge, i), html->lang), count);
    }
    ui_facts_end(html);
    g_autofree char *ratio = g_strdup_printf(tr(html->lang, "Perbandingannya %s"), formatted);
    ui_hint(html, ratio);
    if (mix.used == 1) {
        draw_suggestions(view, mix);
    }
    ui_card_end(html);
}

static void draw_alignment(PageView *view, const RecordList *posts)
{
    Html *html = view->html;
    size_t aligned = 0;
    for (size_t i = 0; i < record_count(posts); i++) {
        aligned += planned_post_is_aligned(planned_post_at(posts, i));
    }
    g_autofree char *share = percent_format_whole((int64_t)aligned, (int64_t)record_count(posts));
    ui_card_begin(html, tr(html->lang, "Searah tujuan"));
    ui_figure(html, share, tr(html->lang, "kiriman minggu ini yang punya tujuan"), NULL);
    if (aligned < record_count(posts)) {
        ui_paragraph(html, tr(html->lang, "Belum punya tujuan:"));
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(posts); i++) {
            const PlannedPost *post = planned_post_at(posts, i);
            g_autofree char *day = day_format_short((Day)post->day, html->lang);
            if (!planned_post_is_aligned(post)) {
                ui_item(html, (UiItem){.title_data = post->title, .note = day});
            }
        }
        ui_list_end(html);
    }
    ui_card_end(html);
}

static void draw_ways(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    bool guided = standing->profile.depth == DEPTH_GUIDED;
    if (guided) {
        ui_fold_begin(html, tr(html->lang, "Lainnya"));
    }
    ui_actions_begin(html);
    for (int i = 0; guided && i < START_STEPS; i++) {
        ui_button_link(html, TICKS[i].href, tr(html->lang, TICKS[i].label), false);
    }
    ui_button_link(html, "/strategi", tr(html->lang, "Tangga usaha"), false);
    ui_button_link(html, "/orang", tr(html->lang, "Orang dan tugas"), false);
    ui_actions_end(html);
    if (guided) {
        ui_fold_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(Standing) standing = {0};
    g_autoptr(RecordList) posts = NULL;
    Period week = period_of_week(context->today);
    if (!standing_load(context, &standing, error) ||
        !planned_post_list(context->db, context->business_id, week.from, week.to, &posts, error)) {
        return false;
    }
    StartSequence start = standing_start(&standing);
    if (start_is_ready(&start)) {
        draw_engagement(view);
    }
    draw_ticks(view, &standing);
    if (record_count(posts) > 0) {
        draw_mix(view, posts);
        draw_alignment(view, posts);
    }
    draw_ways(view, &standing);
    return true;
}

const Page page_plan = {
    .path = "/rencana",
    .title = N_("Rencana"),
    .job = JOB_PLAN,
    .note = N_("Empat langkah sampai siap mulai"),
    .order = 10,
    .icon = "plan",
    .back = "/menu",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .get = get,
};
