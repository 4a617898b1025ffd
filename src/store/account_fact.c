// SPDX-License-Identifier: Apache-2.0
#include "store/account_fact.h"

static const char SQL_LIST[] =
    "SELECT id, platform, COALESCE(followers, -1), COALESCE(information, ''), "
    "CASE WHEN information IS NULL THEN 0 ELSE 1 END, last_post_day, COALESCE(posts_a_week, -1), "
    "COALESCE(answer_minutes, -1), goal, changed_at FROM account_facts "
    "WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_SET[] =
    "INSERT INTO account_facts (business_id, platform, followers, information, last_post_day, "
    "posts_a_week, answer_minutes, goal, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
    "ON CONFLICT (business_id, platform) DO UPDATE SET followers = excluded.followers, "
    "information = excluded.information, last_post_day = excluded.last_post_day, "
    "posts_a_week = excluded.posts_a_week, answer_minutes = excluded.answer_minutes, "
    "goal = excluded.goal, changed_at = excluded.changed_at RETURNING id";
static const char SQL_USE[] =
    "SELECT platform, MAX(day), CAST(SUM(recent) AS BIGINT), CAST(SUM(recent * marked) AS BIGINT), "
    "CAST(SUM(recent * served) AS BIGINT) FROM ("
    "SELECT platform, day, CASE WHEN day >= $2 THEN 1 ELSE 0 END AS recent, 1 AS marked, "
    "CASE WHEN goal_id IS NOT NULL OR goal_mark <> '' THEN 1 ELSE 0 END AS served FROM posts "
    "WHERE business_id = $1 AND state = 'done' AND day <= $3 UNION ALL "
    "SELECT platform, day, CASE WHEN day >= $2 THEN 1 ELSE 0 END AS recent, 0 AS marked, "
    "0 AS served FROM post_figures WHERE business_id = $1 AND post_id IS NULL AND day <= $3) "
    "AS out_there GROUP BY platform ORDER BY platform";
static const char SQL_FOLLOWERS[] =
    "SELECT platform, value FROM figures f WHERE business_id = $1 AND measure = 'followers' "
    "AND day = (SELECT MAX(day) FROM figures n WHERE n.business_id = $1 "
    "AND n.platform = f.platform AND n.measure = 'followers') ORDER BY platform";
static const char SQL_WAITS[] =
    "SELECT platform, answered_at - received_at FROM messages WHERE business_id = $1 "
    "AND received_at >= $2 AND answered_at IS NOT NULL ORDER BY 1, 2";

static const Column FIELDS[] = {
    COLUMN(AccountFact, INT, id),
    COLUMN(AccountFact, TEXT, platform),
    COLUMN(AccountFact, INT, followers),
    COLUMN(AccountFact, TEXT, information),
    COLUMN(AccountFact, FLAG, informed),
    COLUMN(AccountFact, DAY, last_post_day),
    COLUMN(AccountFact, INT, posts_a_week),
    COLUMN(AccountFact, INT, answer_minutes),
    COLUMN(AccountFact, TEXT, goal),
    COLUMN(AccountFact, TIME, changed_at),
    {0},
};
const RecordType account_fact_type = {sizeof(AccountFact), FIELDS};

static const Column USE_FIELDS[] = {
    COLUMN(AccountUse, TEXT, platform),
    COLUMN(AccountUse, DAY, last_day),
    COLUMN(AccountUse, INT, posts),
    COLUMN(AccountUse, INT, marked),
    COLUMN(AccountUse, INT, aligned),
    {0},
};
const RecordType account_use_type = {sizeof(AccountUse), USE_FIELDS};

static const Column FOLLOWERS_FIELDS[] = {
    COLUMN(AccountFollowers, TEXT, platform),
    COLUMN(AccountFollowers, INT, followers),
    {0},
};
const RecordType account_followers_type = {sizeof(AccountFollowers), FOLLOWERS_FIELDS};

static const Column WAIT_FIELDS[] = {
    COLUMN(AccountWait, TEXT, platform),
    COLUMN(AccountWait, INT, waited_s),
    {0},
};
const RecordType account_wait_type = {sizeof(AccountWait), WAIT_FIELDS};

bool account_fact_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                       RecordList **ret_list, GError **error)
{
    return record_list_load(db, &account_fact_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

static DbValue said(int64_t number)
{
    return number != ACCOUNT_FACT_NONE ? db_int(number) : db_null();
}

bool account_fact_set(Db *db, int64_t business_id, const AccountFact *fact, int64_t now,
                      int64_t *ret_id, GError **error)
{
    DbParams params =
        DB_PARAMS(db_int(business_id), db_text(fact->platform), said(fact->followers),
                  fact->informed ? db_text(fact->information) : db_null(),
                  fact->last_post_day != DAY_NONE ? db_int(fact->last_post_day) : db_null(),
                  said(fact->posts_a_week), said(fact->answer_minutes), db_text(fact->goal),
                  db_int(now));
    return db_get_int(db, SQL_SET, params, 0, ret_id, error);
}

bool account_use_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                      GError **error)
{
    return record_list_load(db, &account_use_type, SQL_USE,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

bool account_followers_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &account_followers_type, SQL_FOLLOWERS,
                            DB_PARAMS(db_int(business_id)), ret_list, error);
}

bool account_wait_list(Db *db, int64_t business_id, int64_t since, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &account_wait_type, SQL_WAITS,
                            DB_PARAMS(db_int(business_id), db_int(since)), ret_list, error);
}
