// SPDX-License-Identifier: Apache-2.0
#include "action/talk/message_moment.h"

#include "testkit/client.h"

static int64_t received_at(Client *client, const char *moment)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *body =
        g_strdup_printf("{\"text\":\"Masih ada?\",\"platform\":\"whatsapp\"%s}", moment);
    int64_t id = client_api_ok(client, "POST", "messages", body), at = 0;
    assert_ok(db_get_int(client_db(client), "SELECT received_at FROM messages WHERE id = $1",
                         DB_PARAMS(db_int(id)), 0, &at, &error),
              error);
    return at;
}

/* T01: what is not typed is as now; a day alone keeps the hour. */
static void what_is_not_said_is_as_now(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t day = 24 * 60 * 60, now = NOW - NOW % 60;
    g_assert_cmpint(received_at(client, ""), ==, NOW);
    g_assert_cmpint(received_at(client, ",\"day\":\"2026-01-04\""), ==, now - day);
    int64_t morning = received_at(client, ",\"day\":\"2026-01-04\",\"minute\":\"09.30\"");
    int64_t noon = received_at(client, ",\"day\":\"2026-01-04\",\"minute\":\"12.00\"");
    g_assert_cmpint(noon - morning, ==, 150 * 60);
}

void test_message_moment(void)
{
    g_test_add_func("/action/message_moment/T01/now", what_is_not_said_is_as_now);
}
