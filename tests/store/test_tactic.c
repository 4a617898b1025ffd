// SPDX-License-Identifier: Apache-2.0
#include "store/tactic.h"

#include "testkit/testkit.h"

static const char GOALS[] =
    "INSERT INTO goals (id, business_id, words, term, measure, start_value, target_value, due_day, "
    "created_at) VALUES (1, 1, 'lebih banyak pesanan', 'short', 'orders_week', 8, 14, 20484, 1);\n"
    "INSERT INTO goals (id, business_id, words, term, measure, start_value, target_value, due_day, "
    "created_at) VALUES (2, 2, 'punya orang lain', 'short', 'orders_week', 8, 14, 20484, 1);\n";

static int64_t add(Db *db, int64_t business, const char *strategy, const char *tactic, int64_t goal)
{
    g_autoptr(GError) error = NULL;
    TacticEntry entry = {strategy, tactic, goal};
    int64_t id = 0;
    assert_ok(tactic_add(db, business, &entry, NOW, &id, &error), error);
    return id;
}

/* The strategies of the business that have no tactic; *ret_last: the last of them. */
static int without_tactic(Db *db, RecordList **ret_list, const char **ret_last)
{
    g_autoptr(GError) error = NULL;
    int count = 0;
    assert_ok(tactic_list(db, BUSINESS, 0, 10, ret_list, &error), error);
    for (size_t i = 0; i < record_count(*ret_list); i++) {
        const Tactic *tactic = tactic_at(*ret_list, i);
        count += *tactic->tactic == '\0';
        *ret_last = *tactic->tactic == '\0' ? tactic->strategy : *ret_last;
    }
    return count;
}

/* P07: a strategy line with no tactic is listed. */
static void a_strategy_without_tactic_is_listed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    g_autoptr(RecordList) after = NULL;
    const char *strategy = NULL;
    assert_ok(db_run_script(db, GOALS, &error), error);
    add(db, BUSINESS, "Dikenal satu desa", "Status setiap pagi", 1);
    int64_t id = add(db, BUSINESS, "Langganan kantor", "", 0);
    add(db, OTHER_BUSINESS, "Bukan punya kita", "", 0);
    g_assert_cmpint(without_tactic(db, &missing, &strategy), ==, 1);
    g_assert_cmpstr(strategy, ==, "Langganan kantor");
    TacticEntry entry = {"Langganan kantor", "Kirim daftar menu tiap Senin", 1};
    assert_ok(tactic_edit(db, BUSINESS, id, &entry, &error), error);
    g_assert_cmpint(without_tactic(db, &after, &strategy), ==, 0);
}

static void others_rows_and_goals_are_out_of_reach(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(db_run_script(db, GOALS, &error), error);
    int64_t id = add(db, BUSINESS, "Dikenal satu desa", "", 1), none = 0;
    TacticEntry entry = {"x", "y", 0}, foreign = {"x", "y", 2};
    assert_fails(tactic_edit(db, OTHER_BUSINESS, id, &entry, &error), error, ERROR_NOT_FOUND);
    assert_fails(tactic_add(db, BUSINESS, &foreign, NOW, &none, &error), error, ERROR_NOT_FOUND);
    assert_ok(tactic_list(db, BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
    g_assert_cmpstr(tactic_at(list, 0)->goal, ==, "lebih banyak pesanan");
}

void test_tactic(void)
{
    testkit_db_case("/store/tactic/missing", a_strategy_without_tactic_is_listed);
    testkit_db_case("/store/tactic/others", others_rows_and_goals_are_out_of_reach);
}
