// SPDX-License-Identifier: Apache-2.0
#include "store/import_file.h"

#define COLUMNS                                                                                    \
    "id, kind, options, state, row_count, new_count, same_count, changed_count, refused_count, "   \
    "report, created_at, applied_at, COALESCE((SELECT j.state FROM import_jobs j "               \
    "WHERE j.business_id = imports.business_id AND j.import_id = imports.id "                      \
    "AND imports.state = 'waiting'), '') FROM imports WHERE business_id = $1 "
/* Nobody puts away or reads anew what is on its way. */
#define AT_REST                                                                                    \
    "AND NOT EXISTS (SELECT 1 FROM import_jobs j WHERE j.business_id = imports.business_id "       \
    "AND j.import_id = imports.id AND j.state IN ('queued', 'running', 'stopping'))"

static const char SQL_FIND[] =
    "SELECT id FROM imports WHERE business_id = $1 AND digest = $2 AND kind = $3 AND options = $4 "
    "AND state = 'waiting'";
static const char SQL_DISCARD_OTHERS[] =
    "UPDATE imports SET state = 'discarded', file = NULL WHERE business_id = $1 "
    "AND state = 'waiting' AND id <> $2 " AT_REST;
static const char SQL_ADD[] =
    "INSERT INTO imports (business_id, kind, options, digest, file, row_count, new_count, "
    "same_count, changed_count, refused_count, report, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
static const char SQL_LOAD[] = "SELECT " COLUMNS "AND id = $2";
static const char SQL_LIST[] =
    "SELECT " COLUMNS "AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3";
static const char SQL_BYTES[] = "SELECT file FROM imports WHERE business_id = $1 AND id = $2";
static const char SQL_APPLY[] =
    "UPDATE imports SET state = 'applied', file = NULL, row_count = $3, new_count = $4, "
    "same_count = $5, changed_count = $6, refused_count = $7, report = $8, applied_at = $9 "
    "WHERE business_id = $1 AND id = $2 AND state = 'waiting' " AT_REST;
static const char SQL_REREAD[] =
    "UPDATE imports SET kind = $3, options = $4, row_count = $5, new_count = $6, same_count = $7, "
    "changed_count = $8, refused_count = $9, report = $10 "
    "WHERE business_id = $1 AND id = $2 AND state = 'waiting' " AT_REST;
static const char SQL_DISCARD[] =
    "UPDATE imports SET state = 'discarded', file = NULL WHERE business_id = $1 AND id = $2 "
    "AND state = 'waiting' " AT_REST;

static const Column FIELDS[] = {
    COLUMN(ImportFile, INT, id),           COLUMN(ImportFile, TEXT, kind),
    COLUMN(ImportFile, TEXT, options),     COLUMN(ImportFile, TEXT, state),
    COLUMN(ImportFile, INT, rows),         COLUMN(ImportFile, INT, new_rows),
    COLUMN(ImportFile, INT, same_rows),    COLUMN(ImportFile, INT, changed_rows),
    COLUMN(ImportFile, INT, refused_rows), COLUMN(ImportFile, TEXT, report),
    COLUMN(ImportFile, TIME, created_at),  COLUMN(ImportFile, TIME, applied_at),
    COLUMN(ImportFile, TEXT, job),         {0},
};
const RecordType import_file_type = {sizeof(ImportFile), FIELDS};

static bool row_add(Db *db, int64_t business_id, const ImportFileDraft *draft, const char *digest,
                    int64_t now, int64_t *ret_id, GError **error)
{
    gsize size = 0;
    const void *bytes = g_bytes_get_data(draft->bytes, &size);
    const ImportCounts *counts = &draft->counts;
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->kind), db_text(draft->options),
                               db_text(digest), draft->passing ? db_null() : db_blob(bytes, size),
                               db_int(counts->rows),
                               db_int(counts->new_rows), db_int(counts->same_rows),
                               db_int(counts->changed_rows), db_int(counts->refused_rows),
                               db_text(draft->report), db_int(now)),
                     ret_id, error);
}

bool import_file_add(Db *db, int64_t business_id, const ImportFileDraft *draft, int64_t now,
                     int64_t *ret_id, GError **error)
{
    /* What is not kept need not be found again. */
    g_autofree char *digest =
        draft->passing ? g_strdup("")
                       : g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, draft->bytes);
    int64_t id = 0;
    if ((!draft->passing &&
         !db_get_int(db, SQL_FIND,
                     DB_PARAMS(db_int(business_id), db_text(digest), db_text(draft->kind),
                               db_text(draft->options)),
                     0, &id, error)) ||
        (id == 0 && !row_add(db, business_id, draft, digest, now, &id, error)) ||
        !db_run(db, SQL_DISCARD_OTHERS, DB_PARAMS(db_int(business_id), db_int(id)), error)) {
        return false;
    }
    *ret_id = id;
    return true;
}

bool import_file_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                      GError **error)
{
    return record_list_load(db, &import_file_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool import_file_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &import_file_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool import_file_bytes(Db *db, int64_t business_id, int64_t id, GBytes **ret_bytes, GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_BYTES, DB_PARAMS(db_int(business_id), db_int(id)), error);
    *ret_bytes = NULL;
    if (cursor != NULL && db_cursor_next(cursor) && !db_cursor_is_null(cursor, 0)) {
        size_t size = 0;
        const void *bytes = db_cursor_blob(cursor, 0, &size);
        *ret_bytes = g_bytes_new(bytes, size);
    }
    if (!db_cursor_done(cursor, error)) {
        g_clear_pointer(ret_bytes, g_bytes_unref);
        return false;
    }
    return true;
}

bool import_file_reread(Db *db, int64_t business_id, int64_t id, const ImportFileDraft *draft,
                        GError **error)
{
    const ImportCounts *counts = &draft->counts;
    int64_t changed = 0;
    if (!db_run_count(db, SQL_REREAD,
                      DB_PARAMS(db_int(business_id), db_int(id), db_text(draft->kind),
                                db_text(draft->options), db_int(counts->rows),
                                db_int(counts->new_rows), db_int(counts->same_rows),
                                db_int(counts->changed_rows), db_int(counts->refused_rows),
                                db_text(draft->report)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_CONFLICT, "the file does not wait any more");
}

bool import_file_apply(Db *db, int64_t business_id, int64_t id, const ImportFileDraft *draft,
                       int64_t now, GError **error)
{
    const ImportCounts *counts = &draft->counts;
    int64_t changed = 0;
    if (!db_run_count(db, SQL_APPLY,
                      DB_PARAMS(db_int(business_id), db_int(id), db_int(counts->rows),
                                db_int(counts->new_rows), db_int(counts->same_rows),
                                db_int(counts->changed_rows), db_int(counts->refused_rows),
                                db_text(draft->report), db_int(now)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_CONFLICT, "the file does not wait any more");
}

bool import_file_discard(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_DISCARD, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                      error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_CONFLICT, "the file does not wait any more");
}
