// SPDX-License-Identifier: Apache-2.0
#include "store/tactic.h"
#include "testkit/client.h"

static void tactic_is(Client *client, const char *strategy, const char *tactic)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(tactic_list(client_db(client), BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
    g_assert_cmpstr(tactic_at(list, 0)->strategy, ==, strategy);
    g_assert_cmpstr(tactic_at(list, 0)->tactic, ==, tactic);
}

/* P07: a strategy line with no tactic is listed until it has one. */
static void a_strategy_asks_for_its_tactic(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/taktik", "tactic_add", 0, "strategy", "Dikenal satu desa", NULL);
    g_assert_true(client_shows(client, "1 strategi belum punya taktik."));
    tactic_is(client, "Dikenal satu desa", "");
    client_post(client, "/taktik", "tactic_edit", 1, "strategy", "Dikenal satu desa", "tactic",
                "Status setiap pagi", NULL);
    g_assert_false(client_shows(client, "belum punya taktik"));
    tactic_is(client, "Dikenal satu desa", "Status setiap pagi");
}

static void what_is_not_given_stays(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = client_api_ok(client, "POST", "tactics",
                               "{\"strategy\":\"Langganan kantor\",\"tactic\":\"Menu Senin\"}");
    g_autofree char *path = g_strdup_printf("tactics/%" G_GINT64_FORMAT, id);
    client_api_ok(client, "PATCH", path, "{\"strategy\":\"Langganan kantor desa\"}");
    tactic_is(client, "Langganan kantor desa", "Menu Senin");
    g_assert_cmpint(client_api(client, "PATCH", "tactics/999", "{\"strategy\":\"Abc\"}", "k", NULL),
                    ==, 404);
}

void test_tactic_form(void)
{
    g_test_add_func("/action/tactic/asks", a_strategy_asks_for_its_tactic);
    g_test_add_func("/action/tactic/stays", what_is_not_given_stays);
}
