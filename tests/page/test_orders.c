// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static const char NASI[] =
    "INSERT INTO products (id, business_id, name, price_idr, stock, created_at, changed_at) "
    "VALUES (7, 1, 'Nasi kuning', 12000, 3, 1, 1);\n";

static Client *seller(void)
{
    g_autoptr(GError) error = NULL;
    Client *client = client_new(OWNER);
    assert_ok(db_run_script(client_db(client), NASI, &error), error);
    return client;
}

static int add_two(Client *client)
{
    return client_post(client, "/pesanan/baru", "order_add", 0, "customer", "Bu Sari", "phone",
                       "0812-3456-7890", "items.0.product", "7", "items.0.quantity", "2", "fee",
                       "3.000", "area", "RT 02", NULL);
}

static void a_business_without_orders_is_told_how_to_begin(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/pesanan"), ==, 200);
    g_assert_true(client_shows(client, "Belum ada pesanan."));
    g_assert_nonnull(strstr(client_body(client), "href=\"/pesanan/baru\""));
}

static void an_order_shows_its_total_and_texts(void)
{
    g_autoptr(Client) client = seller();
    g_assert_cmpint(add_two(client), ==, 200);
    g_assert_true(client_shows(client, "Bu Sari"));
    g_assert_true(client_shows(client, "Rp24.000"));
    g_assert_true(client_shows(client, "Rp27.000"));
    g_assert_true(client_shows(client, "pesanan Anda sudah kami catat"));
    g_assert_nonnull(strstr(client_body(client), "https://wa.me/6281234567890?text="));
    g_assert_cmpint(client_get(client, "/pesanan/1"), ==, 200);
    g_assert_cmpint(client_get(client, "/pesanan/2"), ==, 404);
}

static void a_wrong_order_keeps_what_was_typed(void)
{
    g_autoptr(Client) client = seller();
    int status = client_post(client, "/pesanan/baru", "order_add", 0, "customer", "Bu Ratna",
                             "items.0.name", "Kue", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "value=\"Bu Ratna\""));
    g_assert_nonnull(strstr(client_body(client), "value=\"Kue\""));
    g_assert_true(client_shows(client, "Baris 1: tulis harga satuannya."));
    client_get(client, "/pesanan");
    g_assert_true(client_shows(client, "Belum ada pesanan."));
}

static void one_tap_brings_an_order_on(void)
{
    g_autoptr(Client) client = seller();
    add_two(client);
    g_assert_cmpint(client_post(client, "/pesanan", "order_confirm", 1, NULL), ==, 200);
    g_assert_cmpint(sell_stock(client_db(client), 7), ==, 1);
    g_assert_cmpint(client_post(client, "/pesanan", "order_ready", 1, NULL), ==, 200);
    g_assert_cmpint(client_post(client, "/pesanan", "order_deliver", 1, NULL), ==, 200);
    g_assert_true(client_shows(client, "Catat lunas"));
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 0);
}

/* X02: a picture of a transfer is no proof. */
static void without_the_tick_no_order_is_paid(void)
{
    g_autoptr(Client) client = seller();
    add_two(client);
    client_post(client, "/pesanan/1", "order_confirm", 1, NULL);
    client_post(client, "/pesanan/1", "order_deliver", 1, NULL);
    g_assert_cmpint(client_post(client, "/pesanan/1", "order_pay", 1, NULL), ==, 422);
    g_assert_true(client_shows(client, "Foto bukti transfer saja belum cukup."));
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 0);
    g_assert_cmpint(client_post(client, "/pesanan/1", "order_pay", 1, "money_seen", "1", NULL), ==,
                    200);
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 27000);
    g_assert_true(client_shows(client, "Lunas, Senin, 5 Januari 2026"));
}

static void too_little_stock_is_said_in_plain_words(void)
{
    g_autoptr(Client) client = seller();
    client_post(client, "/pesanan/baru", "order_add", 0, "customer", "Bu Sari", "items.0.product",
                "7", "items.0.quantity", "4", NULL);
    g_assert_cmpint(client_post(client, "/pesanan/1", "order_confirm", 1, NULL), ==, 422);
    g_assert_true(client_shows(client, "Stok Nasi kuning tinggal 3, pesanan ini perlu 4."));
    g_assert_cmpint(sell_stock(client_db(client), 7), ==, 3);
    g_assert_cmpint(client_post(client, "/pesanan", "order_confirm", 1, NULL), ==, 422);
    g_assert_true(client_shows(client, "Stok Nasi kuning tinggal 3"));
}

