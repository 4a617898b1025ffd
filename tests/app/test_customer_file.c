// SPDX-License-Identifier: Apache-2.0
/* T05, T08 (law 27/2022): the owner hands a person's data over from her phone, to read and as a file. */
#include "app/customer_file.h"

#include <string.h>

#include "testkit/client.h"

static void write_down(Client *client)
{
    client_api_ok(client, "POST", "contacts",
                  "{\"name\":\"Bu Sari\",\"phone\":\"0812-3456-7890\",\"factor\":[\"prospect\"],"
                  "\"consent\":true,\"note\":\"Suka pedas\"}");
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Sari\",\"phone\":\"0812-3456-7890\",\"items\":[{\"name\":"
                  "\"Kue lapis\",\"price\":5000,\"quantity\":3}],\"note\":\"Tanpa <gula>\"}");
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Pak Tono\",\"items\":[{\"name\":\"Roti\",\"price\":4000}]}");
}

static void the_file_holds_her_rows_alone(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    write_down(client);
    g_assert_cmpint(client_get(client, "/kontak/data/unduh/1"), ==, 200);
    g_assert_nonnull(strstr(client_header(client, "Content-Disposition"), "-1.json"));
    json_t *document = json_loads(client_body(client), JSON_REJECT_DUPLICATES, NULL);
    g_assert_nonnull(document);
    json_t *orders = json_object_get(document, "order");
    json_t *item = json_array_get(json_object_get(document, "order_item"), 0);
    g_assert_cmpuint(json_array_size(orders), ==, 1);
    g_assert_cmpint(json_integer_value(json_object_get(json_array_get(orders, 0), "amount_idr")),
                    ==, 15000);
    g_assert_cmpstr(json_string_value(json_object_get(item, "what")), ==, "Kue lapis");
    g_assert_null(json_object_get(item, "phone")); /* what is empty is left out */
    g_assert_null(json_object_get(document, "debt"));
    g_assert_null(strstr(client_body(client), "Tono"));
    json_decref(document);
}

static void the_page_is_read_by_people(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    write_down(client);
    client_get(client, "/kontak/1");
    g_assert_nonnull(strstr(client_body(client), "/kontak/data/1"));
    g_assert_cmpint(client_get(client, "/kontak/data/1"), ==, 200);
    g_assert_true(client_shows(client, "Kue lapis"));
    g_assert_nonnull(strstr(client_body(client), "Tanpa &lt;gula&gt;"));
    g_assert_false(client_shows(client, "Tono"));
    g_assert_cmpint(client_get(client, "/kontak/data/99"), ==, 404);
    g_assert_cmpint(client_get(client, "/kontak/data/unduh/99"), ==, 404);
}

static void another_owner_gets_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    write_down(client);
    g_autoptr(Client) stranger = client_beside(client, OTHER_OWNER);
    g_assert_cmpint(client_get(stranger, "/kontak/data/1"), !=, 200);
    g_assert_cmpint(client_get(stranger, "/kontak/data/unduh/1"), !=, 200);
}

void test_customer_file(void)
{
    g_test_add_func("/app/customer_file/file", the_file_holds_her_rows_alone);
    g_test_add_func("/app/customer_file/page", the_page_is_read_by_people);
    g_test_add_func("/app/customer_file/stranger", another_owner_gets_nothing);
}
