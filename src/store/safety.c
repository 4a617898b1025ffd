// SPDX-License-Identifier: Apache-2.0
#include "store/safety.h"

#define CHECK_COLUMNS "id, day, kept, score, points, created_at"

static const char SQL_ADD[] =
    "INSERT INTO safety_checks (business_id, day, kept, score, points, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6)";
static const char SQL_LIST[] = "SELECT " CHECK_COLUMNS " FROM safety_checks WHERE business_id = $1 "
                               "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LATEST[] = "SELECT " CHECK_COLUMNS " FROM safety_checks "
                                 "WHERE business_id = $1 ORDER BY id DESC LIMIT $2";
static const char SQL_OPEN_TASK[] =
    "SELECT t.id FROM safety_tasks s JOIN tasks t ON t.id = s.task_id AND "
    "t.business_id = s.business_id WHERE s.business_id = $1 AND s.point = $2 AND t.done_at IS NULL";
static const char SQL_SET_TASK[] =
    "INSERT INTO safety_tasks (business_id, point, task_id) VALUES ($1, $2, $3) "
    "ON CONFLICT (business_id, point) DO UPDATE SET task_id = excluded.task_id";

static const Column FIELDS[] = {
    COLUMN(SafetyCheck, INT, id),
    COLUMN(SafetyCheck, DAY, day),
    COLUMN(SafetyCheck, TEXT, kept),
    COLUMN(SafetyCheck, INT, score),
    COLUMN(SafetyCheck, INT, points),
    COLUMN(SafetyCheck, TIME, created_at),
    {0},
};
const RecordType safety_check_type = {sizeof(SafetyCheck), FIELDS};

bool safety_check_add(Db *db, int64_t business_id, const SafetyCheck *check, int64_t now,
                      int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_int(check->day), db_text(check->kept),
                               db_int(check->score), db_int(check->points), db_int(now)),
                     ret_id, error);
}

bool safety_check_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                       RecordList **ret_list, GError **error)
{
    return record_list_load(db, &safety_check_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool safety_check_latest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &safety_check_type, SQL_LATEST,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

static bool task_open(Db *db, int64_t business_id, const char *point, int64_t *ret_id,
                      GError **error)
{
    return db_get_int(db, SQL_OPEN_TASK, DB_PARAMS(db_int(business_id), db_text(point)), 0, ret_id,
                      error);
}

bool safety_task_need(Db *db, int64_t business_id, const char *point, const Task *task,
                      GError **error)
{
    int64_t id = 0;
    if (!task_open(db, business_id, point, &id, error)) {
        return false;
    }
    return id != 0 || (task_add(db, business_id, task, &id, error) &&
                       db_run(db, SQL_SET_TASK,
                              DB_PARAMS(db_int(business_id), db_text(point), db_int(id)), error));
}

bool safety_task_done(Db *db, int64_t business_id, const char *point, int64_t now, GError **error)
{
    int64_t id = 0;
    return task_open(db, business_id, point, &id, error) &&
           (id == 0 || task_done(db, business_id, id, now, error));
}
