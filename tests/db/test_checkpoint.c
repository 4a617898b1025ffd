// SPDX-License-Identifier: Apache-2.0
/* The log of a group goes back into the file by itself, and does not grow without end. */
#include "db/group.h"
#include "place.h"

#define PAGE_TEXT 3900 /* a row of its own page */
#define A_COMMIT 100
#define WRITTEN 12000 /* pages */
#define LOG_MOST 5500 /* pages: from 4,000 on writers wait, at the latest with the next thousand */
#define WAIT_MS 10000

static const char SHEETS[] = "CREATE TABLE sheets (id {ID}, text {TEXT}) {STRICT};\n";

static void sheets_add(DbGroup *group, const char *text)
{
    g_autoptr(GError) error = NULL;
    Db *db = db_group_enter(group, &error);
    g_assert_no_error(error);
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    for (int i = 0; i < A_COMMIT; i++) {
        assert_ok(
            db_run(db, "INSERT INTO sheets (text) VALUES ($1)", DB_PARAMS(db_text(text)), &error),
            error);
    }
    assert_ok(db_commit(tx, &error), error);
    g_clear_pointer(&tx, db_transaction_end);
    g_autoptr(Promise) durable = db_group_leave(group);
    g_assert_true(promise_wait(durable));
}

static goffset file_size(const char *file)
{
    GStatBuf state;
    return g_stat(file, &state) == 0 ? state.st_size : 0;
}

/* In the file, not only in the log beside it. */
static bool comes_into_the_file(const char *file, goffset size)
{
    for (int waited = 0; waited < WAIT_MS && file_size(file) < size; waited++) {
        g_usleep(1000);
    }
    return file_size(file) >= size;
}

static void a_log_that_grows_is_put_back_and_begins_anew(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = open_file(place.file);
    g_autofree char *text = g_strnfill(PAGE_TEXT, 'x');
    g_autofree char *log = g_strconcat(place.file, "-wal", NULL);
    int64_t count = 0;
    assert_ok(db_run_script(db, SHEETS, &error), error);
    g_autoptr(DbGroup) group = db_group_new(place.file);
    for (int i = 0; i < WRITTEN / A_COMMIT; i++) {
        sheets_add(group, text);
    }
    g_assert_cmpint(file_size(log), <, (goffset)LOG_MOST * 4120);
    g_assert_true(comes_into_the_file(place.file, (goffset)(WRITTEN - LOG_MOST) * 4096));
    g_clear_pointer(&group, db_group_free);
    assert_ok(db_integrity(db, &error), error);
    assert_ok(db_get_int(db, "SELECT COUNT(*) FROM sheets", DB_NO_PARAMS, 0, &count, &error),
              error);
    g_assert_cmpint(count, ==, WRITTEN);
}

void test_checkpoint(void)
{
    g_test_add_func("/db/checkpoint/grows", a_log_that_grows_is_put_back_and_begins_anew);
}
