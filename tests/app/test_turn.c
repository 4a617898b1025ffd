// SPDX-License-Identifier: Apache-2.0
#include "app/turn.h"

#include "testkit/client.h"

static const char SQL_NAME[] = "UPDATE businesses SET name = 'Dapur Baru' WHERE id = 1";

static int64_t renamed(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t count = -1;
    assert_ok(db_get_int(db, "SELECT COUNT(*) FROM businesses WHERE name = 'Dapur Baru'",
                         DB_NO_PARAMS, -1, &count, &error),
              error);
    return count;
}

static void rename_it(const Context *context)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbTransaction) tx = db_begin(context->db, &error);
    g_assert_no_error(error);
    assert_ok(db_run(context->db, SQL_NAME, DB_NO_PARAMS, &error), error);
    assert_ok(db_commit(tx, &error), error);
}

static Promise *take_turn(const Context *context)
{
    g_autoptr(GError) error = NULL;
    Turn turn = {0};
    assert_ok(turn_begin(&turn, context, &error), error);
    rename_it(&turn.context);
    return turn_end(&turn);
}

static Context context_over(Client *client)
{
    return (Context){.app = client_app(client), .db = client_db(client)};
}

static void without_a_group_it_is_durable_at_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Context context = {.app = client_app_alone(client), .db = client_db(client)};
    g_assert_null(take_turn(&context));
    g_assert_cmpint(renamed(client_db(client)), ==, 1);
}

/* On PostgreSQL there is no group: the same must hold at once. */
static void in_a_group_others_see_it_when_the_promise_is_kept(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Context context = context_over(client);
    g_autoptr(Promise) durable = take_turn(&context);
    g_assert_true(durable == NULL || promise_wait(durable));
    g_assert_true(durable != NULL || db_is_server(client_db(client)));
    g_assert_cmpint(renamed(client_db(client)), ==, 1);
}

/* Waiting for a turn inside a transaction of one's own would wait for oneself. */
static void inside_a_transaction_it_is_part_of_it(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    Context context = context_over(client);
    DbTransaction *tx = db_begin(context.db, &error);
    g_assert_no_error(error);
    g_assert_null(take_turn(&context));
    db_transaction_end(tx);
    g_assert_cmpint(renamed(client_db(client)), ==, 0);
}

void test_turn(void)
{
    g_test_add_func("/app/turn/alone", without_a_group_it_is_durable_at_once);
    g_test_add_func("/app/turn/group", in_a_group_others_see_it_when_the_promise_is_kept);
    g_test_add_func("/app/turn/inside", inside_a_transaction_it_is_part_of_it);
}
