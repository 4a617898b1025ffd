// SPDX-License-Identifier: Apache-2.0
#include "store/person.h"

#define PERSON_COLUMNS "id, name, kind, COALESCE(user_id, 0), active, created_at"

static const char SQL_LIST[] = "SELECT " PERSON_COLUMNS " FROM people WHERE business_id = $1 "
                               "AND active = 1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LOAD[] =
    "SELECT " PERSON_COLUMNS " FROM people WHERE business_id = $1 AND id = $2";
static const char SQL_ADD[] = "INSERT INTO people (business_id, name, kind, user_id, created_at) "
                              "VALUES ($1, $2, $3, $4, $5)";
static const char SQL_FIND_OWNER[] =
    "SELECT id FROM people WHERE business_id = $1 AND kind = 'owner' AND active = 1 ORDER BY id "
    "LIMIT 1";
static const char SQL_ADD_OWNER[] =
    "INSERT INTO people (business_id, name, kind, user_id, created_at) "
    "SELECT m.business_id, u.name, 'owner', u.id, CAST($2 AS BIGINT) FROM members m "
    "JOIN users u ON u.id = m.user_id WHERE m.business_id = $1 AND m.role = 'owner' "
    "ORDER BY m.created_at, u.id LIMIT 1";
static const char SQL_WORK[] =
    "SELECT 'task' AS kind, id, title, due_day AS day FROM tasks "
    "WHERE business_id = $1 AND person_id = $2 AND done_at IS NULL "
    "UNION ALL SELECT 'tool', id, platform, NULL FROM tools "
    "WHERE business_id = $1 AND person_id = $2 AND state = 'chosen' "
    "UNION ALL SELECT 'post', id, title, day FROM posts "
    "WHERE business_id = $1 AND person_id = $2 AND done_at IS NULL AND day >= $3 "
    "UNION ALL SELECT 'review', id, action, due_day FROM review_items "
    "WHERE business_id = $1 AND person_id = $2 AND done_at IS NULL ORDER BY 1, 2";
static const char SQL_GIVE_TASKS[] = "UPDATE tasks SET person_id = $3 WHERE business_id = $1 "
                                     "AND person_id = $2 AND done_at IS NULL";
static const char SQL_GIVE_TOOLS[] =
    "UPDATE tools SET person_id = $3 WHERE business_id = $1 AND person_id = $2";
static const char SQL_GIVE_POSTS[] = "UPDATE posts SET person_id = $3 WHERE business_id = $1 "
                                     "AND person_id = $2 AND done_at IS NULL AND day >= $4";
static const char SQL_GIVE_REVIEWS[] =
    "UPDATE review_items SET person_id = $3 WHERE business_id = $1 AND person_id = $2 "
    "AND done_at IS NULL";
static const char SQL_REMOVE[] =
    "UPDATE people SET active = 0 WHERE business_id = $1 AND id = $2 AND active = 1";

static const Column FIELDS[] = {
    COLUMN(Person, INT, id),
    COLUMN(Person, TEXT, name),
    COLUMN(Person, TEXT, kind),
    COLUMN(Person, INT, user_id),
    COLUMN(Person, FLAG, active),
    COLUMN(Person, TIME, created_at),
    {0},
};
const RecordType person_type = {sizeof(Person), FIELDS};

static const Column WORK_FIELDS[] = {
    COLUMN(PersonWork, TEXT, kind),
    COLUMN(PersonWork, INT, id),
    COLUMN(PersonWork, TEXT, title),
    COLUMN(PersonWork, DAY, day),
    {0},
};
const RecordType person_work_type = {sizeof(PersonWork), WORK_FIELDS};

bool person_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                 GError **error)
{
    return record_list_load(db, &person_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool person_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &person_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool person_add(Db *db, int64_t business_id, const Person *person, int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(person->name), db_text(person->kind),
                               db_ref(person->user_id), db_int(person->created_at)),
                     ret_id, error);
}

bool person_need_owner(Db *db, int64_t business_id, int64_t now, int64_t *ret_id, GError **error)
{
    int64_t id = 0;
    if (!db_get_int(db, SQL_FIND_OWNER, DB_PARAMS(db_int(business_id)), 0, &id, error)) {
        return false;
    }
    if (id == 0 && !db_insert(db, SQL_ADD_OWNER, DB_PARAMS(db_int(business_id), db_int(now)), &id, error)) {
        return false;
    }
    *ret_id = id;
    return true;
}

bool person_work_list(Db *db, int64_t business_id, int64_t person_id, Day today,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &person_work_type, SQL_WORK,
                            DB_PARAMS(db_int(business_id), db_int(person_id), db_int(today)),
                            ret_list, error);
}

bool person_work_give(Db *db, int64_t business_id, int64_t from, int64_t to, Day today,
                      GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    DbParams three = DB_PARAMS(db_int(business_id), db_int(from), db_ref(to));
    return tx != NULL && db_run(db, SQL_GIVE_TASKS, three, error) &&
           db_run(db, SQL_GIVE_TOOLS, three, error) &&
           db_run(db, SQL_GIVE_POSTS,
                  DB_PARAMS(db_int(business_id), db_int(from), db_ref(to), db_int(today)), error) &&
           db_run(db, SQL_GIVE_REVIEWS, three, error) && db_commit(tx, error);
}

bool person_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                      error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such person");
}
