// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Long files of marketplace orders on their way in, for tests of the queue: what the books say, word for
 * word, and waiting for what is to come. */
#include "app/import_queue.h"
#include "import_case.h"
#include "store/import_job.h"

#define ROWS 6000
/* Parts as short as can be, and time to call it off between them. */
#define SHORT_PARTS (&(ImportQueueOptions){.part_us = 1, .pause_us = 15000})

static inline GBytes *queue_file(int rows, const char *state)
{
    GString *text = g_string_new("No. Pesanan,Status Pesanan,Nama Produk,Jumlah,Harga Setelah "
                                 "Diskon,Waktu Pesanan Dibuat,Waktu Pesanan Selesai\n");
    for (int i = 0; i < rows; i++) {
        g_string_append_printf(text, "A%d,%s,Kopi,2,10.000,2025-12-01 08:00,%s\n", i, state,
                               g_str_equal(state, "Selesai") ? "2025-12-05 10:00" : "");
    }
    return g_string_free_to_bytes(text);
}

/* Kept as a file that waits, and queued when there is a queue. */
static inline int64_t queue_send(const Context *context, GBytes *file)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *options = import_ask_format(&(ImportAsk){"", "", "", 0, 0, "", false});
    ImportFileDraft draft = {"shopee_orders", options, "", file, {ROWS, ROWS, 0, 0, 0}, false};
    int64_t id = 0;
    g_autoptr(DbTransaction) tx = db_begin(context->db, &error);
    assert_ok(import_file_add(context->db, BUSINESS, &draft, NOW, &id, &error) &&
                  import_job_add(context->db, BUSINESS, id, OWNER, NOW, &error) &&
                  db_commit(tx, &error),
              error);
    ImportQueue *queue = app_imports(context->app);
    g_assert_true(queue == NULL || import_queue_add(queue, BUSINESS, id));
    return id;
}

/* "waiting cancelled", "applied ". */
static inline char *queue_state(const Context *context, int64_t id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(import_file_load(context->db, BUSINESS, id, &one, &error), error);
    const ImportFile *file = import_file_at(one, 0);
    return g_strdup_printf("%s %s", file->state, file->job);
}

static inline bool queue_is(const Context *context, int64_t id, const char *state)
{
    g_autofree char *now = queue_state(context, id);
    return g_str_equal(now, state);
}

/* The test program ends by its own limit when it never comes. */
static inline void queue_await(const Context *context, int64_t id, const char *state)
{
    while (!queue_is(context, id, state)) {
        g_usleep(2000);
    }
}

/* Some rows are written, and not all. */
static inline void queue_await_middle(const Context *context, int64_t id)
{
    ImportProgress progress = {0};
    while (progress.phase != IMPORT_PHASE_WRITING || progress.done < 500) {
        g_usleep(500);
        progress = import_queue_progress(app_imports(context->app), BUSINESS, id);
    }
    g_assert_cmpint(progress.rows, ==, ROWS);
    g_assert_cmpint(progress.done, <, ROWS);
}

/* Files of somebody else wait until there is no room. */
static inline void queue_fill(const Context *context)
{
    static int64_t next = 1000;
    while (import_queue_add(app_imports(context->app), OTHER_BUSINESS, next)) {
        next++;
    }
}

/* Every row of the tables that orders are written to. */
static inline char *queue_books(const Context *context)
{
    static const char *const SQL[] = {
        "SELECT id || ' ' || number || customer || state || goods_idr || ' ' || total_idr || ' ' || "
        "changed_at || ' ' || COALESCE(paid_at, 0) FROM orders ORDER BY id",
        "SELECT order_id || ' ' || position || name || quantity || ' ' || price_idr FROM order_items "
        "ORDER BY order_id, position",
        "SELECT id || ' ' || COALESCE(order_id, 0) || ' ' || amount_idr FROM sales ORDER BY id",
        "SELECT external_id || ' ' || order_id || digest FROM market_orders ORDER BY external_id"};
    g_autoptr(GError) error = NULL;
    GString *books = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(SQL); i++) {
        g_autoptr(DbCursor) cursor = db_select(context->db, SQL[i], DB_NO_PARAMS, &error);
        while (cursor != NULL && db_cursor_next(cursor)) {
            g_string_append_printf(books, "%s\n", db_cursor_text(cursor, 0));
        }
        assert_ok(db_cursor_done(cursor, &error), error);
    }
    return g_string_free(books, FALSE);
}

static inline void queue_stop(const Context *context, int64_t id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbTransaction) tx = db_begin(context->db, &error);
    assert_ok(import_job_stop(context->db, BUSINESS, id, NOW, &error) && db_commit(tx, &error),
              error);
}
