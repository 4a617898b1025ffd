// SPDX-License-Identifier: Apache-2.0
#include "testkit/client.h"

/* M13, M08: any draft can be checked at every door. */
static void a_draft_is_checked_by_api_and_command(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    g_autofree char *out = NULL;
    g_assert_cmpint(
        client_api(client, "GET", "message_check?text=Ready%20today!", NULL, NULL, &document), ==,
        200);
    g_assert_cmpuint(json_array_size(json_object_get(document, "results")), ==, 15);
    g_assert_cmpuint(json_array_size(json_object_get(document, "missing")), ==, 4);
    json_decref(document);
    g_assert_cmpint(client_command(client, &out, "list", "message_check", "--business",
                                   "dapur-melati", "--text",
                                   "Ready today! Rp10.000, pesan WA sebelum 10.00", "--json", NULL),
                    ==, 0);
    document = json_loads(out, 0, NULL);
    json_t *clarity = json_array_get(json_object_get(document, "results"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(clarity, "key")), ==, "clarity");
    g_assert_cmpstr(json_string_value(json_object_get(clarity, "state")), ==, "passed");
    json_decref(document);
}

static void without_a_text_the_query_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_api(client, "GET", "message_check", NULL, NULL, NULL), ==, 422);
}

void test_message_check(void)
{
    g_test_add_func("/resource/message_check/doors", a_draft_is_checked_by_api_and_command);
    g_test_add_func("/resource/message_check/empty", without_a_text_the_query_is_refused);
}
