// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the pages of customers share: the business of the address and its catalogue. */
#include "app/catalogue.h"
#include "page/page.h"

typedef struct {
    RecordList *one;
    const Business *business;
    Catalogue catalogue;
} ShopPage;
/* NOT_FOUND: no such shop. Zero it before; it stays where it is while the catalogue is used. */
MUST_USE bool shop_page_load(const PageView *view, ShopPage *page, GError **error);
void shop_page_clear(ShopPage *page);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ShopPage, shop_page_clear)

/* "/toko/dapur-melati/pesanan?kunci=…" */
MUST_USE char *shop_order_address(const Business *business, const char *key);
