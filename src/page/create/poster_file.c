// SPDX-License-Identifier: Apache-2.0
#include "page/create/poster_view.h"

static bool send(PageView *view, const PosterRecord *poster, GError **error)
{
    const PosterKind *kind = poster_find(poster->kind);
    g_auto(BusinessLook) look = {0};
    g_autoptr(GBytes) file = NULL;
    if (kind == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no poster kind '%s'", poster->kind);
    }
    PosterView asked = poster_view_asked(view, kind);
    if (!business_look_load(view->context, &look, error)) {
        return false;
    }
    g_autofree char *tag = poster_record_tag(poster, &look, &asked);
    if (poster_send_kept(view, tag)) {
        return true;
    }
    if (!poster_record_picture(view->context, poster, &asked, &file, error)) {
        return false;
    }
    poster_send(view, tag, asked.output.format, file);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!poster_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    return record_count(one) == 1 ? send(view, poster_at(one, 0), error)
                                  : error_set(error, ERROR_NOT_FOUND, "no such poster");
}

const Page page_poster_file = {
    .path = "/poster/{nomor}/gambar",
    .title = N_("Poster"),
    .job = JOB_CREATE,
    .back = "/poster",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &POSTER_FILE_QUERY,
    .get = get,
};
