// SPDX-License-Identifier: Apache-2.0
#include "app/import_map.h"

#include "import_case.h"

static const char TEXT[] = "Kapan;Uang\n2026-08-01;15.000\n";

static void remember(const Context *context, GBytes *file, const char *columns)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(TableLook) look = table_look_file(file, context->today);
    ImportAsk said = {"sales_table", "", "", 0, 0, columns, false};
    g_autoptr(DbTransaction) tx = db_begin(context->db, &error);
    assert_ok(import_remember(context, look, &said, &error), error);
    assert_ok(db_commit(tx, &error), error);
}

/* What was said once fills an ask that leaves it open, and no other. */
static void what_was_said_is_recalled_by_headings(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_autoptr(GError) error = NULL;
    case_context(client, &context);
    g_autoptr(GBytes) file = g_bytes_new_static(TEXT, sizeof TEXT - 1);
    remember(&context, file, "date=1 amount=2");
    const struct {
        ImportAsk ask;
        const char *kind, *columns;
    } CASES[] = {
        {{"", "", "", 0, 0, "", true}, "sales_table", "date=1 amount=2"},
        {{"sales_table", "", "", 0, 0, "", true}, "sales_table", "date=1 amount=2"},
        {{"expense_table", "", "", 0, 0, "", true}, "expense_table", ""},
        {{"shopee_orders", "", "", 0, 0, "", true}, "shopee_orders", ""},
        {{"sales_table", "", "", 0, 0, "date=2 amount=1", true}, "sales_table", "date=2 amount=1"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        ImportAsk ask = CASES[i].ask;
        g_auto(ImportRecall) recall = {0};
        assert_ok(import_recall(&context, file, &ask, &recall, &error), error);
        g_assert_cmpstr(ask.kind, ==, CASES[i].kind);
        g_assert_cmpstr(ask.columns, ==, CASES[i].columns);
        g_assert_cmpint(recall.known, ==, i < 2);
    }
}

static void headings_are_said_as_written(void)
{
    g_autoptr(GBytes) file = g_bytes_new_static("2026-08-01;15.000\n2026-08-02;5\n", 30);
    g_autoptr(TableLook) bare = table_look_file(file, 20000);
    g_autofree char *letters = import_headings(bare);
    g_assert_cmpstr(letters, ==, "A, B");
}

void test_import_map(void)
{
    g_test_add_func("/app/import_map/recall/H09", what_was_said_is_recalled_by_headings);
    g_test_add_func("/app/import_map/headings", headings_are_said_as_written);
}
