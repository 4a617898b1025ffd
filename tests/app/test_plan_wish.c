// SPDX-License-Identifier: Apache-2.0
#include "app/plan_wish.h"

#include "app/context_case.h"

static PlanWish wish_of(Client *client)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    PlanWish wish = {0};
    owner_context(client, &context);
    assert_ok(plan_wish_load(&context, &wish, &error), error);
    g_assert_cmpint(wish.from, ==, context.today);
    return wish;
}

static void keep(Client *client, const PlanWish *wish)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    PlanWish before = wish_of(client);
    owner_context(client, &context);
    assert_ok(plan_wish_keep(&context, &before, wish, &error), error);
}

static void the_first_plan_is_the_usual_one(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    PlanWish wish = wish_of(client);
    g_assert_cmpint(wish.weeks, ==, PLAN_WEEKS_USUAL);
    g_assert_cmpint(wish.posts_a_week, ==, PLAN_POSTS_BY_CHANNEL);
    g_assert_cmpint(wish.kinds[KIND_PRODUCT], ==, 0);
}

/* P04: what was asked once is there the next time, until it is changed back. */
static void the_next_plan_is_asked_as_the_last(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    PlanWish wish = wish_of(client);
    wish.from += 70;
    wish.weeks = 2;
    wish.posts_a_week = 0; /* none at all is an answer too */
    wish.kinds[KIND_STORY] = 3;
    keep(client, &wish);
    PlanWish next = wish_of(client);
    g_assert_cmpint(next.weeks, ==, 2);
    g_assert_cmpint(next.posts_a_week, ==, 0);
    g_assert_cmpint(next.kinds[KIND_STORY], ==, 3);
    g_assert_cmpint(next.kinds[KIND_QUOTE], ==, 0);
    next.posts_a_week = PLAN_POSTS_BY_CHANNEL;
    next.kinds[KIND_STORY] = 0;
    keep(client, &next);
    next = wish_of(client);
    g_assert_cmpint(next.weeks, ==, 2);
    g_assert_cmpint(next.posts_a_week, ==, PLAN_POSTS_BY_CHANNEL);
    g_assert_cmpint(next.kinds[KIND_STORY], ==, 0);
}

void test_plan_wish(void)
{
    g_test_add_func("/app/plan_wish/first", the_first_plan_is_the_usual_one);
    g_test_add_func("/app/plan_wish/next", the_next_plan_is_asked_as_the_last);
}
