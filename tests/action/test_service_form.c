// SPDX-License-Identifier: Apache-2.0
/* Story N14: a service name that is taken is said at its field. */
#include "action/sell/service_form.h"

#include <string.h>

#include "testkit/client.h"

static void a_taken_name_is_said_and_nothing_changes(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char body[] = "{\"name\":\"Creambath\",\"minutes\":60,\"price\":50000}";
    json_t *answer = NULL;
    client_api_ok(client, "POST", "services", body);
    g_assert_cmpint(client_api(client, "POST", "services", body, "k1", &answer), ==, 422);
    g_autofree char *text = json_dumps(answer, 0);
    g_assert_nonnull(strstr(text, "sudah ada"));
    json_decref(answer);
    g_assert_cmpint(client_api(client, "POST", "services",
                               "{\"name\":\"Lama\",\"minutes\":601,\"price\":1}", "k2", NULL),
                    ==, 422);
    client_get(client, "/layanan");
    g_assert_true(client_shows(client, "Creambath"));
    g_assert_false(client_shows(client, "Lama"));
}

void test_service_form(void)
{
    g_test_add_func("/action/service_form/taken", a_taken_name_is_said_and_nothing_changes);
}
