// SPDX-License-Identifier: Apache-2.0
/* D02 on the page: four lines a month, each with its records. */
#include <string.h>

#include "testkit/client.h"

static void four_lines_a_month(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    client_get(client, "/hasil-media");
    g_assert_true(client_shows(client, "Januari 2026"));
    g_autofree char *empty = client_text(client);
    g_auto(GStrv) gaps = g_strsplit(empty, "belum ada data", -1);
    g_assert_cmpuint(g_strv_length(gaps), ==, 4 + 1);
    client_api_ok(client, "POST", "figures",
                  "{\"platform\":\"whatsapp_status\",\"measure\":\"reach\",\"day\":\"2026-01-05\","
                  "\"value\":1240}");
    client_api_ok(client, "POST", "messages", "{\"platform\":\"whatsapp\",\"text\":\"Ada?\"}");
    client_api_ok(client, "POST", "cash", "{\"kind\":\"internet\",\"amount\":50000}");
    client_api_ok(client, "POST", "sales",
                  "{\"amount\":15000,\"bought_through\":\"stall\",\"heard_from\":\"facebook\"}");
    client_get(client, "/hasil-media");
    g_assert_true(client_shows(client, "1.240"));
    g_assert_true(client_shows(client, "Rp50.000"));
    g_assert_true(client_shows(client, "Rp15.000"));
    g_assert_false(client_shows(client, "belum ada data"));
    g_assert_cmpint(client_api(client, "GET", "media_roles", NULL, NULL, &document), ==, 200);
    g_assert_cmpint(json_integer_value(json_object_get(document, "interactions")), ==, 1);
    json_decref(document);
    client_get(client, "/hasil-media?periode=2025-12");
    g_assert_true(client_shows(client, "Desember 2025"));
    g_assert_false(client_shows(client, "1.240"));
}

void test_media_roles(void)
{
    g_test_add_func("/page/media_roles/D02/four", four_lines_a_month);
}
