// SPDX-License-Identifier: Apache-2.0
#include "store/goal.h"

#define GOAL_COLUMNS                                                                               \
    "id, words, term, measure, start_value, target_value, due_day, relevance, value_key, state, "  \
    "created_at"

static const char SQL_LIST[] =
    "SELECT " GOAL_COLUMNS " FROM goals WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_OPEN[] =
    "SELECT " GOAL_COLUMNS
    " FROM goals WHERE business_id = $1 AND state = 'open' ORDER BY due_day, id";
static const char SQL_ADD[] =
    "INSERT INTO goals (business_id, words, term, measure, start_value, target_value, due_day, "
    "relevance, value_key, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
static const char SQL_CLOSE[] =
    "UPDATE goals SET state = $3 WHERE business_id = $1 AND id = $2 AND state = 'open'";

static const Column FIELDS[] = {
    COLUMN(Goal, INT, id),       COLUMN(Goal, TEXT, words),      COLUMN(Goal, TEXT, term),
    COLUMN(Goal, TEXT, measure), COLUMN(Goal, INT, start_value), COLUMN(Goal, INT, target_value),
    COLUMN(Goal, DAY, due_day),  COLUMN(Goal, TEXT, relevance),  COLUMN(Goal, SECRET, value_key),
    COLUMN(Goal, TEXT, state),   COLUMN(Goal, TIME, created_at), {0},
};
const RecordType goal_type = {sizeof(Goal), FIELDS};

bool goal_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
               GError **error)
{
    return record_list_load(db, &goal_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool goal_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &goal_type, SQL_LIST_OPEN, DB_PARAMS(db_int(business_id)), ret_list,
                            error);
}

bool goal_add(Db *db, int64_t business_id, const Goal *goal, int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(goal->words), db_text(goal->term),
                               db_text(goal->measure), db_int(goal->start_value),
                               db_int(goal->target_value), db_int(goal->due_day),
                               db_text(goal->relevance), db_text(goal->value_key),
                               db_int(goal->created_at)),
                     ret_id, error);
}

bool goal_close(Db *db, int64_t business_id, int64_t id, const char *state, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_CLOSE, DB_PARAMS(db_int(business_id), db_int(id), db_text(state)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such open goal");
}
