// SPDX-License-Identifier: Apache-2.0
/* F06: the records as they were are rebuilt from the log, row by row, value by value. */
#include "store/past.h"

#include "store/journal.h"
#include "testkit/testkit.h"

static const char BEFORE[] =
    "INSERT INTO products (id, business_id, name, price_idr, created_at, changed_at) "
    "VALUES (5, 1, 'Nasi kuning', 10000, 1, 1);\n"
    "INSERT INTO orders (id, business_id, number, customer, due_day, due_at, goods_idr, total_idr, "
    "bought_through, day, created_at, changed_at) VALUES (8, 1, 1, 'Bu Sari', 20458, 1, 20000, "
    "20000, 'whatsapp', 20458, 1, 1);\n"
    "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
    "price_idr) VALUES (1, 8, 1, 5, 'Nasi kuning', 2, 10000);\n"
    "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) VALUES "
    "(1, 1, 20458, 15000, 'stall', 1), (2, 1, 20459, 25000, 'whatsapp', 1);\n"
    "INSERT INTO figures (id, business_id, platform, measure, day, value, changed_at) VALUES "
    "(1, 1, 'facebook', 'reach', 20458, 40, 1);\n"
    "INSERT INTO answers (business_id, question, value, answered_at) VALUES (1, 'vision', 'Satu', 1)";
static const char AFTER[] =
    "UPDATE sales SET amount_idr = 9000, customer = 'Pak Adi' WHERE id = 1;\n"
    "UPDATE sales SET amount_idr = 8000, contact_id = NULL WHERE id = 1;\n"
    "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) VALUES "
    "(3, 1, 20458, 1000, 'stall', 2);\n"
    "UPDATE sales SET amount_idr = 1500 WHERE id = 3;\n"
    "DELETE FROM order_items WHERE order_id = 8;\n"
    "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
    "price_idr) VALUES (1, 8, 1, 5, 'Nasi kuning', 7, 10000), (1, 8, 2, 5, 'Lauk', 1, 1);\n"
    "UPDATE figures SET value = 61 WHERE id = 1;\n"
    "UPDATE answers SET value = 'Dua' WHERE question = 'vision';\n"
    "DELETE FROM answers WHERE question = 'vision';\n"
    "INSERT INTO answers (business_id, question, value, answered_at) VALUES (1, 'vision', 'Tiga', 2);\n"
    "UPDATE businesses SET name = 'Dapur Baru' WHERE id = 1";

static int64_t changed(Db *db, const char *action, const char *sql)
{
    g_autoptr(GError) error = NULL;
    Change change = {.user_id = OWNER, .action = action, .door = "page", .at = NOW};
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(change_begin(db, BUSINESS, &change, &error), error);
    testkit_write(db, sql);
    assert_ok(change_end(db, BUSINESS, &change, &error), error);
    assert_ok(db_commit(tx, &error), error);
    return change.id;
}

/* All of one table as text, in order. */
static char *rows(Db *db, const char *columns, const char *table)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *sql = g_strdup_printf("SELECT %s FROM %s ORDER BY 1", columns, table);
    GString *text = g_string_new(NULL);
    g_autoptr(DbCursor) cursor = db_select(db, sql, DB_NO_PARAMS, &error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_string_append_printf(text, "%s|", db_cursor_text(cursor, 0));
    }
    assert_ok(db_cursor_done(cursor, &error), error);
    return g_string_free(text, FALSE);
}

static const struct {
    const char *columns, *table;
} LOOKED_AT[] = {
    {"id || ' ' || amount_idr || ' ' || customer || ' ' || COALESCE(contact_id, 0)", "sales"},
    {"position || ' ' || name || ' ' || quantity", "order_items"},
    {"id || ' ' || value", "figures"},
    {"question || ' ' || value || ' ' || answered_at", "answers"},
    {"name", "businesses WHERE id = 1"},
};

static void rows_come_back_as_they_were(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) past = NULL;
    char *then[G_N_ELEMENTS(LOOKED_AT)] = {0};
    int64_t change = changed(db, "report_confirm", BEFORE);
    for (size_t i = 0; i < G_N_ELEMENTS(LOOKED_AT); i++) {
        then[i] = rows(db, LOOKED_AT[i].columns, LOOKED_AT[i].table);
    }
    testkit_write(db, AFTER);
    assert_ok(past_open(db, BUSINESS, change, &past, &error), error);
    for (size_t i = 0; i < G_N_ELEMENTS(LOOKED_AT); i++) {
        g_autofree char *now = rows(db, LOOKED_AT[i].columns, LOOKED_AT[i].table);
        g_autofree char *back = rows(past, LOOKED_AT[i].columns, LOOKED_AT[i].table);
        g_assert_cmpstr(now, !=, then[i]);
        g_assert_cmpstr(back, ==, then[i]);
        g_free(then[i]);
    }
}

static void only_ones_own_change_leads_back(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) past = NULL;
    int64_t change = changed(db, "report_confirm", BEFORE);
    assert_fails(past_open(db, OTHER_BUSINESS, change, &past, &error), error, ERROR_NOT_FOUND);
    assert_fails(past_open(db, BUSINESS, change + 1, &past, &error), error, ERROR_NOT_FOUND);
}

void test_past(void)
{
    testkit_db_case("/store/past/rows/F06", rows_come_back_as_they_were);
    testkit_db_case("/store/past/own/F06", only_ones_own_change_leads_back);
}
