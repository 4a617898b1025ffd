// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/create/photo_view.h"
#include "page/create/poster_view.h"
#include "poster/mark.h"
#include "poster/palette_book.h"

#define PHOTOS_OFFERED 9
#define PALETTES_SHOWN 3u

static const Action *const ACTIONS_HERE[] = {&action_identity_set, NULL};

static const Choice STYLES[] = {
    {"hangat", N_("Hangat")}, {"tegas", N_("Tegas")}, {"rapi", N_("Rapi")}, {0}};
static const Field LOOK_FIELDS[] = {
    {"style", N_("Gaya"), FIELD_CHOICE, .choices = STYLES},
    {"mark", N_("Logo"), FIELD_CHOICE, .choices = MARK_CHOICES},
    {"initials", N_("Inisial"), FIELD_TEXT, .max = MARK_INITIALS_MAX, .example = N_("DM")},
    {"palette", N_("Warna sendiri"), FIELD_TEXT, .max = 20,
     .help = N_("Nama warna di atas, atau seperti #c62f22.")},
    {0}};
static const Form LOOK_FORM = {LOOK_FIELDS};

static void draw_example(Html *html, const BusinessLook *look)
{
    const PosterFormat *format = poster_format(POSTER_SQUARE);
    g_autofree char *src = g_strdup_printf(
        "/poster/contoh/product?ukuran=square&lebar=720&v=%" G_GINT64_FORMAT, look->changed_at);
    ui_picture(html, (UiPicture){.src = src,
                                 .alt_data = tr(html->lang, "Contoh dengan tampilan usaha Anda"),
                                 .width = format->width_px,
                                 .height = format->height_px,
                                 .first = true});
}

/* A small picture that takes effect with one tap. */
static void draw_choice(PageView *view, const char *src, const char *const *hidden,
                        const char *label, bool mine)
{
    ui_choice_begin(view->html, (UiPicture){.src = src,
                                            .width = POSTER_PREVIEW_PX,
                                            .height = POSTER_PREVIEW_PX,
                                            .badge = mine ? tr(view->html->lang, "Dipakai") : NULL,
                                            .tone = TONE_GOOD});
    page_form(view, (PageForm){.action = &action_identity_set,
                               .hidden = hidden,
                               .submit = label,
                               .secondary = !mine,
                               .compact = true});
    ui_choice_end(view->html);
}

static void draw_palette(PageView *view, const BusinessLook *look, const PaletteBook *book,
                         size_t i)
{
    const ReadyPalette *ready = palette_book_at(book, i);
    const char *const hidden[] = {"palette", ready->name, NULL};
    g_autofree char *src = g_strdup_printf(
        "/poster/contoh/product?ukuran=square&lebar=%d&warna=%s&v=%" G_GINT64_FORMAT,
        POSTER_PREVIEW_PX, ready->name, look->changed_at);
    draw_choice(view, src, hidden, palette_book_said(book, i, view->html->lang),
                (i == 0 && *look->palette_name == '\0') ||
                    g_str_equal(look->palette_name, ready->name));
}

/* The strongest colour of a photo, of a shop sign or a finished logo. */
static bool draw_photos(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) photos = NULL;
    if (!photo_list_newest(context->db, context->business_id, 0, PHOTOS_OFFERED, &photos, error)) {
        return false;
    }
    if (record_count(photos) == 0) {
        return true;
    }
    ui_subheading(view->html, tr(view->html->lang, "Ambil warna dari foto"));
    ui_choices_begin(view->html);
    for (size_t i = 0; i < record_count(photos); i++) {
        g_autofree char *src = photo_address(photo_at(photos, i), "kecil");
        g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, photo_at(photos, i)->id);
        const char *const hidden[] = {"photo", number, NULL};
        draw_choice(view, src, hidden, tr(view->html->lang, "Pakai warnanya"), false);
    }
    ui_choices_end(view->html);
    return true;
}

/* A few palettes at once, the others and photos behind one tap (L12). */
static bool draw_palettes(PageView *view, const BusinessLook *look, GError **error)
{
    g_autoptr(PaletteBook) book = palette_book_new(error);
    if (book == NULL) {
        return false;
    }
    ui_heading(view->html, tr(view->html->lang, "Warna"));
    ui_choices_begin(view->html);
    for (size_t i = 0; i < MIN(PALETTES_SHOWN, palette_book_count(book)); i++) {
        draw_palette(view, look, book, i);
    }
    ui_choices_end(view->html);
    ui_fold_begin(view->html, tr(view->html->lang, "Warna lain"));
    ui_choices_begin(view->html);
    for (size_t i = PALETTES_SHOWN; i < palette_book_count(book); i++) {
        draw_palette(view, look, book, i);
    }
    ui_choices_end(view->html);
    bool drawn = draw_photos(view, error);
    ui_fold_end(view->html);
    return drawn;
}

static void draw_form(PageView *view, const BusinessLook *look)
{
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "style", look->style);
    form_values_show(values, "mark", *look->mark != '\0' ? look->mark : "none");
    form_values_show(values, "initials", look->initials);
    form_values_show(values, "palette", look->palette_name);
    page_form(view,
              (PageForm){.action = &action_identity_set, .form = &LOOK_FORM, .values = values});
}

static bool get(PageView *view, GError **error)
{
    g_auto(BusinessLook) look = {0};
    if (!business_look_load(view->context, &look, error)) {
        return false;
    }
    draw_example(view->html, &look);
    if (!draw_palettes(view, &look, error)) {
        return false;
    }
    draw_form(view, &look);
    return true;
}

const Page page_identity = {
    .path = "/identitas",
    .title = N_("Warna, gaya dan logo"),
    .job = JOB_CREATE,
    .note = N_("Tampilan semua gambar usaha Anda"),
    .order = 75,
    .icon = "create",
    .back = "/poster",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
