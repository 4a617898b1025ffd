// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Files on their way into the owner's business, for tests below the edges, as of the first of October
 * 2026. Works are owned by the caller. */
#include "app/import_work.h"
#include "context_case.h"

#include <string.h>

static inline void case_context(Client *client, Context *context)
{
    owner_context(client, context);
    context->today = day_from_civil(2026, 10, 1);
    context->now = zone_instant(ZONE_WIB, context->today, 600);
}

static inline ImportWork *case_take(const Context *context, GBytes *file, bool write)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *refusal = NULL;
    ImportAsk ask = {"", "", "", 0, 0, "", false};
    ImportWork *work = import_work_read(context, file, &ask, &refusal);
    g_assert_cmpstr(refusal, ==, NULL);
    g_autoptr(DbTransaction) tx = write ? db_begin(context->db, &error) : NULL;
    assert_ok(import_work_take(work, context, write, &error), error);
    if (write) {
        assert_ok(db_commit(tx, &error), error);
    }
    return work;
}

static inline GBytes *case_bytes(const char *path)
{
    char *bytes = NULL;
    gsize length = 0;
    g_assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    return g_bytes_new_take(bytes, length);
}
#define case_file(name) case_bytes(SOURCE_DIR "/tests/fixture/import/" name)

/* Takes the file three times: looks, writes, writes again. New the first two times, known then. */
static inline void case_goes_in_once(const Context *context, GBytes *file, int64_t rows)
{
    for (int time = 0; time < 3; time++) {
        g_autoptr(ImportWork) work = case_take(context, file, time > 0);
        g_assert_cmpint(work->counts.new_rows, ==, time < 2 ? rows : 0);
        g_assert_cmpint(work->counts.same_rows, ==, time < 2 ? 0 : rows);
        g_assert_cmpint(work->counts.changed_rows, ==, 0);
        g_assert_cmpint(work->counts.rows, ==, rows + work->counts.refused_rows);
    }
}

static inline int64_t case_number(const Context *context, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = -1;
    assert_ok(db_get_int(context->db, sql, DB_NO_PARAMS, -1, &number, &error), error);
    return number;
}
