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
    testkit_db_case("/report/report/failure", a_failed_statement_gives_no_report);
}
