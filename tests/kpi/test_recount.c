// SPDX-License-Identifier: Apache-2.0
/* K01, K02, K03, K06: every figure is what its raw records say. Each KPI of the registry is counted a second time
 * by loops over raw rows, for businesses thrown by a seed, in three zones, over weeks and months at every
 * border, finished and running. */
#include "kpi/recount.h"

#include "kpi/chance.h"

/* Weeks of both years, months, and a week that is not over. */
static const struct {
    Day day;
    bool month;
    Day today;
} ASKED[] = {
    {CHANCE_FROM, false, CHANCE_TO + 9},          /* nothing before it */
    {CHANCE_FROM + 17, false, CHANCE_TO},         /* Christmas week */
    {STORY_MONDAY - 7, false, CHANCE_TO},         /* the week of New Year */
    {STORY_MONDAY, false, STORY_MONDAY + 7},      /* over since today */
    {STORY_MONDAY + 7, false, STORY_MONDAY + 10}, /* runs */
    {STORY_MONDAY + 14, false, STORY_MONDAY + 14}, /* its first day */
    {STORY_MONDAY - 20, true, CHANCE_TO},         /* December */
    {STORY_MONDAY, true, STORY_MONDAY + 11},      /* January, runs */
    {STORY_MONDAY, true, CHANCE_TO},              /* January, over */
    {CHANCE_TO + 40, false, CHANCE_TO + 60},      /* nothing in it */
    {CHANCE_FROM - 40, false, CHANCE_TO},         /* before everything */
};

static void compare(const KpiQuery *query, const Raw *raw)
{
    for (size_t i = 0; i < kpi_count(); i++) {
        g_autoptr(GError) error = NULL;
        KpiValue said = {0};
        assert_ok(kpi_compute(KPIS[i], query, &said, &error), error);
        KpiValue counted = recount(KPIS[i], raw, query);
        if (said.known != counted.known || said.value != counted.value ||
            (counted.whole != 0 && (said.part != counted.part || said.whole != counted.whole))) {
            g_autofree char *period = period_format(query->period);
            g_error("%s of %s (business %d, today %d): said %s%" G_GINT64_FORMAT
                    ", counted %s%" G_GINT64_FORMAT,
                    KPIS[i]->key, period, (int)query->business_id, query->today,
                    said.known ? "" : "unknown ", said.value, counted.known ? "" : "unknown ",
                    counted.value);
        }
    }
}

static void figures_are_what_the_rows_say(Db *db, guint32 seed, Zone zone)
{
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_auto(Raw) raw = {0};
    chance_fill(db, seed, zone);
    raw_load(db, &raw);
    for (int64_t business = BUSINESS; business <= OTHER_BUSINESS; business++) {
        for (size_t i = 0; i < G_N_ELEMENTS(ASKED); i++) {
            KpiQuery query = {db, knowledge, business,
                              ASKED[i].month ? period_of_month(ASKED[i].day)
                                             : period_of_week(ASKED[i].day),
                              zone, ASKED[i].today, .sees_values = true};
            compare(&query, &raw);
        }
    }
}

static void in_the_west(Db *db)
{
    figures_are_what_the_rows_say(db, 1, ZONE_WIB);
}

static void in_the_middle(Db *db)
{
    figures_are_what_the_rows_say(db, 2, ZONE_WITA);
}

static void in_the_east(Db *db)
{
    figures_are_what_the_rows_say(db, 3, ZONE_WIT);
}

/* TANGGA_SEEDS=N tries as many more. */
static void with_other_seeds(void)
{
    const char *asked = g_getenv("TANGGA_SEEDS");
    guint32 seeds = asked != NULL ? (guint32)g_ascii_strtoull(asked, NULL, 10) : 3;
    for (guint32 seed = 100; seed < 100 + seeds; seed++) {
        g_autoptr(Db) db = testkit_sqlite();
        figures_are_what_the_rows_say(db, seed, (Zone)(seed % 3));
    }
}

/* A world where everything is unknown would prove nothing. */
static void each_is_known_somewhere(void)
{
    g_autoptr(Db) db = testkit_sqlite();
    g_autoptr(Knowledge) knowledge = story_knowledge();
    g_auto(Raw) raw = {0};
    chance_fill(db, 3, ZONE_WIT);
    raw_load(db, &raw);
    for (size_t i = 0; i < kpi_count(); i++) {
        int known = 0;
        for (int week = -3; week < 6; week++) {
            for (int64_t business = BUSINESS; business <= OTHER_BUSINESS; business++) {
                KpiQuery query = {db, knowledge, business, period_of_week(STORY_MONDAY + week * 7),
                                  ZONE_WIT, CHANCE_TO, .sees_values = true};
                known += recount(KPIS[i], &raw, &query).known;
            }
        }
        g_test_message("%s: known %d times", KPIS[i]->key, known);
        g_assert_cmpint(known, >=, 1);
    }
}

static void every_kpi_of_the_registry_is_counted_twice(void)
{
    for (size_t i = 0; i < kpi_count(); i++) {
        if (recount_find(KPIS[i]->key) == NULL) {
            g_error("nobody counts %s from raw rows: add it to tests/kpi/recount_*.c", KPIS[i]->key);
        }
    }
}

void test_recount(void)
{
    g_test_add_func("/kpi/recount/registry/K01", every_kpi_of_the_registry_is_counted_twice);
    testkit_db_case("/kpi/recount/west/K01/K06", in_the_west);
    testkit_db_case("/kpi/recount/middle/K01/K06", in_the_middle);
    testkit_db_case("/kpi/recount/east/K01/K06", in_the_east);
    g_test_add_func("/kpi/recount/seeds/K01/K06", with_other_seeds);
    g_test_add_func("/kpi/recount/known/K01", each_is_known_somewhere);
}
