// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/poster_fields.h"
#include "page/create/photo_view.h"
#include "page/create/poster_view.h"

#define PHOTOS_OFFERED 30

static const Action *const ACTIONS_HERE[] = {&action_poster_edit, &action_poster_remove, NULL};

static const Field PHOTO_FIELDS[] = {{"photo", N_("Foto"), FIELD_ID}, {0}};
static const Form PHOTO_FORM = {PHOTO_FIELDS};

static void draw_picture(Html *html, const PosterRecord *poster, const PosterKind *kind)
{
    PosterSize size = poster_first_size(kind);
    const PosterFormat *format = poster_format(size);
    g_autofree char *src = poster_href(poster, size, NULL, 0);
    g_autofree char *share = poster_href(poster, size, NULL, 0);
    ui_picture(html, (UiPicture){.src = src,
                                 .alt_data = tr(html->lang, kind->label),
                                 .width = format->width_px,
                                 .height = format->height_px,
                                 .first = true});
    g_autofree char *save = poster_save_href(poster, size, PICTURE_JPEG);
    ui_actions_begin(html);
    ui_share_picture(html, share, tr(html->lang, "Bagikan"));
    ui_button_link(html, save, tr(html->lang, "Simpan ke HP"), true);
    ui_actions_end(html);
}

/* One tap takes another style; the small pictures show what it would be. */
static void draw_styles(PageView *view, const PosterRecord *poster, const PosterKind *kind)
{
    Html *html = view->html;
    ui_heading(html, tr(html->lang, "Ganti gaya"));
    ui_choices_begin(html);
    for (const PosterStyle *style = POSTER_STYLES; style->name != NULL; style++) {
        bool mine = g_str_equal(style->name, poster->style);
        const PosterFormat *format = poster_format(poster_first_size(kind));
        const char *const hidden[] = {"style", style->name, NULL};
        g_autofree char *src =
            poster_href(poster, poster_first_size(kind), style->name, POSTER_PREVIEW_PX);
        ui_choice_begin(
            html, (UiPicture){.src = src,
                              .width = POSTER_PREVIEW_PX,
                              .height = POSTER_PREVIEW_PX * format->height_px / format->width_px,
                              .badge = mine ? tr(html->lang, "Dipakai") : NULL,
                              .tone = TONE_GOOD});
        page_form(view, (PageForm){.action = &action_poster_edit,
                                   .id = poster->id,
                                   .hidden = hidden,
                                   .submit = tr(html->lang, style->label),
                                   .secondary = !mine,
                                   .compact = true});
        ui_choice_end(html);
    }
    ui_choices_end(html);
}

static void draw_saves(Html *html, const PosterRecord *poster, const PosterKind *kind)
{
    ui_subheading(html, tr(html->lang, "Ukuran lain"));
    ui_actions_begin(html);
    for (int i = 0; i < POSTER_SIZE_COUNT; i++) {
        if ((kind->sizes & 1u << i) != 0) {
            bool paper = (POSTER_PAPER & 1u << i) != 0;
            g_autofree char *href =
                poster_save_href(poster, (PosterSize)i, paper ? PICTURE_PDF : PICTURE_JPEG);
            ui_button_link(html, href, tr(html->lang, poster_format((PosterSize)i)->label), false);
        }
    }
    ui_actions_end(html);
}

static bool draw_photos(PageView *view, const PosterRecord *poster, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) photos = NULL;
    if (!photo_list_newest(context->db, context->business_id, 0, PHOTOS_OFFERED, &photos, error)) {
        return false;
    }
    if (record_count(photos) == 0) {
        ui_link(view->html, "/foto", tr(view->html->lang, "Tambah foto"));
        return true;
    }
    ui_fold_begin(view->html, tr(view->html->lang, "Ganti foto"));
    ui_gallery_begin(view->html);
    for (size_t i = 0; i < record_count(photos); i++) {
        g_autofree char *src = photo_address(photo_at(photos, i), "kecil");
        g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, photo_at(photos, i)->id);
        const char *const hidden[] = {"photo", number, NULL};
        ui_choice_begin(view->html, (UiPicture){.src = src,
                                                .width = PHOTO_THUMB_SIDE,
                                                .height = PHOTO_THUMB_SIDE,
                                                .badge = photo_at(photos, i)->id == poster->photo_id
                                                             ? tr(view->html->lang, "Dipakai")
                                                             : NULL,
                                                .tone = TONE_GOOD});
        page_form(view, (PageForm){.action = &action_poster_edit,
                                   .form = &PHOTO_FORM,
                                   .id = poster->id,
                                   .hidden = hidden,
                                   .submit = tr(view->html->lang, "Pakai"),
                                   .secondary = true,
                                   .compact = true});
        ui_choice_end(view->html);
    }
    ui_gallery_end(view->html);
    ui_fold_end(view->html);
    return true;
}

static bool draw_change(PageView *view, const PosterRecord *poster, const PosterKind *kind,
                        GError **error)
{
    g_autoptr(FormValues) values = NULL;
    if (!poster_fields_read(kind, poster->fields, &values, error)) {
        return false;
    }
    if (view->failed == &action_poster_edit) {
        ui_fold_begin_open(view->html, tr(view->html->lang, "Ubah tulisan"));
    } else {
        ui_fold_begin(view->html, tr(view->html->lang, "Ubah tulisan"));
    }
    page_form(view, (PageForm){.action = &action_poster_edit,
                               .form = kind->form,
                               .id = poster->id,
                               .values = values,
                               .rows = 4});
    ui_fold_end(view->html);
    page_form(view, (PageForm){.action = &action_poster_remove,
                               .id = poster->id,
                               .next = "/poster",
                               .secondary = true,
                               .compact = true});
    return true;
}

/* All that is not needed every time, behind one tap. */
static bool draw_more(PageView *view, const PosterRecord *poster, const PosterKind *kind,
                      GError **error)
{
    const char *summary = tr(view->html->lang, "Ukuran lain, foto dan tulisan");
    if (view->failed != NULL) {
        ui_fold_begin_open(view->html, summary);
    } else {
        ui_fold_begin(view->html, summary);
    }
    draw_saves(view->html, poster, kind);
    bool drawn = (!kind->takes_photo || draw_photos(view, poster, error)) &&
                 draw_change(view, poster, kind, error);
    ui_fold_end(view->html);
    return drawn;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!poster_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    const PosterRecord *poster = record_count(one) == 1 ? poster_at(one, 0) : NULL;
    const PosterKind *kind = poster != NULL ? poster_find(poster->kind) : NULL;
    if (kind == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no such poster");
    }
    view->title_data = g_strdup(tr(view->html->lang, kind->label));
    draw_picture(view->html, poster, kind);
    draw_styles(view, poster, kind);
    return draw_more(view, poster, kind, error);
}

const Page page_poster = {
    .path = "/poster/{nomor}",
    .title = N_("Gambar:"),
    .job = JOB_CREATE,
    .back = "/poster",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
