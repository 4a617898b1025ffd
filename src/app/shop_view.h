// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A catalogue drawn for customers, shared by the public page and by the file that opens without a
 * network (requirements H04, M20, S02). No script, no cost, no stock. Words are owned by the caller. */
#include "app/basket.h"
#include "store/opening.h"
#include "web/ui.h"

/* basket: its quantities are asked for; NULL: a file to read, with ways to write to the owner. */
void shop_draw(Html *html, const Catalogue *catalogue, const Basket *basket);
/* "Sedang tutup, buka lagi hari ini pukul 08.00. …"; NULL while it is open. */
char *shop_closed_words(const Catalogue *catalogue, const Opening *opening, const Lang *lang);
/* "Senin–Sabtu, 08.00–17.00" */
MUST_USE char *shop_hours_words(const Opening *opening, const Lang *lang);
/* What a document says besides the goods; each may be NULL or "". */
typedef struct {
    const char *story, *origin; /* the owner's words */
    const char *hours;
    const char *facts; /* app/shop_facts.h */
    const char *description;
} ShopAbout;
/* A whole document that needs nothing beside it: the style sheet is inside. about: may be NULL. */
MUST_USE GString *shop_html(const App *app, const Catalogue *catalogue, const ShopAbout *about,
                            const Lang *lang);
