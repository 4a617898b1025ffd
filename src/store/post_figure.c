// SPDX-License-Identifier: Apache-2.0
#include "store/post_figure.h"

/* INT64_MIN stands for what was not said. */
#define NONE "(-9223372036854775807 - 1)"
#define SAID(column) "COALESCE(f." column ", " NONE ")"
#define COLUMNS                                                                                               \
    "f.id, COALESCE(f.post_id, 0), f.platform, f.external_id, f.title, f.link, f.day, " SAID("vie"            \
                                                                                             "ws") ", " SAID( \
        "reach") ", " SAID("likes") ", " SAID("comments") ", " SAID("shares") ", " SAID("saves") " FROM post_figures f WHERE f.business_id = $1 "

static const char SQL_LOAD[] = "SELECT " COLUMNS "AND f.platform = $2 AND f.external_id = $3";
static const char SQL_LIST[] = "SELECT " COLUMNS "AND f.id > $2 ORDER BY f.id LIMIT $3";
static const char SQL_LIST_BETWEEN[] =
    "SELECT " COLUMNS "AND f.day BETWEEN $2 AND $3 ORDER BY f.day DESC, f.id LIMIT $4";
static const char SQL_OF_POST[] = "SELECT " COLUMNS "AND f.post_id = $2 ORDER BY f.id";
/* The post of the calendar: the only one of the platform on that day. */
static const char SQL_POST[] =
    "SELECT CASE WHEN COUNT(*) = 1 THEN MIN(p.id) ELSE 0 END FROM posts p WHERE p.business_id = $1 "
    "AND p.day = $3 AND p.platform = $2 AND p.state <> 'skipped'";
static const char SQL_SET[] =
    "INSERT INTO post_figures (business_id, platform, external_id, post_id, day, title, link, "
    "views, reach, likes, comments, shares, saves, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) "
    "ON CONFLICT (business_id, platform, external_id) DO UPDATE SET "
    "post_id = COALESCE(excluded.post_id, post_figures.post_id), views = excluded.views, "
    "reach = excluded.reach, likes = excluded.likes, comments = excluded.comments, "
    "shares = excluded.shares, saves = excluded.saves, changed_at = excluded.changed_at";

static const Column FIELDS[] = {
    COLUMN(PostFigure, INT, id),        COLUMN(PostFigure, INT, post_id),
    COLUMN(PostFigure, TEXT, platform), COLUMN(PostFigure, TEXT, external_id),
    COLUMN(PostFigure, TEXT, title),    COLUMN(PostFigure, TEXT, link),
    COLUMN(PostFigure, DAY, day),       COLUMN(PostFigure, INT, views),
    COLUMN(PostFigure, INT, reach),     COLUMN(PostFigure, INT, likes),
    COLUMN(PostFigure, INT, comments),  COLUMN(PostFigure, INT, shares),
    COLUMN(PostFigure, INT, saves),     {0},
};
const RecordType post_figure_type = {sizeof(PostFigure), FIELDS};

static bool numbers_equal(const PostFigure *a, const PostFigure *b)
{
    return a->views == b->views && a->reach == b->reach && a->likes == b->likes &&
           a->comments == b->comments && a->shares == b->shares && a->saves == b->saves;
}

bool post_figure_compare(Db *db, int64_t business_id, const PostFigure *figure,
                         PostFigureChange *ret_change, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!record_list_load(
            db, &post_figure_type, SQL_LOAD,
            DB_PARAMS(db_int(business_id), db_text(figure->platform), db_text(figure->external_id)),
            &one, error)) {
        return false;
    }
    *ret_change = record_count(one) == 0                          ? POST_FIGURE_NEW
                  : numbers_equal(post_figure_at(one, 0), figure) ? POST_FIGURE_SAME
                                                                  : POST_FIGURE_CHANGED;
    return true;
}

static DbValue said(int64_t number)
{
    return number != POST_FIGURE_NONE ? db_int(number) : db_null();
}

bool post_figure_set(Db *db, int64_t business_id, const PostFigure *figure, int64_t now,
                     GError **error)
{
    int64_t post_id = 0;
    return db_get_int(
               db, SQL_POST,
               DB_PARAMS(db_int(business_id), db_text(figure->platform), db_int(figure->day)), 0,
               &post_id, error) &&
           db_run(db, SQL_SET,
                  DB_PARAMS(db_int(business_id), db_text(figure->platform),
                            db_text(figure->external_id), db_ref(post_id), db_int(figure->day),
                            db_text(figure->title), db_text(figure->link), said(figure->views),
                            said(figure->reach), said(figure->likes), said(figure->comments),
                            said(figure->shares), said(figure->saves), db_int(now)),
                  error);
}

bool post_figure_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &post_figure_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool post_figure_of_post(Db *db, int64_t business_id, int64_t post_id, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &post_figure_type, SQL_OF_POST,
                            DB_PARAMS(db_int(business_id), db_int(post_id)), ret_list, error);
}

bool post_figure_list_between(Db *db, int64_t business_id, Period days, int64_t limit,
                              RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &post_figure_type, SQL_LIST_BETWEEN,
        DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to), db_int(limit)), ret_list,
        error);
}

int64_t post_figure_seen(const PostFigure *figure)
{
    return figure->reach != POST_FIGURE_NONE ? figure->reach : figure->views;
}

int64_t post_figure_reactions(const PostFigure *figure)
{
    const int64_t numbers[] = {figure->likes, figure->comments, figure->shares, figure->saves};
    int64_t sum = POST_FIGURE_NONE;
    for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
        if (numbers[i] != POST_FIGURE_NONE) {
            sum = (sum == POST_FIGURE_NONE ? 0 : sum) + numbers[i];
        }
    }
    return sum;
}

PostRank post_rank(const RecordList *list, int64_t (*number)(const PostFigure *figure))
{
    PostRank rank = {NULL, NULL};
    size_t known = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        const PostFigure *figure = post_figure_at(list, i);
        int64_t value = number(figure);
        if (value == POST_FIGURE_NONE) {
            continue;
        }
        known++;
        rank.best = rank.best == NULL || value > number(rank.best) ? figure : rank.best;
        rank.worst = rank.worst == NULL || value < number(rank.worst) ? figure : rank.worst;
    }
    bool enough = known >= POST_RANK_LEAST && number(rank.best) > number(rank.worst);
    return enough ? rank : (PostRank){NULL, NULL};
}
