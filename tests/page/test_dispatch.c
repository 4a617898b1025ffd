// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static void strangers_are_sent_to_sign_in(void)
{
    g_autoptr(Client) client = client_new(0);
    g_assert_cmpint(client_get(client, "/menu"), ==, 303);
    g_assert_cmpstr(client_location(client), ==, "/masuk?lanjut=%2Fmenu");
}

static void an_unknown_page_says_what_to_do(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/tidak-ada"), ==, 404);
    g_assert_true(client_shows(client, "Tidak ada yang berubah"));
}

static void the_refusal_is_in_the_readers_language(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_cookie(client, "bahasa", "en");
    g_assert_cmpint(client_get(client, "/produk/999"), ==, 404);
    g_assert_true(client_shows(client, "Nothing has changed"));
    g_assert_false(client_shows(client, "Tidak ada yang berubah"));
}

static void a_new_business_opens_by_itself(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/usaha", "business_add", 0, "name", "Warung Baru", "zone", "WITA", NULL);
    client_get(client, "/menu");
    g_assert_true(client_shows(client, "Warung Baru"));
}

static void a_refused_form_keeps_what_was_typed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int status = client_post(client, "/usaha", "business_add", 0, "name", "Warung Sari Rasa",
                             "zone", "GMT", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "value=\"Warung Sari Rasa\""));
    g_assert_true(client_shows(client, "Pilih salah satu yang ada di daftar."));
}

static void a_post_without_the_csrf_text_writes_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int status = client_post(client, "/usaha", "business_add", 0, "_csrf", "x", "name", "Palsu",
                             "zone", "WIB", NULL);
    g_assert_cmpint(status, ==, 422);
    assert_ok(business_list_of_user(client_db(client), OWNER, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
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

static void the_same_key_writes_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    for (int i = 0; i < 2; i++) {
        int64_t id = 0;
        json_t *answer = NULL;
        int status = client_api(client, "POST", "businesses", "{\"name\":\"Dua\",\"zone\":\"WIB\"}",
                                "kunci-1", &answer);
        g_assert_cmpint(status, ==, 201);
        id = json_integer_value(json_object_get(answer, "id"));
        g_assert_cmpint(id, >, 2);
        json_decref(answer);
    }
    g_assert_cmpint(client_api(client, "POST", "businesses", "{\"name\":\"Lain\",\"zone\":\"WIB\"}",
                               "kunci-1", NULL),
                    ==, 409);
    assert_ok(business_list_of_user(client_db(client), OWNER, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 2);
}

static void signing_in_and_out_works_with_a_password(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "user", "add", "--name", "Bu Ratna", "--login",
                                   "081234567890", "--password", "rahasia sekali", NULL),
                    ==, 0);
    g_assert_cmpint(client_post(client, "/masuk", "sign_in", 0, "login", "0812-3456-7890",
                                "password", "salah sekali", NULL),
                    ==, 422);
    client_post(client, "/masuk", "sign_in", 0, "login", "0812-3456-7890", "password",
                "rahasia sekali", NULL);
    g_assert_cmpint(client_get(client, "/menu"), ==, 200);
    client_post(client, "/keluar", "sign_out", 0, NULL);
    g_assert_cmpint(client_get(client, "/menu"), ==, 303);
}

void test_dispatch(void)
{
    g_test_add_func("/page/dispatch/outbox/C20", the_outbox_of_a_phone_writes_for_its_owner_alone);
    g_test_add_func("/page/dispatch/outbox-nobody/C20", the_outbox_of_nobody_waits);
    g_test_add_func("/page/dispatch/sign_in", strangers_are_sent_to_sign_in);
    g_test_add_func("/page/dispatch/unknown", an_unknown_page_says_what_to_do);
    g_test_add_func("/page/dispatch/language", the_refusal_is_in_the_readers_language);
    g_test_add_func("/page/dispatch/business", a_new_business_opens_by_itself);
    g_test_add_func("/page/dispatch/keeps", a_refused_form_keeps_what_was_typed);
    g_test_add_func("/page/dispatch/csrf", a_post_without_the_csrf_text_writes_nothing);
    g_test_add_func("/page/dispatch/once", the_same_key_writes_once);
    g_test_add_func("/page/dispatch/session", signing_in_and_out_works_with_a_password);
}
