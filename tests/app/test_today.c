// SPDX-License-Identifier: Apache-2.0
#include "app/today.h"

#include "app/context_case.h"
#include "testkit/melati.h"

static Today today_of(Client *client, Day day)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    Today today = {0};
    owner_context(client, &context);
    assert_ok(today_load(&context, day, &today, &error), error);
    return today;
}

static void add_post(Client *client, Day day, Minute minute, int minutes)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *sql = g_strdup_printf(
        "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
        "created_at) VALUES (1, %d, %d, 'whatsapp_status', 'story', 'communication', %d, "
        "'Foto', 1);\n",
        day, minute, minutes);
    assert_ok(db_run_script(client_db(client), sql, &error), error);
}

static const TodayItem *find(const GArray *items, TodayKind kind)
{
    for (guint i = 0; i < items->len; i++) {
        if (today_item(items, i)->kind == kind) {
            return today_item(items, i);
        }
    }
    return NULL;
}

/* V09: 30 minutes a day: the sum never exceeds them; the less important moves to another day. */
static void what_does_not_fit_moves_and_is_told(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    add_post(client, MELATI_MONDAY, 360, 10);
    add_post(client, MELATI_MONDAY, 960, 10);
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO tasks (business_id, title, due_day, minutes, created_at) "
                            "VALUES (1, 'Foto baru', 20458, 20, 1);\n",
                            &error),
              error);
    g_auto(Today) today = today_of(client, MELATI_MONDAY);
    g_assert_cmpint(today.limit, ==, 30);
    g_assert_cmpint(today.used, ==, 20);
    g_assert_cmpuint(today.items->len, ==, 2); /* no lesson while work waits */
    g_assert_cmpuint(today.moved->len, ==, 1);
    g_assert_cmpstr(today_item(today.moved, 0)->title, ==, "Foto baru");
    g_assert_cmpint(today_item(today.moved, 0)->moved_to, ==, MELATI_MONDAY + 1);
}

static void the_sum_holds_whatever_is_asked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    for (int i = 0; i < 12; i++) {
        add_post(client, MELATI_MONDAY, 360 + 5 * i, 1 + i * 3);
        g_auto(Today) today = today_of(client, MELATI_MONDAY);
        int sum = 0;
        for (guint j = 0; j < today.items->len; j++) {
            sum += today_item(today.items, j)->minutes;
        }
        g_assert_cmpint(sum, ==, today.used);
        g_assert_cmpint(sum, <=, 30);
        int lessons = find(today.items, TODAY_LESSON) != NULL;
        g_assert_cmpint((int)(today.items->len + today.moved->len) - lessons, ==, i + 1);
    }
}

/* C01: what is cooked today is entered before it is told. */
static void the_menu_comes_before_the_post_that_tells_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    add_post(client, MELATI_MONDAY, 360, 5);
    g_auto(Today) story = today_of(client, MELATI_MONDAY);
    g_assert_null(find(story.items, TODAY_MENU));
    assert_ok(db_run_script(client_db(client), "UPDATE posts SET kind = 'product';\n", &error),
              error);
    g_auto(Today) before = today_of(client, MELATI_MONDAY);
    g_assert_cmpint(today_item(before.items, 0)->kind, ==, TODAY_MENU);
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO menus (business_id, day, order_until, changed_at) "
                            "VALUES (1, 20458, 600, 1);\n",
                            &error),
              error);
    g_auto(Today) after = today_of(client, MELATI_MONDAY);
    g_assert_null(find(after.items, TODAY_MENU));
}

static void a_lesson_takes_only_minutes_that_are_left(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    add_post(client, MELATI_MONDAY, 360, 5);
    g_auto(Today) before = today_of(client, MELATI_MONDAY);
    const TodayItem *lesson = find(before.items, TODAY_LESSON);
    g_assert_nonnull(lesson);
    g_assert_true(g_str_has_prefix(lesson->href, "/belajar/"));
    g_assert_cmpint(before.used, ==, 5 + lesson->minutes);
    add_post(client, MELATI_MONDAY, 400, 25);
    g_auto(Today) after = today_of(client, MELATI_MONDAY);
    g_assert_cmpint(after.used, ==, 30);
    g_assert_null(find(after.items, TODAY_LESSON));
}

