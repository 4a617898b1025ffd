// SPDX-License-Identifier: Apache-2.0
/* S09, S03: amounts as they are said at the market, kept whole. */
#include "guide/unit.h"

static void what_is_typed_is_kept_whole_or_refused(void)
{
    static const struct {
        const char *typed, *unit;
        int64_t amount; /* -1: refused */
    } cases[] = {
        {"2,5", "kg", 2500},      {"2.5", "kg", 2500},    {"0,25", "litre", 250},
        {"1.000", "kg", 1000000}, {"3", "dozen", 36},     {"0,5", "dozen", 6},
        {"2", "score", 40},       {"1", "gross", 144},    {"7", "ounce", 700},
        {"1", "ream", 500},       {"0", "kg", 0},         {"0,0005", "kg", -1},
        {"1,5", "piece", -1},     {"0,3", "dozen", -1},   {"-2", "kg", -1},
        {"", "kg", -1},           {"dua", "kg", -1},      {"2 kg", "kg", -1},
        {"2rb", "g", -1},         {"99999999", "kg", -1}, {"9999999999999999", "g", -1},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        int64_t amount = -1;
        const Unit *unit = unit_find(cases[i].unit);
        bool read = unit_amount_read(cases[i].typed, unit->in_base, &amount);
        g_test_message("%s %s", cases[i].typed, cases[i].unit);
        g_assert_cmpint(amount, ==, cases[i].amount);
        g_assert_true(read == (cases[i].amount >= 0));
    }
}

/* A sack of 25 kg; two and a half of it are 62,5 kg. */
static void an_own_pack_is_a_unit_as_well(void)
{
    int64_t amount = 0;
    g_assert_true(unit_amount_read("2,5", 25000, &amount));
    g_assert_cmpint(amount, ==, 62500);
    g_autofree char *said = unit_amount_format(amount, "g", NULL);
    g_assert_cmpstr(said, ==, "62,5 kg");
}

static void amounts_are_said_as_at_the_market(void)
{
    static const struct {
        int64_t amount;
        const char *unit, *said;
    } cases[] = {{60 * 150, "g", "9 kg"},
                 {60 * 125, "g", "7,5 kg"},
                 {750, "g", "750 gram"},
                 {1250, "ml", "1,25 liter"},
                 {90, "ml", "90 ml"},
                 {60, "piece", "60 buah"},
                 {1200, "sheet", "1.200 lembar"},
                 {1005, "g", "1,005 kg"},
                 {60, "spoon", "60 sendok"},
                 {6, "bunch", "6 ikat"},
                 {12, "porsi", "12 porsi"},
                 {-2500, "g", "-2,5 kg"},
                 {0, "g", "0 gram"},
                 {3, "kg", "3 kg"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *said = unit_amount_format(cases[i].amount, cases[i].unit, NULL);
        g_assert_cmpstr(said, ==, cases[i].said);
    }
}

/* Every larger unit is so many of one that is kept; the smaller stands before it in a list. */
static void units_of_a_kind_share_their_smallest(void)
{
    for (size_t i = 0; i < unit_count(); i++) {
        const Unit *unit = unit_at(i), *base = unit_find(unit->base);
        g_assert_nonnull(base);
        g_assert_true(unit_is_base(base) && base <= unit);
        g_assert_true(unit_is_base(unit) == (unit == base));
    }
    g_assert_null(unit_find(UNIT_PACK));
}

void test_unit(void)
{
    g_test_add_func("/guide/unit/read", what_is_typed_is_kept_whole_or_refused);
    g_test_add_func("/guide/unit/pack", an_own_pack_is_a_unit_as_well);
    g_test_add_func("/guide/unit/said", amounts_are_said_as_at_the_market);
    g_test_add_func("/guide/unit/kinds", units_of_a_kind_share_their_smallest);
}
