// SPDX-License-Identifier: Apache-2.0
#include "store/tactic.h"

#define TACTIC_COLUMNS                                                                             \
    "t.id, t.strategy, t.tactic, COALESCE(t.goal_id, 0), COALESCE(g.words, ''), t.created_at "     \
    "FROM tactics t LEFT JOIN goals g ON g.id = t.goal_id AND g.business_id = t.business_id "      \
    "WHERE t.business_id = $1 "

static const char SQL_LIST[] = "SELECT " TACTIC_COLUMNS "AND t.id > $2 ORDER BY t.id LIMIT $3";
static const char SQL_LOAD[] = "SELECT " TACTIC_COLUMNS "AND t.id = $2";
static const char SQL_HAS_GOAL[] = "SELECT COUNT(*) FROM goals WHERE business_id = $1 AND id = $2";
static const char SQL_ADD[] =
    "INSERT INTO tactics (business_id, strategy, tactic, goal_id, created_at) "
    "VALUES ($1, $2, $3, $4, $5)";
static const char SQL_EDIT[] = "UPDATE tactics SET strategy = $3, tactic = $4, goal_id = $5 "
                               "WHERE business_id = $1 AND id = $2";

static const Column FIELDS[] = {
    COLUMN(Tactic, INT, id),
    COLUMN(Tactic, TEXT, strategy),
    COLUMN(Tactic, TEXT, tactic),
    COLUMN(Tactic, INT, goal_id),
    COLUMN(Tactic, TEXT, goal),
    COLUMN(Tactic, TIME, created_at),
    {0},
};
const RecordType tactic_type = {sizeof(Tactic), FIELDS};

bool tactic_list(Db *db, int64_t business_id, int64_t cursor, int64_t limit, RecordList **ret_list,
                 GError **error)
{
    return record_list_load(db, &tactic_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(cursor), db_int(limit)), ret_list,
                            error);
}

bool tactic_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &tactic_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

static bool goal_check(Db *db, int64_t business_id, int64_t goal_id, GError **error)
{
    int64_t found = 1;
    if (goal_id != 0 &&
        !db_get_int(db, SQL_HAS_GOAL, DB_PARAMS(db_int(business_id), db_int(goal_id)), 0, &found,
                    error)) {
        return false;
    }
    return found == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such goal");
}

bool tactic_add(Db *db, int64_t business_id, const TacticEntry *entry, int64_t now, int64_t *ret_id,
                GError **error)
{
    return goal_check(db, business_id, entry->goal_id, error) &&
           db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(entry->strategy),
                               db_text(entry->tactic), db_ref(entry->goal_id), db_int(now)),
                     ret_id, error);
}

bool tactic_edit(Db *db, int64_t business_id, int64_t id, const TacticEntry *entry, GError **error)
{
    int64_t changed = 0;
    if (!goal_check(db, business_id, entry->goal_id, error) ||
        !db_run_count(db, SQL_EDIT,
                      DB_PARAMS(db_int(business_id), db_int(id), db_text(entry->strategy),
                                db_text(entry->tactic), db_ref(entry->goal_id)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such strategy");
}
