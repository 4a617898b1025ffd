// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static void ask(Client *client, const char *item, const char *author, const char *phone)
{
    int status = client_post(client, "/permintaan", "request_add", 0, "item", item, "author",
                             author, "phone", phone, NULL);
    g_assert_cmpint(status, ==, 200);
}

static size_t count_of(const char *text, const char *part)
{
    size_t count = 0;
    for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part)) {
        count++;
    }
    return count;
}

/* S01: three requests show 3; making it available lists three people to tell. */
static void three_who_asked_are_told_one_by_one(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/permintaan");
    g_assert_true(client_shows(client, "Belum ada permintaan."));
    ask(client, "Lele goreng", "Bu Sari", "0812-3456-7890");
    ask(client, "lele  Goreng", "Pak Budi", "0812-3456-7891");
    ask(client, "LELE goreng", "Bu Ratna", "");
    g_assert_nonnull(strstr(client_body(client), "<span class=\"item-value\">3</span>"));
    g_assert_true(client_shows(client, "Bu Sari, Pak Budi, Bu Ratna"));
    client_post(client, "/permintaan", "request_available", 1, "price", "12.000", NULL);
    g_assert_true(client_shows(client, "Lele goreng sudah ada: kabari 3 orang"));
    g_assert_cmpuint(count_of(client_body(client), "Sekarang sudah ada."), >=, 3);
    g_assert_true(client_shows(client, "Harga: Rp12.000"));
    g_assert_cmpuint(count_of(client_body(client), "https://wa.me/628123456789"), ==, 2);
    client_post(client, "/permintaan", "request_told", 2, NULL);
    g_assert_true(client_shows(client, "kabari 2 orang"));
    g_assert_false(client_shows(client, "Halo Pak Budi"));
}

static void an_unwanted_item_is_declined(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    ask(client, "Lele goreng", "Bu Sari", "");
    client_post(client, "/permintaan", "request_decline", 1, NULL);
    g_assert_true(client_shows(client, "Belum ada permintaan."));
}

static void a_refused_request_keeps_what_was_typed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int status = client_post(client, "/permintaan", "request_add", 0, "item", "Lele goreng",
                             "author", "Bu Sari", "phone", "abc", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "value=\"Lele goreng\""));
}

void test_requests(void)
{
    g_test_add_func("/page/requests/told", three_who_asked_are_told_one_by_one);
    g_test_add_func("/page/requests/declined", an_unwanted_item_is_declined);
    g_test_add_func("/page/requests/keeps", a_refused_request_keeps_what_was_typed);
}
