// SPDX-License-Identifier: Apache-2.0
#include "store/review.h"

#define REVIEW_COLUMNS                                                                             \
    "r.id, r.period, r.from_day, r.to_day, r.state, COALESCE(r.satisfaction, 0), "                 \
    "COALESCE(r.family, 0), COALESCE(r.contribution, 0), r.confirmed, r.note, r.closed_at, "       \
    "(SELECT COUNT(*) FROM review_items i WHERE i.review_id = r.id AND i.business_id = $1 "        \
    "AND i.action <> '' AND i.done_at IS NULL) FROM reviews r WHERE r.business_id = $1 "
#define ITEM_COLUMNS                                                                               \
    "i.id, i.review_id, r.period, r.from_day, r.to_day, i.goal_id, i.kpi, g.measure, i.target, "   \
    "COALESCE(i.actual, 0), i.state, i.cause, i.action, COALESCE(i.person_id, 0), "                \
    "COALESCE(p.name, ''), i.due_day, i.done_at, i.post_title FROM review_items i "                \
    "JOIN reviews r ON r.id = i.review_id AND r.business_id = i.business_id "                      \
    "JOIN goals g ON g.id = i.goal_id AND g.business_id = i.business_id "                          \
    "LEFT JOIN people p ON p.id = i.person_id AND p.business_id = i.business_id "                  \
    "WHERE i.business_id = $1 "

static const char SQL_LIST[] =
    "SELECT " REVIEW_COLUMNS "AND (r.id < $2 OR $2 = 0) ORDER BY r.id DESC LIMIT $3";
static const char SQL_LOAD[] = "SELECT " REVIEW_COLUMNS "AND r.id = $2";
static const char SQL_LOAD_PERIOD[] = "SELECT " REVIEW_COLUMNS "AND r.period = $2";
static const char SQL_LIST_ITEMS[] = "SELECT " ITEM_COLUMNS "AND i.review_id = $2 ORDER BY i.id";
static const char SQL_LOAD_ITEM[] = "SELECT " ITEM_COLUMNS "AND i.id = $2";
static const char SQL_LIST_OVERDUE[] =
    "SELECT " ITEM_COLUMNS "AND i.done_at IS NULL AND i.due_day < $2 ORDER BY i.due_day, i.id";
static const char SQL_LIST_OPEN[] =
    "SELECT " ITEM_COLUMNS "AND i.done_at IS NULL AND i.action <> '' ORDER BY i.due_day, i.id";
static const char SQL_LIST_VERSIONS[] =
    "SELECT h.id, h.review_item_id, h.cause, h.action, COALESCE(p.name, ''), h.due_day, "
    "COALESCE(u.name, ''), h.at FROM review_history h "
    "JOIN review_items i ON i.id = h.review_item_id AND i.business_id = h.business_id "
    "LEFT JOIN people p ON p.id = h.person_id AND p.business_id = h.business_id "
    "LEFT JOIN users u ON u.id = h.user_id "
    "WHERE h.business_id = $1 AND i.review_id = $2 ORDER BY h.id DESC";
static const char SQL_LIST_FOR_CALENDAR[] =
    "SELECT id, post_title, due_day, COALESCE(person_id, 0) FROM review_items "
    "WHERE business_id = $1 AND due_day BETWEEN $2 AND $3 AND post_title <> '' "
    "AND done_at IS NULL ORDER BY due_day, id";
static const char SQL_FIRST_GOAL[] = "SELECT MIN(created_at) FROM goals WHERE business_id = $1";
static const char SQL_LAST_CLOSED[] =
    "SELECT MAX(to_day) FROM reviews WHERE business_id = $1 AND state = 'closed'";
static const char SQL_ZONE[] = "SELECT zone FROM businesses WHERE id = $1";
static const char SQL_OPEN[] =
    "INSERT INTO reviews (business_id, period, from_day, to_day, created_at) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id, period) "
    "DO UPDATE SET period = excluded.period RETURNING id";
static const char SQL_SET_VALUE[] =
    "INSERT INTO review_items (business_id, review_id, goal_id, kpi, target, actual, state, "
    "changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (review_id, goal_id) "
    "DO UPDATE SET kpi = excluded.kpi, target = excluded.target, actual = excluded.actual, "
    "state = excluded.state, changed_at = excluded.changed_at";
