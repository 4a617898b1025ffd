// SPDX-License-Identifier: Apache-2.0
#include "app/post_picture.h"
#include "page/create/poster_view.h"

/* Sent once: the bytes themselves say whether the phone has this picture already. */
static bool send(PageView *view, const Post *post, GError **error)
{
    g_autoptr(GBytes) file = NULL;
    if (!post_picture_draw(view->context, post, (int)form_int(view->query, "lebar"), &file,
                           error)) {
        return false;
    }
    g_autofree char *sum = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, file);
    g_autofree char *tag = g_strdup_printf("\"%s\"", sum);
    if (!poster_send_kept(view, tag)) {
        poster_send(view, tag, PICTURE_JPEG, file);
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!post_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    return record_count(one) == 1 ? send(view, post_at(one, 0), error)
                                  : error_set(error, ERROR_NOT_FOUND, "no such post");
}

const Page page_post_picture = {
    .path = "/posting/{nomor}/gambar",
    .title = N_("Gambar kiriman"),
    .job = JOB_PUBLISH,
    .back = "/hari-ini",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &POSTER_FILE_QUERY,
    .get = get,
};
