// SPDX-License-Identifier: Apache-2.0
/* S02: customers order by themselves, without an account and without script. */
#include "page/create/shop_page.h"

#include "store/product.h"
#include "testkit/shop_case.h"

static void a_customer_orders_and_both_see_the_number(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_assert_cmpint(client_get(customer, SHOP), ==, 200);
    g_assert_nonnull(strstr(client_body(customer), "action=\"" SHOP "/pesan\""));
    int status = client_post(customer, SHOP "/pesan?p1=2&v1=1", "self_order", 0, SENT_BY_SARI, "p1",
                             "2", "v1", "1", NULL);
    g_assert_cmpint(status, ==, 200);
    g_assert_true(client_shows(customer, "No. 1 · Dapur Melati"));
    g_assert_true(client_shows(customer, "2 × Nasi kuning"));
    g_assert_true(client_shows(customer, "1 × Keripik (Pedas)"));
    g_assert_true(client_shows(customer, "Rp40.000")); /* 25.000 + 12.000 + 3.000 */
    g_assert_nonnull(strstr(client_body(customer), "https://wa.me/6281200000001?text="));
    g_assert_nonnull(strstr(client_body(customer), "nomor%201"));
    client_get(client, "/pesanan/1");
    g_assert_true(client_shows(client, "Rp40.000"));
    g_assert_true(client_shows(client, "Halaman toko"));
    g_assert_true(client_shows(client, "Status WhatsApp"));
}

static int send_bytes(Client *customer, const char *key, const char *more)
{
    g_autofree char *body = g_strdup_printf(
        "_key=%s&customer=Bu+Sari&phone=0812-3456-7890&area=ambil&due_day=2026-01-05&%s", key,
        more);
    return client_post_bytes(customer, SHOP "/pesan", body, strlen(body));
}

#define KEY_A "0123456789abcdef01234567"
#define KEY_B "0123456789abcdef0123456f"

/* The same form twice is one order; the same key with another form is said, not done. */
static void a_form_sent_twice_is_one_order(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_assert_cmpint(send_bytes(customer, KEY_A, "v2=1"), ==, 303);
    g_autofree char *first = g_strdup(client_location(customer));
    g_assert_cmpint(send_bytes(customer, KEY_A, "v2=1"), ==, 303);
    g_assert_cmpstr(client_location(customer), ==, first);
    g_assert_cmpint(shop_orders(client), ==, 1);
    g_assert_cmpint(send_bytes(customer, KEY_A, "v2=2"), ==, 422);
    g_assert_true(client_shows(customer, "sudah kami terima"));
    g_assert_null(strstr(client_body(customer), KEY_A)); /* the next sending may be an order */
    g_assert_cmpint(shop_orders(client), ==, 1);
    g_assert_cmpint(client_get(customer, SHOP "/pesanan?kunci=" KEY_B), ==, 404);
    g_assert_cmpint(client_get(customer, "/toko/warung-lain/pesanan?kunci=" KEY_A), ==, 404);
}

/* Refused in words, kept as typed, nothing written. */
static void what_cannot_be_sold_so_is_said_and_what_was_typed_stays(void)
{
    static const struct {
        const char *sent, *said;
    } cases[] = {
        {"v2=1&hv2=1", "Harganya sekarang Rp10.000"},
        {"p3=1&v2=1", "sudah tidak dijual"},
        {"p1=4", "tinggal 3"},
        {"v1=3", "tinggal 2"},
        {"v1=0", "Belum ada yang dipilih"},
        {"v2=-1", "dengan angka"},
        {"v2=99999", "dengan angka"},
        {"v2=1&area=99", "tidak ada di daftar kami lagi"},
        {"v2=1&area=1", "alamat atau patokan"},
        {"v2=1&due_day=2026-01-04", "sudah lewat"},
        {"v2=1&due_day=2026-12-31", "Paling jauh"},
        {"v2=1&heard_from=aneh", "yang ada di daftar"},
        {"v2=1&phone=abc", "0812"},
        {"v2=1&situs=x", "tekan tombol sekali lagi"},
    };
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *body = g_strdup_printf(
            "_key=" KEY_A "&customer=Bu+Sari&note=Tidak+pedas&%s%s%s%s", cases[i].sent,
            strstr(cases[i].sent, "phone=") != NULL ? "" : "&phone=0812-3456-7890",
            strstr(cases[i].sent, "area=") != NULL ? "" : "&area=ambil",
            strstr(cases[i].sent, "due_day=") != NULL ? "" : "&due_day=2026-01-05");
        int status = client_post_bytes(customer, SHOP "/pesan", body, strlen(body));
        g_test_message("%s: %d", cases[i].sent, status);
        g_assert_cmpint(status, ==, 422);
        g_assert_true(client_shows(customer, cases[i].said));
        g_assert_nonnull(strstr(client_body(customer), "value=\"Bu Sari\""));
        g_assert_nonnull(strstr(client_body(customer), "value=\"Tidak pedas\""));
    }
    g_assert_cmpint(shop_orders(client), ==, 0);
    g_assert_cmpint(shop_count(client, "SELECT stock FROM products WHERE id = 1"), ==, 3);
}

