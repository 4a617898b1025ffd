// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The website of a business as one file: all active products with small pictures inside, how to order,
 * when it is open, what it is in the owner's words, and the same for search engines. It needs no server
 * and no network: it is sent from a phone, or put where pages are hosted free. Source: requirement H14. */
#include "app/catalogue.h"

/* catalogue: as loaded; its photos are taken here. Free *ret_html. */
MUST_USE bool website_make(const Context *context, Catalogue *catalogue, GString **ret_html,
                           GError **error);
