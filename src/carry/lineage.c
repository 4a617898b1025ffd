// SPDX-License-Identifier: Apache-2.0
#include "carry/lineage.h"

#include "store/secret.h"

static const char SQL_BOOK[] =
    "SELECT lineage, birth, origin FROM carry_books WHERE business_id = $1 ORDER BY lineage";
static const char SQL_BIRTH[] = "SELECT slug, created_at FROM businesses WHERE id = $1";
static const char SQL_JOINED[] =
    "SELECT COUNT(*) FROM carry_books WHERE business_id = $1 AND lineage = $2";
static const char SQL_JOIN[] =
    "INSERT INTO carry_books (business_id, lineage, birth, origin) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id, lineage) DO NOTHING";
static const char SQL_FIND[] = "SELECT MIN(business_id) FROM carry_books WHERE lineage = $1";
static const char SQL_BOOKS[] = "SELECT DISTINCT business_id FROM carry_books";
static const char SQL_SET_ORIGIN[] = "UPDATE carry_books SET origin = $2 WHERE business_id = $1";

static void random_name(char *ret_name, size_t size)
{
    g_autofree char *token = secret_token();
    g_strlcpy(ret_name, token, size);
}

/* Before the first file: named by how it began, so that a copy of a database made before it is told as a
 * copy. How often it changed is counted by each copy for itself. */
bool carry_lineage_read(Db *db, int64_t business_id, CarryBook *book, bool *ret_begun,
                        GError **error)
{
    g_autoptr(DbCursor) known = db_select(db, SQL_BOOK, DB_PARAMS(db_int(business_id)), error);
    *ret_begun = false;
    while (known != NULL && db_cursor_next(known)) {
        g_autofree char *more = g_strconcat(book->lineages, *ret_begun ? " " : "",
                                            db_cursor_text(known, 0), NULL);
        *ret_begun = true;
        book->lineages = carry_book_text(book, more);
        g_strlcpy(book->birth, db_cursor_text(known, 1), sizeof book->birth);
        g_strlcpy(book->origin, db_cursor_text(known, 2), sizeof book->origin);
    }
    if (!db_cursor_done(known, error)) {
        return false;
    }
    if (*ret_begun) {
        return true;
    }
    g_autoptr(DbCursor) row = db_select(db, SQL_BIRTH, DB_PARAMS(db_int(business_id)), error);
    if (row == NULL || !db_cursor_next(row)) {
        return row != NULL && db_cursor_done(row, error) &&
               error_set(error, ERROR_NOT_FOUND, "no such business");
    }
    g_autofree char *begun = g_strdup_printf("%" G_GINT64_FORMAT, db_cursor_int(row, 1));
    g_autofree char *name = carry_uid("business", db_cursor_text(row, 0), begun, NULL);
    book->lineages = carry_book_text(book, name);
    g_strlcpy(book->birth, name, sizeof book->birth);
    random_name(book->origin, sizeof book->origin);
    return db_cursor_done(row, error);
}

bool carry_lineage_join(Db *db, int64_t business_id, const CarryBook *book,
                        const CarryBook *file, GError **error)
{
    g_auto(GStrv) names = g_strsplit(file->lineages, " ", -1);
    for (char **name = names; *name != NULL; name++) {
        if (!db_run(db, SQL_JOIN,
                    DB_PARAMS(db_int(business_id), db_text(*name), db_text(book->birth),
                              db_text(book->origin)),
                    error)) {
            return false;
        }
    }
    return true;
}

bool carry_lineage_is_known(Db *db, int64_t business_id, const CarryBook *file, bool *ret_known,
                            GError **error)
{
    g_auto(GStrv) names = g_strsplit(file->lineages, " ", -1);
    *ret_known = false;
    for (char **name = names; *name != NULL && !*ret_known; name++) {
        int64_t count = 0;
        if (!db_get_int(db, SQL_JOINED, DB_PARAMS(db_int(business_id), db_text(*name)), 0, &count,
                        error)) {
            return false;
        }
        *ret_known = count > 0;
    }
    return true;
}

bool carry_lineage_find(Db *db, const CarryBook *file, int64_t *ret_business_id, GError **error)
{
    g_auto(GStrv) names = g_strsplit(file->lineages, " ", -1);
    *ret_business_id = 0;
    for (char **name = names; *name != NULL && *ret_business_id == 0; name++) {
        if (!db_get_int(db, SQL_FIND, DB_PARAMS(db_text(*name)), 0, ret_business_id, error)) {
            return false;
        }
    }
    return true;
}

bool carry_lineage_part(Db *db, GError **error)
{
    g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
    g_autoptr(DbCursor) cursor = db_select(db, SQL_BOOKS, DB_NO_PARAMS, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t id = db_cursor_int(cursor, 0);
        g_array_append_val(ids, id);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    for (guint i = 0; i < ids->len; i++) {
        char origin[CARRY_ORIGIN_LENGTH + 1];
        random_name(origin, sizeof origin);
        if (!db_run(db, SQL_SET_ORIGIN,
                    DB_PARAMS(db_int(g_array_index(ids, int64_t, i)), db_text(origin)), error)) {
            return false;
        }
    }
    return true;
}
