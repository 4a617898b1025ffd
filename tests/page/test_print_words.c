// SPDX-License-Identifier: Apache-2.0
/* S04 as the owner of the copy shop meets it (story N15): files by chat, a queue, a code, the money. */
#include "page/sell/print_words.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static void order(Client *client, const char *customer, const char *day, const char *time)
{
    g_assert_cmpint(client_post(client, "/cetak", "print_job_add", 0, "customer", customer, "pages",
                                "10", "copies", "3", "price", "500", "due_day", day, "due_minute",
                                time, "colour", "black", "paper", "a4", "phone", "0812-3456-7890",
                                NULL),
                    ==, 200);
}

static void the_queue_is_worked_from_file_to_money(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/cetak");
    g_assert_true(client_shows(client, "Antrean kosong."));
    order(client, "Pak Sore", "2026-01-05", "16:00");
    order(client, "Bu Pagi", "2026-01-05", "08:00");
    g_autofree char *queue = client_text(client);
    g_assert_true(strstr(queue, "Bu Pagi") < strstr(queue, "Pak Sore"));
    g_assert_nonnull(strstr(queue, "Rp15.000"));
    g_assert_nonnull(strstr(queue, "Harga yang diingat: hitam putih, A4 Rp500."));
    client_post(client, "/cetak/2", "print_job_ready", 2, NULL);
    client_get(client, "/cetak/2");
    g_assert_true(client_shows(client, "Kode ambil: A02"));
    g_assert_true(client_shows(client, "Jumlahnya: Rp15.000"));
    g_assert_nonnull(strstr(client_body(client), "https://wa.me/6281234567890"));
    g_assert_cmpint(client_post(client, "/cetak/2", "print_job_pick_up", 2, NULL), ==, 422);
    g_assert_cmpint(
        client_post(client, "/cetak/2", "print_job_pick_up", 2, "money_seen", "1", NULL), ==, 200);
    g_assert_true(client_shows(client, "Sudah diambil dan masuk penjualan."));
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 15000);
    client_get(client, "/cetak");
    g_assert_false(client_shows(client, "Bu Pagi"));
}

static void what_is_past_its_time_is_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    order(client, "Bu Pagi", "2026-01-05", "03:00");
    order(client, "Pak Sore", "2026-01-05", "16:00");
    client_get(client, "/cetak");
    g_autofree char *text = client_text(client);
    char *first = strstr(text, "lewat jamnya");
    g_assert_nonnull(first);
    g_assert_null(strstr(first + 1, "lewat jamnya"));
}

static void kinds_are_said_in_words(void)
{
    g_autofree char *plain = print_kind_text("black", "f4", NULL);
    g_autofree char *photo = print_kind_text("colour", "photo", NULL);
    g_assert_cmpstr(plain, ==, "hitam putih, F4 (folio)");
    g_assert_cmpstr(photo, ==, "berwarna, kertas foto");
}

void test_print_words(void)
{
    g_test_add_func("/page/print_words/n15", the_queue_is_worked_from_file_to_money);
    g_test_add_func("/page/print_words/late", what_is_past_its_time_is_marked);
    g_test_add_func("/page/print_words/kind", kinds_are_said_in_words);
}
