// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

void ui_empty(void *html, const char *icon, const char *sentence);
static void draw(void *html, int some)
{
    ui_empty(html, "cart", "kosong");
    ui_empty(html, some ? "basket" : "hat", "kosong");
}

const Page page_orders = {
    .icon = "basket",
    .other_icon = "x",
    .icon = "chart",
};
