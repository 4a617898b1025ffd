// SPDX-License-Identifier: Apache-2.0
/* K03: causes and actions are proposed from the data, with their numbers. */
#include "report/cause.h"

#include <string.h>

#include "kpi/story.h"

/* The week of Bu Melati: three of eight posts done, six of eight answers in time, a pause of days. */
static void bad_measures_of_the_week_are_proposed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_autoptr(GPtrArray) causes = causes_find(&query, "whatsapp_orders", NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpuint(causes->len, >=, 2);
    g_assert_cmpuint(causes->len, <=, CAUSES_MOST);
    const Cause *posts = cause_find(causes, "posts_done_share");
    g_assert_nonnull(posts);
    g_assert_cmpstr(posts->cause, ==, "Baru 37,5% kiriman yang direncanakan terpasang.");
    g_assert_cmpstr(posts->action, ==, posts->kpi->advice);
    g_assert_null(cause_find(causes, "stock_outs")); /* nothing ran out */
    g_autoptr(GPtrArray) itself = causes_find(&query, "posts_done_share", NULL, &error);
    g_assert_null(cause_find(itself, "posts_done_share")); /* no measure is its own cause */
}

static void without_records_nothing_is_proposed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    g_autoptr(GPtrArray) causes = causes_find(&query, "whatsapp_orders", NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpuint(causes->len, ==, 0);
}

static void every_cause_is_a_measure_there_is(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_autoptr(GPtrArray) causes = causes_find(&query, "", NULL, &error);
    for (guint i = 0; i < causes->len; i++) {
        const Cause *cause = cause_at(causes, i);
        g_assert_nonnull(cause->kpi);
        g_assert_null(strstr(cause->cause, "%s"));
    }
}

void test_cause(void)
{
    testkit_db_case("/report/cause/K03/bad", bad_measures_of_the_week_are_proposed);
    testkit_db_case("/report/cause/K03/none", without_records_nothing_is_proposed);
    testkit_db_case("/report/cause/K03/known", every_cause_is_a_measure_there_is);
}