static void cancelling_wants_a_reason(void)
{
    g_autoptr(Client) client = seller();
    add_two(client);
    g_assert_cmpint(client_post(client, "/pesanan/1", "order_cancel", 1, NULL), ==, 422);
    g_assert_cmpint(
        client_post(client, "/pesanan/1", "order_cancel", 1, "reason", "Pembeli tidak jadi", NULL),
        ==, 200);
    g_assert_true(client_shows(client, "Pembeli tidak jadi"));
    g_assert_true(client_shows(client, "dibatalkan"));
}

/* T03: late delivery proposes the apology text. */
static void a_late_order_proposes_the_apology(void)
{
    g_autoptr(Client) client = seller();
    add_two(client);
    client_set_now(client, NOW + INT64_C(86400));
    client_get(client, "/pesanan/1");
    g_assert_true(client_shows(client, "Halo Bu Sari, kami mohon maaf"));
    client_get(client, "/pesanan");
    g_assert_true(client_shows(client, "terlambat"));
    g_assert_true(client_shows(client, "0 dari 1 pesanan tepat waktu (0%)."));
}

static int order_at_minute(Client *client, const char *minute, const char *area, const char *tick)
{
    return client_post(client, "/pesanan/baru", "order_add", 0, "customer", "Bu Sari",
                       "items.0.product", "7", "area", area, "due_minute", minute,
                       tick != NULL ? "confirm_free_time" : "note", tick != NULL ? tick : "", NULL);
}

/* V03: a "family first" owner's blocked hours get no delivery unless she says so herself. */
static void nothing_is_delivered_in_family_hours(void)
{
    g_autoptr(Client) client = seller();
    client_api_ok(client, "POST", "answers",
                  "{\"values\": [\"family\"], \"blocked_times\": \"11.00-13.00\"}");
    client_get(client, "/pesanan/baru");
    g_assert_null(strstr(client_body(client), "confirm_free_time"));
    g_assert_cmpint(order_at_minute(client, "12.00", "RT 02", NULL), ==, 422);
    g_assert_true(client_shows(client, "Jam itu jam keluarga Anda."));
    g_assert_nonnull(strstr(client_body(client), "name=\"confirm_free_time\""));
    g_assert_nonnull(strstr(client_body(client), "value=\"Bu Sari\""));
    g_assert_cmpint(order_at_minute(client, "12.00", "", NULL), ==, 200); /* fetched by the buyer */
    g_assert_cmpint(order_at_minute(client, "13.00", "RT 02", NULL), ==, 200);
    g_assert_cmpint(order_at_minute(client, "12.00", "RT 02", "1"), ==, 200);
}

static void orders_are_found_by_name_or_number(void)
{
    g_autoptr(Client) client = seller();
    add_two(client);
    client_get(client, "/pesanan?cari=sari");
    g_assert_true(client_shows(client, "No. 1"));
    client_get(client, "/pesanan?cari=dian");
    g_assert_true(client_shows(client, "Tidak ada pesanan dengan nama atau nomor itu."));
}

static void another_business_order_is_not_there(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = seller();
    int64_t id = 0, number = 0;
    OrderDraft draft = sell_draft();
    assert_ok(order_add(client_db(client), OTHER_BUSINESS, &draft, NOW, &id, &number, &error),
              error);
    g_assert_cmpint(client_get(client, "/pesanan/1"), ==, 404);
    add_two(client);
    g_autofree char *path = g_strdup_printf("orders/%d/confirm", (int)id);
    g_assert_cmpint(client_api(client, "POST", path, "{}", "kunci-a", NULL), ==, 404);
}

void test_orders(void)
{
    g_test_add_func("/page/orders/empty", a_business_without_orders_is_told_how_to_begin);
    g_test_add_func("/page/orders/total", an_order_shows_its_total_and_texts);
    g_test_add_func("/page/orders/keeps", a_wrong_order_keeps_what_was_typed);
    g_test_add_func("/page/orders/one_tap", one_tap_brings_an_order_on);
    g_test_add_func("/page/orders/money_seen", without_the_tick_no_order_is_paid);
    g_test_add_func("/page/orders/short", too_little_stock_is_said_in_plain_words);
    g_test_add_func("/page/orders/cancel", cancelling_wants_a_reason);
    g_test_add_func("/page/orders/late", a_late_order_proposes_the_apology);
    g_test_add_func("/page/orders/family", nothing_is_delivered_in_family_hours);
    g_test_add_func("/page/orders/found", orders_are_found_by_name_or_number);
    g_test_add_func("/page/orders/other_business", another_business_order_is_not_there);
}
