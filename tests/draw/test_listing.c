// SPDX-License-Identifier: Apache-2.0
/* C01, C15: a list of one thing and a list of many stand in the same place, prices whole. */
#include "draw/listing.h"

#include "canvas.h"

static const Slot SLOT = {.name = "rows",
                          .kind = SLOT_ROWS,
                          .box = {20, 20, 400, 300},
                          .font = "Lato",
                          .weight = 400,
                          .size_max = 40,
                          .size_min = 8,
                          .leading = 1,
                          .rule = RULE_DOTS,
                          .price_weight = 700};

static ListingResult draw(const ListingRow *rows, size_t count)
{
    g_auto(Paper) paper = paper_new(450, 350);
    Palette palette = {0};
    Listing listing = {&SLOT, SLOT.box, &palette, rows, count};
    ListingResult result = listing_draw(&listing, paper.cairo);
    g_assert_cmpuint(paper_ink(&paper, &SLOT.box, false), ==, 0);
    g_assert_cmpuint(paper_ink(&paper, &SLOT.box, true), >, 0);
    return result;
}

static void any_number_of_rows_stays_inside(void)
{
    ListingRow rows[LISTING_ROWS_MAX + 10];
    double before = 1000;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        rows[i] = (ListingRow){"Keripik singkong pedas", "Rp15.000"};
    }
    for (size_t count = 1; count <= 16; count++) {
        ListingResult result = draw(rows, count);
        g_assert_false(result.cut);
        g_assert_cmpfloat(result.size, <=, before + 0.5);
        before = result.size;
    }
    g_assert_true(draw(rows, G_N_ELEMENTS(rows)).cut);
}

static void long_names_take_two_lines_and_leave_the_price_whole(void)
{
    static const ListingRow rows[] = {
        {"Nasi kuning lengkap dengan telur dadar, sambal dan ayam suwir", "Rp999.999.999"},
        {"Es teh", "Rp3.000"},
        {"Gratis antar", NULL}};
    ListingResult result = draw(rows, G_N_ELEMENTS(rows));
    g_assert_false(result.cut);
    g_assert_cmpfloat(result.size, >, 12);
}

static void hostile_names_stay_inside(void)
{
    g_autofree char *word = g_strnfill(900, 'W');
    const ListingRow rows[] = {{word, word}, {"🍛🍛🍛", "Rp1"}, {"أرز", "Rp2"}, {"", ""}};
    g_assert_true(draw(rows, G_N_ELEMENTS(rows)).cut);
}

void test_listing(void)
{
    g_test_add_func("/draw/listing/C15/rows", any_number_of_rows_stays_inside);
    g_test_add_func("/draw/listing/long", long_names_take_two_lines_and_leave_the_price_whole);
    g_test_add_func("/draw/listing/hostile", hostile_names_stay_inside);
}
