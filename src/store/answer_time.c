// SPDX-License-Identifier: Apache-2.0
#include "store/answer_time.h"

static const char SQL_TIMES[] =
    "SELECT answered_at - received_at, CASE WHEN answered_at <= due_at THEN 1 ELSE 0 END "
    "FROM messages WHERE business_id = $1 AND received_at >= $2 AND received_at < $3 "
    "AND answered_at IS NOT NULL ORDER BY answered_at - received_at";
static const char SQL_UNANSWERED[] =
    "SELECT COUNT(*) FROM messages WHERE business_id = $1 AND received_at >= $2 "
    "AND received_at < $3 AND answered_at IS NULL AND dismissed_at IS NULL";
static const char SQL_POSTS[] = "SELECT COUNT(*) FROM posts WHERE business_id = $1 "
                                "AND done_at >= $2 AND done_at < $3";
static const char SQL_REPLIES[] = "SELECT COUNT(*) FROM messages WHERE business_id = $1 "
                                  "AND answered_at >= $2 AND answered_at < $3";

#define SPAN_PARAMS DB_PARAMS(db_int(business_id), db_int(span.from), db_int(span.before))

/* durations: rising. With an even count the middle of the two in the middle. */
static int64_t median(const GArray *durations)
{
    guint middle = durations->len / 2;
    int64_t upper = g_array_index(durations, int64_t, middle);
    if (durations->len % 2 == 1) {
        return upper;
    }
    return (g_array_index(durations, int64_t, middle - 1) + upper) / 2;
}

static int64_t ninth_tenth(const GArray *durations)
{
    guint rank = (durations->len * 9 + 9) / 10;
    return g_array_index(durations, int64_t, rank - 1);
}

bool answer_times_load(Db *db, int64_t business_id, TimeSpan span, AnswerTimes *ret_times,
                       GError **error)
{
    AnswerTimes times = {.median_s = ANSWER_TIME_NONE, .p90_s = ANSWER_TIME_NONE};
    g_autoptr(GArray) durations = g_array_new(FALSE, FALSE, sizeof(int64_t));
    g_autoptr(DbCursor) cursor = db_select(db, SQL_TIMES, SPAN_PARAMS, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t duration = db_cursor_int(cursor, 0);
        times.within += db_cursor_int(cursor, 1);
        g_array_append_val(durations, duration);
    }
    if (cursor == NULL || !db_cursor_done(cursor, error) ||
        !db_get_int(db, SQL_UNANSWERED, SPAN_PARAMS, 0, &times.unanswered, error)) {
        return false;
    }
    times.answered = durations->len;
    if (durations->len > 0) {
        times.median_s = median(durations);
        times.p90_s = ninth_tenth(durations);
    }
    *ret_times = times;
    return true;
}

bool talk_counts_load(Db *db, int64_t business_id, TimeSpan span, TalkCounts *ret_counts,
                      GError **error)
{
    TalkCounts counts = {0};
    if (!db_get_int(db, SQL_POSTS, SPAN_PARAMS, 0, &counts.posts, error) ||
        !db_get_int(db, SQL_REPLIES, SPAN_PARAMS, 0, &counts.replies, error)) {
        return false;
    }
    *ret_counts = counts;
    return true;
}
