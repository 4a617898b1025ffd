// SPDX-License-Identifier: Apache-2.0
#include "report/report.h"

#include "kpi/story.h"

static Report *load(const KpiQuery *query)
{
    g_autoptr(GError) error = NULL;
    Report *report = report_load(query, &error);
    g_assert_no_error(error);
    g_assert_nonnull(report);
    return report;
}

/* Acceptance story, step 6: online 135,000, offline 45,000, 2 of 3 informed online, demand 3. */
static void the_week_of_the_story_adds_up(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_autoptr(Report) report = load(&query);
    g_assert_cmpint(report->split.online.amount_idr, ==, 135000);
    g_assert_cmpint(report->split.offline.amount_idr, ==, 45000);
    g_assert_cmpint(report->split.offline.heard_online, ==, 2);
    g_assert_cmpint(demand_at(report->demand, 0)->people, ==, 3);
    g_assert_cmpint(report->checks->len, ==, 1);
    g_assert_cmpint(report_check(report, 0)->state, ==, STATE_UNMET);
    g_assert_cmpint(report_value(report, "orders")->value, ==, 12);
    g_assert_cmpint(report_before(report, "orders")->value, ==, 1);
    g_assert_false(report->over);
}

typedef struct {
    int64_t online_idr, offline_idr, sales, whatsapp, informed, offline_sales;
} Sums;

/* Adds one sale of random make to the database and, when it is of the week, to the sums. */
static void add_random_sale(Db *db, GRand *random, Sums *sums)
{
    static const char *const PLACES[] = {"whatsapp", "facebook", "stall", "house", "market"};
    static const char *const HEARD[] = {"", "whatsapp_status", "friend", "instagram", "banner"};
    int place = g_rand_int_range(random, 0, G_N_ELEMENTS(PLACES));
    int heard = g_rand_int_range(random, 0, G_N_ELEMENTS(HEARD));
    int64_t amount_idr = g_rand_int_range(random, 1, 2000) * 500;
    Day day = STORY_MONDAY + g_rand_int_range(random, -3, 10);
    story_run(
        db,
        "INSERT INTO sales (business_id, day, amount_idr, heard_from, bought_through, "
        "created_at) VALUES (1, $1, $2, $3, $4, 1)",
        DB_PARAMS(db_int(day), db_int(amount_idr), db_text(HEARD[heard]), db_text(PLACES[place])));
    if (day < STORY_MONDAY || day > STORY_MONDAY + 6) {
        return;
    }
    bool online = place < 2;
    sums->sales++;
    sums->whatsapp += place == 0;
    sums->online_idr += online ? amount_idr : 0;
    sums->offline_idr += online ? 0 : amount_idr;
    sums->offline_sales += !online;
    sums->informed += !online && (heard == 1 || heard == 3);
}

/* K06: report figures equal sums of raw records. */
static void figures_equal_the_sums_of_raw_records(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(GRand) random = g_rand_new_with_seed(20260105);
    KpiQuery query = story_query(db, knowledge);
    Sums sums = {0};
    for (int round = 0; round < 5; round++) {
        for (int i = 0; i < 40; i++) {
            add_random_sale(db, random, &sums);
        }
        g_autoptr(Report) report = load(&query);
        g_assert_cmpint(sums.offline_sales, >, 0);
        g_assert_cmpint(report->split.online.amount_idr, ==, sums.online_idr);
        g_assert_cmpint(report->split.offline.amount_idr, ==, sums.offline_idr);
        g_assert_cmpint(report->split.offline.sales, ==, sums.offline_sales);
        g_assert_cmpint(report->split.offline.heard_online, ==, sums.informed);
        g_assert_cmpint(report_value(report, "orders")->value, ==, sums.sales);
        g_assert_cmpint(report_value(report, "whatsapp_orders")->value, ==, sums.whatsapp);
        g_assert_cmpint(report_value(report, "revenue")->value, ==,
                        sums.online_idr + sums.offline_idr);
    }
}

/* What the raw rows of the week add up to, counted while they are written. */
typedef struct {
    int64_t messages, waiting, in_time, felt, positive, planned, done, aligned, orders, complaints;
    int64_t hours[7][24];
} Raw;

static void add_random_message(Db *db, GRand *random, Raw *raw)
{
    static const char *const FEELINGS[] = {"positive", "neutral", "negative", "unknown"};
    Day day = STORY_MONDAY + g_rand_int_range(random, -3, 10);
    Minute minute = g_rand_int_range(random, 0, MINUTES_A_DAY);
    int64_t at = zone_instant(ZONE_WIB, day, minute);
    int wait = g_rand_int_range(random, 0, 180), feeling = g_rand_int_range(random, 0, 4);
    bool answered = g_rand_boolean(random);
    story_run(
        db,
        "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, "
        "answered_at, sentiment, created_at) VALUES (1, 'whatsapp', 'message', 'isi', $1, $2, "
        "$3, $4, 1)",
        DB_PARAMS(db_int(at), db_int(at + 3600), answered ? db_int(at + wait * 60) : db_null(),
                  db_text(FEELINGS[feeling])));
    if (day >= STORY_MONDAY && day <= STORY_MONDAY + 6) {
        raw->messages++;
        raw->waiting += !answered;
        raw->in_time += answered && wait <= 60;
        raw->felt += feeling < 3;
        raw->positive += feeling == 0;
        raw->hours[day - STORY_MONDAY][minute / 60]++;
    }
}

