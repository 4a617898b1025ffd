// SPDX-License-Identifier: Apache-2.0
#include "store/contact.h"

#include "testkit/testkit.h"

#define TODAY ((Day)20458) /* Monday 5 January 2026 */

static int64_t add(Db *db, int64_t business_id, const char *name, const char *phone, bool consent)
{
    g_autoptr(GError) error = NULL;
    ContactFacts facts = {name, phone, "key_account", "neighbours", "", "", consent};
    int64_t id = 0;
    assert_ok(contact_add(db, business_id, &facts, NOW, &id, &error), error);
    return id;
}

/* P03 */
static void those_who_did_not_agree_are_never_in_a_list_to_greet(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t sari = add(db, BUSINESS, "Bu Sari", "+6281200000011", true);
    int64_t ujang = add(db, BUSINESS, "Pak Ujang", "+6281200000012", true);
    int64_t gone = add(db, BUSINESS, "Bu Wati", "+6281200000014", true);
    add(db, BUSINESS, "Bu Tini", "+6281200000013", false);
    add(db, OTHER_BUSINESS, "Bu Lain", "", true);
    assert_ok(contact_greeted(db, BUSINESS, sari, TODAY - 3, &error), error);
    assert_ok(contact_remove(db, BUSINESS, gone, &error), error);
    assert_ok(contact_list_to_greet(db, BUSINESS, TODAY, 10, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 2);
    g_assert_cmpint(contact_at(list, 0)->id, ==, ujang);
    g_assert_cmpint(contact_at(list, 0)->last_contact_day, ==, DAY_NONE);
    g_assert_cmpint(contact_at(list, 1)->id, ==, sari);
}

static void who_was_greeted_today_leaves_the_list(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t sari = add(db, BUSINESS, "Bu Sari", "", true);
    assert_ok(contact_greeted(db, BUSINESS, sari, TODAY, &error), error);
    assert_ok(contact_list_to_greet(db, BUSINESS, TODAY, 3, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 0);
}

static void talk_never_moves_the_last_contact_back(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t sari = add(db, BUSINESS, "Bu Sari", "", true);
    assert_ok(contact_talked(db, BUSINESS, sari, TODAY - 2, &error), error);
    assert_ok(contact_talked(db, BUSINESS, sari, TODAY - 9, &error), error);
    assert_ok(contact_talked(db, OTHER_BUSINESS, sari, TODAY, &error), error);
    assert_ok(contact_load(db, BUSINESS, sari, &list, &error), error);
    g_assert_cmpint(contact_at(list, 0)->last_contact_day, ==, TODAY - 2);
}

static void found(Db *db, const char *phone, const char *name, int64_t wanted)
{
    g_autoptr(GError) error = NULL;
    int64_t id = -1;
    assert_ok(contact_find(db, BUSINESS, phone, name, &id, &error), error);
    g_assert_cmpint(id, ==, wanted);
}

static void a_phone_says_who_is_meant_and_a_name_only_when_there_is_one(Db *db)
{
    int64_t sari = add(db, BUSINESS, "Bu Sari", "+6281200000011", true);
    add(db, BUSINESS, "Bu Tini", "+6281200000013", true);
    add(db, BUSINESS, "bu tini", "+6281200000014", true);
    found(db, "+6281200000011", "siapa saja", sari);
    found(db, "", "BU  SARI", sari);
    found(db, "", "Bu Tini", 0);
    found(db, "+6289999999999", "Bu Sari", 0);
    found(db, "", "", 0);
}

static void other_businesses_change_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t sari = add(db, BUSINESS, "Bu Sari", "", true);
    ContactFacts facts = {"Bu Palsu", "", "prospect", "", "", "", false};
    assert_fails(contact_save(db, OTHER_BUSINESS, sari, &facts, &error), error, ERROR_NOT_FOUND);
    assert_fails(contact_remove(db, OTHER_BUSINESS, sari, &error), error, ERROR_NOT_FOUND);
    assert_fails(contact_greeted(db, OTHER_BUSINESS, sari, TODAY, &error), error, ERROR_NOT_FOUND);
    assert_ok(contact_load(db, BUSINESS, sari, &list, &error), error);
    g_assert_cmpstr(contact_at(list, 0)->name, ==, "Bu Sari");
    g_assert_cmpint(contact_at(list, 0)->active, ==, 1);
}

static void pages_of_contacts_follow_each_other(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t first = add(db, BUSINESS, "Bu Sari", "", true);
    int64_t second = add(db, BUSINESS, "Bu Tini", "", true);
    assert_ok(contact_list(db, BUSINESS, first, 10, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
    g_assert_cmpint(contact_at(list, 0)->id, ==, second);
}

void test_contact(void)
{
    testkit_db_case("/store/contact/consent", those_who_did_not_agree_are_never_in_a_list_to_greet);
    testkit_db_case("/store/contact/greeted", who_was_greeted_today_leaves_the_list);
    testkit_db_case("/store/contact/talked", talk_never_moves_the_last_contact_back);
    testkit_db_case("/store/contact/find",
                    a_phone_says_who_is_meant_and_a_name_only_when_there_is_one);
    testkit_db_case("/store/contact/apart", other_businesses_change_nothing);
    testkit_db_case("/store/contact/paging", pages_of_contacts_follow_each_other);
}
