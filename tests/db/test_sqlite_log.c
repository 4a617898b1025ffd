// SPDX-License-Identifier: Apache-2.0
/* Where the pages of a group's connection are: in its log until another connection puts them back. */
#include "db/grouped.h"
#include "place.h"

#define PAGE_TEXT 3900 /* a row of its own page */
#define MANY 1500      /* pages: more than SQLite leaves in a log by itself */

static const char SHEETS[] = "CREATE TABLE sheets (id {ID}, text {TEXT}) {STRICT};\n";

static void sheets_add(Db *db, int count)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    g_autofree char *text = g_strnfill(PAGE_TEXT, 'x');
    g_assert_no_error(error);
    for (int i = 0; i < count; i++) {
        assert_ok(
            db_run(db, "INSERT INTO sheets (text) VALUES ($1)", DB_PARAMS(db_text(text)), &error),
            error);
    }
    assert_ok(db_commit(tx, &error), error);
    g_clear_pointer(&tx, db_transaction_end);
    assert_ok(db_grouped_commit(db, &error), error);
}

static goffset file_pages(const char *file)
{
    GStatBuf state;
    g_assert_cmpint(g_stat(file, &state), ==, 0);
    return state.st_size / 4096;
}

static void pages_stay_in_the_log_until_they_are_put_back(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) other = open_file(place.file);
    assert_ok(db_run_script(other, SHEETS, &error), error);
    g_autoptr(Db) grouped = open_file(place.file);
    db_grouped_set(grouped);
    sheets_add(grouped, MANY);
    sheets_add(grouped, 1);
    g_assert_cmpint(db_grouped_log_pages(grouped), >=, MANY);
    g_assert_cmpint(file_pages(place.file), <, MANY);
    assert_ok(db_checkpoint(other, &error), error);
    g_assert_cmpint(file_pages(place.file), >=, MANY);
    sheets_add(grouped, 1); /* nobody needs the old log: it begins anew */
    g_assert_cmpint(db_grouped_log_pages(grouped), <, 100);
}

/* A page that is being read needs what was there when it began. */
static void a_reader_keeps_its_moment(void)
{
    g_auto(Place) place = place_make();
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) other = open_file(place.file);
    g_autoptr(Db) reader = open_file(place.file);
    int64_t count = -1;
    assert_ok(db_run_script(other, SHEETS, &error), error);
    g_autoptr(Db) grouped = open_file(place.file);
    db_grouped_set(grouped);
    assert_ok(db_reading_begin(reader, &error), error);
    assert_ok(db_get_int(reader, "SELECT COUNT(*) FROM sheets", DB_NO_PARAMS, -1, &count, &error),
              error);
    sheets_add(grouped, 10);
    assert_ok(db_checkpoint(other, &error), error);
    sheets_add(grouped, 10);
    assert_ok(db_get_int(reader, "SELECT COUNT(*) FROM sheets", DB_NO_PARAMS, -1, &count, &error),
              error);
    g_assert_cmpint(count, ==, 0);
    assert_ok(db_reading_end(reader, &error), error);
    assert_ok(db_get_int(reader, "SELECT COUNT(*) FROM sheets", DB_NO_PARAMS, -1, &count, &error),
              error);
    g_assert_cmpint(count, ==, 20);
}

void test_sqlite_log(void)
{
    g_test_add_func("/db/sqlite_log/put_back", pages_stay_in_the_log_until_they_are_put_back);
    g_test_add_func("/db/sqlite_log/reader", a_reader_keeps_its_moment);
}
