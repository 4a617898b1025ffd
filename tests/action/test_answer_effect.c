// SPDX-License-Identifier: Apache-2.0
#include "action/start/answer_effect.h"

#include "store/answer.h"
#include "store/window.h"
#include "testkit/client.h"

static void effect(Client *client, const char *answered)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_COMMAND};
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(answer_effect(&context, answered, &error), error);
}

static void only_new_answers_have_an_effect(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) business = NULL;
    g_autoptr(RecordList) blocked = NULL;
    Db *db = client_db(client);
    assert_ok(answer_save(db, BUSINESS, "minutes", "20", NOW, &error), error);
    assert_ok(answer_save(db, BUSINESS, "blocked_times", "11.00-13.00", NOW, &error), error);
    assert_ok(answer_save(db, BUSINESS, "card_contact", "0812-0000-0009", NOW, &error), error);
    effect(client, "minutes,card_contact");
    assert_ok(business_load(db, BUSINESS, &business, &error), error);
    g_assert_cmpint(business_at(business, 0)->minutes_per_day, ==, 20);
    g_assert_cmpstr(business_at(business, 0)->phone, ==, "+6281200000009");
    assert_ok(window_list(db, BUSINESS, WINDOW_BLOCKED, &blocked, &error), error);
    g_assert_cmpuint(record_count(blocked), ==, 0);
}

static void none_clears_the_hours(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) before = NULL;
    g_autoptr(RecordList) after = NULL;
    Db *db = client_db(client);
    assert_ok(answer_save(db, BUSINESS, "blocked_times", "11.00-13.00", NOW, &error), error);
    effect(client, "blocked_times");
    assert_ok(window_list(db, BUSINESS, WINDOW_BLOCKED, &before, &error), error);
    g_assert_cmpuint(record_count(before), ==, 1);
    assert_ok(answer_save(db, BUSINESS, "blocked_times", ANSWER_NONE, NOW, &error), error);
    effect(client, "blocked_times");
    assert_ok(window_list(db, BUSINESS, WINDOW_BLOCKED, &after, &error), error);
    g_assert_cmpuint(record_count(after), ==, 0);
}

void test_answer_effect(void)
{
    g_test_add_func("/action/answer_effect/new", only_new_answers_have_an_effect);
    g_test_add_func("/action/answer_effect/none", none_clears_the_hours);
}
