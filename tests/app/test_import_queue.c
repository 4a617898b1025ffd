// SPDX-License-Identifier: Apache-2.0
/* Long files come in beside everything else, whole or not at all; never twice. */
#include "queue_case.h"

#include "app/turn.h"

#define MANY_ROWS 40000

static void queue_begin(Client *client, const ImportQueueOptions *options)
{
    App *app = client_app(client);
    app_take_imports(app, import_queue_new(app, options));
}

/* With 300 orders known that the long file then moves on: changes are undone as well as what is new. */
static void context_with_books(Client *client, Context *context)
{
    g_autoptr(GBytes) sent = queue_file(300, "Sedang Dikirim");
    case_context(client, context);
    g_autoptr(ImportWork) work = case_take(context, sent, true);
    g_assert_cmpint(work->counts.new_rows, ==, 300);
}

static void assert_goes_in_whole(const Context *context)
{
    g_autoptr(GBytes) file = queue_file(ROWS, "Selesai");
    for (int time = 0; time < 2; time++) {
        int64_t id = queue_send(context, file);
        queue_await(context, id, "applied ");
        g_assert_cmpint(case_number(context, "SELECT COUNT(*) FROM orders"), ==, ROWS);
        g_assert_cmpint(case_number(context, "SELECT CAST(SUM(amount_idr) AS BIGINT) FROM sales"),
                        ==, INT64_C(20000) * ROWS);
    }
    g_assert_cmpint(case_number(context, "SELECT MAX(number) - MIN(number) FROM orders"), ==,
                    ROWS - 1);
    g_assert_cmpint(case_number(context, "SELECT COUNT(*) FROM import_jobs"), ==, 0);
    while (case_number(context, "SELECT COUNT(*) FROM import_parts") > 0) {
        g_usleep(2000);
    }
}

static void a_long_file_comes_in_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    context_with_books(client, &context);
    queue_begin(client, &(ImportQueueOptions){.part_us = 1, .pause_us = 1});
    assert_goes_in_whole(&context);
}

static void who_calls_it_off_has_her_books_as_before(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = queue_file(ROWS, "Selesai");
    g_auto(Context) context = {0};
    context_with_books(client, &context);
    g_autofree char *before = queue_books(&context);
    queue_begin(client, SHORT_PARTS);
    int64_t id = queue_send(&context, file);
    queue_await_middle(&context, id);
    g_assert_true(import_queue_is_writing(app_imports(client_app(client)), BUSINESS));
    g_assert_false(import_queue_is_writing(app_imports(client_app(client)), OTHER_BUSINESS));
    queue_stop(&context, id);
    queue_await(&context, id, "waiting cancelled");
    g_autofree char *after = queue_books(&context);
    g_assert_cmpstr(after, ==, before);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM import_parts"), ==, 0);
    app_end_imports(client_app(client));
    queue_begin(client, NULL);
    assert_goes_in_whole(&context);
}

/* The queue ends as a killed server does: without undoing anything. */
static void what_a_server_left_in_the_middle_is_undone(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = queue_file(ROWS, "Selesai");
    g_auto(Context) context = {0};
    context_with_books(client, &context);
    g_autofree char *before = queue_books(&context);
    App *app = client_app(client);
    app_take_imports(app, import_queue_new(app, SHORT_PARTS));
    int64_t id = queue_send(&context, file);
    queue_await_middle(&context, id);
    app_end_imports(app);
    g_assert_true(queue_is(&context, id, "waiting running"));
    if (db_can_undo(context.db)) {
        g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM import_parts"), >, 0);
        g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM orders"), >, 300);
    }
    queue_begin(client, SHORT_PARTS);
    queue_await(&context, id, "waiting interrupted");
    g_autofree char *after = queue_books(&context);
    g_assert_cmpstr(after, ==, before);
    app_end_imports(app);
    queue_begin(client, NULL);
    assert_goes_in_whole(&context);
}

