// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Where customers find the open business's page. Strings are owned by the caller. */
#include "page/page.h"

MUST_USE char *shop_path(const PageView *view); /* "/toko/dapur-melati" */
/* "https://contoh.id"; NULL when this is an address that only this machine can reach. */
char *site_address(const Request *request);
/* Its whole address; NULL when this is one that only this machine can reach. */
char *shop_link(const PageView *view);
