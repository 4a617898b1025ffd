// SPDX-License-Identifier: Apache-2.0
#include "db/record.h"

#include "base/date.h"
#include "testkit/testkit.h"

typedef struct {
    int64_t id, price_idr, day, minute, made_at, active;
    const char *name, *token;
} Thing;
static const Column COLUMNS[] = {
    COLUMN(Thing, INT, id),        COLUMN(Thing, MONEY, price_idr), COLUMN(Thing, DAY, day),
    COLUMN(Thing, MINUTE, minute), COLUMN(Thing, TIME, made_at),    COLUMN(Thing, FLAG, active),
    COLUMN(Thing, TEXT, name),     COLUMN(Thing, SECRET, token),    {0}};
RECORD_LIST(Thing, thing)
const RecordType thing_type = {sizeof(Thing), COLUMNS};

static const char MAKE[] =
    "CREATE TABLE things (id {ID}, price_idr {INT}, day {INT}, minute {INT}, made_at {INT}, "
    "active {INT}, name {TEXT}, token {TEXT}) {STRICT};\n"
    "INSERT INTO things VALUES (1, 12500, 20458, 360, 1767560400, 1, 'Kebab', 'rahasia');\n"
    "INSERT INTO things (id) VALUES (2);\n";
static const char SQL_LIST[] = "SELECT id, price_idr, day, minute, made_at, active, name, token "
                               "FROM things WHERE id >= $1 ORDER BY id";

static RecordList *load(Db *db, int64_t from)
{
    g_autoptr(GError) error = NULL;
    RecordList *list = NULL;
    assert_ok(record_list_load(db, &thing_type, SQL_LIST, DB_PARAMS(db_int(from)), &list, &error),
              error);
    return list;
}

static void fills_every_kind(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, MAKE, &error), error);
    g_autoptr(RecordList) list = load(db, 1);
    g_assert_cmpuint(record_count(list), ==, 2);
    const Thing *kebab = thing_at(list, 0), *bare = thing_at(list, 1);
    g_assert_cmpint(kebab->price_idr, ==, 12500);
    g_assert_cmpint(kebab->day, ==, 20458);
    g_assert_cmpint(kebab->minute, ==, 360);
    g_assert_cmpint(kebab->made_at, ==, 1767560400);
    g_assert_cmpint(kebab->active, ==, 1);
    g_assert_cmpstr(kebab->name, ==, "Kebab");
    g_assert_cmpstr(kebab->token, ==, "rahasia");
    g_assert_cmpint(bare->price_idr, ==, 0);
    g_assert_cmpint(bare->day, ==, DAY_NONE);
    g_assert_cmpint(bare->minute, ==, -1);
    g_assert_cmpstr(bare->name, ==, "");
    g_assert_cmpint(record_int(kebab, &COLUMNS[1]), ==, 12500);
    g_assert_cmpstr(record_text(kebab, &COLUMNS[6]), ==, "Kebab");
    g_assert_true(record_type(list) == &thing_type);
}

/* Records stay where they are read from when the list has grown past its first room. */
static void many_records_keep_their_text(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, MAKE, &error), error);
    for (int64_t id = 3; id <= 300; id++) {
        g_autofree char *name = g_strdup_printf("Produk nomor %d", (int)id);
        assert_ok(db_run(db, "INSERT INTO things (id, name) VALUES ($1, $2)",
                         DB_PARAMS(db_int(id), db_text(name)), &error),
                  error);
    }
    g_autoptr(RecordList) list = load(db, 3);
    g_assert_cmpuint(record_count(list), ==, 298);
    for (size_t i = 0; i < record_count(list); i++) {
        g_autofree char *name = g_strdup_printf("Produk nomor %d", (int)i + 3);
        g_assert_cmpstr(thing_at(list, i)->name, ==, name);
    }
}

static void nothing_and_failure_differ(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, MAKE, &error), error);
    g_autoptr(RecordList) empty = load(db, 99);
    g_assert_nonnull(empty);
    g_assert_cmpuint(record_count(empty), ==, 0);
    g_assert_cmpuint(record_count(NULL), ==, 0);
    RecordList *untouched = NULL;
    db_fail_at(db, 1);
    assert_fails(
        record_list_load(db, &thing_type, SQL_LIST, DB_PARAMS(db_int(1)), &untouched, &error),
        error, ERROR_UNAVAILABLE);
    g_assert_null(untouched);
}

void test_record(void)
{
    testkit_db_case("/db/record/fills_every_kind", fills_every_kind);
    testkit_db_case("/db/record/many_records_keep_their_text", many_records_keep_their_text);
    testkit_db_case("/db/record/nothing_and_failure_differ", nothing_and_failure_differ);
}
