// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The caption book inside the program and Monday's menu of the acceptance story. */
#include "planner/caption.h"
#include "planner/data_case.h"
#include "planner/plan_case.h"

static const MenuLine MELATI_MENU[] = {{"Nasi kuning", 10000, NULL, -1, false},
                                       {"Sayur matang", 5000, NULL, -1, false},
                                       {"Es teh", 3000, NULL, -1, false}};

static inline CaptionBook *caption_book(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(StanzaFile) file = data_file("captions.txt");
    CaptionBook *book = NULL;
    assert_ok(caption_book_parse(file, &book, &error), error);
    return book;
}

static inline CaptionAsk melati_ask(ChannelForm form)
{
    return (CaptionAsk){.form = form,
                        .kind = KIND_PRODUCT,
                        .pillar = PILLAR_COMMUNICATION,
                        .day = MONDAY_5_JANUARY,
                        .minute = 6 * 60,
                        .previous_opening = -1,
                        .business = "Dapur Bu Melati",
                        .menu = MELATI_MENU,
                        .menu_count = G_N_ELEMENTS(MELATI_MENU),
                        .order_until = 10 * 60,
                        .phone = "+6281200000001"};
}
