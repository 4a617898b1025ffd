// SPDX-License-Identifier: Apache-2.0
#include "store/session.h"

#include <string.h>

#include "testkit/testkit.h"

#define DAY_S INT64_C(86400)

static size_t found(Db *db, const char *token, int64_t now)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sessions = NULL;
    assert_ok(session_find(db, token, now, &sessions, &error), error);
    return record_count(sessions);
}

static void a_phone_stays_signed_in_while_it_is_used(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *token = NULL;
    assert_ok(session_add(db, OWNER, BUSINESS, "HP", NOW, &token, &error), error);
    g_assert_cmpint(found(db, token, NOW + 179 * DAY_S), ==, 1);
    g_assert_cmpint(found(db, token, NOW + 300 * DAY_S), ==, 1); /* its use was noted */
    g_assert_cmpint(found(db, token, NOW + 600 * DAY_S), ==, 0);
    g_assert_cmpint(found(db, "0123", NOW), ==, 0);
}

static void only_hashes_of_tokens_are_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sessions = NULL;
    g_autofree char *token = NULL;
    assert_ok(session_add(db, OWNER, BUSINESS, "HP", NOW, &token, &error), error);
    assert_ok(session_list(db, OWNER, &sessions, &error), error);
    g_assert_cmpstr(session_at(sessions, 0)->token_hash, !=, token);
    g_assert_cmpint(strlen(session_at(sessions, 0)->csrf), ==, 64);
}

static void nobody_ends_another_persons_session(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sessions = NULL;
    g_autofree char *token = NULL;
    assert_ok(session_add(db, OWNER, BUSINESS, "HP", NOW, &token, &error), error);
    assert_ok(session_list(db, OWNER, &sessions, &error), error);
    const char *hash = session_at(sessions, 0)->token_hash;
    assert_fails(session_end(db, OTHER_OWNER, hash, &error), error, ERROR_NOT_FOUND);
    g_autofree char *start = g_strndup(hash, 12);
    assert_ok(session_end(db, OWNER, start, &error), error);
    g_assert_cmpint(found(db, token, NOW), ==, 0);
}

static void api_tokens_are_found_until_they_are_ended(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) none = NULL;
    g_autofree char *token = NULL;
    assert_ok(api_token_add(db, BUSINESS, OWNER, "kasir", NOW, &token, &error), error);
    assert_ok(api_token_find(db, token, &one, &error), error);
    int64_t id = api_token_at(one, 0)->id;
    assert_fails(api_token_end(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(api_token_end(db, BUSINESS, id, &error), error);
    assert_ok(api_token_find(db, token, &none, &error), error);
    g_assert_cmpint(record_count(none), ==, 0);
}

static void rates_count_per_window(Db *db)
{
    g_autoptr(GError) error = NULL;
    for (int i = 0; i < 3; i++) {
        assert_ok(rate_take(db, "masuk:x", 900, 3, NOW, &error), error);
    }
    assert_fails(rate_take(db, "masuk:x", 900, 3, NOW, &error), error, ERROR_LIMIT);
    assert_ok(rate_take(db, "masuk:y", 900, 3, NOW, &error), error);
    assert_ok(rate_take(db, "masuk:x", 900, 3, NOW + 900, &error), error);
}

void test_session(void)
{
    testkit_db_case("/store/session/lasts", a_phone_stays_signed_in_while_it_is_used);
    testkit_db_case("/store/session/hashes", only_hashes_of_tokens_are_kept);
    testkit_db_case("/store/session/own", nobody_ends_another_persons_session);
    testkit_db_case("/store/session/api", api_tokens_are_found_until_they_are_ended);
    testkit_db_case("/store/session/rates", rates_count_per_window);
}
