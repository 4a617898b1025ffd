// SPDX-License-Identifier: Apache-2.0
/* Story N14: customers book a time by themselves, as the salon and they see it. */
#include "page/create/shop_form.h"

#include "testkit/sell.h"
#include "testkit/shop_case.h"

#define TIMES SHOP "/janji?layanan=1&hari=2026-01-06"

static Client *salon(void)
{
    Client *client = shop_case();
    client_post(client, "/layanan", "service_add", 0, "name", "Potong rambut", "minutes", "60",
                "price", "35.000", NULL);
    return client;
}

static void open_for_customers(Client *client)
{
    client_post(client, "/jam-buka", "opening_set", 0, "days", "1", "days", "2", "from_minute",
                "09.00", "to_minute", "11.00", NULL);
    g_assert_cmpint(
        client_post(client, "/layanan", "booking_set", 0, "shown", "1", "seats", "1", NULL), ==,
        200);
}

static void nothing_is_offered_until_the_owner_turns_it_on(void)
{
    g_autoptr(Client) client = salon();
    g_autoptr(Client) customer = client_beside(client, 0);
    g_assert_cmpint(client_get(customer, SHOP "/janji"), ==, 404);
    g_assert_cmpint(client_get(customer, TIMES), ==, 404);
    client_get(customer, SHOP);
    g_assert_false(client_shows(customer, "Buat janji"));
    g_assert_cmpint(client_post(client, "/layanan", "booking_set", 0, "shown", "1", NULL), ==, 422);
    g_assert_true(client_shows(client, "Isi dulu jam buka"));
    open_for_customers(client);
    client_get(customer, SHOP);
    g_assert_true(client_shows(customer, "Buat janji"));
}

static void a_customer_books_and_the_owner_sees_her(void)
{
    g_autoptr(Client) client = salon();
    g_autoptr(Client) customer = client_beside(client, 0);
    open_for_customers(client);
    client_get(customer, SHOP "/janji");
    g_assert_true(client_shows(customer, "Potong rambut"));
    g_assert_cmpint(client_post(customer, TIMES, "self_booking", 0, "minute", "09.30", "customer",
                                "Bu Sari", "phone", "0812-3456-7890", NULL),
                    ==, 200);
    g_assert_true(client_shows(customer, "Janji Anda sudah kami catat"));
    g_assert_true(client_shows(customer, "Sel 6 Jan, 09.30"));
    g_assert_nonnull(strstr(client_body(customer), "https://wa.me/6281200000001?text="));
    client_get(customer, TIMES);
    g_assert_true(client_shows(customer, "sudah penuh")); /* 09.00 and 10.00 both overlap it */
    client_get(client, "/janji?hari=2026-01-06");
    g_assert_true(client_shows(client, "09.30–10.30"));
    g_assert_true(client_shows(client, "Bu Sari"));
    client_get(client, "/janji/1");
    g_assert_true(client_shows(client, "Waktunya: Selasa, 6 Januari 2026, pukul 09.30"));
    g_assert_nonnull(strstr(client_body(client), "https://wa.me/6281234567890"));
    client_post(client, "/janji/1", "appointment_move", 1, "day", "2026-01-06", "minute", "09.00",
                NULL);
    client_get(customer, TIMES);
    g_assert_nonnull(strstr(client_body(customer), "value=\"10.00\""));
    g_assert_null(strstr(client_body(customer), "value=\"09.00\""));
    client_post(client, "/janji/1", "appointment_cancel", 1, NULL);
    client_get(customer, TIMES);
    g_assert_nonnull(strstr(client_body(customer), "value=\"09.00\""));
}

static int send_bytes(Client *customer, const char *key, const char *more)
{
    g_autofree char *body =
        g_strdup_printf("_key=%s&customer=Bu+Sari&phone=0812-3456-7890&%s", key, more);
    return client_post_bytes(customer, TIMES, body, strlen(body));
}

#define KEY_A "0123456789abcdef01234567"
#define KEY_B "0123456789abcdef0123456f"

static void a_form_sent_twice_is_one_appointment(void)
{
    g_autoptr(Client) client = salon();
    g_autoptr(Client) customer = client_beside(client, 0);
    open_for_customers(client);
    g_assert_cmpint(send_bytes(customer, KEY_A, "minute=09.00"), ==, 303);
    g_autofree char *first = g_strdup(client_location(customer));
    g_assert_cmpint(send_bytes(customer, KEY_A, "minute=09.00"), ==, 303);
    g_assert_cmpstr(client_location(customer), ==, first);
    g_assert_cmpint(send_bytes(customer, KEY_A, "minute=10.00"), ==, 422);
    g_assert_true(client_shows(customer, "sudah kami terima"));
    g_assert_cmpint(send_bytes(customer, KEY_B, "minute=09.00"), ==, 422);
    g_assert_true(client_shows(customer, "baru saja terisi"));
    g_assert_cmpint(shop_count(client, "SELECT COUNT(*) FROM appointments"), ==, 1);
    g_assert_cmpint(client_get(customer, SHOP "/janji?kunci=" KEY_B), ==, 404);
    g_assert_cmpint(client_get(customer, "/toko/warung-lain/janji?kunci=" KEY_A), ==, 404);
}

static void what_no_person_sends_books_nothing(void)
{
    static const char *const cases[] = {
        "minute=03.00",         "minute=aneh",          "minute=09.15",   "minute=",
        "minute=09.00&situs=x", "minute=09.00&phone=1", "minute=-9%FF%00"};
    g_autoptr(Client) client = salon();
    g_autoptr(Client) customer = client_beside(client, 0);
    open_for_customers(client);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *body =
            g_strdup_printf("%s&customer=Bu+Sari%s&_key=" KEY_A, cases[i],
                            strstr(cases[i], "phone") ? "" : "&phone=08123456789");
        g_assert_cmpint(client_post_bytes(customer, TIMES, body, strlen(body)), ==, 422);
    }
    static const char good[] = "minute=09.00&customer=Bu+Sari&phone=08123456789&_key=aneh";
    g_assert_cmpint(client_post_bytes(customer, TIMES, good, strlen(good)), ==, 422);
    g_assert_cmpint(shop_count(client, "SELECT COUNT(*) FROM appointments"), ==, 0);
}

static void one_address_books_twenty_times_an_hour(void)
{
    g_autoptr(Client) client = salon();
    g_autoptr(Client) customer = client_beside(client, 0);
    open_for_customers(client);
    client_post(client, "/layanan", "booking_set", 0, "shown", "1", "seats", "20", NULL);
    client_api_ok(client, "PATCH", "services/1", "{\"name\":\"Potong\",\"minutes\":5,\"price\":1}");
    for (int i = 0; i < 21; i++) {
        g_autofree char *key = g_strdup_printf("%024x", i + 1);
        g_assert_cmpint(send_bytes(customer, key, i % 2 == 0 ? "minute=09.00" : "minute=10.00"), ==,
                        i < 20 ? 303 : 422);
    }
    g_assert_true(client_shows(customer, "dari jaringan ini"));
}

void test_shop_form(void)
{
    g_test_add_func("/page/shop_form/off", nothing_is_offered_until_the_owner_turns_it_on);
    g_test_add_func("/page/shop_form/n14", a_customer_books_and_the_owner_sees_her);
    g_test_add_func("/page/shop_form/twice", a_form_sent_twice_is_one_appointment);
    g_test_add_func("/page/shop_form/refused", what_no_person_sends_books_nothing);
    g_test_add_func("/page/shop_form/rate", one_address_books_twenty_times_an_hour);
}