/* Sums, prices and fees that a program sends beside the form count for nothing: the shop prices the order. */
static void a_forged_sum_is_priced_by_the_shop(void)
{
    static const char body[] =
        "_key=" KEY_A "&customer=Bu+Sari&phone=0812-3456-7890&area=1&address=Rumah+hijau"
        "&due_day=2026-01-05&p1=2&v1=1&price=1&price_idr=1&p1_price=1&items.0.price=1&total=1"
        "&total_idr=1&goods_idr=1&fee=0&fee_idr=0&state=paid&paid_at=1&money_seen=1&number=99";
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_assert_cmpint(client_post_bytes(customer, SHOP "/pesan", body, strlen(body)), ==, 303);
    g_assert_cmpint(shop_count(client, "SELECT goods_idr FROM orders"), ==, 37000);
    g_assert_cmpint(shop_count(client, "SELECT fee_idr FROM orders"), ==, 3000);
    g_assert_cmpint(shop_count(client, "SELECT total_idr FROM orders"), ==, 40000);
    g_assert_cmpint(shop_count(client, "SELECT price_idr FROM order_items WHERE product_id = 1"),
                    ==, 12500);
    g_assert_cmpint(shop_count(client, "SELECT COUNT(*) FROM orders WHERE state = 'new' AND "
                                       "paid_at IS NULL AND number = 1"),
                    ==, 1);
    g_assert_cmpint(shop_count(client, "SELECT COUNT(*) FROM sales"), ==, 0);
}

/* What is hidden, what is a kind of it, and what another business sells: no order, no piece gone. */
static void what_is_hidden_cannot_be_ordered(void)
{
    static const char *const sent[] = {"p3=1",      "p3=1&hp3=5000", "p3=1&p1=1", "v3=1&p1=1",
                                       "p4=1&p1=1", "k1=1&p1=1",     "p2=1",      "p1=1&hp1=1"};
    static const char STOCK[] = "SELECT CAST((SELECT SUM(COALESCE(stock, 0)) FROM products) + "
                                "(SELECT SUM(COALESCE(stock, 0)) "
                                "FROM product_variants) AS BIGINT)";
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_autoptr(GError) error = NULL;
    ProductFacts other = {.name = "Bando",
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 1000,
                          .stock = 5};
    int64_t id = 0;
    client_api_ok(client, "POST", "products/3/variants",
                  "{\"variants\":[{\"name\":\"Besar\",\"stock\":4}]}");
    assert_ok(product_add(client_db(client), OTHER_BUSINESS, &other, NOW, &id, &error), error);
    g_assert_cmpint(id, ==, 4);
    int64_t before = shop_count(client, STOCK);
    for (size_t i = 0; i < G_N_ELEMENTS(sent); i++) {
        g_test_message("%s", sent[i]);
        g_assert_cmpint(send_bytes(customer, KEY_A, sent[i]), ==, 422);
        g_assert_null(strstr(client_body(customer), "Kue lama"));
        g_assert_null(strstr(client_body(customer), "Bando"));
    }
    g_assert_cmpint(shop_orders(client), ==, 0);
    g_assert_cmpint(shop_count(client, STOCK), ==, before);
    g_assert_cmpint(client_post_bytes(customer, SHOP, "p1=1", 4), ==, 404);
}

