// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "store/consent.h"
#include "store/demo.h"
#include "store/secret.h"
#include "store/session.h"
#include "testkit/client.h"

static void registering_makes_account_business_and_session(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) users = NULL;
    g_autoptr(RecordList) list = NULL;
    client_post(client, "/daftar", "register", 0, "name", "Bu Ratna", "login", "0813 1111 2222",
                "password", "kata sandi baru", "business", "Warung Ratna", "zone", "WITA", NULL);
    assert_ok(user_load_login(client_db(client), "+6281311112222", &users, &error), error);
    g_assert_cmpint(record_count(users), ==, 1);
    assert_ok(business_list_of_user(client_db(client), user_at(users, 0)->id, &list, &error),
              error);
    g_assert_cmpstr(business_at(list, 0)->zone, ==, "WITA");
    g_assert_cmpstr(business_at(list, 0)->role, ==, "owner");
    g_assert_cmpint(client_get(client, "/menu"), ==, 200);
    g_assert_true(client_shows(client, "Warung Ratna"));
}

static int sign_in(Client *client, const char *password)
{
    return client_post(client, "/masuk", "sign_in", 0, "login", "081311112222", "password",
                       password, NULL);
}

static void a_new_password_needs_the_old_one_and_signs_all_phones_out(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autoptr(Client) other = client_beside(client, 0);
    client_post(client, "/daftar", "register", 0, "name", "Bu Ratna", "login", "081311112222",
                "password", "kata sandi awal", "business", "Warung Ratna", "zone", "WITA", NULL);
    g_assert_cmpint(sign_in(other, "kata sandi awal"), ==, 200);
    g_assert_cmpint(client_post(client, "/perangkat", "password_set", 0, "old_password",
                                "kata sandi lain", "new_password", "kata sandi baru", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Kata sandi lama belum cocok."));
    g_assert_cmpint(client_get(other, "/menu"), ==, 200);
    client_post(client, "/perangkat", "password_set", 0, "old_password", "kata sandi awal",
                "new_password", "kata sandi baru", NULL);
    g_assert_cmpint(client_get(client, "/menu"), ==, 303);
    g_assert_cmpint(client_get(other, "/menu"), ==, 303);
    g_assert_cmpint(sign_in(other, "kata sandi awal"), ==, 422);
    g_assert_cmpint(sign_in(other, "kata sandi baru"), ==, 200);
}

static void the_same_new_password_sent_again_is_done_once(void)
{
    static const char body[] = "{\"old_password\":\"kata sandi awal\","
                               "\"new_password\":\"kata sandi baru\"}";
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autofree char *first = secret_password("kata sandi awal", &error);
    assert_ok(user_set_password(client_db(client), OWNER, first, &error), error);
    g_assert_cmpint(client_api(client, "POST", "password", body, "kunci-1", NULL), ==, 201);
    g_assert_cmpint(client_api(client, "POST", "password", body, "kunci-1", NULL), ==, 201);
    g_assert_cmpint(client_api(client, "POST", "password", body, "kunci-2", NULL), ==, 422);
}

static void a_taken_number_is_refused_and_nothing_is_lost(void)
{
    g_autoptr(Client) client = client_new(0);
    int status =
        client_post(client, "/daftar", "register", 0, "name", "Bu Lain", "login", "081200000001",
                    "password", "kata sandi baru", "business", "Usaha Lain", "zone", "WIB", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "value=\"Usaha Lain\""));
    g_assert_null(strstr(client_body(client), "kata sandi baru"));
}

static void an_invited_helper_sets_her_own_password_once(void)
{
    g_autoptr(Client) owner = client_new(OWNER);
    g_autoptr(Client) helper = client_beside(owner, 0);
    client_post(owner, "/anggota", "member_add", 0, "name", "Rani", "login", "0812 5555 6666",
                "role", "staff", NULL);
    const char *at = strstr(client_body(owner), "/undangan/");
    g_assert_nonnull(at);
    g_autofree char *path = g_strndup(at, strlen("/undangan/") + 64);
    client_post(helper, path, "invite_use", 0, "password", "sandi milik rani", NULL);
    g_assert_cmpint(client_get(helper, "/menu"), ==, 200);
    g_assert_cmpint(client_get(helper, "/anggota"), ==, 403);
    client_get(helper, path);
    g_assert_true(client_shows(helper, "sudah dipakai"));
}

static void the_last_owner_stays(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_api(client, "POST", "members/1/remove", "{}", "k", NULL), ==, 409);
}

static void another_phone_can_be_signed_out(void)
{
    g_autoptr(Client) here = client_new(OWNER);
    g_autoptr(Client) lost = client_beside(here, OWNER);
    g_assert_cmpint(client_get(lost, "/menu"), ==, 200);
    client_post(here, "/perangkat", "session_end", 0, NULL);
    g_assert_cmpint(client_get(lost, "/menu"), ==, 303);
    g_assert_cmpint(client_get(here, "/menu"), ==, 200);
}

