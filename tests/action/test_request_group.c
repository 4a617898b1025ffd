// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static int post(Client *client, const char *path, const char *body)
{
    g_autofree char *key = g_uuid_string_random();
    return client_api(client, "POST", path, body, key, NULL);
}

static void three_ask(Client *client)
{
    client_api_ok(client, "POST", "requests", "{\"item\":\"Lele goreng\",\"author\":\"Bu Sari\"}");
    client_api_ok(client, "POST", "requests",
                  "{\"item\":\"lele  Goreng\",\"author\":\"Pak Budi\"}");
    client_api_ok(client, "POST", "requests", "{\"item\":\"LELE GORENG\",\"author\":\"Bu Ratna\"}");
}

static size_t members(Client *client, const char *name, json_t **ret_list)
{
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", "demand", NULL, NULL, &document), ==, 200);
    json_t *list = json_incref(json_object_get(document, name));
    json_decref(document);
    size_t count = json_array_size(list);
    if (ret_list != NULL) {
        *ret_list = list;
    } else {
        json_decref(list);
    }
    return count;
}

/* S01: any of the three stands for all. */
static void one_answer_goes_to_all_who_asked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *list = NULL;
    three_ask(client);
    g_assert_cmpuint(members(client, "open", &list), ==, 1);
    g_assert_cmpint(json_integer_value(json_object_get(json_array_get(list, 0), "count")), ==, 3);
    json_decref(list);
    g_assert_cmpint(post(client, "requests/2/available", "{\"price\":12000}"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "3 orang menunggu kabar"));
    g_assert_cmpuint(members(client, "open", NULL), ==, 0);
    g_assert_cmpuint(members(client, "to_tell", NULL), ==, 1);
    g_assert_cmpint(post(client, "requests/1/available", "{}"), ==, 422);
    g_assert_cmpint(post(client, "requests/1/decline", "{}"), ==, 422);
    for (int id = 1; id <= 3; id++) {
        g_autofree char *path = g_strdup_printf("requests/%d/told", id);
        g_assert_cmpint(post(client, path, "{}"), ==, 200);
        g_assert_cmpint(post(client, path, "{}"), ==, 422);
    }
    g_assert_cmpuint(members(client, "to_tell", NULL), ==, 0);
}

static void an_item_may_be_declined(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    three_ask(client);
    g_assert_cmpint(post(client, "requests/3/decline", "{}"), ==, 200);
    g_assert_cmpuint(members(client, "open", NULL), ==, 0);
    g_assert_cmpint(post(client, "requests/1/told", "{}"), ==, 422);
}

static void an_item_needs_letters(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(post(client, "requests", "{\"item\":\"!!!\",\"author\":\"Bu Sari\"}"), ==, 422);
    g_assert_cmpuint(members(client, "open", NULL), ==, 0);
}

void test_request_group(void)
{
    g_test_add_func("/action/request_group/available", one_answer_goes_to_all_who_asked);
    g_test_add_func("/action/request_group/declined", an_item_may_be_declined);
    g_test_add_func("/action/request_group/letters", an_item_needs_letters);
}
