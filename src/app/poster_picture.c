// SPDX-License-Identifier: Apache-2.0
#include "app/poster_picture.h"

#include "app/poster_fields.h"
#include "poster/mark.h"
#include "poster/palette_book.h"
#include "store/photo.h"

#define DRAWINGS_VERSION 1 /* rises when drawings change, so that browsers fetch anew */

void business_look_clear(BusinessLook *look)
{
    g_clear_pointer(&look->list, record_list_free);
}

bool business_look_load(const Context *context, BusinessLook *ret_look, GError **error)
{
    g_auto(BusinessLook) look = {.style = "", .palette_name = "", .mark = "", .initials = ""};
    g_autoptr(PaletteBook) book = palette_book_new(error);
    if (book == NULL || !identity_load(context->db, context->business_id, &look.list, error)) {
        return false;
    }
    if (record_count(look.list) > 0) {
        const Identity *identity = identity_at(look.list, 0);
        look.style = identity->style;
        look.palette_name = identity->palette;
        look.mark = identity->mark;
        look.initials = identity->initials;
        look.changed_at = identity->changed_at;
    }
    if (poster_style(look.style) == NULL) {
        look.style = POSTER_STYLES[0].name;
    }
    /* a palette that is no longer in the book gives way to the first */
    if (!palette_book_choose(book, look.palette_name, &look.palette, NULL) &&
        !palette_book_choose(book, "", &look.palette, error)) {
        return false;
    }
    *ret_look = look;
    look.list = NULL;
    return true;
}

/* The one place where posters meet photos; *ret_photo stays NULL when it is gone. */
static bool photo_of(const Context *context, int64_t id, GBytes **ret_photo, GError **error)
{
    return id == 0 ||
           photo_bytes_find(context->db, context->business_id, id, "large", ret_photo, error);
}

bool poster_picture(const Context *context, const BusinessLook *look, const PosterDraft *draft,
                    GBytes **ret_file, GError **error)
{
    g_autoptr(GBytes) photo = NULL;
    g_autoptr(Mark) mark = NULL;
    if (!photo_of(context, draft->photo_id, &photo, error) ||
        !mark_make(look->mark, look->initials, &look->palette, &mark, error)) {
        return false;
    }
    PosterAsk ask = {.kind = draft->kind,
                     .values = draft->values,
                     .photo = photo,
                     .style = draft->style != NULL ? draft->style : look->style,
                     .size = draft->size,
                     .palette = &look->palette,
                     .logo = mark_picture(mark)};
    return poster_draw(&ask, &draft->output, ret_file, error);
}

bool poster_record_picture(const Context *context, const PosterRecord *record,
                           const PosterView *view, GBytes **ret_file, GError **error)
{
    g_auto(BusinessLook) look = {0};
    g_autoptr(FormValues) values = NULL;
    PosterDraft draft = {.kind = poster_find(record->kind),
                         .photo_id = record->photo_id,
                         .style = view->style != NULL ? view->style : record->style,
                         .size = view->size,
                         .output = view->output};
    if (draft.kind == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no poster kind '%s'", record->kind);
    }
    if (!business_look_load(context, &look, error) ||
        !poster_fields_read(draft.kind, record->fields, &values, error)) {
        return false;
    }
    draft.values = values;
    return poster_picture(context, &look, &draft, ret_file, error);
}

char *poster_record_tag(const PosterRecord *record, const BusinessLook *look,
                        const PosterView *view)
{
    const char *style = view->style != NULL ? view->style : record->style;
    return g_strdup_printf("\"%d-%" G_GINT64_FORMAT "-%" G_GINT64_FORMAT "-%" G_GINT64_FORMAT
                           "-%s-%d-%d-%d\"",
                           DRAWINGS_VERSION, record->id, record->changed_at, look->changed_at,
                           style, (int)view->size, (int)view->output.format, view->output.width_px);
}
