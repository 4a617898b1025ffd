// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A shop as a customer finds it: Nasi kuning 12.500 (product 1, stock 3), Keripik 10.000 (product 2)
 * with the kinds Pedas +2.000 (kind 1, stock 2) and Manis (kind 2), Kue lama (product 3, hidden), RT 02
 * for 3.000 (area 1). It is Monday 5 January 2026, 04.00. */
#include <string.h>

#include "testkit/client.h"

#define SHOP "/toko/dapur-melati"

static inline Client *shop_case(void)
{
    Client *client = client_new(OWNER);
    client_post(client, "/usaha/atur", "business_edit", 0, "name", "Dapur Melati", "phone",
                "081200000001", "place", "Samping balai desa", "zone", "WIB", "minutes_per_day",
                "30", "promise_minutes", "60", NULL);
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Nasi kuning\",\"price\":12500,\"unit\":\"porsi\",\"stock\":3}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Keripik\",\"price\":10000}");
    client_api_ok(client, "POST", "products/2/variants",
                  "{\"variants\":[{\"name\":\"Pedas\",\"difference\":2000,\"stock\":2},"
                  "{\"name\":\"Manis\"}]}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Kue lama\",\"price\":5000}");
    client_api_ok(client, "POST", "products/3/hide", "{}");
    client_api_ok(client, "POST", "delivery_areas/save",
                  "{\"areas\":[{\"name\":\"RT 02\",\"fee\":3000}]}");
    return client;
}

#define SENT_BY_SARI                                                                               \
    "customer", "Bu Sari", "phone", "0812-3456-7890", "area", "1", "address", "Rumah hijau",       \
        "due_day", "2026-01-05", "heard_from", "whatsapp_status"

/* How many rows this query counts. */
static inline int64_t shop_count(Client *client, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t count = 0;
    assert_ok(db_get_int(client_db(client), sql, DB_NO_PARAMS, 0, &count, &error), error);
    return count;
}

static inline int64_t shop_orders(Client *client)
{
    return shop_count(client, "SELECT COUNT(*) FROM orders");
}
