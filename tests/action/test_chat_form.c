// SPDX-License-Identifier: Apache-2.0
/* T01: a chat read and kept by API and command, twice over. */
#include "action/talk/chat_form.h"

#include <string.h>

#include "testkit/client.h"

#define CHAT                                                                                       \
    "04/01/2026 08.00 - Bu Sari: nasi kuning brp kak\n"                                            \
    "04/01/2026 08.05 - Dapur Melati: 10rb bu\n"                                                   \
    "04/01/2026 09.01 - Bu Sari: cod bs?\n"

static size_t waiting(Client *client)
{
    json_t *list = NULL;
    g_assert_cmpint(client_api(client, "GET", "messages", NULL, NULL, &list), ==, 200);
    size_t count = json_array_size(json_object_get(list, "items"));
    json_decref(list);
    return count;
}

static int import(Client *client, const char *chat, const char *more, const char *key)
{
    g_autofree char *file = g_base64_encode((const guchar *)chat, strlen(chat));
    g_autofree char *body = g_strdup_printf("{\"file\":\"%s\"%s}", file, more);
    return client_api(client, "POST", "chats", body, key, NULL);
}

static void only_what_is_new_is_added(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(import(client, CHAT, "", "k1"), ==, 201);
    g_assert_cmpuint(waiting(client), ==, 1);
    g_assert_cmpint(import(client, CHAT, "", "k2"), ==, 201);
    g_assert_cmpuint(waiting(client), ==, 1);
    g_assert_cmpint(import(client, CHAT "04/01/2026 09.05 - Bu Sari: msh ada?\n", "", "k3"), ==,
                    201);
    g_assert_cmpuint(waiting(client), ==, 2);
    json_t *chats = NULL;
    g_assert_cmpint(client_api(client, "GET", "chats", NULL, NULL, &chats), ==, 200);
    json_t *items = json_object_get(chats, "items");
    g_assert_cmpuint(json_array_size(items), ==, 1); /* the same chat, longer */
    g_assert_cmpint(json_integer_value(json_object_get(json_array_get(items, 0), "messages")), ==,
                    4);
    json_decref(chats);
}

static void who_she_is_must_be_clear(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char OTHERS[] = "04/01/2026 08.00 - A: cod bs?\n04/01/2026 08.01 - B: msh ada?\n";
    g_assert_cmpint(import(client, OTHERS, "", "k1"), ==, 422);
    g_assert_cmpuint(waiting(client), ==, 0);
    g_assert_cmpint(import(client, OTHERS, ",\"me\":\"B\"", "k2"), ==, 201);
    g_assert_cmpint(import(client, "bukan chat", "", "k3"), ==, 422);
}

/* One that cannot be kept keeps all from being kept. */
static void all_or_nothing_is_kept(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char BODY[] =
        "{\"items\":[{\"kind\":\"question\",\"mark\":\"5\",\"text\":\"cod bs?\"},"
        "{\"kind\":\"order\",\"mark\":\"6\",\"text\":\"pesen\",\"lines\":\"2 tidak ada\"}]}";
    g_assert_cmpint(client_api(client, "POST", "chats/keep", BODY, "k1", NULL), ==, 422);
    g_assert_cmpuint(waiting(client), ==, 0);
    static const char UNTICKED[] = "{\"items\":[{\"mark\":\"5\",\"text\":\"cod bs?\"}]}";
    g_assert_cmpint(client_api(client, "POST", "chats/keep", UNTICKED, "k2", NULL), ==, 200);
    g_assert_cmpuint(waiting(client), ==, 0);
}

static void the_order_of_dates_can_be_said(void)
{
    ChatOrder order = CHAT_DMY;
    g_autoptr(FormValues) values = form_values_new();
    g_assert_null(chat_order_of(values, &order));
    g_assert_cmpstr(CHAT_ORDERS[CHAT_MDY].value, ==, "mdy");
}

void test_chat_form(void)
{
    g_test_add_func("/action/chat_form/again", only_what_is_new_is_added);
    g_test_add_func("/action/chat_form/owner", who_she_is_must_be_clear);
    g_test_add_func("/action/chat_form/whole", all_or_nothing_is_kept);
    g_test_add_func("/action/chat_form/order", the_order_of_dates_can_be_said);
}
