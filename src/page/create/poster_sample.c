// SPDX-License-Identifier: Apache-2.0
#include "app/poster_start.h"
#include "page/create/poster_view.h"
#include "poster/palette_book.h"

/* Colours to try instead of the business's own; unknown ones change nothing. */
static bool palette_choose(const PageView *view, BusinessLook *look, GError **error)
{
    const char *name = form_text(view->query, "warna");
    g_autoptr(PaletteBook) book = *name != '\0' ? palette_book_new(error) : NULL;
    if (*name != '\0' && book == NULL) {
        return false;
    }
    (void)(book != NULL && palette_book_choose(book, name, &look->palette, NULL));
    return true;
}

static char *tag_of(const PageView *view, const PosterKind *kind, const BusinessLook *look,
                    const PosterView *asked)
{
    PosterRecord none = {.style = look->style};
    g_autofree char *shown = poster_record_tag(&none, look, asked);
    g_autofree char *colour = colour_format(look->palette.of[ROLE_ACCENT]);
    return g_strdup_printf("\"%s-%" G_GINT64_FORMAT "-%s-%d-%s", kind->name,
                           view->context->business_id, colour, view->context->today, shown + 1);
}

/* A kind filled with examples, in the business's own colours: what the kind would look like. */
static bool get(PageView *view, GError **error)
{
    const PosterKind *kind = poster_find(view->segment);
    g_auto(BusinessLook) look = {0};
    g_autoptr(GBytes) file = NULL;
    if (kind == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no poster kind '%s'", view->segment);
    }
    PosterView asked = poster_view_asked(view, kind);
    if (!business_look_load(view->context, &look, error)) {
        return false;
    }
    if (!palette_choose(view, &look, error)) {
        return false;
    }
    g_autofree char *tag = tag_of(view, kind, &look, &asked);
    if (poster_send_kept(view, tag)) {
        return true;
    }
    g_autoptr(FormValues) values = poster_sample(view->context, kind);
    PosterDraft draft = {kind, values, 0, asked.style, asked.size, asked.output};
    if (!poster_picture(view->context, &look, &draft, &file, error)) {
        return false;
    }
    poster_send(view, tag, asked.output.format, file);
    return true;
}

const Page page_poster_sample = {
    .path = "/poster/contoh/{jenis}",
    .title = N_("Contoh poster"),
    .job = JOB_CREATE,
    .back = "/poster",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &POSTER_FILE_QUERY,
    .get = get,
};
