// SPDX-License-Identifier: Apache-2.0
#include "store/import_job.h"

#define LIVE "('queued', 'running', 'stopping')"

static const char SQL_ADD[] =
    "INSERT INTO import_jobs (business_id, import_id, user_id, state, changed_at) "
    "SELECT i.business_id, i.id, $3, 'queued', $4 FROM imports i WHERE i.business_id = $1 "
    "AND i.id = $2 AND i.state = 'waiting' AND i.file IS NOT NULL AND i.kind <> '' "
    "ON CONFLICT (business_id, import_id) DO UPDATE SET user_id = excluded.user_id, "
    "state = 'queued', changed_at = excluded.changed_at WHERE import_jobs.state NOT IN " LIVE;
static const char SQL_LOAD[] =
    "SELECT business_id, import_id, user_id, state, changed_at FROM import_jobs "
    "WHERE business_id = $1 AND import_id = $2";
static const char SQL_LIST_LIVE[] =
    "SELECT business_id, import_id, user_id, state, changed_at FROM import_jobs "
    "WHERE state IN " LIVE " ORDER BY changed_at, import_id";
static const char SQL_MOVE[] =
    "UPDATE import_jobs SET state = $4, changed_at = $5 "
    "WHERE business_id = $1 AND import_id = $2 AND state = $3";
static const char SQL_STOP[] =
    "UPDATE import_jobs SET state = CASE state WHEN 'queued' THEN 'cancelled' ELSE 'stopping' END, "
    "changed_at = $3 WHERE business_id = $1 AND import_id = $2 AND state IN ('queued', 'running')";
static const char SQL_FINISH[] = "DELETE FROM import_jobs WHERE business_id = $1 AND import_id = $2 "
                                 "AND state = 'running'";
static const char SQL_ADD_PART[] =
    "INSERT INTO import_parts (business_id, import_id, part, changes) VALUES ($1, $2, $3, $4)";
static const char SQL_LAST_PART[] =
    "SELECT part, changes FROM import_parts WHERE business_id = $1 AND import_id = $2 "
    "ORDER BY part DESC LIMIT 1";
static const char SQL_LAST_NUMBER[] =
    "SELECT MAX(part) FROM import_parts WHERE business_id = $1 AND import_id = $2";
static const char SQL_REMOVE_PART[] =
    "DELETE FROM import_parts WHERE business_id = $1 AND import_id = $2 AND part = $3";
static const char SQL_LIST_LEFT[] =
    "SELECT p.business_id, p.import_id, 0, '', 0 FROM import_parts p WHERE NOT EXISTS "
    "(SELECT 1 FROM import_jobs j WHERE j.business_id = p.business_id "
    "AND j.import_id = p.import_id) GROUP BY p.business_id, p.import_id";

static const Column FIELDS[] = {
    COLUMN(ImportJob, INT, business_id), COLUMN(ImportJob, INT, import_id),
    COLUMN(ImportJob, INT, user_id),     COLUMN(ImportJob, TEXT, state),
    COLUMN(ImportJob, TIME, changed_at), {0},
};
const RecordType import_job_type = {sizeof(ImportJob), FIELDS};

bool import_job_is_live(const char *state)
{
    return g_str_equal(state, IMPORT_JOB_QUEUED) || g_str_equal(state, IMPORT_JOB_RUNNING) ||
           g_str_equal(state, IMPORT_JOB_STOPPING);
}

/* One row, or it was not as it should be. */
static bool one_changed(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, sql, params, &changed, error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_CONFLICT, "the file is in another state");
}

bool import_job_add(Db *db, int64_t business_id, int64_t import_id, int64_t user_id, int64_t now,
                    GError **error)
{
    return one_changed(
        db, SQL_ADD,
        DB_PARAMS(db_int(business_id), db_int(import_id), db_int(user_id), db_int(now)), error);
}

bool import_job_load(Db *db, int64_t business_id, int64_t import_id, RecordList **ret_one,
                     GError **error)
{
    return record_list_load(db, &import_job_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(import_id)), ret_one, error);
}

bool import_job_list_live(Db *db, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &import_job_type, SQL_LIST_LIVE, DB_NO_PARAMS, ret_list, error);
}

bool import_job_move(Db *db, const ImportJob *job, const char *to, int64_t now, bool *ret_moved,
                     GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_MOVE,
                      DB_PARAMS(db_int(job->business_id), db_int(job->import_id),
                                db_text(job->state), db_text(to), db_int(now)),
                      &changed, error)) {
        return false;
    }
    *ret_moved = changed == 1;
    return true;
}

bool import_job_stop(Db *db, int64_t business_id, int64_t import_id, int64_t now, GError **error)
{
    return one_changed(db, SQL_STOP,
                       DB_PARAMS(db_int(business_id), db_int(import_id), db_int(now)), error);
}

bool import_job_finish(Db *db, int64_t business_id, int64_t import_id, GError **error)
{
    return one_changed(db, SQL_FINISH, DB_PARAMS(db_int(business_id), db_int(import_id)), error);
}

bool import_part_add(Db *db, const ImportJob *job, int64_t part, GBytes *changes, GError **error)
{
    gsize size = 0;
    const void *bytes = g_bytes_get_data(changes, &size);
    return db_run(db, SQL_ADD_PART,
                  DB_PARAMS(db_int(job->business_id), db_int(job->import_id), db_int(part),
                            db_blob(bytes, size)),
                  error);
}

static bool part_remove(Db *db, const ImportJob *job, int64_t part, GError **error)
{
    return db_run(db, SQL_REMOVE_PART,
                  DB_PARAMS(db_int(job->business_id), db_int(job->import_id), db_int(part)), error);
}

/* *ret_changes NULL: there is none. */
static bool last_part(Db *db, const ImportJob *job, int64_t *ret_part, GBytes **ret_changes,
                      GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(
        db, SQL_LAST_PART, DB_PARAMS(db_int(job->business_id), db_int(job->import_id)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        size_t size = 0;
        const void *bytes = db_cursor_blob(cursor, 1, &size);
        *ret_part = db_cursor_int(cursor, 0);
        *ret_changes = g_bytes_new(bytes, size);
    }
    return db_cursor_done(cursor, error);
}

bool import_part_undo(Db *db, const ImportJob *job, bool *ret_undone, GError **error)
{
    int64_t part = 0;
    g_autoptr(GBytes) changes = NULL;
    if (!last_part(db, job, &part, &changes, error)) {
        return false;
    }
    *ret_undone = changes != NULL;
    return changes == NULL ||
           (db_changes_undo(db, changes, error) && part_remove(db, job, part, error));
}

bool import_part_forget(Db *db, const ImportJob *job, bool *ret_forgotten, GError **error)
{
    int64_t part = 0;
    if (!db_get_int(db, SQL_LAST_NUMBER, DB_PARAMS(db_int(job->business_id), db_int(job->import_id)),
                    0, &part, error)) {
        return false;
    }
    *ret_forgotten = part != 0;
    return part == 0 || part_remove(db, job, part, error);
}

bool import_part_list_left(Db *db, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &import_job_type, SQL_LIST_LEFT, DB_NO_PARAMS, ret_list, error);
}
