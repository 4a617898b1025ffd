// SPDX-License-Identifier: Apache-2.0
#include "testkit/client.h"

/* P08: an event needs a name and a day; without more it is meeting people nearby. */
static void what_is_not_said_is_meeting_people_nearby(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *all = NULL;
    g_assert_cmpint(client_api(client, "POST", "events", "{\"name\":\"Pasar\"}", "k1", NULL), ==, 422);
    client_api_ok(client, "POST", "events", "{\"name\":\"Pasar\",\"day\":\"2026-01-10\"}");
    g_assert_cmpint(client_api(client, "GET", "events", NULL, NULL, &all), ==, 200);
    json_t *event = json_array_get(json_object_get(all, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(event, "interaction")), ==, "connecting");
    g_assert_cmpstr(json_string_value(json_object_get(event, "situation")), ==, "local");
    g_assert_true(json_is_null(json_object_get(event, "minute")));
    json_decref(all);
}

void test_event_form(void)
{
    g_test_add_func("/action/event_form/P08", what_is_not_said_is_meeting_people_nearby);
}
