// SPDX-License-Identifier: Apache-2.0
#include "page/create/poster_view.h"

static const Choice SIZES[] = {{"status", N_("Status (tegak)")}, {"portrait", N_("Beranda (4:5)")},
                               {"square", N_("Grup (persegi)")}, {"a4", N_("Cetak A4")},
                               {"a6", N_("Cetak A6")},           {0}};
static const Choice FILES[] = {{"jpg", N_("Foto JPEG")},
                               {"png", N_("Gambar PNG")},
                               {"webp", N_("Gambar WebP")},
                               {"pdf", N_("PDF")},
                               {0}};
static const Field FIELDS[] = {
    {"ukuran", N_("Ukuran"), FIELD_CHOICE, .choices = SIZES},
    {"berkas", N_("Jenis berkas"), FIELD_CHOICE, .choices = FILES},
    {"gaya", N_("Gaya"), FIELD_TEXT, .max = 20},
    {"lebar", N_("Lebar"), FIELD_NUMBER, .min = 60, .max = 1240},
    {"warna", N_("Warna"), FIELD_TEXT, .max = 20},
    {"v", N_("Versi"), FIELD_TEXT, .max = 40},
    {"unduh", N_("Simpan ke HP"), FIELD_FLAG},
    {0},
};
const Form POSTER_FILE_QUERY = {FIELDS};

char *poster_href(const PosterRecord *poster, PosterSize size, const char *style, int width_px)
{
    g_autoptr(GString) href = g_string_new(NULL);
    g_string_printf(href, "/poster/%" G_GINT64_FORMAT "/gambar?ukuran=%s&v=%" G_GINT64_FORMAT,
                    poster->id, poster_format(size)->name, poster->changed_at);
    if (style != NULL) {
        g_string_append_printf(href, "&gaya=%s", style);
    }
    if (width_px > 0) {
        g_string_append_printf(href, "&lebar=%d", width_px);
    }
    return g_string_free(g_steal_pointer(&href), FALSE);
}

char *poster_save_href(const PosterRecord *poster, PosterSize size, PictureFormat format)
{
    return g_strdup_printf("/poster/%" G_GINT64_FORMAT "/gambar?ukuran=%s&berkas=%s&unduh=1",
                           poster->id, poster_format(size)->name, picture_format_name(format));
}

char *poster_sample_href(const char *kind, const char *style, PosterSize size)
{
    return g_strdup_printf("/poster/contoh/%s?ukuran=%s&gaya=%s&lebar=%d", kind,
                           poster_format(size)->name, style, POSTER_PREVIEW_PX);
}

PosterView poster_view_asked(const PageView *view, const PosterKind *kind)
{
    const FormValues *query = view->query;
    const PosterStyle *style = poster_style(form_text(query, "gaya"));
    PosterView asked = {.style = style != NULL ? style->name : NULL,
                        .size = poster_first_size(kind),
                        .output = {.format = PICTURE_JPEG}};
    PosterSize size = asked.size;
    if (poster_size_parse(form_text(query, "ukuran"), &size) && (kind->sizes & 1u << size) != 0) {
        asked.size = size;
    }
    (void)picture_format_parse(form_text(query, "berkas"), &asked.output.format);
    asked.output.width_px = (int)form_int(query, "lebar");
    return asked;
}

static void headers(PageView *view, const char *tag)
{
    response_header(view->response, "ETag", tag);
    response_header(view->response, "Cache-Control", "private, no-cache");
}

bool poster_send_kept(PageView *view, const char *tag)
{
    if (g_strcmp0(request_header(view->request, "if-none-match"), tag) != 0) {
        return false;
    }
    view->response = response_new(304, "image/jpeg");
    headers(view, tag);
    return true;
}

void poster_send(PageView *view, const char *tag, PictureFormat format, GBytes *file)
{
    gsize size = 0;
    const char *bytes = g_bytes_get_data(file, &size);
    view->response = response_new(200, picture_format_type(format));
    headers(view, tag);
    if (form_flag(view->query, "unduh")) {
        g_autofree char *name =
            g_strdup_printf("attachment; filename=\"poster-%" G_GINT64_FORMAT ".%s\"", view->id,
                            picture_format_name(format));
        response_header(view->response, "Content-Disposition", name);
    }
    g_string_append_len(view->response->body, bytes, (gssize)size);
}

/* What must be said is seen at first, and as much again as makes a handful; the rest folds away. */
void poster_fold(const PosterKind *kind, const char **ret_first_folded)
{
    const Field *last_needed = kind->form->fields;
    for (const Field *field = kind->form->fields; field->name != NULL; field++) {
        last_needed = field->required || g_str_equal(field->name, "price") ? field : last_needed;
    }
    *ret_first_folded = last_needed[1].name;
}