/* What is ordered is put aside at once; confirming does not take it again, cancelling gives it back. */
static void an_order_reserves_what_is_counted(void)
{
    static const char STOCK[] = "SELECT stock FROM products WHERE id = 1";
    static const char KIND[] = "SELECT stock FROM product_variants WHERE id = 1";
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_assert_cmpint(send_bytes(customer, KEY_A, "p1=3&v1=2"), ==, 303);
    g_assert_cmpint(shop_count(client, STOCK), ==, 0);
    g_assert_cmpint(shop_count(client, KIND), ==, 0);
    g_assert_cmpint(send_bytes(customer, KEY_B, "p1=1"), ==, 422);
    g_assert_true(client_shows(customer, "baru saja habis"));
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
    g_assert_cmpint(shop_count(client, STOCK), ==, 0);
    client_api_ok(client, "POST", "orders/1/cancel", "{\"reason\":\"Pembeli tidak jadi\"}");
    g_assert_cmpint(shop_count(client, STOCK), ==, 3);
    g_assert_cmpint(shop_count(client, KIND), ==, 2);
    client_get(customer, SHOP "/pesanan?kunci=" KEY_A);
    g_assert_true(client_shows(customer, "Pesanan ini dibatalkan"));
}

/* Closed now, open later: an order for later is taken, one for closed hours is not. */
static void outside_the_hours_an_order_is_for_later(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    client_post(client, "/jam-buka", "opening_set", 0, "days", "1", "days", "2", "from_minute",
                "08.00", "to_minute", "17.00", NULL);
    client_get(customer, SHOP);
    g_assert_true(client_shows(customer, "Sedang tutup, buka lagi hari ini pukul 08.00"));
    g_assert_cmpint(send_bytes(customer, KEY_A, "v2=1&due_minute=07.00"), ==, 422);
    g_assert_true(
        client_shows(customer, "Jam itu kami tutup. Kami buka Senin, Selasa, 08.00–17.00"));
    client_post(client, "/jam-buka", "opening_today", 0, NULL);
    client_get(customer, SHOP);
    g_assert_true(client_shows(customer, "buka lagi Selasa, 6 Januari 2026 pukul 08.00"));
    g_assert_cmpint(send_bytes(customer, KEY_A, "v2=1&due_minute=09.00"), ==, 422);
    g_assert_true(client_shows(customer, "Hari itu kami tutup. Buka lagi Selasa"));
    g_assert_cmpint(shop_orders(client), ==, 0);
    client_post(client, "/jam-buka", "opening_today", 0, NULL); /* the same button opens again */
    g_assert_cmpint(send_bytes(customer, KEY_A, "v2=1&due_minute=09.00"), ==, 303);
}

static void who_has_said_no_hours_opens_again_on_a_day(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    client_api_ok(client, "POST", "opening_hours/today", "{\"closed\":true}");
    client_get(customer, SHOP);
    g_assert_true(
        client_shows(customer, "Sedang tutup, buka lagi Selasa, 6 Januari 2026. Pesanan"));
}

/* Drawn once for everybody, and never older than what was last written, by whichever way. */
static void everybody_sees_the_newest_at_once(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_autoptr(Client) other = client_beside(client, 0);
    client_get(customer, SHOP);
    client_get(other, SHOP);
    g_assert_cmpstr(client_body(other), ==, client_body(customer));
    g_assert_cmpstr(client_header(other, "Cache-Control"), ==, "public, max-age=60");
    g_assert_nonnull(client_header(other, "Content-Security-Policy"));
    client_api_ok(client, "PATCH", "products/2", "{\"name\":\"Keripik baru\",\"price\":11000}");
    client_get(other, SHOP);
    g_assert_true(client_shows(other, "Keripik baru"));
    assert_ok(db_run(client_db(client), "UPDATE products SET stock = 0 WHERE id = 1", DB_NO_PARAMS,
                     &error),
              error);
    client_get(other, SHOP);
    g_assert_true(client_shows(other, "Sedang habis"));
    client_set_cookie(other, "bahasa", "en");
    client_get(other, SHOP);
    g_assert_false(client_shows(other, "Sedang habis"));
    g_assert_cmpint(client_get(customer, "/toko/tidak-ada"), ==, 404);
}

/* A page of another site cannot make its visitors order or book here. */
static void no_other_site_can_send_the_form(void)
{
    static const char body[] =
        "_key=" KEY_A "&customer=Bu+Sari&phone=0812-3456-7890&area=ambil&due_day=2026-01-05&v2=1";
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_assert_cmpint(
        client_post_from(customer, "https://lain.example", SHOP "/pesan", body, strlen(body)), ==,
        403);
    g_assert_cmpint(client_post_from(customer, "null", SHOP "/janji", body, strlen(body)), ==, 403);
    g_assert_cmpint(shop_orders(client), ==, 0);
    g_assert_cmpint(client_post_bytes(customer, SHOP "/pesan", body, strlen(body)), ==, 303);
}

