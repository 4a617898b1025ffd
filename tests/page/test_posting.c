// SPDX-License-Identifier: Apache-2.0
#include "page/posting.h"

#include <string.h>

#include "testkit/client.h"

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
    g_assert_true(client_shows(client, "Isian Anda masih ada"));
    g_assert_nonnull(strstr(client_body(client), "value=\"Palsu\""));
    assert_ok(business_list_of_user(client_db(client), OWNER, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
}

static void an_action_of_another_page_is_not_done(void)
{
    static const char body[] = "_action=sale_add&amount=5000";
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post_bytes(client, "/usaha", body, strlen(body)), ==, 404);
}

static void a_done_action_leads_on_and_says_so(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/usaha");
    g_autoptr(GPtrArray) forms = client_forms(client);
    g_autofree char *body = NULL;
    for (guint i = 0; i < forms->len; i++) {
        const char *hidden = ((char **)g_ptr_array_index(forms, i))[0];
        if (strstr(hidden, "_action=business_add") != NULL) {
            body = g_strconcat(hidden, "&name=Warung+Dua&zone=WITA", NULL);
        }
    }
    g_assert_nonnull(body);
    g_assert_cmpint(client_post_bytes(client, "/usaha?ok=lama", body, strlen(body)), ==, 303);
    const char *location = client_location(client);
    g_assert_nonnull(strstr(location, "ok=business_add"));
    g_assert_null(strstr(location, "ok=lama"));
}

void test_posting(void)
{
    g_test_add_func("/page/posting/keeps", a_refused_form_keeps_what_was_typed);
    g_test_add_func("/page/posting/csrf", a_post_without_the_csrf_text_writes_nothing);
    g_test_add_func("/page/posting/action", an_action_of_another_page_is_not_done);
    g_test_add_func("/page/posting/done", a_done_action_leads_on_and_says_so);
}
