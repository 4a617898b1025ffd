// SPDX-License-Identifier: Apache-2.0
#include "page/measure/post_figure_view.h"

#include "base/money.h"
#include "guide/platform.h"

static void draw_number(Html *html, const char *label, int64_t number)
{
    if (number != POST_FIGURE_NONE) {
        g_autofree char *words = number_format(number);
        ui_fact(html, label, words);
    }
}

static void draw_figure(Html *html, const PostFigure *figure)
{
    const Lang *lang = html->lang;
    ui_facts_begin(html);
    draw_number(html, tr(lang, "Tayangan"), figure->views);
    draw_number(html, tr(lang, "Yang melihat"), figure->reach);
    draw_number(html, tr(lang, "Suka"), figure->likes);
    draw_number(html, tr(lang, "Komentar"), figure->comments);
    draw_number(html, tr(lang, "Dibagikan"), figure->shares);
    draw_number(html, tr(lang, "Disimpan"), figure->saves);
    ui_facts_end(html);
}

bool post_figures_draw(PageView *view, int64_t post_id, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!context_may_read(context, CAN_MEASURE, SUBJECT_FIGURES)) {
        return true;
    }
    if (!post_figure_of_post(context->db, context->business_id, post_id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return true;
    }
    ui_card_begin(html, tr(html->lang, "Hasil kiriman ini"));
    for (size_t i = 0; i < record_count(list); i++) {
        draw_figure(html, post_figure_at(list, i));
    }
    ui_hint(html, tr(html->lang, "Angka ini dari berkas yang Anda kirim. Yang tidak ada di berkas "
                                 "tidak ditulis."));
    ui_link(html, "/angka/berkas", tr(html->lang, "Bandingkan dengan kiriman lain"));
    ui_card_end(html);
    return true;
}

char *post_figure_words(const PostFigure *figure, const Lang *lang)
{
    int64_t seen = post_figure_seen(figure), reactions = post_figure_reactions(figure);
    g_autofree char *seen_number = number_format(MAX(seen, 0));
    g_autofree char *number = number_format(MAX(reactions, 0));
    if (seen == POST_FIGURE_NONE && reactions == POST_FIGURE_NONE) {
        return g_strdup(tr(lang, "belum ada angka"));
    }
    if (reactions == POST_FIGURE_NONE) {
        return g_strdup_printf(tr(lang, "%s melihat"), seen_number);
    }
    if (seen == POST_FIGURE_NONE) {
        return g_strdup_printf(tr_count(lang, "%s tanggapan", reactions), number);
    }
    return g_strdup_printf(tr_count(lang, "%s melihat, %s tanggapan", reactions), seen_number,
                           number);
}
