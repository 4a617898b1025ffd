// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The catalogue as search engines read it: schema.org in JSON (requirement H04). Invariant: no '<' in
 * it, so that it cannot end the element it stands in. */
#include "app/basket.h"

/* base: "https://contoh.id", or NULL: then without addresses. Free it. */
MUST_USE char *shop_facts(const Catalogue *catalogue, const Basket *basket, const char *base);
