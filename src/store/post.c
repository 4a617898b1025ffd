// SPDX-License-Identifier: Apache-2.0
#include "store/post.h"

#include "guide/interaction.h"
#include "planner/content.h"

#define POST_COLUMNS                                                                               \
    "p.id, p.day, p.minute, p.minutes, p.platform, COALESCE(p.group_id, 0), "                      \
    "COALESCE(g.name, ''), p.kind, p.pillar, p.interaction, p.purpose, COALESCE(p.goal_id, 0), "   \
    "COALESCE(o.words, ''), p.goal_mark, COALESCE(p.person_id, 0), COALESCE(w.name, ''), "         \
    "COALESCE(p.product_id, 0), COALESCE(p.package_id, 0), COALESCE(p.review_item_id, 0), "        \
    "p.title, p.why, p.text, p.opening, p.size_bytes, p.state, p.origin, p.reason, "               \
    "COALESCE(p.carried_from, 0), COALESCE(p.done_at, 0), p.created_at, p.idea, p.account, "       \
    "p.situation"
#define POST_TABLES                                                                                \
    "posts p LEFT JOIN groups g ON g.id = p.group_id LEFT JOIN goals o ON o.id = p.goal_id "       \
    "LEFT JOIN people w ON w.id = p.person_id"

static const char SQL_LIST_BETWEEN[] = "SELECT " POST_COLUMNS " FROM " POST_TABLES
                                       " WHERE p.business_id = $1 AND p.day >= $2 AND p.day <= $3 "
                                       "ORDER BY p.day, p.minute, p.id";
static const char SQL_LIST[] =
    "SELECT " POST_COLUMNS " FROM " POST_TABLES
    " WHERE p.business_id = $1 AND p.day >= $2 AND p.day <= $3 AND p.id > $4 "
    "AND (CAST($5 AS TEXT) = '' OR p.state = $5) ORDER BY p.id LIMIT $6";
static const char SQL_LOAD[] =
    "SELECT " POST_COLUMNS " FROM " POST_TABLES " WHERE p.business_id = $1 AND p.id = $2";
static const char SQL_LIST_MISSED[] =
    "SELECT " POST_COLUMNS " FROM " POST_TABLES
    " WHERE p.business_id = $1 AND p.day >= $2 AND p.day <= $3 "
    "AND p.state IN ('planned', 'missed') AND NOT EXISTS (SELECT 1 FROM posts c "
    "WHERE c.business_id = $1 AND c.carried_from = p.id) ORDER BY p.day, p.minute, p.id";
static const char SQL_FOREIGN[] =
    "SELECT (SELECT COUNT(*) FROM groups WHERE business_id = $1 AND id = CAST($2 AS BIGINT)) + "
    "(SELECT COUNT(*) FROM goals WHERE business_id = $1 AND id = CAST($3 AS BIGINT)) + "
    "(SELECT COUNT(*) FROM people WHERE business_id = $1 AND id = CAST($4 AS BIGINT)) + "
    "(SELECT COUNT(*) FROM products WHERE business_id = $1 AND id = CAST($5 AS BIGINT)) + "
    "(SELECT COUNT(*) FROM packages WHERE business_id = $1 AND id = CAST($6 AS BIGINT))";
static const char SQL_ADD[] =
    "INSERT INTO posts (business_id, day, minute, minutes, platform, group_id, kind, pillar, "
    "interaction, purpose, goal_id, goal_mark, person_id, product_id, package_id, review_item_id, "
    "title, why, text, opening, size_bytes, origin, carried_from, created_at, idea, account, "
    "situation) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, "
    "$20, $21, $22, $23, $24, $25, $26, $27)";
static const char SQL_SAVE[] =
    "UPDATE posts SET kind = $3, pillar = $4, interaction = $5, purpose = $6, goal_id = $7, "
    "goal_mark = $8, person_id = $9, product_id = $10, package_id = $11, title = $12, text = $13, "
    "size_bytes = $14, minutes = $15, account = $16, situation = $17, opening = -1, origin = "
    "'hand' "
    "WHERE business_id = $1 AND id = $2";
static const char SQL_MOVE[] =
    "UPDATE posts SET day = $3, minute = $4, state = 'planned', reason = '', origin = 'hand' "
    "WHERE business_id = $1 AND id = $2 AND state <> 'done'";
static const char SQL_SET_DONE[] =
    "UPDATE posts SET state = 'done', reason = '', text = $3, opening = $4, done_at = $5 "
    "WHERE business_id = $1 AND id = $2 AND state <> 'done'";
