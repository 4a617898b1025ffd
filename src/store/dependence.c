// SPDX-License-Identifier: Apache-2.0
#include "store/dependence.h"

#include "guide/source.h"

static const char SQL_CHANNELS[] =
    "SELECT channel, CAST(SUM(orders) AS BIGINT) FROM ("
    "SELECT bought_through AS channel, 1 AS orders FROM orders WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 AND state <> 'cancelled' "
    "UNION ALL SELECT bought_through, count FROM sales WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 AND order_id IS NULL) AS book "
    "GROUP BY channel HAVING SUM(orders) > 0 ORDER BY 2 DESC, channel";
#define SUM_OF(what, when)                                                                         \
    "CAST(SUM(CASE WHEN g.day " when " f.last_day - 6 THEN " what " ELSE 0 END) AS BIGINT)"
#define POSTS(from, to)                                                                            \
    "(SELECT COUNT(*) FROM posts p WHERE p.business_id = $1 AND p.platform = f.platform "          \
    "AND p.state = 'done' AND p.day BETWEEN f.last_day - " from " AND f.last_day - " to ")"
static const char SQL_WEEKS[] =
    "SELECT f.platform, f.measure, f.last_day, " SUM_OF("g.value", ">=") ", " SUM_OF(
        "1",
        ">=") ", " POSTS("6",
                         "0") ", " SUM_OF("g.value",
                                          "<") ", " SUM_OF("1",
                                                           "<") ", " POSTS("13",
                                                                           "7") " FROM (SELECT "
                                                                                "platform, "
                                                                                "measure, MAX(day) "
                                                                                "AS last_day FROM "
                                                                                "figures "
                                                                                "WHERE business_id "
                                                                                "= $1 AND measure "
                                                                                "IN ('reach', "
                                                                                "'views') "
                                                                                "AND day BETWEEN "
                                                                                "$2 AND $3 GROUP "
                                                                                "BY platform, "
                                                                                "measure) AS f "
                                                                                "JOIN figures g ON "
                                                                                "g.business_id = "
                                                                                "$1 AND g.platform "
                                                                                "= f.platform "
                                                                                "AND g.measure = "
                                                                                "f.measure AND "
                                                                                "g.day BETWEEN "
                                                                                "f.last_day - 13 "
                                                                                "AND f.last_day "
                                                                                "GROUP BY "
                                                                                "f.platform, "
                                                                                "f.measure, "
                                                                                "f.last_day ORDER "
                                                                                "BY f.platform, "
                                                                                "f.measure";
static const char SQL_CONTACTS[] =
    "SELECT COUNT(*), COUNT(CASE WHEN consent = 1 AND phone <> '' THEN 1 END) FROM contacts "
    "WHERE business_id = $1 AND active = 1";

static const Column CHANNEL_FIELDS[] = {
    COLUMN(ChannelOrders, TEXT, channel), COLUMN(ChannelOrders, INT, orders), {0}};
const RecordType channel_orders_type = {sizeof(ChannelOrders), CHANNEL_FIELDS};

static const Column WEEK_FIELDS[] = {
    COLUMN(ReachWeeks, TEXT, platform),    COLUMN(ReachWeeks, TEXT, measure),
    COLUMN(ReachWeeks, DAY, last_day),     COLUMN(ReachWeeks, INT, views),
    COLUMN(ReachWeeks, INT, figures),      COLUMN(ReachWeeks, INT, posts),
    COLUMN(ReachWeeks, INT, views_before), COLUMN(ReachWeeks, INT, figures_before),
    COLUMN(ReachWeeks, INT, posts_before), {0},
};
const RecordType reach_weeks_type = {sizeof(ReachWeeks), WEEK_FIELDS};

DependenceWeek reach_weeks_now(const ReachWeeks *weeks)
{
    return (DependenceWeek){weeks->views, weeks->figures, weeks->posts};
}

DependenceWeek reach_weeks_before(const ReachWeeks *weeks)
{
    return (DependenceWeek){weeks->views_before, weeks->figures_before, weeks->posts_before};
}

void dependence_clear(Dependence *dependence)
{
    g_clear_pointer(&dependence->channels, record_list_free);
    g_clear_pointer(&dependence->weeks, record_list_free);
}

const ChannelOrders *dependence_top(const Dependence *dependence)
{
    return record_count(dependence->channels) > 0 ? channel_orders_at(dependence->channels, 0)
                                                  : NULL;
}

const ReachWeeks *dependence_dropped(const Dependence *dependence)
{
    for (size_t i = 0; i < record_count(dependence->weeks); i++) {
        const ReachWeeks *weeks = reach_weeks_at(dependence->weeks, i);
        if (reach_state(reach_weeks_before(weeks), reach_weeks_now(weeks)) == REACH_DROPPED) {
            return weeks;
        }
    }
    return NULL;
}

static bool contacts_count(Db *db, int64_t business_id, Dependence *dependence, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_CONTACTS, DB_PARAMS(db_int(business_id)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        dependence->contacts = db_cursor_int(cursor, 0);
        dependence->agreed = db_cursor_int(cursor, 1);
    }
    return db_cursor_done(cursor, error);
}

bool dependence_load(Db *db, int64_t business_id, const Knowledge *knowledge, Day today,
                     Dependence *ret_dependence, GError **error)
{
    g_auto(Dependence) dependence = {0};
    DbParams ordered =
        DB_PARAMS(db_int(business_id), db_int(today - DEPENDENCE_DAYS), db_int(today));
    DbParams figured =
        DB_PARAMS(db_int(business_id), db_int(today - DEPENDENCE_FIGURE_DAYS), db_int(today));
    if (!record_list_load(db, &channel_orders_type, SQL_CHANNELS, ordered, &dependence.channels,
                          error) ||
        !record_list_load(db, &reach_weeks_type, SQL_WEEKS, figured, &dependence.weeks, error) ||
        !contacts_count(db, business_id, &dependence, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(dependence.channels); i++) {
        dependence.orders += channel_orders_at(dependence.channels, i)->orders;
    }
    const ChannelOrders *top = dependence_top(&dependence);
    dependence.state = top != NULL ? dependence_of(top->orders, dependence.orders,
                                                   source_is_online(knowledge, top->channel))
                                   : DEPENDENCE_UNKNOWN;
    *ret_dependence = dependence;
    dependence = (Dependence){0};
    return true;
}
