// SPDX-License-Identifier: Apache-2.0
/* S03 as the couple of the rice stall meets it (story N11): limits, deposit, reminders, shopping. */
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

#define EVENT_MORNING INT64_C(1770418800) /* 2026-02-07, seven days before the event */

static void kitchen(Client *client)
{
    client_get(client, "/kotak");
    g_assert_true(client_shows(client, "Sekali saja: batas dapur"));
    g_assert_cmpint(client_post(client, "/kotak", "preorder_limits_set", 0, "capacity", "100",
                                "lead_days", "3", "deposit_percent", "50", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Sanggup 100 kotak sehari"));
}

static int book(Client *client, const char *boxes)
{
    return client_post(client, "/kotak", "preorder_add", 0, "customer", "Bu Sari", "day",
                       "2026-02-14", "boxes", boxes, "menu", "Nasi ayam", "price", "20.000", NULL);
}

static void the_day_is_full_and_says_by_how_many(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    kitchen(client);
    g_assert_cmpint(book(client, "60"), ==, 200);
    g_assert_cmpint(book(client, "50"), ==, 422);
    g_assert_true(client_shows(client, "Hari itu sudah ada 60 kotak dari 100"));
    g_assert_true(client_shows(client, "kelebihan 10 kotak"));
    g_assert_cmpint(book(client, "40"), ==, 200);
}

static void deposit_and_rest_become_one_sale(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    kitchen(client);
    book(client, "60");
    client_get(client, "/kotak/1");
    g_assert_true(client_shows(client, "Uang muka Rp600.000"));
    g_assert_nonnull(strstr(client_body(client), "value=\"600.000\""));
    g_assert_true(client_shows(client, "Pengingat Sab 7 Feb dan Jum 13 Feb"));
    g_assert_cmpint(client_post(client, "/kotak/1", "preorder_pay", 1, "amount", "600.000",
                                "money_seen", "1", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Sudah kami terima: Rp600.000"));
    client_post(client, "/kotak/1", "preorder_pay", 1, "amount", "600.000", "money_seen", "1",
                NULL);
    g_assert_true(client_shows(client, "Sudah lunas."));
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 1200000);
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 1);
}

static void ingredients_are_multiplied_and_asked_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    kitchen(client);
    book(client, "60");
    client_get(client, "/kotak/1");
    g_assert_true(client_shows(client, "Isi bahan satu kotak (sekali saja)"));
    g_assert_cmpint(client_post(client, "/kotak/1", "ingredient_set", 0, "ingredients.0.name",
                                "Beras", "ingredients.0.amount", "150", "ingredients.0.unit", "g",
                                "ingredients.1.name", "Telur", "ingredients.1.amount", "1",
                                "ingredients.1.unit", "piece", NULL),
                    ==, 200);
    book(client, "10");
    client_get(client, "/kotak/1");
    g_assert_true(client_shows(client, "Belanja untuk 60 kotak"));
    g_assert_true(client_shows(client, "Beras 150 gram 9 kg"));
    client_get(client, "/kotak/2");
    g_assert_true(client_shows(client, "Telur 1 buah 10 buah"));
}

static void the_day_list_reminds_a_week_and_a_day_before(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    kitchen(client);
    book(client, "60");
    client_get(client, "/hari-ini");
    g_assert_false(client_shows(client, "60 kotak"));
    client_set_now(client, EVENT_MORNING);
    client_get(client, "/hari-ini");
    g_assert_true(client_shows(client, "7 hari lagi: 60 kotak, siapkan belanja"));
    g_assert_nonnull(strstr(client_body(client), "href=\"/kotak/1\""));
    client_set_now(client, EVENT_MORNING + 6 * 86400);
    client_get(client, "/hari-ini");
    g_assert_true(client_shows(client, "Besok: 60 kotak untuk acara"));
    client_set_now(client, EVENT_MORNING + 2 * 86400);
    client_get(client, "/hari-ini");
    g_assert_false(client_shows(client, "60 kotak"));
}

static void a_cancelled_event_gives_back_and_makes_room(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    kitchen(client);
    book(client, "60");
    client_post(client, "/kotak/1", "preorder_pay", 1, "amount", "600.000", "money_seen", "1",
                NULL);
    g_assert_cmpint(client_post(client, "/kotak/1", "preorder_cancel", 1, "reason", "Tidak jadi",
                                "refund", "600.001", NULL),
                    ==, 422);
    g_assert_cmpint(client_post(client, "/kotak/1", "preorder_cancel", 1, "reason", "Tidak jadi",
                                "refund", "500.000", NULL),
                    ==, 200);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 100000);
    g_assert_cmpint(book(client, "100"), ==, 200);
}

void test_preorders(void)
{
    g_test_add_func("/page/preorders/full", the_day_is_full_and_says_by_how_many);
    g_test_add_func("/page/preorders/deposit", deposit_and_rest_become_one_sale);
    g_test_add_func("/page/preorders/ingredients", ingredients_are_multiplied_and_asked_once);
    g_test_add_func("/page/preorders/reminders", the_day_list_reminds_a_week_and_a_day_before);
    g_test_add_func("/page/preorders/cancelled", a_cancelled_event_gives_back_and_makes_room);
}
