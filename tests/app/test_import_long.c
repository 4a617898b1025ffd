// SPDX-License-Identifier: Apache-2.0
#include "app/import_long.h"

#include "queue_case.h"

static void a_file_is_long_in_a_server_alone(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    g_assert_false(import_is_long(&context, IMPORT_LONG_ROWS + 1));
    app_take_imports(context.app, import_queue_new(context.app, NULL));
    g_assert_true(import_is_long(&context, IMPORT_LONG_ROWS + 1));
    g_assert_false(import_is_long(&context, IMPORT_LONG_ROWS));
}

static void a_full_queue_says_so_and_what_is_on_its_way_is_not_queued_twice(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = queue_file(ROWS, "Selesai");
    g_autofree char *refusal = NULL;
    g_auto(Context) context = {0};
    case_context(client, &context);
    app_take_imports(context.app, import_queue_new(context.app, SHORT_PARTS));
    int64_t id = queue_send(&context, file);
    queue_await_middle(&context, id);
    assert_fails(import_queue_file(&context, id, &refusal, &error), error, ERROR_CONFLICT);
    queue_stop(&context, id);
    queue_fill(&context);
    queue_await(&context, id, "waiting cancelled");
    DbTransaction *tx = db_begin(context.db, &error);
    queue_fill(&context);
    assert_ok(import_queue_file(&context, id, &refusal, &error), error);
    g_assert_nonnull(refusal);
    db_transaction_end(tx);
    g_assert_true(queue_is(&context, id, "waiting cancelled"));
}

void test_import_long(void)
{
    g_test_add_func("/app/import_long/server", a_file_is_long_in_a_server_alone);
    g_test_add_func("/app/import_long/full", a_full_queue_says_so_and_what_is_on_its_way_is_not_queued_twice);
}