static const char SQL_HAS_PERSON[] =
    "SELECT COUNT(*) FROM people WHERE business_id = $1 AND id = $2";
static const char SQL_SET_PLAN[] =
    "UPDATE review_items SET cause = $3, action = $4, person_id = $5, due_day = $6, "
    "post_title = $7, changed_at = $8 WHERE business_id = $1 AND id = $2";
static const char SQL_KEEP_VERSION[] =
    "INSERT INTO review_history (business_id, review_item_id, cause, action, person_id, due_day, "
    "user_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
static const char SQL_SET_DONE[] = "UPDATE review_items SET done_at = $3, changed_at = $3 "
                                   "WHERE business_id = $1 AND id = $2 AND done_at IS NULL";
static const char SQL_SET_OPEN[] = "UPDATE review_items SET done_at = NULL "
                                   "WHERE business_id = $1 AND id = $2 AND done_at = $3";
static const char SQL_RATE[] = "UPDATE reviews SET satisfaction = $3, family = $4, "
                               "contribution = $5, note = $6 WHERE business_id = $1 AND id = $2";
static const char SQL_CONFIRM[] =
    "UPDATE reviews SET confirmed = 1 WHERE business_id = $1 AND id = $2";
static const char SQL_CLOSE[] = "UPDATE reviews SET state = 'closed', closed_at = $3 "
                                "WHERE business_id = $1 AND id = $2 AND state = 'open'";

static const Column REVIEW_FIELDS[] = {
    COLUMN(Review, INT, id),
    COLUMN(Review, TEXT, period),
    COLUMN(Review, DAY, from_day),
    COLUMN(Review, DAY, to_day),
    COLUMN(Review, TEXT, state),
    COLUMN(Review, INT, satisfaction),
    COLUMN(Review, INT, family),
    COLUMN(Review, INT, contribution),
    COLUMN(Review, FLAG, confirmed),
    COLUMN(Review, TEXT, note),
    COLUMN(Review, TIME, closed_at),
    COLUMN(Review, INT, open_items),
    {0},
};
const RecordType review_type = {sizeof(Review), REVIEW_FIELDS};

static const Column ITEM_FIELDS[] = {
    COLUMN(ReviewItem, INT, id),
    COLUMN(ReviewItem, INT, review_id),
    COLUMN(ReviewItem, TEXT, period),
    COLUMN(ReviewItem, DAY, from_day),
    COLUMN(ReviewItem, DAY, to_day),
    COLUMN(ReviewItem, INT, goal_id),
    COLUMN(ReviewItem, TEXT, kpi),
    COLUMN(ReviewItem, TEXT, measure),
    COLUMN(ReviewItem, INT, target),
    COLUMN(ReviewItem, INT, actual),
    COLUMN(ReviewItem, TEXT, state),
    COLUMN(ReviewItem, TEXT, cause),
    COLUMN(ReviewItem, TEXT, action),
    COLUMN(ReviewItem, INT, person_id),
    COLUMN(ReviewItem, TEXT, person),
    COLUMN(ReviewItem, DAY, due_day),
    COLUMN(ReviewItem, TIME, done_at),
    COLUMN(ReviewItem, TEXT, post_title),
    {0},
};
const RecordType review_item_type = {sizeof(ReviewItem), ITEM_FIELDS};

static const Column VERSION_FIELDS[] = {
    COLUMN(ReviewVersion, INT, id),
    COLUMN(ReviewVersion, INT, review_item_id),
    COLUMN(ReviewVersion, TEXT, cause),
    COLUMN(ReviewVersion, TEXT, action),
    COLUMN(ReviewVersion, TEXT, person),
    COLUMN(ReviewVersion, DAY, due_day),
    COLUMN(ReviewVersion, TEXT, user),
    COLUMN(ReviewVersion, TIME, at),
    {0},
};
const RecordType review_version_type = {sizeof(ReviewVersion), VERSION_FIELDS};

static const Column ACTION_FIELDS[] = {
    COLUMN(ReviewAction, INT, review_item_id),
    COLUMN(ReviewAction, TEXT, title),
    COLUMN(ReviewAction, DAY, day),
    COLUMN(ReviewAction, INT, person_id),
    {0},
};
const RecordType review_action_type = {sizeof(ReviewAction), ACTION_FIELDS};

