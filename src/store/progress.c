// SPDX-License-Identifier: Apache-2.0
#include "store/progress.h"

static const char SQL_LOAD[] =
    "SELECT "
    "(SELECT COUNT(*) FROM goals WHERE business_id = $1 AND state <> 'dropped'), "
    "(SELECT COUNT(*) FROM tools WHERE business_id = $1 AND state = 'chosen' "
    "AND person_id IS NOT NULL), "
    "(SELECT COUNT(*) FROM contacts WHERE business_id = $1 AND active = 1), "
    "(SELECT COUNT(*) FROM posts WHERE business_id = $1 AND day >= $2 "
    "AND state NOT IN ('skipped', 'dropped')), "
    "(SELECT COUNT(*) FROM messages WHERE business_id = $1 AND answered_at IS NOT NULL), "
    "(SELECT COUNT(*) FROM reviews WHERE business_id = $1 AND state = 'closed'), "
    "(SELECT COUNT(*) FROM sheets WHERE business_id = $1)";
static const char SQL_LIST_POSTS[] =
    "SELECT id, day, title, platform, pillar, COALESCE(goal_id, 0), goal_mark FROM posts "
    "WHERE business_id = $1 AND day >= $2 AND day <= $3 AND state NOT IN ('skipped', 'dropped') "
    "ORDER BY day, minute, id";

static const char SQL_LIST_ACTIVE[] =
    "SELECT DISTINCT platform FROM posts WHERE business_id = $1 AND day >= $2 "
    "AND done_at IS NOT NULL ORDER BY platform";

static const Column FIELDS[] = {
    COLUMN(Progress, INT, goals),    COLUMN(Progress, INT, tools),
    COLUMN(Progress, INT, contacts), COLUMN(Progress, INT, posts),
    COLUMN(Progress, INT, talks),    COLUMN(Progress, INT, reviews),
    COLUMN(Progress, INT, sheets),   {0},
};
const RecordType progress_type = {sizeof(Progress), FIELDS};

static const Column POST_FIELDS[] = {
    COLUMN(PlannedPost, INT, id),         COLUMN(PlannedPost, DAY, day),
    COLUMN(PlannedPost, TEXT, title),     COLUMN(PlannedPost, TEXT, platform),
    COLUMN(PlannedPost, TEXT, pillar),    COLUMN(PlannedPost, INT, goal_id),
    COLUMN(PlannedPost, TEXT, goal_mark), {0},
};
const RecordType planned_post_type = {sizeof(PlannedPost), POST_FIELDS};

bool progress_load(Db *db, int64_t business_id, Day since, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &progress_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(since)), ret_one, error);
}

bool planned_post_list(Db *db, int64_t business_id, Day from, Day to, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &planned_post_type, SQL_LIST_POSTS,
                            DB_PARAMS(db_int(business_id), db_int(from), db_int(to)), ret_list,
                            error);
}

bool progress_active_platforms(Db *db, int64_t business_id, Day since, char **ret_keys,
                               GError **error)
{
    g_autoptr(GString) keys = g_string_new(NULL);
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_LIST_ACTIVE, DB_PARAMS(db_int(business_id), db_int(since)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_string_append_printf(keys, "%s%s", keys->len > 0 ? "," : "", db_cursor_text(cursor, 0));
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_keys = g_string_free(g_steal_pointer(&keys), FALSE);
    return true;
}

bool planned_post_is_aligned(const PlannedPost *post)
{
    return post->goal_id != 0 || *post->goal_mark != '\0';
}
