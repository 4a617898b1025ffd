// SPDX-License-Identifier: Apache-2.0
#include "store/secret.h"
#include "store/session.h"
#include "store/user.h"
#include "testkit/testkit.h"

static int64_t add(Db *db, const char *phone, const char *password)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    g_autofree char *hash = password != NULL ? secret_password(password, &error) : NULL;
    NewUser user = {.name = "Bu Ratna", .phone = phone, .password_hash = hash, .now = NOW};
    assert_ok(user_add(db, &user, &id, &error), error);
    return id;
}

static void a_login_belongs_to_one_person(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) found = NULL;
    int64_t id = add(db, "+6281333333333", "sandi ratna"), second = 0;
    NewUser again = {.name = "Lain", .phone = "+6281333333333", .now = NOW};
    assert_fails(user_add(db, &again, &second, &error), error, ERROR_CONFLICT);
    assert_ok(user_load_login(db, "+6281333333333", &found, &error), error);
    g_assert_cmpint(user_at(found, 0)->id, ==, id);
    g_assert_true(secret_password_matches(user_at(found, 0)->password_hash, "sandi ratna"));
    g_assert_false(secret_password_matches(user_at(found, 0)->password_hash, "sandi Ratna"));
}

static void a_new_password_ends_all_sessions(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sessions = NULL;
    g_autofree char *token = NULL;
    int64_t id = add(db, "+6281333333333", "sandi ratna");
    assert_ok(session_add(db, id, 0, "HP", NOW, &token, &error), error);
    g_autofree char *hash = secret_password("sandi yang baru", &error);
    assert_ok(user_set_password(db, id, hash, &error), error);
    assert_ok(session_find(db, token, NOW, &sessions, &error), error);
    g_assert_cmpint(record_count(sessions), ==, 0);
}

static void an_invite_works_once_and_for_a_week(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *token = NULL;
    g_autofree char *old = NULL;
    int64_t id = add(db, "+6281333333333", NULL), used = 0;
    assert_ok(invite_add(db, id, NOW, &token, &error), error);
    assert_ok(invite_add(db, id, NOW - 8 * 86400, &old, &error), error);
    assert_fails(invite_use(db, old, NOW, &used, &error), error, ERROR_NOT_FOUND);
    assert_ok(invite_use(db, token, NOW, &used, &error), error);
    g_assert_cmpint(used, ==, id);
    assert_fails(invite_use(db, token, NOW, &used, &error), error, ERROR_NOT_FOUND);
    assert_fails(invite_use(db, "nothing", NOW, &used, &error), error, ERROR_NOT_FOUND);
}

static void logins_are_read_as_people_type_them(void)
{
    static const struct {
        const char *typed, *login;
    } cases[] = {{"0812-3456-7890", "+6281234567890"},
                 {" Ratna@Contoh.ID ", "ratna@contoh.id"},
                 {"ratna", NULL},
                 {"@contoh.id", NULL},
                 {"a@b@c.id", NULL},
                 {"", NULL},
                 {"ratna @contoh.id", NULL}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *login = user_login_normal(cases[i].typed);
        g_assert_cmpstr(login, ==, cases[i].login);
    }
}

void test_user(void)
{
    testkit_db_case("/store/user/login", a_login_belongs_to_one_person);
    testkit_db_case("/store/user/password", a_new_password_ends_all_sessions);
    testkit_db_case("/store/user/invite", an_invite_works_once_and_for_a_week);
    g_test_add_func("/store/user/typed", logins_are_read_as_people_type_them);
}
