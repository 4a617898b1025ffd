// SPDX-License-Identifier: Apache-2.0
/* K08: what the records say of one's own market, on its page and through the API. */
#include <string.h>

#include "testkit/client.h"

#define MONDAY ((Day)20458) /* of NOW */
#define WEEKS 12

static void run(Client *client, char *take_sql)
{
    g_autofree char *sql = take_sql;
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(client_db(client), sql, &error), error);
}

/* `count` orders of this day, at 6.30 in the morning, of one thing. */
static void orders_add(Client *client, Day day, int count)
{
    for (int i = 0; i < count; i++) {
        run(client,
            g_strdup_printf("INSERT INTO orders (business_id, number, customer, due_day, due_at, "
                            "goods_idr, total_idr, bought_through, day, created_at, changed_at) "
                            "SELECT 1, COUNT(*) + 1, 'Bu', 1, 1, 1, 1, 'whatsapp', %d, "
                            "%" G_GINT64_FORMAT ", 1 FROM orders WHERE business_id = 1;\n"
                            "INSERT INTO order_items (business_id, order_id, position, name, "
                            "quantity, price_idr) SELECT 1, MAX(id), 0, 'Nasi kuning', 2, 10000 "
                            "FROM orders WHERE business_id = 1;\n",
                            (int)day, zone_instant(ZONE_WIB, day, i % 3 == 0 ? 600 : 390)));
    }
}

/* Twelve full weeks that end yesterday: so many on each weekday, and some more on `peak`. */
static void weeks_add(Client *client, int peak, int more)
{
    for (int day = 0; day < WEEKS * 7; day++) {
        orders_add(client, MONDAY - WEEKS * 7 + day,
                   1 + (day * 5 % 3 == 0) + (day % 7 == peak ? more : 0));
    }
}

static void a_friday_peak_says_friday(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    weeks_add(client, FRIDAY, 4);
    client_get(client, "/baca-pasar");
    g_assert_true(client_shows(client, "Paling ramai hari Jumat."));
    g_assert_true(client_shows(client, "Siapkan lebih banyak untuk hari Jumat"));
    g_assert_true(client_shows(client, "Jumat rata-rata 5,3 pembelian, hari lain 1,3."));
    g_assert_true(client_shows(client, "pembelian dalam 12 minggu."));
    g_assert_true(client_shows(client, "paling banyak 1 dari 1.000 kali"));
    g_assert_true(client_shows(client, "Jaga supaya Nasi kuning tidak pernah habis"));
    g_autofree char *text = client_text(client);
    g_assert_null(strstr(text, "Belum cukup data"));
}

/* The same for any other day: nothing is tuned to one. */
static void a_sunday_peak_says_sunday(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    weeks_add(client, SUNDAY, 4);
    client_get(client, "/baca-pasar");
    g_assert_true(client_shows(client, "Paling ramai hari Minggu."));
    g_assert_cmpint(client_api(client, "GET", "outlook", NULL, NULL, &document), ==, 200);
    json_t *weekday = json_object_get(document, "weekday");
    g_assert_cmpstr(json_string_value(json_object_get(weekday, "peak")), ==, "Minggu");
    json_decref(document);
}

static void even_weeks_have_no_busy_day(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    weeks_add(client, FRIDAY, 0);
    client_get(client, "/baca-pasar");
    g_assert_true(client_shows(client, "Tidak ada hari yang pasti lebih ramai."));
    g_assert_false(client_shows(client, "Siapkan lebih banyak"));
}

static void too_little_says_not_enough_data(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    client_get(client, "/baca-pasar");
    g_assert_true(client_shows(client, "Belum cukup data untuk menyarankan sesuatu."));
    for (int week = 1; week <= 3; week++) {
        orders_add(client, MONDAY - 7 * week + FRIDAY, 9);
        orders_add(client, MONDAY - 7 * week, 2);
    }
    client_get(client, "/baca-pasar");
    g_assert_true(client_shows(client, "Belum cukup data: perlu 30 pembelian dalam 4 minggu penuh. "
                                       "Sekarang baru 33 pembelian dalam 3 minggu."));
    g_assert_true(client_shows(client, "Belum cukup data: perlu 9 minggu penuh, baru ada 3."));
    g_assert_false(client_shows(client, "Paling ramai hari"));
    client_api(client, "GET", "outlook", NULL, NULL, &document);
    g_assert_true(json_is_null(json_object_get(document, "next_week")));
    g_assert_true(json_is_false(json_object_get(json_object_get(document, "weekday"), "enough")));
    json_decref(document);
}

