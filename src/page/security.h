// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What browsers are told about every page: nothing from elsewhere is loaded, framed or run. */
#include "page/page.h"

/* page: may ask for more (`wasm`); NULL: no page. private: of one person, so that nobody keeps it,
 * unless the response has said already who may. */
void security_headers(Response *response, const Page *page, bool private);