static const char SQL_SKIP[] = "UPDATE posts SET state = 'skipped', reason = $3 "
                               "WHERE business_id = $1 AND id = $2 AND state <> 'done'";
static const char SQL_SET_PLANNED[] =
    "UPDATE posts SET state = 'planned', reason = '', done_at = NULL, opening = -1, "
    "text = CASE WHEN opening >= 0 THEN '' ELSE text END WHERE business_id = $1 AND id = $2";
static const char SQL_IS_THERE[] = "SELECT COUNT(*) FROM posts WHERE business_id = $1 AND id = $2";
static const char SQL_CLEAR_PLAN[] =
    "DELETE FROM posts WHERE business_id = $1 AND day >= $2 AND day <= $3 AND state = 'planned' "
    "AND origin = 'plan' AND NOT EXISTS (SELECT 1 FROM post_figures f WHERE f.business_id = $1 "
    "AND f.post_id = posts.id)";
static const char SQL_MARK_MISSED[] =
    "UPDATE posts SET state = 'missed' WHERE business_id = $1 AND state = 'planned' AND day < $2";
static const char SQL_LAST_OPENING[] =
    "SELECT opening FROM posts WHERE business_id = $1 AND state = 'done' AND platform = $2 "
    "AND day < $3 ORDER BY day DESC, minute DESC, id DESC LIMIT 1";
static const char SQL_COUNT_BEFORE[] =
    "SELECT COUNT(*) FROM posts WHERE business_id = $1 AND day < $2 AND state <> 'missed'";
static const char SQL_LAST_PLANNED[] =
    "SELECT MAX(day) FROM posts WHERE business_id = $1 AND day >= $2 AND day <= $3 "
    "AND origin = 'plan' AND state <> 'missed'";
static const char SQL_DAY_MINUTES[] =
    "SELECT CAST(COALESCE((SELECT SUM(minutes) FROM posts WHERE business_id = $1 AND day = $2 "
    "AND state IN ('planned', 'done') AND id <> $3), 0) + COALESCE((SELECT SUM(minutes) FROM tasks "
    "WHERE business_id = $1 AND due_day = $2 AND done_at IS NULL), 0) AS BIGINT)";
static const char SQL_GROUP_POSTS[] =
    "SELECT COUNT(*) FROM posts WHERE business_id = $1 AND day >= $2 AND day <= $3 "
    "AND state IN ('planned', 'done') AND group_id = $4 AND id <> $5";
static const char SQL_REPLIES[] = "SELECT COUNT(*) FROM messages WHERE business_id = $1 "
                                  "AND answered_at >= $2 AND answered_at < $3";
static const char SQL_ORDERS[] = "SELECT COUNT(*) FROM orders WHERE business_id = $1 AND day >= $2 "
                                 "AND day <= $3 AND state <> 'cancelled'";

static const Column POST_FIELDS[] = {
    COLUMN(Post, INT, id),
    COLUMN(Post, DAY, day),
    COLUMN(Post, MINUTE, minute),
    COLUMN(Post, INT, minutes),
    COLUMN(Post, TEXT, platform),
    COLUMN(Post, INT, group_id),
    COLUMN(Post, TEXT, group),
    COLUMN(Post, TEXT, kind),
    COLUMN(Post, TEXT, pillar),
    COLUMN(Post, TEXT, interaction),
    COLUMN(Post, TEXT, purpose),
    COLUMN(Post, INT, goal_id),
    COLUMN(Post, TEXT, goal),
    COLUMN(Post, TEXT, goal_mark),
    COLUMN(Post, INT, person_id),
    COLUMN(Post, TEXT, person),
    COLUMN(Post, INT, product_id),
    COLUMN(Post, INT, package_id),
    COLUMN(Post, INT, review_item_id),
    COLUMN(Post, TEXT, title),
    COLUMN(Post, TEXT, why),
    COLUMN(Post, TEXT, text),
    COLUMN(Post, INT, opening),
    COLUMN(Post, INT, size_bytes),
    COLUMN(Post, TEXT, state),
    COLUMN(Post, TEXT, origin),
    COLUMN(Post, TEXT, reason),
    COLUMN(Post, INT, carried_from),
    COLUMN(Post, TIME, done_at),
    COLUMN(Post, TIME, created_at),
    COLUMN(Post, TEXT, idea),
    COLUMN(Post, TEXT, account),
    COLUMN(Post, TEXT, situation),
    {0},
};
const RecordType post_type = {sizeof(Post), POST_FIELDS};

