// SPDX-License-Identifier: Apache-2.0
#include "guide/draft.h"

#include "guide/fixture.h"

static const DraftGoods GOODS[] = {{"Nasi", 4000}, {"Nasi kuning", 10000}, {"Es teh", 3000}};

static Draft draft(const char *text)
{
    return (Draft){.text = text,
                   .form = "status",
                   .sells = true,
                   .audience = "",
                   .purpose = "",
                   .quiet = "",
                   .proven = "",
                   .goods = GOODS,
                   .goods_count = G_N_ELEMENTS(GOODS),
                   .ticked = ""};
}

static bool holds(const char *text, DraftTrait trait)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    Draft looked = draft(text);
    return draft_traits(knowledge, &looked) >> trait & 1;
}

static void prices_times_and_contacts_are_seen(void)
{
    static const char *const PRICES[] = {"Rp10.000", "rp 5000",   "10.000 saja",
                                         "5rb",      "Rp 7 ribu", "15k per porsi"};
    for (size_t i = 0; i < G_N_ELEMENTS(PRICES); i++) {
        g_test_message("%s", PRICES[i]);
        g_assert_true(holds(PRICES[i], TRAIT_PRICE));
    }
    g_assert_false(holds("Sudah siap 10 porsi pukul 10.00", TRAIT_PRICE));
    g_assert_true(holds("pesan sebelum 10.00", TRAIT_TIME));
    g_assert_true(holds("sampai jam 9", TRAIT_TIME));
    g_assert_false(holds("Rp10.000", TRAIT_TIME));
    g_assert_true(holds("0812-0000-0001", TRAIT_CONTACT));
    g_assert_true(holds("pesan WA", TRAIT_CONTACT));
    g_assert_false(holds("Sudah siap hari ini!", TRAIT_CONTACT));
}

static void one_call_is_enough(void)
{
    g_assert_false(holds("Nasi kuning Rp10.000.", TRAIT_CALL));
    g_assert_true(holds("Pesan ke WA, ya.", TRAIT_ONE_CALL));
    g_assert_false(holds("Pesan sekarang, bagikan juga, lalu simpan nomor ini.", TRAIT_ONE_CALL));
}

static void a_price_that_differs_from_the_catalogue_is_found(void)
{
    int64_t written = 0;
    Draft wrong = draft("Menu pagi\nNasi kuning Rp12.000\nEs teh Rp3.000");
    Draft right = draft("Nasi kuning Rp10.000\nNasi 4.000");
    Draft many = draft("2 nasi kuning Rp20.000");
    g_assert_cmpstr(draft_wrong_price(&wrong, &written)->name, ==, "Nasi kuning");
    g_assert_cmpint(written, ==, 12000);
    g_assert_null(draft_wrong_price(&right, &written));
    g_assert_null(draft_wrong_price(&many, &written));
}

static void a_price_says_what_it_is_for(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    Draft bare = draft("Ada lagi! Rp10.000");
    Draft unit = draft("Ada lagi! Rp10.000/porsi");
    Draft named = draft("Es teh Rp3.000");
    g_assert_false(draft_has_unit(knowledge, &bare));
    g_assert_true(draft_has_unit(knowledge, &unit));
    g_assert_true(draft_has_unit(knowledge, &named));
}

static void shouting_and_endless_sentences_are_seen(void)
{
    g_assert_false(holds("AYO BELI SEKARANG JUGA SEMUANYA", TRAIT_CALM));
    g_assert_true(holds("Ayo, silakan dicoba.", TRAIT_CALM));
    g_autoptr(GString) endless = g_string_new(NULL);
    for (int i = 0; i < 40; i++) {
        g_string_append(endless, "nasi ");
    }
    g_assert_false(holds(endless->str, TRAIT_PLAIN));
}

static void the_call_does_not_come_first(void)
{
    g_assert_false(holds("Pesan sekarang!\nHalo semua.\nAda nasi.", TRAIT_ORDER));
    g_assert_true(holds("Halo semua.\nAda nasi.\nPesan ke WA, ya.", TRAIT_ORDER));
}

static void every_trait_has_a_word_and_a_hint(void)
{
    for (DraftTrait trait = 0; trait < TRAIT_COUNT; trait++) {
        g_assert_cmpstr(DRAFT_TRAITS[trait], !=, "");
        g_assert_cmpstr(draft_trait_hint(trait), !=, "");
    }
    g_assert_null(DRAFT_TRAITS[TRAIT_COUNT]);
}

void test_draft(void)
{
    g_test_add_func("/guide/draft/facts", prices_times_and_contacts_are_seen);
    g_test_add_func("/guide/draft/call", one_call_is_enough);
    g_test_add_func("/guide/draft/price", a_price_that_differs_from_the_catalogue_is_found);
    g_test_add_func("/guide/draft/unit", a_price_says_what_it_is_for);
    g_test_add_func("/guide/draft/style", shouting_and_endless_sentences_are_seen);
    g_test_add_func("/guide/draft/order", the_call_does_not_come_first);
    g_test_add_func("/guide/draft/traits", every_trait_has_a_word_and_a_hint);
}
