// SPDX-License-Identifier: Apache-2.0
#include "db/rows.h"

/* Few sizes, so that few statements are prepared; the names of parameters are searched one by one
 * when they are. */
static const size_t BLOCKS[] = {32, 8, 1};

struct DbRows {
    const char *insert;
    size_t width;
    GArray *values; /* DbValue, width a row */
};

DbRows *db_rows_new(const char *insert, size_t width)
{
    g_assert(width > 0);
    DbRows *rows = g_new0(DbRows, 1);
    rows->insert = insert;
    rows->width = width;
    rows->values = g_array_new(FALSE, FALSE, sizeof(DbValue));
    return rows;
}

void db_rows_free(DbRows *rows)
{
    if (rows != NULL) {
        g_array_unref(rows->values);
        g_free(rows);
    }
}

void db_rows_add(DbRows *rows, DbParams row)
{
    g_assert(row.count == rows->width);
    g_array_append_vals(rows->values, row.values, (guint)row.count);
}

/* By hand: printf for each parameter took longer than putting the rows. */
static void number_append(GString *sql, size_t number)
{
    char digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    g_string_append_len(sql, digits + at, (gssize)(sizeof digits - at));
}

static char *block_sql(const DbRows *rows, size_t block)
{
    GString *sql = g_string_new(rows->insert);
    for (size_t i = 0; i < block * rows->width; i++) {
        g_string_append(sql, i % rows->width != 0 ? ", $" : i == 0 ? "($" : "), ($");
        number_append(sql, i + 1);
    }
    return g_string_free(g_string_append_c(sql, ')'), FALSE);
}

/* Puts what is left from *at in whole blocks of this size. */
static bool blocks_put(const DbRows *rows, Db *db, size_t block, size_t *at, GError **error)
{
    size_t count = block * rows->width;
    if (rows->values->len - *at < count) {
        return true;
    }
    g_autofree char *sql = block_sql(rows, block);
    for (; rows->values->len - *at >= count; *at += count) {
        DbParams params = {&g_array_index(rows->values, DbValue, *at), count};
        if (!db_run(db, sql, params, error)) {
            return false;
        }
    }
    return true;
}

bool db_rows_put(DbRows *rows, Db *db, GError **error)
{
    size_t at = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(BLOCKS); i++) {
        if (!blocks_put(rows, db, BLOCKS[i], &at, error)) {
            return false;
        }
    }
    g_array_set_size(rows->values, 0);
    return true;
}
