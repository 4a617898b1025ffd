// SPDX-License-Identifier: Apache-2.0
#include "store/trend.h"

#include "testkit/testkit.h"

#define TODAY ((Day)20458)

static int64_t add(Db *db, const char *name, const char *decision, Day review_day)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Trend trend = {.name = name,
                   .audience = "yes",
                   .skill = "yes",
                   .fit = "yes",
                   .score = 80,
                   .decision = decision,
                   .measure = g_str_equal(decision, "try") ? "comments_week" : "",
                   .day = TODAY,
                   .review_day = review_day};
    assert_ok(trend_add(db, BUSINESS, &trend, NOW, &id, &error), error);
    return id;
}

/* P14: what is to be looked at next comes first; what was decided is kept below. */
static void the_next_to_look_at_comes_first(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t wait = add(db, "Siaran langsung", "wait", TODAY + 30);
    int64_t try = add(db, "Video pendek", "try", TODAY + 14);
    int64_t old = add(db, "Siniar", "skip", TODAY + 1);
    assert_ok(trend_close(db, BUSINESS, old, "stop", NOW, &error), error);
    assert_ok(trend_list_newest(db, BUSINESS, 10, &list, &error), error);
    g_assert_cmpint(trend_at(list, 0)->id, ==, try);
    g_assert_cmpint(trend_at(list, 1)->id, ==, wait);
    g_assert_cmpint(trend_at(list, 2)->id, ==, old);
    g_assert_cmpstr(trend_at(list, 2)->outcome, ==, "stop");
    g_assert_cmpint(trend_at(list, 2)->closed_at, ==, NOW);
}

static void a_decision_is_made_once_and_by_its_owner(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, "Video pendek", "try", TODAY + 14);
    assert_fails(trend_close(db, OTHER_BUSINESS, id, "keep", NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(trend_close(db, BUSINESS, id, "keep", NOW, &error), error);
    assert_fails(trend_close(db, BUSINESS, id, "stop", NOW, &error), error, ERROR_NOT_FOUND);
}

void test_trend(void)
{
    testkit_db_case("/store/trend/P14", the_next_to_look_at_comes_first);
    testkit_db_case("/store/trend/once", a_decision_is_made_once_and_by_its_owner);
}