static void one_address_orders_twenty_times_an_hour(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    for (int i = 0; i < 21; i++) {
        g_autofree char *key = g_strdup_printf("%024x", i + 1);
        int status = send_bytes(customer, key, "v2=1");
        g_assert_cmpint(status, ==, i < 20 ? 303 : 422);
    }
    g_assert_true(client_shows(customer, "Terlalu banyak pesanan dari jaringan ini"));
    g_assert_cmpint(shop_orders(client), ==, 20);
}

static void the_page_is_kept_a_moment_and_orders_are_not_listed(void)
{
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    client_get(customer, SHOP);
    g_assert_cmpstr(client_header(customer, "Cache-Control"), ==, "public, max-age=60");
    g_autofree char *tag = g_strdup(client_header(customer, "ETag"));
    g_assert_nonnull(tag);
    g_assert_cmpint(client_get_again(customer, SHOP, tag), ==, 304);
    client_api_ok(client, "PATCH", "products/2", "{\"name\":\"Keripik\",\"price\":11000}");
    g_assert_cmpint(client_get_again(customer, SHOP, tag), ==, 200);
    client_get(customer, SHOP "/pesan?v2=1");
    g_assert_cmpstr(client_header(customer, "X-Robots-Tag"), ==, "noindex");
    client_get(client, SHOP); /* what the owner sees is hers */
    g_assert_cmpstr(client_header(client, "Cache-Control"), ==, "no-store");
}

/* Whatever a program sends: no failure of ours, no order, no word of it as HTML. */
static void the_order_form_takes_anything(void)
{
    static const char *const typed[] = {"%3Cscript%3Eaneh()%3C%2Fscript%3E",
                                        "%FF%FE%C3(",
                                        "%00a%0D%0A",
                                        "-9223372036854775808",
                                        "99999999999999999999",
                                        "9999-12-31",
                                        ""};
    static const char *const fields[] = {"customer",   "phone", "area",       "address", "due_day",
                                         "due_minute", "note",  "heard_from", "p1",      "hp1",
                                         "v1",         "k1",    "_key",       "situs"};
    g_autoptr(Client) client = shop_case();
    g_autoptr(Client) customer = client_beside(client, 0);
    for (size_t i = 0; i < G_N_ELEMENTS(typed); i++) {
        g_autoptr(GString) body = g_string_new("a=1");
        for (size_t j = 0; j < G_N_ELEMENTS(fields); j++) {
            g_string_append_printf(body, "&%s=%s", fields[j], typed[i]);
        }
        g_autofree char *target = g_strconcat(SHOP "/pesan?", body->str, NULL);
        g_assert_cmpint(client_post_bytes(customer, SHOP "/pesan", body->str, body->len), <, 500);
        g_assert_null(strstr(client_body(customer), "<script>aneh"));
        g_assert_true(g_utf8_validate(client_body(customer), -1, NULL));
        g_assert_cmpint(client_get(customer, target), <, 500);
        g_assert_null(strstr(client_body(customer), "<script>aneh"));
        g_assert_true(g_utf8_validate(client_body(customer), -1, NULL));
    }
    g_assert_cmpint(shop_orders(client), ==, 0);
}

void test_shop_page(void)
{
    g_test_add_func("/page/shop_page/hostile", the_order_form_takes_anything);
    g_test_add_func("/page/shop_page/order", a_customer_orders_and_both_see_the_number);
    g_test_add_func("/page/shop_page/twice", a_form_sent_twice_is_one_order);
    g_test_add_func("/page/shop_page/refused",
                    what_cannot_be_sold_so_is_said_and_what_was_typed_stays);
    g_test_add_func("/page/shop_page/forged", a_forged_sum_is_priced_by_the_shop);
    g_test_add_func("/page/shop_page/hidden", what_is_hidden_cannot_be_ordered);
    g_test_add_func("/page/shop_page/reserve", an_order_reserves_what_is_counted);
    g_test_add_func("/page/shop_page/hours", outside_the_hours_an_order_is_for_later);
    g_test_add_func("/page/shop_page/hours_day", who_has_said_no_hours_opens_again_on_a_day);
    g_test_add_func("/page/shop_page/newest", everybody_sees_the_newest_at_once);
    g_test_add_func("/page/shop_page/origin", no_other_site_can_send_the_form);
    g_test_add_func("/page/shop_page/rate", one_address_orders_twenty_times_an_hour);
    g_test_add_func("/page/shop_page/cache", the_page_is_kept_a_moment_and_orders_are_not_listed);
}
