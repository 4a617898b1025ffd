// SPDX-License-Identifier: Apache-2.0
#include "store/reach.h"

#include <string.h>

#include "testkit/sell.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

#define JANUARY ((Period){MONDAY_5_JANUARY - 4, MONDAY_5_JANUARY + 26, true})

static void sell(Db *db, int64_t amount_idr, const char *bought, const char *heard,
                 const char *customer)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    SaleDraft draft = {.day = MONDAY_5_JANUARY,
                       .amount_idr = amount_idr,
                       .heard_from = heard,
                       .bought_through = bought,
                       .customer = customer,
                       .note = ""};
    assert_ok(sale_add(db, BUSINESS, &draft, NOW, &id, &error), error);
}

static Reach reach_of(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    Reach reach = {0};
    assert_ok(reach_load(db, BUSINESS, knowledge, JANUARY, &reach, &error), error);
    return reach;
}

static void assert_ratio(Reach reach, const char *expected)
{
    g_autofree char *sentence = reach_ratio_sentence(&reach, NULL);
    g_assert_cmpstr(sentence, ==, expected);
}

static void assert_informed(Reach reach, const char *expected)
{
    g_autofree char *sentence = reach_informed_sentence(&reach, NULL);
    g_assert_cmpstr(sentence, ==, expected);
}

/* S06 */
static void twice_as_much_online_reads_two_times(Db *db)
{
    sell(db, 400000, "whatsapp", "", "Bu Sari");
    sell(db, 200000, "stall", "", "");
    assert_ratio(reach_of(db), "Penjualan online 2,0 kali penjualan offline.");
}

static void nothing_offline_is_said_never_infinity(Db *db)
{
    assert_ratio(reach_of(db), "Belum bisa dibandingkan: tidak ada data offline.");
    sell(db, 400000, "whatsapp", "", "");
    assert_ratio(reach_of(db), "Belum bisa dibandingkan: tidak ada data offline.");
    assert_informed(reach_of(db), "Belum ada pembelian di tempat.");
}

/* S07 */
static void five_of_eight_at_the_house_heard_online(Db *db)
{
    for (int i = 0; i < 8; i++) {
        sell(db, 20000, "house", i < 5 ? "facebook" : i < 7 ? "friend" : "", "");
    }
    sell(db, 20000, "whatsapp", "facebook", "");
    Reach reach = reach_of(db);
    g_assert_cmpint(reach.informed, ==, 5);
    assert_informed(reach, "5 dari 8 pembelian di tempat (62,5%) tahu dari online.");
}

/* The week of the acceptance story. */
static void twelve_sales_of_fifteen_thousand(Db *db)
{
    for (int i = 0; i < 9; i++) {
        sell(db, 15000, "whatsapp", "", i < 2 ? "Bu Sari" : "Bu Ratna");
    }
    sell(db, 15000, "stall", "whatsapp_status", "Bu Sari");
    sell(db, 15000, "stall", "whatsapp_status", "");
    sell(db, 15000, "market", "passing_by", "Bu Sari");
    Reach reach = reach_of(db);
    g_assert_cmpint(reach.online.sum_idr, ==, 135000);
    g_assert_cmpint(reach.online.count, ==, 9);
    g_assert_cmpint(reach.online.customers, ==, 2);
    g_assert_cmpint(reach.offline.sum_idr, ==, 45000);
    g_assert_cmpint(reach.offline.customers, ==, 1);
    g_assert_cmpint(reach_average_idr(reach.online), ==, 15000);
    assert_ratio(reach, "Penjualan online 3,0 kali penjualan offline.");
    assert_informed(reach, "2 dari 3 pembelian di tempat (66,7%) tahu dari online.");
}

static void without_sales_there_is_no_average(void)
{
    g_assert_cmpint(reach_average_idr((ReachSide){0}), ==, -1);
    g_assert_cmpint(reach_average_idr((ReachSide){.sum_idr = 10, .count = 3}), ==, 3);
}

static void growth_names_its_baseline(void)
{
    g_autofree char *up = reach_growth_sentence(180000, 150000, NULL);
    g_autofree char *down = reach_growth_sentence(75000, 150000, NULL);
    g_autofree char *none = reach_growth_sentence(75000, 0, NULL);
    g_assert_cmpstr(up, ==, "Naik 20% dibanding masa sebelumnya (Rp150.000).");
    g_assert_cmpstr(down, ==, "Turun 50% dibanding masa sebelumnya (Rp150.000).");
    g_assert_nonnull(strstr(none, "belum ada pembandingnya"));
}

void test_reach(void)
{
    testkit_db_case("/store/reach/twice", twice_as_much_online_reads_two_times);
    testkit_db_case("/store/reach/no_offline", nothing_offline_is_said_never_infinity);
    testkit_db_case("/store/reach/informed", five_of_eight_at_the_house_heard_online);
    testkit_db_case("/store/reach/story", twelve_sales_of_fifteen_thousand);
    g_test_add_func("/store/reach/average", without_sales_there_is_no_average);
    g_test_add_func("/store/reach/growth", growth_names_its_baseline);
}
