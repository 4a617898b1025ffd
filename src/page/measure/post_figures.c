// SPDX-License-Identifier: Apache-2.0
#include "guide/platform.h"
#include "page/measure/post_figure_view.h"
#include "page/sell/days_query.h"

#define DAYS_SHOWN 30
#define SHOWN 200

static char *figure_href(const PostFigure *figure)
{
    return figure->post_id != 0 ? g_strdup_printf("/posting/%" G_GINT64_FORMAT, figure->post_id)
                                : NULL;
}

/* One post with the day and place it was seen; it leads to the post when that is known. */
static void draw_item(PageView *view, const PostFigure *figure, const char *label)
{
    const Lang *lang = view->html->lang;
    const Platform *platform = platform_find(view->context->knowledge, figure->platform);
    g_autofree char *words = post_figure_words(figure, lang);
    g_autofree char *day = day_format_short((Day)figure->day, lang);
    g_autofree char *where = g_strdup_printf(
        "%s · %s", platform != NULL ? platform_name(platform, lang) : figure->platform, day);
    g_autofree char *said = g_strdup_printf("%s · %s", words, where);
    g_autofree char *href = figure_href(figure);
    bool named = *figure->title != '\0';
    ui_item(view->html, (UiItem){.title = named ? NULL : tr(lang, "Tanpa judul"),
                                 .title_data = named ? figure->title : NULL,
                                 .note_data = said,
                                 .badge = label,
                                 .href = href});
}

static bool draw_rank(PageView *view, const char *title, PostRank rank)
{
    const Lang *lang = view->html->lang;
    if (rank.best == NULL) {
        return false;
    }
    ui_card_begin(view->html, title);
    ui_list_begin(view->html);
    draw_item(view, rank.best, tr(lang, "Terbaik"));
    draw_item(view, rank.worst, tr(lang, "Terendah"));
    ui_list_end(view->html);
    ui_card_end(view->html);
    return true;
}

static void draw_ranks(PageView *view, const RecordList *list)
{
    const Lang *lang = view->html->lang;
    bool seen = draw_rank(view, tr(lang, "Paling banyak dan paling sedikit dilihat"),
                          post_rank(list, post_figure_seen));
    bool liked = draw_rank(view, tr(lang, "Paling banyak dan paling sedikit ditanggapi"),
                           post_rank(list, post_figure_reactions));
    if (seen || liked) {
        ui_hint(view->html, tr(lang, "Apa bedanya? Buat satu kiriman lagi yang mirip dengan yang "
                                     "terbaik."));
    } else {
        ui_hint(view->html,
                tr(lang, "Belum cukup data untuk membandingkan: perlu tiga kiriman yang "
                         "angkanya berbeda."));
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    Period days =
        days_asked(view, (Period){context->today - DAYS_SHOWN + 1, context->today, false});
    g_autoptr(RecordList) list = NULL;
    if (!post_figure_list_between(context->db, context->business_id, days, SHOWN, &list, error)) {
        return false;
    }
    g_autofree char *said = days_text(days, html->lang);
    ui_hint(html, said);
    if (record_count(list) == 0) {
        ui_empty(html, "measure",
                 tr(html->lang,
                    "Belum ada angka kiriman pada hari-hari ini. Unduh berkasnya dari Meta, "
                    "TikTok, atau YouTube, lalu kirim di sini."));
        ui_button_link(html, "/impor", tr(html->lang, "Masukkan berkas"), true);
    } else {
        draw_ranks(view, list);
        ui_heading(html, tr(html->lang, "Semua kiriman"));
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(list); i++) {
            draw_item(view, post_figure_at(list, i), NULL);
        }
        ui_list_end(html);
    }
    days_form(view, days);
    return true;
}

const Page page_post_figures = {
    .path = "/angka/berkas",
    .title = N_("Angka tiap kiriman"),
    .job = JOB_MEASURE,
    .back = "/angka/kiriman",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &days_query,
    .get = get,
};
