// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A catalogue drawn for customers, shared by the public page and by the file that opens without a
 * network (requirements H04, M20). No script, no cost, no stock. */
#include "app/catalogue.h"
#include "web/ui.h"

void shop_draw(Html *html, const Catalogue *catalogue);
/* A whole document that needs nothing beside it: the style sheet is inside. */
MUST_USE GString *shop_html(const App *app, const Catalogue *catalogue, const Lang *lang);