/* ---- reading ---- */

bool post_list_between(Db *db, int64_t business_id, Day from, Day to, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &post_type, SQL_LIST_BETWEEN,
                            DB_PARAMS(db_int(business_id), db_int(from), db_int(to)), ret_list,
                            error);
}

bool post_list(Db *db, int64_t business_id, const PostFilter *filter, int64_t after, int64_t limit,
               RecordList **ret_list, GError **error)
{
    return record_list_load(db, &post_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(filter->from), db_int(filter->to),
                                      db_int(after), db_text(filter->state), db_int(limit)),
                            ret_list, error);
}

bool post_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &post_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool post_list_missed(Db *db, int64_t business_id, Day from, Day to, RecordList **ret_list,
                      GError **error)
{
    return record_list_load(db, &post_type, SQL_LIST_MISSED,
                            DB_PARAMS(db_int(business_id), db_int(from), db_int(to)), ret_list,
                            error);
}

bool post_last_opening(Db *db, int64_t business_id, const char *platform, Day before,
                       int64_t *ret_opening, GError **error)
{
    return db_get_int(db, SQL_LAST_OPENING,
                      DB_PARAMS(db_int(business_id), db_text(platform), db_int(before)), -1,
                      ret_opening, error);
}

bool post_count_before(Db *db, int64_t business_id, Day before, int64_t *ret_count, GError **error)
{
    return db_get_int(db, SQL_COUNT_BEFORE, DB_PARAMS(db_int(business_id), db_int(before)), 0,
                      ret_count, error);
}

bool post_last_planned(Db *db, int64_t business_id, Day from, Day to, Day *ret_day, GError **error)
{
    int64_t day = 0;
    if (!db_get_int(db, SQL_LAST_PLANNED, DB_PARAMS(db_int(business_id), db_int(from), db_int(to)),
                    DAY_NONE, &day, error)) {
        return false;
    }
    *ret_day = (Day)day;
    return true;
}

static bool group_posts(Db *db, int64_t business_id, Period span, const int64_t *group_and_except,
                        int64_t *ret_count, GError **error)
{
    return db_get_int(db, SQL_GROUP_POSTS,
                      DB_PARAMS(db_int(business_id), db_int(span.from), db_int(span.to),
                                db_int(group_and_except[0]), db_int(group_and_except[1])),
                      0, ret_count, error);
}

bool post_day_load(Db *db, int64_t business_id, Day day, int64_t group_id, int64_t except_id,
                   PostLoad *ret_load, GError **error)
{
    PostLoad load = {0};
    const int64_t asked[] = {group_id, except_id};
    Period one_day = {day, day, false};
    if (!db_get_int(db, SQL_DAY_MINUTES,
                    DB_PARAMS(db_int(business_id), db_int(day), db_int(except_id)), 0,
                    &load.minutes, error) ||
        !group_posts(db, business_id, one_day, asked, &load.group_day, error) ||
        !group_posts(db, business_id, period_of_week(day), asked, &load.group_week, error)) {
        return false;
    }
    *ret_load = load;
    return true;
}

bool post_echo(Db *db, int64_t business_id, Period span, Zone zone, PostEcho *ret_echo,
               GError **error)
{
    PostEcho echo = {0};
    int64_t from_at = zone_instant(zone, span.from, 0);
    int64_t to_at = zone_instant(zone, span.to + 1, 0);
    if (!db_get_int(db, SQL_REPLIES, DB_PARAMS(db_int(business_id), db_int(from_at), db_int(to_at)),
                    0, &echo.replies, error) ||
        !db_get_int(db, SQL_ORDERS,
                    DB_PARAMS(db_int(business_id), db_int(span.from), db_int(span.to)), 0,
                    &echo.orders, error)) {
        return false;
    }
    *ret_echo = echo;
    return true;
}

/* ---- writing ---- */

/* What a post points to must be of the same business. */
static bool refs_check(Db *db, int64_t business_id, const Post *post, GError **error)
{
    int64_t found = 0;
    int64_t wanted = (post->group_id != 0) + (post->goal_id != 0) + (post->person_id != 0) +
                     (post->product_id != 0) + (post->package_id != 0);
    if (wanted == 0) {
        return true;
    }
    if (!db_get_int(db, SQL_FOREIGN,
                    DB_PARAMS(db_int(business_id), db_int(post->group_id), db_int(post->goal_id),
                              db_int(post->person_id), db_int(post->product_id),
                              db_int(post->package_id)),
                    0, &found, error)) {
        return false;
    }
    return found == wanted ||
           error_set(error, ERROR_NOT_FOUND, "a post points to what is not of this business");
}

