// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"

#include "action/registry.h"
#include "store/journal.h"
#include "testkit/client.h"

#define THREADS 8

static const char *fixed_get(const void *data, const char *name)
{
    (void)data;
    return g_str_equal(name, "name") ? "Warung Kembar" : g_str_equal(name, "zone") ? "WIB" : NULL;
}

/* One sending; returns the id of the record it answered with. */
static gpointer send_once(gpointer app)
{
    g_autoptr(GError) error = NULL;
    Db *db = app_take_db(app, &error);
    g_assert_no_error(error);
    g_auto(Context) context = {0};
    ContextOptions options = {app, db, NULL, OWNER, BUSINESS, DOOR_API};
    assert_ok(context_init(&context, &options, &error), error);
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    ActionCall call = {&action_business_add, 0, {fixed_get, NULL}, "one-key"};
    assert_ok(action_run(&context, &call, errors, &values, &result, &error), error);
    app_give_db(app, db);
    return GSIZE_TO_POINTER((gsize)result.id);
}

static void send_at_once(Client *client, App *app)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    GThread *threads[THREADS];
    for (int i = 0; i < THREADS; i++) {
        threads[i] = g_thread_new("send", send_once, app);
    }
    gpointer first = g_thread_join(threads[0]);
    for (int i = 1; i < THREADS; i++) {
        g_assert_true(g_thread_join(threads[i]) == first);
    }
    assert_ok(business_list_of_user(client_db(client), OWNER, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 2);
}

static void the_same_write_sent_at_once_by_many_is_done_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    send_at_once(client, client_app_alone(client));
}

static void so_it_is_in_a_group(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    send_at_once(client, client_app(client));
}

/* T10: what a write once answered may name who is forgotten since. Sent again it is still done once. */
static void a_forgotten_sentence_is_the_usual_one(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    Db *db = client_db(client);
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), db, NULL, OWNER, BUSINESS, DOOR_API};
    assert_ok(context_init(&context, &options, &error), error);
    int64_t first = GPOINTER_TO_SIZE(send_once(client_app(client)));
    assert_ok(write_messages_forget(db, BUSINESS, &error), error);
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    ActionCall call = {&action_business_add, 0, {fixed_get, NULL}, "one-key"};
    assert_ok(action_run(&context, &call, errors, &values, &result, &error), error);
    g_assert_cmpint(result.id, ==, first);
    g_assert_cmpstr(result.message, ==, tr(context.lang, action_business_add.done));
}

/* Whichever statement fails, nothing of the action stays. */
static void a_failing_statement_leaves_nothing_behind(void)
{
    for (int nth = 1;; nth++) {
        g_autoptr(Client) client = client_new(OWNER);
        g_autoptr(GError) error = NULL;
        g_autoptr(RecordList) list = NULL;
        App *app = client_app_alone(client);
        Db *db = app_take_db(app, &error);
        g_auto(Context) context = {0};
        ContextOptions options = {app, db, NULL, OWNER, BUSINESS, DOOR_API};
        assert_ok(context_init(&context, &options, &error), error);
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = NULL;
        g_auto(ActionResult) result = {0};
        ActionCall call = {&action_business_add, 0, {fixed_get, NULL}, "key"};
        db_fail_at(db, nth);
        bool done = action_run(&context, &call, errors, &values, &result, &error);
        db_fail_at(db, 0);
        app_give_db(app, db);
        g_autoptr(GError) ignored = NULL;
        assert_ok(business_list_of_user(client_db(client), OWNER, &list, &ignored), ignored);
        g_assert_cmpint(record_count(list), ==, done ? 2 : 1);
        if (done) {
            g_assert_cmpint(nth, >, 5);
            break;
        }
    }
}

static void a_role_without_the_right_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    assert_ok(member_set(client_db(client), BUSINESS, OTHER_OWNER, "staff", NOW, &error), error);
    g_autoptr(Client) staff = client_beside(client, OTHER_OWNER);
    g_assert_cmpint(client_api(staff, "POST", "members",
                               "{\"name\":\"X\",\"login\":\"0812000000\",\"role\":\"staff\"}", "k",
                               NULL),
                    ==, 403);
}

void test_action(void)
{
    g_test_add_func("/action/at_once", the_same_write_sent_at_once_by_many_is_done_once);
    g_test_add_func("/action/at_once_grouped", so_it_is_in_a_group);
    g_test_add_func("/action/forgotten", a_forgotten_sentence_is_the_usual_one);
    g_test_add_func("/action/atomic", a_failing_statement_leaves_nothing_behind);
    g_test_add_func("/action/role", a_role_without_the_right_is_refused);
}
