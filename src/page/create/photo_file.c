// SPDX-License-Identifier: Apache-2.0
#include "page/create/photo_view.h"

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!photo_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such photo");
    }
    return photo_send(view, context->business_id, photo_at(one, 0), error);
}

const Page page_photo_file = {
    .path = "/foto/{nomor}/gambar",
    .title = N_("Foto"),
    .job = JOB_CREATE,
    .back = "/foto",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &PHOTO_FILE_QUERY,
    .get = get,
};