bool review_list(Db *db, int64_t business_id, int64_t cursor, int64_t limit, RecordList **ret_list,
                 GError **error)
{
    return record_list_load(db, &review_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(cursor), db_int(limit)), ret_list,
                            error);
}

bool review_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &review_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool review_load_period(Db *db, int64_t business_id, const char *period, RecordList **ret_one,
                        GError **error)
{
    return record_list_load(db, &review_type, SQL_LOAD_PERIOD,
                            DB_PARAMS(db_int(business_id), db_text(period)), ret_one, error);
}

static bool items_load(Db *db, const char *sql, int64_t business_id, int64_t second,
                       RecordList **ret_list, GError **error)
{
    return record_list_load(db, &review_item_type, sql,
                            DB_PARAMS(db_int(business_id), db_int(second)), ret_list, error);
}

bool review_item_list(Db *db, int64_t business_id, int64_t review_id, RecordList **ret_list,
                      GError **error)
{
    return items_load(db, SQL_LIST_ITEMS, business_id, review_id, ret_list, error);
}

bool review_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return items_load(db, SQL_LOAD_ITEM, business_id, id, ret_one, error);
}

bool review_item_list_overdue(Db *db, int64_t business_id, Day today, RecordList **ret_list,
                              GError **error)
{
    return items_load(db, SQL_LIST_OVERDUE, business_id, today, ret_list, error);
}

bool review_item_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &review_item_type, SQL_LIST_OPEN, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool review_version_list(Db *db, int64_t business_id, int64_t review_id, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &review_version_type, SQL_LIST_VERSIONS,
                            DB_PARAMS(db_int(business_id), db_int(review_id)), ret_list, error);
}

bool review_actions_for(Db *db, int64_t business_id, Day from, Day to, RecordList **ret_list,
                        GError **error)
{
    return record_list_load(db, &review_action_type, SQL_LIST_FOR_CALENDAR,
                            DB_PARAMS(db_int(business_id), db_int(from), db_int(to)), ret_list,
                            error);
}

/* The first week that began with a goal: one set on Sunday owes no review on Monday. */
static Day first_owed(Day goal)
{
    Period week = period_of_week(goal);
    return goal == week.from ? goal : week.to + 1;
}

/* The first day from which a review is owed: the week after the last closed one, else the first
 * week that began with a goal; DAY_NONE without goals. */
static bool review_owed_from(Db *db, int64_t business_id, Day *ret_day, GError **error)
{
    DbParams params = DB_PARAMS(db_int(business_id));
    int64_t closed = 0, goal_at = 0;
    g_autofree char *zone_text = NULL;
    Zone zone = ZONE_WIB;
    if (!db_get_int(db, SQL_LAST_CLOSED, params, DAY_NONE, &closed, error) ||
        !db_get_int(db, SQL_FIRST_GOAL, params, 0, &goal_at, error) ||
        !db_get_text(db, SQL_ZONE, params, &zone_text, error)) {
        return false;
    }
    if (zone_text == NULL || !zone_parse(zone_text, &zone)) {
        zone = ZONE_WIB;
    }
    *ret_day = closed != DAY_NONE ? (Day)closed + 1
               : goal_at != 0     ? first_owed(zone_day(zone, goal_at))
                                  : DAY_NONE;
    return true;
}

bool review_missed(Db *db, int64_t business_id, Day today, Period *ret_period, int64_t *ret_days,
                   GError **error)
{
    Day from = DAY_NONE;
    if (!review_owed_from(db, business_id, &from, error)) {
        return false;
    }
    *ret_days = 0;
    if (from != DAY_NONE) {
        *ret_period = period_of_week(from);
        *ret_days = MAX(0, today - ret_period->to);
    }
    return true;
}

bool review_item_is_unmet(const ReviewItem *item)
{
    return g_str_equal(item->state, "unmet");
}

bool review_item_is_complete(const ReviewItem *item)
{
    return *item->cause != '\0' && *item->action != '\0' && item->person_id != 0 &&
           item->due_day != DAY_NONE;
}

