// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static const char PACKAGE[] =
    "INSERT INTO packages (id, business_id, name, price_idr, from_day, to_day, created_at) "
    "VALUES (3, 1, 'Paket pagi', 12000, 20458, 20460, 1);\n";
static const char TWO[] =
    "{\"customer\":\"Bu Sari\",\"items\":[{\"product\":7,\"quantity\":2}],\"fee\":3000}";

static int add(Client *client, const char *body)
{
    g_autofree char *key = g_uuid_string_random();
    return client_api(client, "POST", "orders", body, key, NULL);
}

static json_t *orders(Client *client)
{
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", "orders", NULL, NULL, &document), ==, 200);
    return document;
}

static void totals_and_prices_come_from_the_record(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    sell_product(client_db(client), BUSINESS, 7, -1);
    assert_ok(db_run_script(client_db(client), PACKAGE, &error), error);
    g_assert_cmpint(add(client, TWO), ==, 201);
    g_assert_cmpint(add(client, "{\"customer\":\"Pak Budi\",\"items\":[{\"package\":3},"
                                "{\"product\":7,\"price\":10000},"
                                "{\"name\":\"Es teh\",\"price\":3000,\"quantity\":2}]}"),
                    ==, 201);
    json_t *document = orders(client);
    json_t *second = json_array_get(json_object_get(document, "items"), 0);
    json_t *first = json_array_get(json_object_get(document, "items"), 1);
    g_assert_cmpint(json_integer_value(json_object_get(first, "total_idr")), ==, 27000);
    g_assert_true(json_is_true(json_object_get(first, "delivery")));
    g_assert_cmpint(json_integer_value(json_object_get(second, "total_idr")), ==, 28000);
    g_assert_cmpint(json_array_size(json_object_get(second, "items")), ==, 3);
    g_assert_cmpstr(json_string_value(json_object_get(second, "due_day")), ==, "2026-01-05");
    json_decref(document);
}

static void a_repeated_key_makes_one_order(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    sell_product(client_db(client), BUSINESS, 7, -1);
    g_assert_cmpint(client_api(client, "POST", "orders", TWO, "sekali", NULL), ==, 201);
    g_assert_cmpint(client_api(client, "POST", "orders", TWO, "sekali", NULL), ==, 201);
    g_assert_cmpint(client_api(client, "POST", "orders",
                               "{\"customer\":\"Lain\",\"items\":[{\"product\":7}]}", "sekali",
                               NULL),
                    ==, 409);
    json_t *document = orders(client);
    g_assert_cmpint(json_array_size(json_object_get(document, "items")), ==, 1);
    json_decref(document);
}

/* Two phones at once, on either database. */
static gpointer ten_orders(gpointer data)
{
    for (int i = 0; i < 10; i++) {
        client_api_ok(data, "POST", "orders",
                      "{\"customer\":\"A\",\"items\":[{\"name\":\"Kue\",\"price\":500}]}");
    }
    return NULL;
}

static void orders_at_the_same_moment_get_different_numbers(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) beside = client_beside(client, OWNER);
    bool seen[21] = {false};
    g_assert_cmpint(client_api(client, "GET", "orders", NULL, NULL, NULL), ==, 200);
    g_assert_cmpint(client_api(beside, "GET", "orders", NULL, NULL, NULL), ==, 200);
    GThread *one = g_thread_new("one", ten_orders, client);
    GThread *two = g_thread_new("two", ten_orders, beside);
    g_thread_join(one);
    g_thread_join(two);
    json_t *document = orders(client), *order = NULL;
    json_t *items = json_object_get(document, "items");
    size_t i = 0;
    g_assert_cmpuint(json_array_size(items), ==, 20);
    json_array_foreach(items, i, order)
    {
        json_int_t number = json_integer_value(json_object_get(order, "number"));
        g_assert_true(number >= 1 && number <= 20 && !seen[number]);
        seen[number] = true;
    }
    json_decref(document);
}

static void what_is_not_clear_is_refused(void)
{
    static const struct {
        const char *body, *says;
    } cases[] = {
        {"{\"customer\":\"A\"}", "Isi paling sedikit satu baris."},
        {"{\"customer\":\"A\",\"items\":[{\"quantity\":2}]}", "pilih barang dari daftar"},
        {"{\"customer\":\"A\",\"items\":[{\"product\":7,\"name\":\"Kue\"}]}", "isi satu saja"},
        {"{\"customer\":\"A\",\"items\":[{\"product\":9}]}", "tidak ada di daftar jualan"},
        {"{\"customer\":\"A\",\"items\":[{\"product\":99}]}", "tidak ada di daftar jualan"},
        {"{\"customer\":\"A\",\"items\":[{\"name\":\"Kue\"}]}", "tulis harga satuannya"},
        {"{\"customer\":\"A\",\"items\":[{\"product\":7}],\"due_day\":\"2026-01-04\"}",
         "Hari ini sudah lewat"},
        {"{\"customer\":\"A\",\"items\":[{\"product\":7}],\"bought_through\":\"friend\"}",
         "Pilih salah satu"},
        {"{\"customer\":\"A\",\"items\":[{\"product\":7}],\"heard_from\":\"angin\"}",
         "Pilih salah satu"},
        {"{\"customer\":\"A\",\"items\":[{\"product\":7,\"quantity\":0}]}", "Harus antara"},
    };
    g_autoptr(Client) client = client_new(OWNER);
    sell_product(client_db(client), BUSINESS, 7, -1);
    sell_product(client_db(client), OTHER_BUSINESS, 9, -1);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_assert_cmpint(add(client, cases[i].body), ==, 422);
        g_assert_nonnull(strstr(client_body(client), cases[i].says));
    }
    json_t *document = orders(client);
    g_assert_cmpint(json_array_size(json_object_get(document, "items")), ==, 0);
    json_decref(document);
}

static void the_command_line_takes_orders_too(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "do", "order_add", "--business", "dapur-melati",
                                   "--customer", "Bu Sari", "--items.0.name", "Kebab",
                                   "--items.0.quantity", "2", "--items.0.price", "12.000", "--fee",
                                   "3.000", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "Pesanan nomor 1 sudah dicatat."));
    g_autoptr(RecordList) one = sell_load(client_db(client), 1);
    g_assert_cmpint(order_at(one, 0)->total_idr, ==, 27000);
}

void test_order_add(void)
{
    g_test_add_func("/action/order_add/totals", totals_and_prices_come_from_the_record);
    g_test_add_func("/action/order_add/once", a_repeated_key_makes_one_order);
    g_test_add_func("/action/order_add/threads", orders_at_the_same_moment_get_different_numbers);
    g_test_add_func("/action/order_add/refused", what_is_not_clear_is_refused);
    g_test_add_func("/action/order_add/command", the_command_line_takes_orders_too);
}
