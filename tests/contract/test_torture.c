// SPDX-License-Identifier: Apache-2.0
/* Every action with each of its statements failing, one after the other: a failed write leaves no
 * trace, says that nothing was stored, and can be done again. */
#include "testkit/client.h"
#include "testkit/world.h"

#define STATEMENTS_MAX 10000
#define EACH_UNTIL 60

typedef struct {
    Db *db;
    World *world;
    char *query, *query_other;   /* that reads the rows of the business and of none */
    char *before, *before_other; /* what it read */
} Torture;

static void torture_look(Torture *torture)
{
    g_free(torture->before);
    g_free(torture->before_other);
    torture->before = world_dump_by(torture->db, torture->query, BUSINESS);
    torture->before_other = world_dump_by(torture->db, torture->query_other, 0);
    g_assert_true(g_strstr_len(torture->before, -1, "businesses|") != NULL);
}

static void assert_nothing_written(const Torture *torture, const Stanza *step)
{
    g_autofree char *now = world_dump_by(torture->db, torture->query, BUSINESS);
    g_autofree char *other = world_dump_by(torture->db, torture->query_other, 0);
    if (!g_str_equal(now, torture->before) || !g_str_equal(other, torture->before_other)) {
        g_error("%s: a failed write left something behind", stanza_id(step));
    }
}

/* Every one of the first, then ever fewer: a plan is written in hundreds. */
static int64_t next_place(int64_t n)
{
    return n < EACH_UNTIL ? n + 1 : n + n / 4;
}

/* Fails the statements one by one until the step is through. */
static void step_torture(Torture *torture, const Stanza *step, const char *key)
{
    torture_look(torture);
    for (int64_t n = 1; n < STATEMENTS_MAX; n = next_place(n)) {
        g_autoptr(GError) error = NULL;
        int64_t begun = db_statement_count(torture->db);
        db_fail_at(torture->db, n);
        bool done = world_do(torture->world, step, key, &error);
        db_fail_at(torture->db, 0);
        bool failed = db_statement_count(torture->db) - begun >= n;
        if (done && failed) {
            g_error("%s: done, though statement %d failed", stanza_id(step), (int)n);
        }
        if (done) {
            return;
        }
        if (!failed || error_code(error) != ERROR_UNAVAILABLE) {
            g_error("%s, statement %d: %s", stanza_id(step), (int)n, error->message);
        }
        assert_nothing_written(torture, step);
        g_assert_cmpint(next_place(n), <, STATEMENTS_MAX);
    }
}

static void a_write_that_fails_anywhere_leaves_no_trace(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Torture torture = {.db = client_db(client)};
    torture.query = world_dump_query(torture.db, true);
    torture.query_other = world_dump_query(torture.db, false);
    torture.world = world_new(client_app_alone(client), torture.db, OWNER, BUSINESS, "melati");
    for (size_t i = 0; i < world_steps(torture.world); i++) {
        g_autofree char *key = g_strdup_printf("step-%zu", i);
        const Stanza *step = world_step(torture.world, i);
        step_torture(&torture, step, key);
        world_look_around(torture.world);
    }
    g_free(torture.query);
    g_free(torture.query_other);
    g_free(torture.before);
    g_free(torture.before_other);
    world_free(torture.world);
}

void test_torture(void)
{
    g_test_add_func("/contract/torture/no_trace", a_write_that_fails_anywhere_leaves_no_trace);
}