static void next_week_comes_with_an_interval(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (int week = 0; week < WEEKS; week++) {
        orders_add(client, MONDAY - 7 * (WEEKS - week), week % 2 == 0 ? 4 : 6);
    }
    client_get(client, "/baca-pasar");
    g_assert_true(client_shows(client, "Kira-kira 5 pembelian, antara 4 dan 6."));
    g_assert_true(client_shows(client, "Dasar: 12 minggu. Tebakan yang sama dicoba pada 7 minggu "
                                       "yang sudah lewat; kira-kira 6 dari 8 kali"));
}

static void what_is_asked_for_is_worth_a_try(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char *const PEOPLE[] = {"Bu Sari", "Bu Tini", "Pak Adi"};
    for (size_t i = 0; i < G_N_ELEMENTS(PEOPLE); i++) {
        g_autofree char *body = g_strdup_printf(
            "{\"item\":\"Lele goreng\",\"author\":\"%s\",\"quantity\":2}", PEOPLE[i]);
        client_get(client, "/baca-pasar");
        g_assert_false(client_shows(client, "Coba jual Lele goreng"));
        client_api_ok(client, "POST", "requests", body);
    }
    client_get(client, "/baca-pasar");
    g_assert_true(client_shows(client, "Coba jual Lele goreng satu hari"));
    g_assert_true(client_shows(client, "Dasar: 3 permintaan yang dicatat."));
}

static void price_note(Client *client, const char *rival, const char *price)
{
    g_assert_cmpint(client_post(client, "/baca-pasar", "rival_price_add", 0, "product", "1", "rival",
                                rival, "price", price, NULL),
                    ==, 200);
}

static void the_own_price_stands_beside_those_of_others(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":8000}");
    price_note(client, "Warung sebelah", "10.000");
    price_note(client, "Kantin", "12rb");
    g_assert_true(client_shows(client, "belum cukup data"));
    g_assert_false(client_shows(client, "Timbang lagi harga"));
    price_note(client, "Pasar", "11.000");
    g_assert_true(client_shows(client, "Timbang lagi harga Nasi kuning"));
    g_assert_true(client_shows(client, "Harga Anda Rp8.000, tengah-tengahnya di tempat lain "
                                       "Rp11.000."));
    g_assert_true(client_shows(client, "Dasar: harga dari 3 penjual."));
    price_note(client, "kantin", "7.000"); /* the same seller: its newest price counts */
    g_assert_false(client_shows(client, "Timbang lagi harga"));
    g_assert_true(client_shows(client, "di tengah"));
}

static void a_price_is_of_ones_own_goods_and_not_of_tomorrow(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":8000}");
    g_assert_cmpint(client_post(client, "/baca-pasar", "rival_price_add", 0, "product", "99", "rival",
                                "Pasar", "price", "1000", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Pilih salah satu barang Anda."));
    g_assert_cmpint(client_post(client, "/baca-pasar", "rival_price_add", 0, "product", "1", "rival",
                                "Pasar", "price", "1000", "day", "2026-01-06", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Hari itu belum tiba."));
}

/* Everything at once: three decisions and not more, each with its data and what it rests on. */
static void there_are_three_decisions_at_most(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL, *decision = NULL;
    size_t at = 0;
    weeks_add(client, FRIDAY, 4);
    what_is_asked_for_is_worth_a_try();
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":8000}");
    price_note(client, "Warung sebelah", "10.000");
    price_note(client, "Kantin", "12rb");
    price_note(client, "Pasar", "11.000");
    client_api(client, "GET", "outlook", NULL, NULL, &document);
    json_t *decisions = json_object_get(document, "decisions");
    g_assert_cmpuint(json_array_size(decisions), ==, 3);
    json_array_foreach(decisions, at, decision)
    {
        g_assert_cmpstr(json_string_value(json_object_get(decision, "title")), !=, "");
        g_assert_cmpstr(json_string_value(json_object_get(decision, "data")), !=, "");
        g_assert_nonnull(strstr(json_string_value(json_object_get(decision, "size")), "Dasar: "));
    }
    json_decref(document);
}

void test_outlook_view(void)
{
    g_test_add_func("/page/outlook/K08/friday", a_friday_peak_says_friday);
    g_test_add_func("/page/outlook/K08/sunday", a_sunday_peak_says_sunday);
    g_test_add_func("/page/outlook/K08/even", even_weeks_have_no_busy_day);
    g_test_add_func("/page/outlook/K08/little", too_little_says_not_enough_data);
    g_test_add_func("/page/outlook/K08/next_week", next_week_comes_with_an_interval);
    g_test_add_func("/page/outlook/K08/wanted", what_is_asked_for_is_worth_a_try);
    g_test_add_func("/page/outlook/K08/price", the_own_price_stands_beside_those_of_others);
    g_test_add_func("/page/outlook/K08/refused", a_price_is_of_ones_own_goods_and_not_of_tomorrow);
    g_test_add_func("/page/outlook/K08/three", there_are_three_decisions_at_most);
}
