// SPDX-License-Identifier: Apache-2.0
/* S09: the kinds of money in and out that an owner may choose. */
#include "guide/cash_kind.h"

#include "guide/fixture.h"

static void money_goes_in_and_out_under_plain_names(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const CashKind *out = cash_kind_find(knowledge, "ingredients");
    const CashKind *opening = cash_kind_find(knowledge, CASH_OPENING);
    g_assert_false(out->incoming);
    g_assert_false(out->own);
    g_assert_true(opening->incoming);
    g_assert_true(opening->own);
    g_assert_cmpstr(cash_kind_name(knowledge, "ingredients", NULL), ==, "Bahan baku");
    g_assert_cmpstr(cash_kind_hint(out, NULL), ==, "Beras, minyak, kain, benang");
    g_assert_null(cash_kind_hint(cash_kind_find(knowledge, "capital"), NULL));
}

static void what_is_no_longer_listed_keeps_its_key(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpstr(cash_kind_name(knowledge, CASH_SALES, NULL), ==, "Hasil jualan");
    g_assert_cmpstr(cash_kind_name(knowledge, "stamps", NULL), ==, "stamps");
}

static void a_broken_file_is_refused_with_its_line(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"cash: rice\nlabel: Beras\n", "cash.txt:1: 'way' must be one of: out, in"},
        {"cash: rice\nlabel: Beras\nway: sideways\n", "cash.txt:3: 'way' must be one of: out, in"},
        {"cash: rice\nlabel: Beras\nway: in\nown: maybe\n",
         "cash.txt:4: 'own' must be one of: no, yes"},
        {"cash: sales\nlabel: Jualan\nway: in\n", "cash.txt:1: sales are summed by themselves"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(fixture_knowledge_with("cash.txt", cases[i].text, &error));
        g_assert_cmpstr(error->message, ==, cases[i].message);
    }
}

void test_cash_kind(void)
{
    g_test_add_func("/guide/cash_kind/names", money_goes_in_and_out_under_plain_names);
    g_test_add_func("/guide/cash_kind/gone", what_is_no_longer_listed_keeps_its_key);
    g_test_add_func("/guide/cash_kind/broken", a_broken_file_is_refused_with_its_line);
}
