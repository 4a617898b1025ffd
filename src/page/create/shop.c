// SPDX-License-Identifier: Apache-2.0
#include "app/shop_view.h"
#include "page/page.h"

/* The page of customers: open to everybody, without cost, margin or how much is left. */
static bool get(PageView *view, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    g_auto(Catalogue) catalogue = {0};
    if (!business_load_slug(view->context->db, view->segment, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no shop of that name");
    }
    const Business *business = business_at(one, 0);
    view->title_data = g_strdup(business->name);
    if (!catalogue_load(view->context, business, NULL, &catalogue, error)) {
        return false;
    }
    shop_draw(view->html, &catalogue);
    return true;
}

const Page page_shop = {
    .path = "/toko/{nama}",
    .title = N_("Katalog"),
    .anonymous = true,
    .get = get,
};