static void add_random_post(Db *db, GRand *random, Raw *raw)
{
    static const char *const STATES[] = {"done", "planned", "missed"};
    static const char *const MARKS[] = {"", "value", "relation"};
    Day day = STORY_MONDAY + g_rand_int_range(random, -3, 10);
    int state = g_rand_int_range(random, 0, 3), mark = g_rand_int_range(random, 0, 3);
    story_run(
        db,
        "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, goal_mark, minutes, "
        "title, state, created_at) VALUES (1, $1, 360, 'whatsapp_status', 'text', 'sell', $2, 5, "
        "'x', $3, 1)",
        DB_PARAMS(db_int(day), db_text(MARKS[mark]), db_text(STATES[state])));
    if (day >= STORY_MONDAY && day <= STORY_MONDAY + 6) {
        raw->planned++;
        raw->done += state == 0;
        raw->aligned += mark > 0;
    }
}

static void add_random_order(Db *db, GRand *random, Raw *raw)
{
    Day day = STORY_MONDAY + g_rand_int_range(random, -3, 10);
    bool cancelled = g_rand_int_range(random, 0, 4) == 0;
    story_run(
        db,
        "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
        "total_idr, bought_through, day, created_at, changed_at) VALUES (1, (SELECT "
        "COALESCE(MAX(number), 0) + 1 FROM orders WHERE business_id = 1), 'Bu', $1, 1, 1, 1, 1, "
        "'whatsapp', $2, 1, 1)",
        DB_PARAMS(db_text(cancelled ? "cancelled" : "new"), db_int(day)));
    story_run(db,
              "INSERT INTO complaints (business_id, text, day, created_at) VALUES (1, 'x', $1, 1)",
              DB_PARAMS(db_int(day)));
    if (day >= STORY_MONDAY && day <= STORY_MONDAY + 6) {
        raw->orders += !cancelled;
        raw->complaints++;
    }
}

static void check_share(const KpiValue *value, int64_t part, int64_t whole)
{
    g_assert_cmpint(value->part, ==, part);
    g_assert_cmpint(value->whole, ==, whole);
}

static void check_raw(const Report *report, const Raw *raw)
{
    int64_t messages = 0;
    g_assert_cmpint(report_value(report, "unanswered")->value, ==, raw->waiting);
    check_share(report_value(report, "answered_in_time"), raw->in_time, raw->messages);
    check_share(report_value(report, "positive_share"), raw->positive, raw->felt);
    g_assert_cmpint(report_value(report, "positive_count")->value, ==, raw->positive);
    check_share(report_value(report, "posts_done_share"), raw->done, raw->planned);
    check_share(report_value(report, "goal_aligned_share"), raw->aligned, raw->planned);
    g_assert_cmpint(report_value(report, "posts")->value, ==, raw->done);
    g_assert_cmpint(report_value(report, "orders_taken")->value, ==, raw->orders);
    g_assert_cmpint(report_value(report, "complaints")->value, ==, raw->complaints);
    for (int i = 0; i < 7 * 24; i++) {
        g_assert_cmpint(report->hours.counts[i / 24][i % 24], ==, raw->hours[i / 24][i % 24]);
        messages += raw->hours[i / 24][i % 24];
    }
    g_assert_cmpint(messages, ==, raw->messages);
}

/* K06, S06, C18, C19, H10: so does what is said of talk, posts and orders; drawn days add up to the
 * revenue. */
static void talk_posts_and_orders_equal_their_rows(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_autoptr(GRand) random = g_rand_new_with_seed(6);
    KpiQuery query = story_query(db, knowledge);
    Raw raw = {0};
    Sums sums = {0};
    for (int round = 0; round < 4; round++) {
        for (int i = 0; i < 30; i++) {
            add_random_message(db, random, &raw);
            add_random_post(db, random, &raw);
            add_random_order(db, random, &raw);
            add_random_sale(db, random, &sums);
        }
        g_autoptr(Report) report = load(&query);
        int64_t days_idr = 0;
        check_raw(report, &raw);
        for (size_t i = 0; i < record_count(report->days); i++) {
            days_idr += day_sum_at(report->days, i)->sum_idr;
        }
        g_assert_cmpint(days_idr, ==, sums.online_idr + sums.offline_idr);
    }
}

static void a_failed_statement_gives_no_report(Db *db)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    int64_t before = db_statement_count(db);
    g_autoptr(Report) whole = load(&query);
    int64_t statements = db_statement_count(db) - before;
    g_assert_cmpint(statements, >, 20);
    for (int64_t nth = 1; nth <= statements; nth += 7) {
        g_autoptr(GError) error = NULL;
        /* a write, so that no value is taken from what was kept */
        assert_ok(db_run(db, "UPDATE users SET created_at = 1", DB_NO_PARAMS, &error), error);
        db_fail_at(db, nth);
        g_autoptr(Report) report = report_load(&query, &error);
        g_assert_null(report);
        g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
        db_fail_at(db, 0);
    }
}

void test_report(void)
{
    testkit_db_case("/report/report/story", the_week_of_the_story_adds_up);
    testkit_db_case("/report/report/sums", figures_equal_the_sums_of_raw_records);
    testkit_db_case("/report/report/rows", talk_posts_and_orders_equal_their_rows);
    testkit_db_case("/report/report/failure", a_failed_statement_gives_no_report);
}
