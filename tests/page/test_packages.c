// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

/* Step 7 of the acceptance story: nasi kuning + es teh at 12.000 instead of 13.000. */
static void make_package(Client *client, const char *until)
{
    client_post(client, "/produk", "product_add", 0, "name", "Nasi kuning", "price", "10000", NULL);
    client_post(client, "/produk", "product_add", 0, "name", "Es teh", "price", "3000", NULL);
    g_assert_cmpint(client_post(client, "/paket", "package_add", 0, "name", "Paket pagi",
                                "items.0.product", "1", "items.1.product", "2", "price", "12.000",
                                "to", until, NULL),
                    ==, 200);
}

static void without_products_there_is_nothing_to_pack(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/paket");
    g_assert_true(client_shows(client, "Tulis barang dan harganya dulu."));
}

static void a_package_shows_price_saving_and_texts(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    make_package(client, "2026-01-15");
    g_assert_true(client_shows(client, "Nasi kuning + Es teh"));
    g_assert_true(client_shows(client, "Rp13.000"));
    g_assert_true(client_shows(client, "Rp1.000"));
    g_assert_true(client_shows(client, "Teks untuk Status WhatsApp"));
    g_assert_true(client_shows(client, "Sedang dijual"));
}

static void an_expired_package_is_marked_and_has_no_text(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    make_package(client, "2026-01-06");
    client_set_now(client, NOW + INT64_C(86400) * 2);
    client_get(client, "/paket");
    g_assert_true(client_shows(client, "Sudah lewat"));
    client_get(client, "/paket/1");
    g_assert_true(client_shows(client, "Sudah lewat"));
    g_assert_null(strstr(client_body(client), "copy-text"));
}

static void a_loss_asks_for_a_tick_and_keeps_the_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/produk", "product_add", 0, "name", "Dimsum", "price", "22000", "cost",
                "21000", NULL);
    client_get(client, "/paket");
    g_assert_null(strstr(client_body(client), "name=\"confirm_loss\""));
    g_assert_cmpint(client_post(client, "/paket", "package_add", 0, "name", "Paket rugi",
                                "items.0.product", "1", "price", "20000", "to", "2026-01-15", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Paket ini rugi Rp1.000: modalnya Rp21.000"));
    g_assert_nonnull(strstr(client_body(client), "name=\"confirm_loss\""));
    g_assert_nonnull(strstr(client_body(client), "value=\"Paket rugi\""));
}

static void a_stopped_package_has_no_text_until_it_is_sold_again(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    make_package(client, "2026-01-15");
    client_post(client, "/paket/1", "package_stop", 1, NULL);
    g_assert_true(client_shows(client, "Dihentikan"));
    g_assert_null(strstr(client_body(client), "copy-text"));
    client_post(client, "/paket/1", "package_resume", 1, NULL);
    g_assert_nonnull(strstr(client_body(client), "copy-text"));
}

static void a_change_keeps_what_is_not_touched(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    make_package(client, "2026-01-15");
    g_assert_cmpint(client_post(client, "/paket/1", "package_edit", 1, "name", "Paket sore",
                                "items.0.product", "1", "items.0.quantity", "2", "price", "19000",
                                "to", "2026-01-20", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "2 Nasi kuning"));
    g_assert_true(client_shows(client, "Paket sore"));
    g_assert_true(client_shows(client, "Rp20.000"));
}

void test_packages(void)
{
    g_test_add_func("/page/packages/empty", without_products_there_is_nothing_to_pack);
    g_test_add_func("/page/packages/saving", a_package_shows_price_saving_and_texts);
    g_test_add_func("/page/packages/expired", an_expired_package_is_marked_and_has_no_text);
    g_test_add_func("/page/packages/loss", a_loss_asks_for_a_tick_and_keeps_the_form);
    g_test_add_func("/page/packages/stopped", a_stopped_package_has_no_text_until_it_is_sold_again);
    g_test_add_func("/page/packages/change", a_change_keeps_what_is_not_touched);
}
