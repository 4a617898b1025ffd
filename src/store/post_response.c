// SPDX-License-Identifier: Apache-2.0
#include "store/post_response.h"

#define NONE "(-9223372036854775807 - 1)"
/* The number of a file before the one by hand. */
#define BEST_KNOWN(column)                                                                         \
    "COALESCE(MAX(CASE WHEN f.external_id NOT LIKE 'hand:%' THEN f." column " END), MAX(f." column \
    "), " NONE ")"

static const char SQL_LIST[] =
    "SELECT p.id, p.day, p.title, p.platform, " BEST_KNOWN("comments") ", " BEST_KNOWN(
        "shares") ", COALESCE(MAX(f.word), '') FROM posts p LEFT JOIN post_figures f ON "
                  "f.business_id = p.business_id AND f.post_id = p.id WHERE p.business_id = $1 "
                  "AND p.day BETWEEN $2 AND $3 AND p.state = 'done' GROUP BY p.id, p.day, p.title, "
                  "p.platform, p.minute ORDER BY p.day, p.minute, p.id LIMIT $4";
static const char SQL_SET[] =
    "INSERT INTO post_figures (business_id, platform, external_id, post_id, day, title, reach, "
    "likes, comments, shares, saves, word, changed_at) SELECT CAST($1 AS BIGINT), platform, "
    "CAST($3 AS TEXT), id, day, title, "
    "CAST($4 AS BIGINT), CAST($5 AS BIGINT), CAST($6 AS BIGINT), CAST($7 AS BIGINT), "
    "CAST($8 AS BIGINT), CAST($9 AS TEXT), CAST($10 AS BIGINT) FROM posts WHERE business_id = $1 "
    "AND id = $2 AND state = 'done' "
    "ON CONFLICT (business_id, platform, external_id) DO UPDATE SET reach = excluded.reach, "
    "likes = excluded.likes, comments = excluded.comments, shares = excluded.shares, "
    "saves = excluded.saves, word = excluded.word, changed_at = excluded.changed_at";

static const Column FIELDS[] = {
    COLUMN(PostResponse, INT, post_id),  COLUMN(PostResponse, DAY, day),
    COLUMN(PostResponse, TEXT, title),   COLUMN(PostResponse, TEXT, platform),
    COLUMN(PostResponse, INT, comments), COLUMN(PostResponse, INT, shares),
    COLUMN(PostResponse, TEXT, word),    {0},
};
const RecordType post_response_type = {sizeof(PostResponse), FIELDS};

bool post_response_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                        GError **error)
{
    return record_list_load(db, &post_response_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to),
                                      db_int(POST_RESPONSES_MAX)),
                            ret_list, error);
}

bool post_response_is_known(const PostResponse *response)
{
    return response->comments != POST_FIGURE_NONE || response->shares != POST_FIGURE_NONE;
}

static int64_t count_of(int64_t number)
{
    return number != POST_FIGURE_NONE ? number : 0;
}

/* Comments and shares; what is not known is none. */
static int64_t response_sum(const PostResponse *response)
{
    return count_of(response->comments) + count_of(response->shares);
}

/* sign 1: the most, -1: the fewest. */
static const PostResponse *extreme(const RecordList *list, int sign)
{
    const PostResponse *found = NULL;
    for (size_t i = 0; i < record_count(list); i++) {
        const PostResponse *response = post_response_at(list, i);
        if (post_response_is_known(response) &&
            (found == NULL || sign * response_sum(response) >= sign * response_sum(found))) {
            found = response;
        }
    }
    return found;
}

static bool differ(const RecordList *list)
{
    const PostResponse *most = extreme(list, 1), *fewest = extreme(list, -1);
    return most != NULL && response_sum(most) != response_sum(fewest);
}

const PostResponse *post_response_best(const RecordList *list)
{
    return differ(list) ? extreme(list, 1) : NULL;
}

const PostResponse *post_response_worst(const RecordList *list)
{
    return differ(list) ? extreme(list, -1) : NULL;
}

static DbValue said(int64_t number)
{
    return number != POST_FIGURE_NONE ? db_int(number) : db_null();
}

bool post_response_set(Db *db, int64_t business_id, const PostResponseFacts *facts, int64_t now,
                       GError **error)
{
    const PostFigure *figure = &facts->figure;
    int64_t changed = 0;
    g_autofree char *external_id = g_strdup_printf("hand:%" G_GINT64_FORMAT, facts->post_id);
    return db_run_count(db, SQL_SET,
                        DB_PARAMS(db_int(business_id), db_int(facts->post_id), db_text(external_id),
                                  said(figure->reach), said(figure->likes), said(figure->comments),
                                  said(figure->shares), said(figure->saves), db_text(facts->word),
                                  db_int(now)),
                        &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such post that is done"));
}
