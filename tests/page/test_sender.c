// SPDX-License-Identifier: Apache-2.0
#include "page/sender.h"

#include <string.h>

#include "testkit/client.h"

/* What browsers and programs say of where a post comes from. */
static void only_our_pages_may_post(void)
{
    static const struct {
        const char *header, *value;
        bool ours;
    } cases[] = {
        {"sec-fetch-site", "same-origin", true},
        {"sec-fetch-site", "none", true},
        {"sec-fetch-site", "same-site", false},
        {"sec-fetch-site", "cross-site", false},
        {"origin", "https://warung.example", true},
        {"origin", "https://warung.example.lain", false},
        {"origin", "https://lain.example", false},
        {"origin", "null", false},
        {"referer", "https://warung.example/pesanan", true},
        {"referer", "https://lain.example/?warung.example", false},
        {"accept", "*/*", true},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(Request) request = request_new("POST", "/jual");
        request_set_header(request, "host", "warung.example");
        request_set_header(request, cases[i].header, cases[i].value);
        g_test_message("%s: %s", cases[i].header, cases[i].value);
        g_assert_cmpint(sender_is_ours(request), ==, cases[i].ours);
    }
}

/* The newest of the headers counts: no other site can set it. */
static void the_browsers_word_goes_before_an_origin(void)
{
    g_autoptr(Request) request = request_new("POST", "/jual");
    request_set_header(request, "host", "warung.example");
    request_set_header(request, "origin", "https://warung.example");
    request_set_header(request, "sec-fetch-site", "cross-site");
    g_assert_false(sender_is_ours(request));
}

static void the_mark_tells_person_and_business(void)
{
    g_autofree char *hers = sender_mark(&(Context){.user_id = 12, .business_id = 3});
    g_autofree char *nobodys = sender_mark(&(Context){.business_id = 3});
    g_assert_cmpstr(hers, ==, "12.3");
    g_assert_cmpstr(nobodys, ==, "");
}

static int count_of_businesses(Client *client)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(business_list_of_user(client_db(client), OWNER, &list, &error), error);
    return (int)record_count(list);
}

/* C20: what the phone kept while its session was renewed is still hers, and nobody else's. */
static void the_outbox_of_a_phone_writes_for_its_owner_alone(void)
{
    static const char body[] = "_action=business_add&_key=k1&_csrf=lama&name=Warung+Dua&zone=WITA";
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/usaha");
    g_autofree char *who = g_strdup(client_header(client, "Tangga-Who"));
    client_set_outbox(client, "999.1");
    g_assert_cmpint(client_post_bytes(client, "/usaha", body, strlen(body)), ==, 401);
    g_assert_cmpint(count_of_businesses(client), ==, 1);
    client_set_outbox(client, who);
    g_assert_cmpint(client_post_bytes(client, "/usaha", body, strlen(body)), ==, 200);
    g_assert_nonnull(client_header(client, "Tangga-Next"));
    g_assert_cmpint(count_of_businesses(client), ==, 2);
}

static void the_outbox_of_nobody_waits(void)
{
    static const char body[] = "_action=sale_add&_key=k1&amount=5000";
    g_autoptr(Client) client = client_new(0);
    client_set_outbox(client, "1.1");
    g_assert_cmpint(client_post_bytes(client, "/jual", body, strlen(body)), ==, 401);
}

void test_sender(void)
{
    g_test_add_func("/page/sender/ours", only_our_pages_may_post);
    g_test_add_func("/page/sender/word", the_browsers_word_goes_before_an_origin);
    g_test_add_func("/page/sender/mark", the_mark_tells_person_and_business);
    g_test_add_func("/page/sender/outbox/C20", the_outbox_of_a_phone_writes_for_its_owner_alone);
    g_test_add_func("/page/sender/outbox-nobody/C20", the_outbox_of_nobody_waits);
}