bool review_open(Db *db, int64_t business_id, Period period, int64_t now, int64_t *ret_id,
                 GError **error)
{
    g_autofree char *text = period_format(period);
    return db_get_int(db, SQL_OPEN,
                      DB_PARAMS(db_int(business_id), db_text(text), db_int(period.from),
                                db_int(period.to), db_int(now)),
                      0, ret_id, error);
}

/* Changes exactly one row, or there is no such row in this business. */
static bool change_one(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, sql, params, &changed, error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such review or row");
}

bool review_value_set(Db *db, int64_t business_id, int64_t review_id, const ReviewValue *value,
                      int64_t now, GError **error)
{
    bool known = !g_str_equal(value->state, "no_data");
    return db_run(db, SQL_SET_VALUE,
                  DB_PARAMS(db_int(business_id), db_int(review_id), db_int(value->goal_id),
                            db_text(value->kpi), db_int(value->target),
                            known ? db_int(value->actual) : db_null(), db_text(value->state),
                            db_int(now)),
                  error);
}

static bool person_check(Db *db, int64_t business_id, int64_t person_id, GError **error)
{
    int64_t found = 1;
    if (person_id != 0 &&
        !db_get_int(db, SQL_HAS_PERSON, DB_PARAMS(db_int(business_id), db_int(person_id)), 0,
                    &found, error)) {
        return false;
    }
    return found == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such person");
}

bool review_plan_set(Db *db, int64_t business_id, int64_t item_id, const ReviewPlan *plan,
                     int64_t user_id, int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    DbValue day = plan->due_day != DAY_NONE ? db_int(plan->due_day) : db_null();
    return tx != NULL && person_check(db, business_id, plan->person_id, error) &&
           change_one(db, SQL_SET_PLAN,
                      DB_PARAMS(db_int(business_id), db_int(item_id), db_text(plan->cause),
                                db_text(plan->action), db_ref(plan->person_id), day,
                                db_text(plan->post_title), db_int(now)),
                      error) &&
           db_run(db, SQL_KEEP_VERSION,
                  DB_PARAMS(db_int(business_id), db_int(item_id), db_text(plan->cause),
                            db_text(plan->action), db_ref(plan->person_id), day, db_int(user_id),
                            db_int(now)),
                  error) &&
           db_commit(tx, error);
}

bool review_item_done(Db *db, int64_t business_id, int64_t item_id, int64_t now, GError **error)
{
    return change_one(db, SQL_SET_DONE,
                      DB_PARAMS(db_int(business_id), db_int(item_id), db_int(now)), error);
}

bool review_item_posted(Db *db, int64_t business_id, int64_t item_id, int64_t at, GError **error)
{
    return db_run(db, SQL_SET_DONE, DB_PARAMS(db_int(business_id), db_int(item_id), db_int(at)),
                  error);
}

bool review_item_unposted(Db *db, int64_t business_id, int64_t item_id, int64_t at, GError **error)
{
    return db_run(db, SQL_SET_OPEN, DB_PARAMS(db_int(business_id), db_int(item_id), db_int(at)),
                  error);
}

bool review_rate(Db *db, int64_t business_id, int64_t id, const ReviewRating *rating,
                 GError **error)
{
    return change_one(db, SQL_RATE,
                      DB_PARAMS(db_int(business_id), db_int(id), db_int(rating->satisfaction),
                                db_int(rating->family), db_int(rating->contribution),
                                db_text(rating->note)),
                      error);
}

bool review_confirm(Db *db, int64_t business_id, int64_t id, GError **error)
{
    return change_one(db, SQL_CONFIRM, DB_PARAMS(db_int(business_id), db_int(id)), error);
}

static bool items_check(Db *db, int64_t business_id, int64_t review_id, GError **error)
{
    g_autoptr(RecordList) items = NULL;
    if (!review_item_list(db, business_id, review_id, &items, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(items); i++) {
        const ReviewItem *item = review_item_at(items, i);
        if (review_item_is_unmet(item) && !review_item_is_complete(item)) {
            return error_set(error, ERROR_CONFLICT, "row %s is unmet and not complete", item->kpi);
        }
    }
    return true;
}

bool review_close(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && items_check(db, business_id, id, error) &&
           change_one(db, SQL_CLOSE, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      error) &&
           db_commit(tx, error);
}
