// SPDX-License-Identifier: Apache-2.0
#include "store/circle.h"

#include "store/contact.h"
#include "testkit/sell.h"

#define MONDAY MONDAY_5_JANUARY

static int64_t add(Db *db, const char *name, const char *circle, int64_t referred_by)
{
    g_autoptr(GError) error = NULL;
    ContactFacts facts = {name, "", "prospect", circle, "", "", true, .referred_by = referred_by};
    int64_t id = 0;
    assert_ok(contact_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static void order(Db *db, const char *customer)
{
    OrderDraft draft = sell_draft();
    draft.customer = customer;
    draft.phone = "";
    sell_order(db, &draft);
}

static CircleMap map_of(Db *db)
{
    g_autoptr(GError) error = NULL;
    CircleMap map = {0};
    assert_ok(circle_map_load(db, BUSINESS, &map, &error), error);
    return map;
}

/* T09: a chain A to B to C counts B and C under A's circle, with what they ordered. */
static void a_chain_counts_under_the_circle_of_its_first(Db *db)
{
    int64_t first = add(db, "Bu Sari", "school", 0);
    int64_t second = add(db, "Bu Ani", "neighbours", first);
    add(db, "Bu Wati", "", second);
    add(db, "Pak Budi", "family", 0);
    order(db, "Bu Ani");
    order(db, "Bu Wati");
    order(db, "Pak Budi");
    g_auto(CircleMap) map = map_of(db);
    const Circle *school = circle_find(&map, "school");
    g_assert_cmpint(school->people, ==, 3);
    g_assert_cmpint(school->brought, ==, 2);
    g_assert_cmpint(school->orders, ==, 2);
    g_assert_null(circle_find(&map, "neighbours"));
    g_assert_cmpint(circle_find(&map, "family")->orders, ==, 1);
}

static void a_removed_link_holds_the_chain_together(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t first = add(db, "Bu Sari", "school", 0);
    int64_t second = add(db, "Bu Ani", "neighbours", first);
    add(db, "Bu Wati", "", second);
    assert_ok(contact_remove(db, BUSINESS, second, &error), error);
    g_auto(CircleMap) map = map_of(db);
    g_assert_cmpint(circle_find(&map, "school")->people, ==, 2);
}

static void nobody_brings_herself(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t first = add(db, "Bu Sari", "school", 0);
    int64_t second = add(db, "Bu Ani", "", first);
    ContactFacts facts = {"Bu Sari", "", "prospect", "school", "", "", true,
                          .referred_by = second};
    assert_fails(contact_save(db, BUSINESS, first, &facts, &error), error, ERROR_CONFLICT);
    facts.referred_by = first;
    assert_fails(contact_save(db, BUSINESS, first, &facts, &error), error, ERROR_CONFLICT);
    facts.referred_by = 99999;
    assert_fails(contact_save(db, BUSINESS, first, &facts, &error), error, ERROR_NOT_FOUND);
}

static void the_longest_silent_circle_is_next(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t sari = add(db, "Bu Sari", "school", 0);
    int64_t budi = add(db, "Pak Budi", "family", 0);
    assert_ok(contact_greeted(db, BUSINESS, sari, MONDAY - 9, &error), error);
    assert_ok(contact_greeted(db, BUSINESS, budi, MONDAY - 2, &error), error);
    g_auto(CircleMap) map = map_of(db);
    g_assert_cmpstr(circle_next(&map)->key, ==, "school");
    ContactFacts shy = {"Bu Diam", "", "prospect", "work", "", "", false};
    int64_t id = 0;
    assert_ok(contact_add(db, BUSINESS, &shy, NOW, &id, &error), error);
    g_auto(CircleMap) again = map_of(db);
    g_assert_cmpstr(circle_next(&again)->key, ==, "school");
    add(db, "Bu Tini", "neighbours", 0);
    g_auto(CircleMap) last = map_of(db);
    g_assert_cmpstr(circle_next(&last)->key, ==, "neighbours");
}

void test_circle(void)
{
    testkit_db_case("/store/circle/T09", a_chain_counts_under_the_circle_of_its_first);
    testkit_db_case("/store/circle/removed", a_removed_link_holds_the_chain_together);
    testkit_db_case("/store/circle/self", nobody_brings_herself);
    testkit_db_case("/store/circle/next", the_longest_silent_circle_is_next);
}
