// SPDX-License-Identifier: Apache-2.0
/* D04: which opportunities are unused, one step each; without a partner the fifth is among them. */
#include <string.h>

#include "testkit/client.h"

static size_t count_of(const char *text, const char *word)
{
    size_t count = 0;
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at + 1, word)) {
        count++;
    }
    return count;
}

static void a_business_without_partner_gets_the_fifth_with_one_step(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/peluang"), ==, 200);
    g_assert_true(client_shows(client, "Belum ada mitra yang tercatat."));
    g_assert_cmpuint(count_of(client_body(client), "href=\"/pemasok\""), ==, 1);
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", "opportunities", NULL, NULL, &document), ==, 200);
    const json_t *fifth = json_array_get(json_object_get(document, "opportunities"), 4);
    g_assert_cmpstr(json_string_value(json_object_get(fifth, "key")), ==, "partners");
    g_assert_true(json_is_false(json_object_get(fifth, "used")));
    json_decref(document);
    client_api_ok(client, "POST", "partner_jobs",
                  "{\"partner\":\"Bu Tini\",\"what\":\"Tas\",\"due_day\":\"2026-01-09\","
                  "\"cost\":50000}");
    client_get(client, "/peluang");
    g_assert_false(client_shows(client, "Belum ada mitra yang tercatat."));
    g_assert_true(client_shows(client, "Sudah Anda pakai"));
}

void test_opportunities(void)
{
    g_test_add_func("/page/opportunities/D04",
                    a_business_without_partner_gets_the_fifth_with_one_step);
}
