// SPDX-License-Identifier: Apache-2.0
/* What is carried, held against the schema: X06. */
#include "carry/table.h"

#include "carry/place.h"
#include "testkit/testkit.h"

static bool stays_behind(const char *table, const char *column)
{
    g_autofree char *both = g_strdup_printf("%s.%s", table, column);
    return g_strv_contains(CARRY_BEHIND, table) || g_strv_contains(CARRY_BEHIND, both);
}

/* What the plan need not name: it follows from the place itself. */
static bool goes_without_saying(const CarryPlace *place, const char *column)
{
    return g_str_equal(column, "id") || g_str_equal(column, "business_id") ||
           (place->link != NULL && g_str_equal(place->link, column) &&
            carry_column_find(place, column) < 0);
}

static void check_column(const CarryPlan *plan, const char *table, DbCursor *cursor)
{
    const char *name = db_cursor_text(cursor, 0), *type = db_cursor_text(cursor, 1);
    const CarryPlace *place = carry_plan_find(plan, table);
    if (stays_behind(table, name)) {
        return;
    }
    if (place == NULL) {
        g_error("table %s is neither carried nor left behind: src/carry/table.c", table);
    }
    int at = carry_column_find(place, name);
    if (at < 0 && !goes_without_saying(place, name)) {
        g_error("%s.%s is neither carried nor left behind: src/carry/table.c", table, name);
    }
    if (at >= 0) {
        const CarryColumn *column = &place->columns[at];
        bool refers = column->to != NULL && !column->by_hand;
        if (column->number != g_str_equal(type, "INTEGER")) {
            g_error("%s.%s: '%%' says what is a number", table, name);
        }
        g_assert_cmpint(column->bytes, ==, g_str_equal(type, "BLOB"));
        if (refers && column->needed != (db_cursor_int(cursor, 2) != 0)) {
            g_error("%s.%s: '!' says what is never NULL", table, name);
        }
    }
}

static void every_table_and_column_is_carried_or_left_behind(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = testkit_sqlite();
    g_autoptr(DbCursor) tables = db_select(
        db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
        DB_NO_PARAMS, &error);
    int seen = 0;
    while (tables != NULL && db_cursor_next(tables)) {
        g_autofree char *table = g_strdup(db_cursor_text(tables, 0));
        g_autofree char *sql =
            g_strdup_printf("SELECT name, type, \"notnull\" FROM pragma_table_info('%s')", table);
        g_autoptr(DbCursor) columns = db_select(db, sql, DB_NO_PARAMS, &error);
        for (; columns != NULL && db_cursor_next(columns); seen++) {
            check_column(plan, table, columns);
        }
        assert_ok(db_cursor_done(columns, &error), error);
    }
    assert_ok(db_cursor_done(tables, &error), error);
    g_assert_cmpint(seen, >, 600);
}

static void check_reference(const CarryPlan *plan, const char *table, DbCursor *cursor)
{
    const CarryPlace *place = carry_plan_find(plan, table);
    const char *from = db_cursor_text(cursor, 0), *to = db_cursor_text(cursor, 1);
    if (place == NULL || goes_without_saying(place, from)) {
        return;
    }
    const CarryColumn *column = &place->columns[carry_column_find(place, from)];
    if (column->account || g_str_equal(to, "users")) {
        g_assert_true(column->account);
        return;
    }
    g_assert_cmpstr(column->to, ==, to);
}

static void every_reference_of_the_schema_is_in_the_plan(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = testkit_sqlite();
    for (size_t i = 0; i < carry_plan_count(plan); i++) {
        const char *table = carry_plan_at(plan, i)->name;
        g_autofree char *sql =
            g_strdup_printf("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%s')", table);
        g_autoptr(DbCursor) cursor = db_select(db, sql, DB_NO_PARAMS, &error);
        while (cursor != NULL && db_cursor_next(cursor)) {
            check_reference(plan, table, cursor);
        }
        assert_ok(db_cursor_done(cursor, &error), error);
    }
}

static void no_secret_is_carried(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    static const char *const SECRETS[] = {"users", "sessions", "api_tokens", "invites", "members"};
    for (size_t i = 0; i < G_N_ELEMENTS(SECRETS); i++) {
        g_assert_null(carry_plan_find(plan, SECRETS[i]));
    }
    for (size_t i = 0; i < carry_plan_count(plan); i++) {
        const CarryPlace *place = carry_plan_at(plan, i);
        g_assert_cmpint(carry_column_find(place, "password_hash"), <, 0);
        g_assert_cmpint(carry_column_find(place, "token_hash"), <, 0);
    }
}

void test_table(void)
{
    g_test_add_func("/carry/table/every_column",
                    every_table_and_column_is_carried_or_left_behind);
    g_test_add_func("/carry/table/every_reference",
                    every_reference_of_the_schema_is_in_the_plan);
    g_test_add_func("/carry/table/no_secret", no_secret_is_carried);
}
