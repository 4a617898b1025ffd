// SPDX-License-Identifier: Apache-2.0
#include "store/task.h"

#define TASK_FROM                                                                                  \
    " FROM tasks t LEFT JOIN people p ON p.id = t.person_id AND p.business_id = t.business_id"
#define TASK_COLUMNS                                                                               \
    "t.id, t.title, t.kind, COALESCE(t.person_id, 0), COALESCE(p.name, ''), t.platform, "          \
    "t.due_day, t.minutes, t.done_at, t.created_at"

static const char SQL_LIST[] = "SELECT " TASK_COLUMNS TASK_FROM
                               " WHERE t.business_id = $1 AND t.id > $2 ORDER BY t.id LIMIT $3";
static const char SQL_LIST_OPEN[] =
    "SELECT " TASK_COLUMNS TASK_FROM " WHERE t.business_id = $1 AND t.done_at IS NULL AND "
                                     "(t.person_id = $2 OR CAST($2 AS BIGINT) = 0) "
    "ORDER BY t.due_day, t.id";
static const char SQL_ADD[] =
    "INSERT INTO tasks (business_id, title, kind, person_id, platform, due_day, minutes, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
static const char SQL_DONE[] =
    "UPDATE tasks SET done_at = $3 WHERE business_id = $1 AND id = $2 AND done_at IS NULL";

static const Column FIELDS[] = {
    COLUMN(Task, INT, id),
    COLUMN(Task, TEXT, title),
    COLUMN(Task, TEXT, kind),
    COLUMN(Task, INT, person_id),
    COLUMN(Task, TEXT, person),
    COLUMN(Task, TEXT, platform),
    COLUMN(Task, DAY, due_day),
    COLUMN(Task, INT, minutes),
    COLUMN(Task, TIME, done_at),
    COLUMN(Task, TIME, created_at),
    {0},
};
const RecordType task_type = {sizeof(Task), FIELDS};

bool task_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
               GError **error)
{
    return record_list_load(db, &task_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool task_list_open(Db *db, int64_t business_id, int64_t person_id, RecordList **ret_list,
                    GError **error)
{
    return record_list_load(db, &task_type, SQL_LIST_OPEN,
                            DB_PARAMS(db_int(business_id), db_int(person_id)), ret_list, error);
}

bool task_add(Db *db, int64_t business_id, const Task *task, int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(task->title), db_text(task->kind),
                               db_ref(task->person_id), db_text(task->platform),
                               db_int(task->due_day), db_int(task->minutes),
                               db_int(task->created_at)),
                     ret_id, error);
}

bool task_done(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_DONE, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such open task");
}