static void what_waited_its_turn_has_it_after_a_start(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = queue_file(ROWS, "Selesai");
    g_auto(Context) context = {0};
    case_context(client, &context);
    int64_t id = queue_send(&context, file);
    g_assert_true(queue_is(&context, id, "waiting queued"));
    queue_begin(client, NULL);
    queue_await(&context, id, "applied ");
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM orders"), ==, ROWS);
}

/* A file whose bytes are no table any more: said, and nothing is in. */
static void what_cannot_be_read_fails_and_leaves_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = g_bytes_new_static("bukan tabel", 11);
    g_auto(Context) context = {0};
    case_context(client, &context);
    queue_begin(client, NULL);
    int64_t id = queue_send(&context, file);
    queue_await(&context, id, "waiting failed");
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM orders"), ==, 0);
}

static void only_so_many_wait(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = queue_file(ROWS, "Selesai");
    g_auto(Context) context = {0};
    case_context(client, &context);
    queue_begin(client, SHORT_PARTS);
    ImportQueue *queue = app_imports(client_app(client));
    int64_t id = queue_send(&context, file);
    queue_await_middle(&context, id);
    for (guint i = 0; i < IMPORT_QUEUE_MAX; i++) {
        g_assert_true(import_queue_add(queue, OTHER_BUSINESS, 100 + i));
        g_assert_true(import_queue_add(queue, OTHER_BUSINESS, 100)); /* waits already: takes no room */
    }
    g_assert_false(import_queue_add(queue, OTHER_BUSINESS, 99));
    g_assert_cmpint(import_queue_progress(queue, OTHER_BUSINESS, 100).phase, ==,
                    IMPORT_PHASE_WAITING);
    g_assert_cmpint(import_queue_progress(queue, BUSINESS, 100).phase, ==, IMPORT_PHASE_NONE);
}

/* Somebody else's write, durable: how long it took. */
static void other_write(const Context *context, int number)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *name = g_strdup_printf("Warung %d", number);
    Turn turn = {0};
    assert_ok(turn_begin(&turn, context, &error), error);
    DbTransaction *tx = db_begin(turn.context.db, &error);
    assert_ok(db_run(turn.context.db, "UPDATE businesses SET name = $1 WHERE id = 2",
                     DB_PARAMS(db_text(name)), &error) &&
                  db_commit(tx, &error),
              error);
    db_transaction_end(tx);
    g_autoptr(Promise) durable = turn_end(&turn);
    g_assert_true(durable == NULL || promise_wait(durable));
}

static void others_write_while_many_rows_come_in(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GBytes) file = queue_file(MANY_ROWS, "Selesai");
    g_auto(Context) context = {0};
    case_context(client, &context);
    queue_begin(client, NULL);
    int64_t id = queue_send(&context, file);
    int writes = 0;
    while (!queue_is(&context, id, "applied ")) {
        if (import_queue_is_writing(app_imports(context.app), BUSINESS)) {
            other_write(&context, ++writes);
        }
        g_usleep(2000);
    }
    g_assert_cmpint(writes, >, 20);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM orders"), ==, MANY_ROWS);
}

void test_import_queue(void)
{
    g_test_add_func("/app/import_queue/others/H09", others_write_while_many_rows_come_in);
    g_test_add_func("/app/import_queue/once/H09", a_long_file_comes_in_once);
    g_test_add_func("/app/import_queue/cancel/H09", who_calls_it_off_has_her_books_as_before);
    g_test_add_func("/app/import_queue/killed/H09", what_a_server_left_in_the_middle_is_undone);
    g_test_add_func("/app/import_queue/queued", what_waited_its_turn_has_it_after_a_start);
    g_test_add_func("/app/import_queue/failed", what_cannot_be_read_fails_and_leaves_nothing);
    g_test_add_func("/app/import_queue/full", only_so_many_wait);
}