static void a_device_is_called_by_its_name(void)
{
    static const char *const SAID[] = {
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/120.0.0.0 "
        "Mobile Safari/537.36",
        "Mozilla/5.0 (Windows NT 10.0; rv:120.0) Gecko/20100101 Firefox/120.0",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)",
        "penjelajah buatan sendiri",
    };
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(SAID); i++) {
        g_autofree char *token = NULL;
        assert_ok(session_add(client_db(client), OWNER, BUSINESS, SAID[i], NOW, &token, &error),
                  error);
    }
    g_assert_cmpint(client_get(client, "/perangkat"), ==, 200);
    g_assert_true(client_shows(client, "Chrome di HP Android"));
    g_assert_true(client_shows(client, "Firefox di komputer Windows"));
    g_assert_true(client_shows(client, "iPhone"));
    g_assert_true(client_shows(client, "penjelajah buatan sendiri"));
    g_assert_false(client_shows(client, "Mozilla"));
}

static void visitors_of_the_example_read_but_never_write(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autoptr(GError) error = NULL;
    assert_ok(demo_visitor_add(client_db(client), BUSINESS, NOW, &error), error);
    client_post(client, "/", "demo_open", 0, NULL);
    g_assert_cmpint(client_get(client, "/menu"), ==, 200);
    g_assert_cmpint(client_get(client, "/usaha"), ==, 200);
    g_assert_null(strstr(client_body(client), "business_add"));
    g_assert_cmpint(client_get(client, "/anggota"), ==, 403);
}

static void consent_opens_and_closes_one_kind_of_data(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    bool allowed = false;
    client_post(client, "/anggota", "consent_set", 0, NULL); /* the first row: plan */
    assert_ok(consent_allows(client_db(client), BUSINESS, "mentor", "plan", &allowed, &error),
              error);
    g_assert_true(allowed);
    assert_ok(consent_allows(client_db(client), BUSINESS, "mentor", "orders", &allowed, &error),
              error);
    g_assert_false(allowed);
    client_post(client, "/anggota", "consent_set", 0, NULL);
    assert_ok(consent_allows(client_db(client), BUSINESS, "mentor", "plan", &allowed, &error),
              error);
    g_assert_false(allowed);
}

/* A mentor makes the account, the owner sets the password herself, the mentor sees nothing yet. */
static void a_mentor_opens_the_door_for_an_owner(void)
{
    g_autoptr(Client) first = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_assert_cmpint(client_post(first, "/pendamping", "owner_add", 0, "name", "Bu Indah", "login",
                                "0812 7777 8888", "business", "Keripik Indah", "zone", "WITA",
                                NULL),
                    ==, 403);
    assert_ok(member_set(client_db(first), BUSINESS, OTHER_OWNER, "mentor", NOW, &error), error);
    g_autoptr(Client) mentor = client_beside(first, OTHER_OWNER);
    client_post(mentor, "/pendamping", "owner_add", 0, "name", "Bu Indah", "login",
                "0812 7777 8888", "business", "Keripik Indah", "zone", "WITA", NULL);
    const char *at = strstr(client_body(mentor), "/undangan/");
    g_assert_nonnull(at);
    g_autofree char *path = g_strndup(at, strlen("/undangan/") + 64);
    g_autoptr(Client) owner = client_beside(first, 0);
    client_post(owner, path, "invite_use", 0, "password", "sandi milik indah", NULL);
    g_assert_cmpint(client_get(owner, "/pesanan"), ==, 200);
    g_assert_true(client_shows(owner, "Keripik Indah"));
    client_get(mentor, "/pendamping");
    g_assert_true(client_shows(mentor, "Keripik Indah"));
}

void test_account(void)
{
    g_test_add_func("/page/account/mentor", a_mentor_opens_the_door_for_an_owner);
    g_test_add_func("/page/account/register", registering_makes_account_business_and_session);
    g_test_add_func("/page/account/password",
                    a_new_password_needs_the_old_one_and_signs_all_phones_out);
    g_test_add_func("/page/account/password_again", the_same_new_password_sent_again_is_done_once);
    g_test_add_func("/page/account/taken", a_taken_number_is_refused_and_nothing_is_lost);
    g_test_add_func("/page/account/invite", an_invited_helper_sets_her_own_password_once);
    g_test_add_func("/page/account/last_owner", the_last_owner_stays);
    g_test_add_func("/page/account/devices", another_phone_can_be_signed_out);
    g_test_add_func("/page/account/device_name", a_device_is_called_by_its_name);
    g_test_add_func("/page/account/demo", visitors_of_the_example_read_but_never_write);
    g_test_add_func("/page/account/consent", consent_opens_and_closes_one_kind_of_data);
}