/* P06: engagement tasks appear only after the four ticks. */
static void talking_comes_after_the_four_ticks(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    add_post(client, MELATI_MONDAY, 360, 5);
    g_auto(Today) before = today_of(client, MELATI_MONDAY);
    g_assert_null(find(before.items, TODAY_TALK));
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO contacts (business_id, name, created_at) "
                            "VALUES (1, 'Bu Sari', 1);\n",
                            &error),
              error);
    g_auto(Today) after = today_of(client, MELATI_MONDAY);
    g_assert_nonnull(find(after.items, TODAY_TALK));
}

static void late_answers_and_new_orders_come_first(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    add_post(client, MELATI_MONDAY, 360, 5);
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO messages (business_id, platform, kind, text, "
                            "received_at, due_at, created_at) VALUES (1, 'whatsapp', 'message', "
                            "'Ada?', 1, 2, 1);\n",
                            &error),
              error);
    g_auto(Today) today = today_of(client, MELATI_MONDAY);
    g_assert_cmpint(today_item(today.items, 0)->kind, ==, TODAY_ANSWER);
    g_assert_true(today_item(today.items, 0)->late);
    g_assert_cmpint(today_item(today.items, 0)->count, ==, 1);
    g_auto(Today) tomorrow = today_of(client, MELATI_MONDAY + 1);
    g_assert_null(find(tomorrow.items, TODAY_ANSWER));
}

/* Sundays are off: the review of the week stands on Saturday. */
static void the_review_stands_on_the_last_working_day(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    g_auto(Today) monday = today_of(client, MELATI_MONDAY);
    g_assert_null(find(monday.items, TODAY_REVIEW));
    client_set_now(client, NOW + 5 * 86400);
    g_auto(Today) saturday = today_of(client, MELATI_MONDAY + 5);
    g_assert_nonnull(find(saturday.items, TODAY_REVIEW));
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO reviews (business_id, period, from_day, to_day, state, "
                            "created_at) VALUES (1, '2026-W02', 20458, 20464, 'closed', 1);\n",
                            &error),
              error);
    g_auto(Today) closed = today_of(client, MELATI_MONDAY + 5);
    g_assert_null(find(closed.items, TODAY_REVIEW));
}

/* M10: on the day that was named when the last stage was closed, and until another one is named. */
static void the_strategy_is_looked_at_again_when_it_is_due(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO stages (business_id, stage, review_day, closed_at) VALUES "
                            "(1, 'measurement', 20459, 1), (2, 'measurement', 20458, 1);\n",
                            &error),
              error);
    g_auto(Today) early = today_of(client, MELATI_MONDAY);
    g_assert_null(find(early.items, TODAY_REVIEW));
    client_set_now(client, NOW + 86400);
    g_auto(Today) due = today_of(client, MELATI_MONDAY + 1);
    const TodayItem *item = find(due.items, TODAY_REVIEW);
    g_assert_nonnull(item);
    g_assert_cmpstr(item->href, ==, "/lima-tahap?tahap=measurement");
    assert_ok(db_run_script(client_db(client), "UPDATE stages SET review_day = 20470;\n", &error),
              error);
    g_auto(Today) named = today_of(client, MELATI_MONDAY + 1);
    g_assert_null(find(named.items, TODAY_REVIEW));
}

/* The page of the day is opened more often than any other: few questions to the database. */
static void few_statements_are_enough(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(Today) today = {0};
    melati_ready(client_db(client));
    add_post(client, MELATI_MONDAY, 360, 5);
    owner_context(client, &context);
    int64_t before = db_statement_count(context.db);
    assert_ok(today_load(&context, MELATI_MONDAY, &today, &error), error);
    g_assert_cmpint(db_statement_count(context.db) - before, <=, 8);
}

void test_today(void)
{
    g_test_add_func("/app/today/moves", what_does_not_fit_moves_and_is_told);
    g_test_add_func("/app/today/sum", the_sum_holds_whatever_is_asked);
    g_test_add_func("/app/today/menu", the_menu_comes_before_the_post_that_tells_it);
    g_test_add_func("/app/today/lesson", a_lesson_takes_only_minutes_that_are_left);
    g_test_add_func("/app/today/talk", talking_comes_after_the_four_ticks);
    g_test_add_func("/app/today/first", late_answers_and_new_orders_come_first);
    g_test_add_func("/app/today/review", the_review_stands_on_the_last_working_day);
    g_test_add_func("/app/today/strategy/M10", the_strategy_is_looked_at_again_when_it_is_due);
    g_test_add_func("/app/today/few", few_statements_are_enough);
}
