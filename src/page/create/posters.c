// SPDX-License-Identifier: Apache-2.0
#include "page/create/poster_view.h"

#define MINE_SHOWN 12
#define KINDS_SHOWN 3

static void draw_poster(Html *html, const PosterRecord *poster)
{
    const PosterKind *kind = poster_find(poster->kind);
    if (kind == NULL) {
        return;
    }
    g_autofree char *src = poster_href(poster, poster_first_size(kind), NULL, POSTER_PREVIEW_PX);
    g_autofree char *href = g_strdup_printf("/poster/%" G_GINT64_FORMAT, poster->id);
    ui_gallery_item(html, (UiPicture){.src = src,
                                      .href = href,
                                      .width = POSTER_PREVIEW_PX,
                                      .height = POSTER_PREVIEW_PX,
                                      .badge = tr(html->lang, kind->label)});
}

static void draw_look(Html *html)
{
    ui_actions_begin(html);
    ui_button_link(html, "/identitas", tr(html->lang, "Ubah warna, gaya dan logo"), false);
    ui_actions_end(html);
}

static void draw_mine(Html *html, const RecordList *list)
{
    if (record_count(list) > 0) {
        ui_fold_begin(html, tr(html->lang, "Gambar saya"));
        ui_gallery_begin(html);
        for (size_t i = 0; i < record_count(list); i++) {
            draw_poster(html, poster_at(list, i));
        }
        ui_gallery_end(html);
        draw_look(html);
        ui_fold_end(html);
    } else {
        draw_look(html);
    }
}

static void draw_kind(Html *html, const PosterKind *kind, const BusinessLook *look)
{
    PosterSize size =
        (kind->sizes & 1u << POSTER_SQUARE) != 0 ? POSTER_SQUARE : poster_first_size(kind);
    g_autofree char *src = poster_sample_href(kind->name, look->style, size);
    g_autofree char *href = g_strdup_printf("/poster/baru/%s", kind->name);
    ui_item(html, (UiItem){.title = tr(html->lang, kind->label),
                           .note = tr(html->lang, kind->summary),
                           .href = href,
                           .picture = src});
}

/* The kinds of every day first, the others behind one tap (L12). */
static void draw_kinds(Html *html, const BusinessLook *look)
{
    ui_list_begin(html);
    for (size_t i = 0; i < KINDS_SHOWN; i++) {
        draw_kind(html, poster_at_order(i), look);
    }
    ui_list_end(html);
    ui_fold_begin(html, tr(html->lang, "Jenis lain"));
    ui_list_begin(html);
    for (size_t i = KINDS_SHOWN; i < poster_count(); i++) {
        draw_kind(html, poster_at_order(i), look);
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) mine = NULL;
    g_auto(BusinessLook) look = {0};
    if (!poster_list_newest(context->db, context->business_id, MINE_SHOWN, &mine, error) ||
        !business_look_load(context, &look, error)) {
        return false;
    }
    ui_lead(view->html,
            tr(view->html->lang, "Pilih jenisnya, isi sedikit, gambarnya langsung jadi. "
                                 "Tidak perlu pandai desain."));
    draw_kinds(view->html, &look);
    draw_mine(view->html, mine);
    return true;
}

const Page page_posters = {
    .path = "/poster",
    .title = N_("Gambar dan poster"),
    .job = JOB_CREATE,
    .note = N_("Gambar siap kirim untuk Status dan grup"),
    .order = 15,
    .icon = "create",
    .back = "/menu",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .get = get,
};
