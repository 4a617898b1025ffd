// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/platform.h"
#include "page/measure/figures_view.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_figures_week, &action_figures_paste, NULL};

static void fields_add(FormTable *table, const char *const *measures)
{
    for (size_t i = 0; measures[i] != NULL; i++) {
        const Field *field = form_field(action_figures_week.form, measures[i]);
        g_assert(field != NULL);
        form_table_add(table, field);
    }
}

/* At most five numbers a channel (requirement H11), the ones its app shows. */
static const char *const *channel_measures(const Platform *platform)
{
    static const char *const STATUS[] = {"reach", "comments", NULL};
    static const char *const SITE[] = {"visitors", "comments", "rank", NULL};
    static const char *const SHOP[] = {"followers", "visitors", "likes", "comments", NULL};
    static const char *const NETWORK[] = {"followers", "reach",  "likes",
                                          "comments",  "shares", NULL};
    switch (platform->class) {
    case PLATFORM_MESSENGER:
        return STATUS;
    case PLATFORM_BLOG:
    case PLATFORM_PROJECT:
        return SITE;
    case PLATFORM_MARKETPLACE:
        return SHOP;
    default:
        return NETWORK;
    }
}

static void draw_form(PageView *view, const Platform *platform)
{
    const char *const hidden[] = {"platform", platform->key, NULL};
    g_autoptr(FormTable) table = form_table_new();
    fields_add(table, channel_measures(platform));
    bool typed = view->failed == &action_figures_week &&
                 g_str_equal(form_text(view->typed, "platform"), platform->key);
    if (typed || view->failed != &action_figures_week) {
        page_form(view, (PageForm){.action = &action_figures_week,
                                   .form = form_table_form(table),
                                   .hidden = hidden,
                                   .next = "/angka",
                                   .secondary = true});
    }
}

/* The app's own summary, copied: its numbers are shown before any is stored. */
static void draw_paste(PageView *view, const RecordList *channels)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autoptr(GArray) options = g_array_new(TRUE, FALSE, sizeof(UiOption));
    const char *summary = tr(html->lang, "Atau tempel ringkasan dari aplikasinya");
    for (size_t i = 0; i < record_count(channels); i++) {
        const char *key = used_channel_at(channels, i)->platform;
        const Platform *platform = platform_find(context->knowledge, key);
        if (platform != NULL) {
            UiOption option = {platform->key, platform_name(platform, html->lang)};
            g_array_append_val(options, option);
        }
    }
    UiOptions tables[] = {{"platform", (const UiOption *)(void *)options->data}, {0}};
    if (view->failed == &action_figures_paste) {
        ui_fold_begin_open(html, summary);
    } else {
        ui_fold_begin(html, summary);
    }
    page_form(view, (PageForm){.action = &action_figures_paste,
                               .options = tables,
                               .fold_from = "day",
                               .secondary = true});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    Period span = {context->today - 7 * FIGURE_WEEKS + 1, context->today, false};
    g_autoptr(RecordList) channels = NULL;
    g_autoptr(RecordList) figures = NULL;
    span.from = period_of_week(span.from).from;
    if (!used_channel_list(context->db, context->business_id, &channels, error) ||
        !figure_list_between(context->db, context->business_id, span, &figures, error)) {
        return false;
    }
    if (record_count(channels) == 0) {
        ui_empty(html, "measure",
                 tr(html->lang, "Belum ada akun yang dipakai. Pilih dulu di halaman Alat."));
        ui_button_link(html, "/alat", tr(html->lang, "Pilih alat"), true);
        return true;
    }
    ui_lead(html, tr(html->lang, "Lihat angka di ponsel, lalu tulis di sini. Yang tidak tahu "
                                 "biarkan kosong."));
    ui_link(html, "/angka/kiriman", tr(html->lang, "Atau cukup dua angka per kiriman"));
    draw_paste(view, channels);
    for (size_t i = 0; i < record_count(channels); i++) {
        const Platform *platform =
            platform_find(context->knowledge, used_channel_at(channels, i)->platform);
        if (platform != NULL) {
            ui_card_begin(html, platform_name(platform, html->lang));
            draw_form(view, platform);
            figures_draw_trend(html, figures, platform->key, context->today);
            ui_card_end(html);
        }
    }
    return true;
}

const Page page_figures = {
    .path = "/angka",
    .title = N_("Angka minggu ini"),
    .job = JOB_MEASURE,
    .note = N_("Pengikut, penonton dan komentar dari ponsel Anda"),
    .order = 30,
    .icon = "measure",
    .back = "/laporan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