static DbValue text_value(const char *text)
{
    return db_text(text != NULL ? text : "");
}

static const char *situation_text(const Post *post)
{
    ContentKind kind = KIND_STORY;
    if (post->situation != NULL && *post->situation != '\0') {
        return post->situation;
    }
    bool sells = content_kind_parse(post->kind, &kind) && content_kind_sells(kind);
    return situation_key(situation_of_post(post->group_id != 0, sells));
}

bool post_add(Db *db, int64_t business_id, const Post *post, int64_t now, int64_t *ret_id,
              GError **error)
{
    return refs_check(db, business_id, post, error) &&
           db_insert(
               db, SQL_ADD,
               DB_PARAMS(db_int(business_id), db_int(post->day), db_int(post->minute),
                         db_int(post->minutes), db_text(post->platform), db_ref(post->group_id),
                         db_text(post->kind), db_text(post->pillar), db_text(post->interaction),
                         db_text(post->purpose), db_ref(post->goal_id), db_text(post->goal_mark),
                         db_ref(post->person_id), db_ref(post->product_id),
                         db_ref(post->package_id), db_ref(post->review_item_id),
                         db_text(post->title), db_text(post->why), db_text(post->text),
                         db_int(post->opening), db_int(post->size_bytes), db_text(post->origin),
                         db_ref(post->carried_from), db_int(now), text_value(post->idea),
                         text_value(post->account), db_text(situation_text(post))),
               ret_id, error);
}

/* Runs an UPDATE of one post. No row: NOT_FOUND, or CONFLICT when it is there in another state. */
static bool post_update(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0, there = 0;
    if (!db_run_count(db, sql, params, &changed, error)) {
        return false;
    }
    if (changed > 0) {
        return true;
    }
    if (!db_get_int(db, SQL_IS_THERE, (DbParams){params.values, 2}, 0, &there, error)) {
        return false;
    }
    return there > 0 ? error_set(error, ERROR_CONFLICT, "the post is done already")
                     : error_set(error, ERROR_NOT_FOUND, "no such post");
}

bool post_save(Db *db, int64_t business_id, const Post *post, GError **error)
{
    return refs_check(db, business_id, post, error) &&
           post_update(
               db, SQL_SAVE,
               DB_PARAMS(db_int(business_id), db_int(post->id), db_text(post->kind),
                         db_text(post->pillar), db_text(post->interaction), db_text(post->purpose),
                         db_ref(post->goal_id), db_text(post->goal_mark), db_ref(post->person_id),
                         db_ref(post->product_id), db_ref(post->package_id), db_text(post->title),
                         db_text(post->text), db_int(post->size_bytes), db_int(post->minutes),
                         text_value(post->account), db_text(situation_text(post))),
               error);
}

bool post_move(Db *db, int64_t business_id, int64_t id, Day day, Minute minute, GError **error)
{
    return post_update(db, SQL_MOVE,
                       DB_PARAMS(db_int(business_id), db_int(id), db_int(day), db_int(minute)),
                       error);
}

bool post_set_done(Db *db, int64_t business_id, int64_t id, const char *text, int64_t opening,
                   int64_t now, GError **error)
{
    return post_update(
        db, SQL_SET_DONE,
        DB_PARAMS(db_int(business_id), db_int(id), db_text(text), db_int(opening), db_int(now)),
        error);
}

bool post_skip(Db *db, int64_t business_id, int64_t id, const char *reason, GError **error)
{
    return post_update(db, SQL_SKIP, DB_PARAMS(db_int(business_id), db_int(id), db_text(reason)),
                       error);
}

bool post_set_planned(Db *db, int64_t business_id, int64_t id, GError **error)
{
    return post_update(db, SQL_SET_PLANNED, DB_PARAMS(db_int(business_id), db_int(id)), error);
}

bool post_clear_plan(Db *db, int64_t business_id, Day from, Day to, GError **error)
{
    return db_run(db, SQL_CLEAR_PLAN, DB_PARAMS(db_int(business_id), db_int(from), db_int(to)),
                  error);
}

bool post_mark_missed(Db *db, int64_t business_id, Day before, GError **error)
{
    return db_run(db, SQL_MARK_MISSED, DB_PARAMS(db_int(business_id), db_int(before)), error);
}
