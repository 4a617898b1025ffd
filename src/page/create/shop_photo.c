// SPDX-License-Identifier: Apache-2.0
#include "page/create/photo_view.h"

/* The photos of a shop's page: of what is for sale there, and no other. */
static bool get(PageView *view, GError **error)
{
    Db *db = view->context->db;
    g_autoptr(RecordList) shops = NULL;
    g_autoptr(RecordList) one = NULL;
    if (!business_load_slug(db, view->segment, &shops, error)) {
        return false;
    }
    if (record_count(shops) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no shop of that name");
    }
    int64_t business_id = business_at(shops, 0)->id;
    if (!photo_load_public(db, business_id, form_int(view->query, "nomor"), &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such photo in this shop");
    }
    return photo_send(view, business_id, photo_at(one, 0), error);
}

const Page page_shop_photo = {
    .path = "/toko/{nama}/foto",
    .title = N_("Foto"),
    .anonymous = true,
    .query = &PHOTO_FILE_QUERY,
    .get = get,
};
