// SPDX-License-Identifier: Apache-2.0
/* D02: the four figures of a month, from records or none. */
#include "kpi/media_role.h"

#include "kpi/story.h"

#define JANUARY ((Period){20454, 20484, true})

static void load(Db *db, const Knowledge *knowledge, KpiValue *values)
{
    g_autoptr(GError) error = NULL;
    KpiQuery query = story_query(db, knowledge);
    query.period = JANUARY;
    assert_ok(media_roles_load(&query, values, &error), error);
}

/* The week of Bu Melati, counted by hand: 40 + 61 views; 8 messages and comments of which 3 are
 * comments; nine sales through WhatsApp and two at the stall that heard of it there. */
static void the_four_are_computed_from_records(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiValue values[ROLE_COUNT];
    story_fill(db);
    assert_ok(db_run_script(db,
                            "INSERT INTO cash_entries (business_id, kind, day, amount_idr, "
                            "created_at) VALUES (1, 'internet', 20460, -50000, 1), "
                            "(1, 'promotion', 20461, -25000, 1), (1, 'ingredients', 20461, "
                            "-90000, 1), (1, 'promotion', 20400, -7, 1), "
                            "(2, 'promotion', 20461, -9, 1);\n"
                            "INSERT INTO cash_entries (business_id, kind, day, amount_idr, "
                            "removes_id, created_at) SELECT 1, kind, day, 25000, id, 1 FROM "
                            "cash_entries WHERE business_id = 1 AND amount_idr = -25000;\n"
                            "INSERT INTO figures (business_id, platform, measure, day, value, "
                            "changed_at) VALUES (1, 'facebook', 'likes', 20461, 12, 1);\n",
                            &error),
              error);
    load(db, knowledge, values);
    g_assert_cmpint(values[ROLE_REACH].value, ==, 101);
    g_assert_cmpint(values[ROLE_COST].value, ==, 50000); /* the mistake is taken out */
    g_assert_cmpint(values[ROLE_TALK].value, ==, 6 + 3 + 12);
    g_assert_cmpint(values[ROLE_SALES].value, ==, (9 + 2) * 15000);
    g_autofree char *cost = media_role_format(ROLE_COST, &values[ROLE_COST], NULL);
    g_assert_cmpstr(cost, ==, "Rp50.000");
}

/* Of the ledger: an ad of 30000 from another pocket, a help paid from the book as wages, one that began
 * before; the ad in the book is counted by the book, until its entry is taken out as a mistake. */
static void ads_count_once(Db *db)
{
    static const char LEDGER[] =
        "INSERT INTO cash_entries (business_id, kind, day, amount_idr, created_at) VALUES "
        "(1, 'promotion', 20460, -20000, 1), (1, 'wages', 20460, -5000, 1);\n"
        "INSERT INTO promotions (business_id, kind, name, from_day, to_day, cost_idr, cash_id, "
        "created_at, changed_at) SELECT 1, CASE kind WHEN 'wages' THEN 'staff' ELSE 'ad' END, 'x', "
        "20460, 20460, -amount_idr, id, 1, 1 FROM cash_entries;\n"
        "INSERT INTO promotions (business_id, kind, name, from_day, to_day, cost_idr, active, "
        "created_at, changed_at) VALUES (1, 'ad', 'x', 20461, 20500, 30000, 1, 1, 1), "
        "(1, 'ad', 'x', 20453, 20461, 7, 1, 1, 1), (1, 'ad', 'x', 20461, 20461, 9, 0, 1, 1), "
        "(2, 'ad', 'x', 20461, 20461, 11, 1, 1, 1);\n";
    static const char MISTAKE[] =
        "INSERT INTO cash_entries (business_id, kind, day, amount_idr, removes_id, created_at) "
        "SELECT 1, kind, day, 20000, id, 1 FROM cash_entries WHERE amount_idr = -20000;\n";
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiValue values[ROLE_COUNT];
    assert_ok(db_run_script(db, LEDGER, &error), error);
    load(db, knowledge, values);
    g_assert_cmpint(values[ROLE_COST].value, ==, 20000 + 30000 + 5000);
    assert_ok(db_run_script(db, MISTAKE, &error), error);
    load(db, knowledge, values);
    g_assert_cmpint(values[ROLE_COST].value, ==, 20000 + 30000 + 5000);
}

static void without_records_there_is_no_number(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiValue values[ROLE_COUNT];
    load(db, knowledge, values);
    for (int role = 0; role < ROLE_COUNT; role++) {
        g_autofree char *words = media_role_format(role, &values[role], NULL);
        g_assert_false(values[role].known);
        g_assert_cmpstr(words, ==, "belum ada data");
    }
}

/* A cash book without promotion says that it cost nothing; that is a number. */
static void nothing_spent_is_zero_when_a_book_is_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiValue values[ROLE_COUNT];
    assert_ok(db_run_script(db,
                            "INSERT INTO cash_entries (business_id, kind, day, amount_idr, "
                            "created_at) VALUES (1, 'ingredients', 20461, -90000, 1);\n",
                            &error),
              error);
    load(db, knowledge, values);
    g_assert_true(values[ROLE_COST].known);
    g_assert_cmpint(values[ROLE_COST].value, ==, 0);
    g_assert_false(values[ROLE_SALES].known);
}

void test_media_role(void)
{
    testkit_db_case("/kpi/media_role/D02/four", the_four_are_computed_from_records);
    testkit_db_case("/kpi/media_role/D02/once", ads_count_once);
    testkit_db_case("/kpi/media_role/D02/none", without_records_there_is_no_number);
    testkit_db_case("/kpi/media_role/D02/zero", nothing_spent_is_zero_when_a_book_is_kept);
}
