// SPDX-License-Identifier: Apache-2.0
#include "page/create/shop_page.h"

bool shop_page_load(const PageView *view, ShopPage *page, GError **error)
{
    if (!business_load_slug(view->context->db, view->segment, &page->one, error)) {
        return false;
    }
    if (record_count(page->one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no shop of that name");
    }
    page->business = business_at(page->one, 0);
    return catalogue_load(view->context, page->business, NULL, &page->catalogue, error);
}

void shop_page_clear(ShopPage *page)
{
    catalogue_clear(&page->catalogue);
    g_clear_pointer(&page->one, record_list_free);
}

char *shop_order_address(const Business *business, const char *key)
{
    return g_strdup_printf("/toko/%s/pesanan?kunci=%s", business->slug, key);
}
