// SPDX-License-Identifier: Apache-2.0
#include "store/trust.h"

#include "guide/draft.h"
#include "planner/content.h"
#include "store/post.h"

static const char SQL_POSTS[] =
    "SELECT day, kind, pillar, idea, text FROM posts WHERE business_id = $1 AND day BETWEEN $2 "
    "AND $3 AND state = 'done' ORDER BY day";
static const char SQL_COUNTS[] =
    "SELECT b.off_days, "
    "(SELECT COUNT(*) FROM products WHERE business_id = $1 AND active = 1), "
    "(SELECT COUNT(*) FROM products p WHERE p.business_id = $1 AND p.active = 1 AND "
    "(p.description <> '' OR EXISTS (SELECT 1 FROM product_details d WHERE d.business_id = $1 "
    "AND d.product_id = p.id))), "
    "(SELECT COUNT(*) FROM testimonials WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "AND may_publish = 1), "
    "(SELECT COUNT(*) FROM messages WHERE business_id = $1 AND received_at >= $4 "
    "AND received_at < $5 AND dismissed_at IS NULL), "
    "(SELECT COUNT(*) FROM messages WHERE business_id = $1 AND received_at >= $4 "
    "AND received_at < $5 AND dismissed_at IS NULL AND answered_at IS NOT NULL) "
    "FROM businesses b WHERE b.id = $1";

typedef struct {
    Day day; /* of the last post */
    int days, selling, priced, advice, uses, testimony;
} PostTrust;

static void post_count(PostTrust *posts, DbCursor *cursor)
{
    Day day = (Day)db_cursor_int(cursor, 0);
    const char *idea = db_cursor_text(cursor, 3);
    ContentKind kind = KIND_COUNT;
    ContentPillar pillar = PILLAR_COUNT;
    bool known = content_kind_parse(db_cursor_text(cursor, 1), &kind);
    bool taught = content_pillar_parse(db_cursor_text(cursor, 2), &pillar);
    bool sells = known && content_kind_sells(kind);
    posts->days += day != posts->day;
    posts->day = day;
    posts->selling += sells;
    posts->priced += sells && draft_has_price(db_cursor_text(cursor, 4));
    posts->advice += kind == KIND_ADVICE || (taught && pillar == PILLAR_EDUCATION);
    posts->uses += g_str_equal(idea, POST_USES) || g_str_equal(idea, POST_DAILY);
    posts->testimony += kind == KIND_TESTIMONIAL;
}

static bool posts_load(Db *db, const TrustAsk *ask, TrustWeek *week, PostTrust *ret_posts,
                       GError **error)
{
    PostTrust posts = {.day = DAY_NONE};
    g_autoptr(DbCursor) cursor = db_select(
        db, SQL_POSTS,
        DB_PARAMS(db_int(ask->business_id), db_int(ask->days.from), db_int(ask->days.to)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        post_count(&posts, cursor);
        week->posted_today = week->posted_today || posts.day == ask->today;
        week->records++;
    }
    *ret_posts = posts;
    return cursor != NULL && db_cursor_done(cursor, error);
}

static void put(TrustWeek *week, TrustItem item, int done, int all)
{
    week->done[item] = MIN(done, all);
    week->all[item] = all;
}

static int work_days(Period days, int64_t off_days)
{
    int count = 0;
    for (Day day = days.from; day <= days.to; day++) {
        count += (off_days >> day_weekday(day) & 1) == 0;
    }
    return count;
}

bool trust_week_load(Db *db, const TrustAsk *ask, TrustWeek *ret_week, GError **error)
{
    TrustWeek week = {0};
    PostTrust posts = {0};
    TrustAsk past = *ask;
    past.days.to = MIN(ask->days.to, ask->today);
    if (!posts_load(db, &past, &week, &posts, error)) {
        return false;
    }
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_COUNTS,
                  DB_PARAMS(db_int(past.business_id), db_int(past.days.from), db_int(past.days.to),
                            db_int(zone_instant(past.zone, past.days.from, 0)),
                            db_int(zone_instant(past.zone, past.days.to + 1, 0))),
                  error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        int weeks = MAX((past.days.to - past.days.from + 7) / 7, 0);
        int praise = (int)db_cursor_int(cursor, 3), messages = (int)db_cursor_int(cursor, 4);
        put(&week, TRUST_ANSWERS, (int)db_cursor_int(cursor, 5), messages);
        put(&week, TRUST_DAILY, posts.days, work_days(past.days, db_cursor_int(cursor, 0)));
        put(&week, TRUST_DESCRIPTION, (int)db_cursor_int(cursor, 2), (int)db_cursor_int(cursor, 1));
        put(&week, TRUST_TESTIMONY, praise + posts.testimony, weeks);
        put(&week, TRUST_PRICES, posts.priced, posts.selling);
        put(&week, TRUST_ADVICE, posts.advice, weeks);
        put(&week, TRUST_USES, posts.uses, weeks);
        week.records += praise + messages;
    }
    *ret_week = week;
    return cursor != NULL && db_cursor_done(cursor, error);
}
