// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"
#include "testkit/testkit.h"

static const WriteKey KEY = {BUSINESS, OWNER, "k1", "order_add", "digest"};

static void a_key_answers_as_the_first_time(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(WriteMemory) unknown = {0};
    g_auto(WriteMemory) known = {0};
    assert_ok(write_recall(db, &KEY, &unknown, &error), error);
    g_assert_false(unknown.known);
    assert_ok(write_remember(db, &KEY, 42, "Tersimpan.", NOW, &error), error);
    assert_ok(write_recall(db, &KEY, &known, &error), error);
    g_assert_true(known.known);
    g_assert_cmpint(known.record_id, ==, 42);
    g_assert_cmpstr(known.message, ==, "Tersimpan.");
}

static void a_key_is_for_one_body_one_action_one_person(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(WriteMemory) memory = {0};
    WriteKey body = KEY, action = KEY, person = KEY;
    body.digest = "other";
    action.action = "order_cancel";
    person.user_id = OTHER_OWNER;
    assert_ok(write_remember(db, &KEY, 42, "", NOW, &error), error);
    assert_fails(write_recall(db, &body, &memory, &error), error, ERROR_CONFLICT);
    assert_fails(write_recall(db, &action, &memory, &error), error, ERROR_CONFLICT);
    assert_ok(write_recall(db, &person, &memory, &error), error);
    g_assert_false(memory.known);
}

/* A phone may send again after the server was renewed. */
static void a_key_of_an_older_version_counts_for_its_record(Db *db)
{
    static const char OLDER[] = "7:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    g_autoptr(GError) error = NULL;
    g_auto(WriteMemory) memory = {0};
    WriteKey older = KEY, now = KEY;
    older.digest = OLDER;
    now.digest = "7:0123456789abcdef0123456789abcdef";
    assert_ok(write_remember(db, &older, 42, "", NOW, &error), error);
    assert_ok(write_recall(db, &now, &memory, &error), error);
    g_assert_cmpint(memory.record_id, ==, 42);
    now.digest = "8:0123456789abcdef0123456789abcdef";
    assert_fails(write_recall(db, &now, &memory, &error), error, ERROR_CONFLICT);
}

/* No write pays for all of it, but two months and some hundred writes later an old key is gone. */
static void keys_are_forgotten_after_two_months(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(WriteMemory) old = {0};
    g_auto(WriteMemory) young = {0};
    WriteKey last = KEY;
    const int64_t later = NOW + INT64_C(61) * 86400;
    assert_ok(write_remember(db, &KEY, 42, "", NOW, &error), error);
    for (int i = 0; i < 400; i++) {
        g_autofree char *name = g_strdup_printf("later-%d", i);
        last.key = name;
        assert_ok(write_remember(db, &last, i + 1, "", later, &error), error);
    }
    last.key = "later-0";
    assert_ok(write_recall(db, &KEY, &old, &error), error);
    assert_ok(write_recall(db, &last, &young, &error), error);
    g_assert_false(old.known);
    g_assert_cmpint(young.record_id, ==, 1);
}

static void changes_are_listed_newest_first_in_pages(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) page = NULL;
    g_autoptr(RecordList) next = NULL;
    for (int i = 1; i <= 3; i++) {
        Change change = {
            .user_id = OWNER, .action = "a", .door = "page", .at = NOW};
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        assert_ok(change_begin(db, BUSINESS, &change, &error), error);
        change.record_id = i;
        assert_ok(change_end(db, BUSINESS, &change, &error) && db_commit(tx, &error), error);
    }
    assert_ok(change_list(db, BUSINESS, 0, 2, &page, &error), error);
    g_assert_cmpint(change_at(page, 0)->record_id, ==, 3);
    g_assert_cmpstr(change_at(page, 0)->user, ==, "Bu Melati");
    assert_ok(change_list(db, BUSINESS, change_at(page, 1)->id, 2, &next, &error), error);
    g_assert_cmpint(record_count(next), ==, 1);
    g_assert_cmpint(change_at(next, 0)->record_id, ==, 1);
}

void test_journal(void)
{
    testkit_db_case("/store/journal/same", a_key_answers_as_the_first_time);
    testkit_db_case("/store/journal/other", a_key_is_for_one_body_one_action_one_person);
    testkit_db_case("/store/journal/older", a_key_of_an_older_version_counts_for_its_record);
    testkit_db_case("/store/journal/forgotten", keys_are_forgotten_after_two_months);
    testkit_db_case("/store/journal/changes", changes_are_listed_newest_first_in_pages);
}
