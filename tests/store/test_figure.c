// SPDX-License-Identifier: Apache-2.0
#include "store/figure.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458) /* 5 January 2026 */

static void set(Db *db, int64_t business, const char *platform, const char *measure, Day day,
                int64_t value)
{
    g_autoptr(GError) error = NULL;
    FigureEntry entry = {platform, measure, day, value};
    int64_t id = 0;
    assert_ok(figure_set(db, business, &entry, NOW, &id, &error), error);
    g_assert_cmpint(id, >, 0);
}

static RecordList *between(Db *db, Day from, Day to)
{
    g_autoptr(GError) error = NULL;
    RecordList *list = NULL;
    assert_ok(figure_list_between(db, BUSINESS, (Period){from, to, false}, &list, &error), error);
    return list;
}

/* K01: 787 to 800 followers = +13 (+1.65%); a decrease shows minus; a rank improves by falling. */
static void growth_is_said_as_people_read_it(void)
{
    static const struct {
        int64_t before, value;
        const char *words;
    } CASES[] = {
        {787, 800, "+13 (+1,65%)"},
        {800, 787, "-13 (-1,63%)"},
        {0, 13, "+13"},
        {5, 5, "0"},
        {1000, 21000, "+20.000 (+2.000,00%)"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *words = figure_growth_format(CASES[i].before, CASES[i].value);
        g_assert_cmpstr(words, ==, CASES[i].words);
    }
    g_assert_cmpint(figure_direction("followers", 787, 800), ==, 1);
    g_assert_cmpint(figure_direction("followers", 800, 787), ==, -1);
    g_assert_cmpint(figure_direction("rank", 40, 30), ==, 1);
    g_assert_cmpint(figure_direction("rank", 30, 40), ==, -1);
    g_assert_cmpint(figure_direction("likes", 3, 3), ==, 0);
}

static void a_figure_stands_beside_the_one_before(Db *db)
{
    set(db, BUSINESS, "instagram", "followers", MONDAY, 787);
    set(db, BUSINESS, "instagram", "followers", MONDAY + 14, 800);
    set(db, BUSINESS, "facebook", "followers", MONDAY + 7, 5000);
    g_autoptr(RecordList) list = between(db, MONDAY, MONDAY + 20);
    g_assert_cmpint(record_count(list), ==, 3);
    g_assert_cmpint(figure_at(list, 0)->before_day, ==, DAY_NONE);
    g_assert_cmpstr(figure_at(list, 2)->platform, ==, "instagram");
    g_assert_cmpint(figure_at(list, 2)->before, ==, 787);
    g_assert_cmpint(figure_at(list, 2)->before_day, ==, MONDAY);
}

/* H11: a week without a figure is a gap, never a zero. */
static void a_missing_week_is_a_gap(Db *db)
{
    set(db, BUSINESS, "instagram", "reach", MONDAY, 40);
    set(db, BUSINESS, "instagram", "reach", MONDAY + 14, 60);
    g_autoptr(RecordList) list = between(db, MONDAY + 7, MONDAY + 13);
    g_assert_cmpint(record_count(list), ==, 0);
}

static void setting_again_corrects(Db *db)
{
    set(db, BUSINESS, "instagram", "likes", MONDAY, 7);
    set(db, BUSINESS, "instagram", "likes", MONDAY, 9);
    g_autoptr(RecordList) list = between(db, MONDAY, MONDAY);
    g_assert_cmpint(record_count(list), ==, 1);
    g_assert_cmpint(figure_at(list, 0)->value, ==, 9);
}

static void others_figures_are_not_seen(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) channels = NULL;
    g_autoptr(RecordList) page = NULL;
    set(db, OTHER_BUSINESS, "instagram", "followers", MONDAY, 1);
    set(db, BUSINESS, "facebook", "followers", MONDAY + 1, 2);
    assert_ok(figure_list(db, BUSINESS, "", 0, 10, &page, &error), error);
    g_assert_cmpint(record_count(page), ==, 1);
    g_assert_cmpint(figure_at(page, 0)->before_day, ==, DAY_NONE);
    assert_ok(used_channel_list(db, BUSINESS, &channels, &error), error);
    g_assert_cmpint(record_count(channels), ==, 1);
    g_assert_cmpstr(used_channel_at(channels, 0)->platform, ==, "facebook");
}

void test_figure(void)
{
    g_test_add_func("/store/figure/growth", growth_is_said_as_people_read_it);
    testkit_db_case("/store/figure/before", a_figure_stands_beside_the_one_before);
    testkit_db_case("/store/figure/gap", a_missing_week_is_a_gap);
    testkit_db_case("/store/figure/corrects", setting_again_corrects);
    testkit_db_case("/store/figure/others", others_figures_are_not_seen);
}
