// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static void add_post(Client *client, const char *day, const char *title)
{
    g_autofree char *body = g_strdup_printf(
        "{\"day\":\"%s\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\",\"kind\":"
        "\"product\",\"pillar\":\"communication\",\"title\":\"%s\",\"confirm_free_time\":true}",
        day, title);
    client_api_ok(client, "POST", "posts", body);
}

/* Both files hold the same days: the week asked for, or four weeks from today and no more. */
static void the_week_asked_for_or_four_weeks(void)
{
    static const char *const paths[] = {"/kalender.ics", "/kalender.txt"};
    g_autoptr(Client) client = client_new(OWNER);
    add_post(client, "2026-01-06", "Foto nasi");
    add_post(client, "2026-01-13", "Cerita pasar");
    add_post(client, "2026-02-10", "Jauh nanti");
    for (size_t i = 0; i < G_N_ELEMENTS(paths); i++) {
        g_autofree char *week = g_strconcat(paths[i], "?minggu=2026-W03", NULL);
        g_assert_cmpint(client_get(client, paths[i]), ==, 200);
        g_assert_nonnull(strstr(client_body(client), "Foto nasi"));
        g_assert_nonnull(strstr(client_body(client), "Cerita pasar"));
        g_assert_null(strstr(client_body(client), "Jauh nanti"));
        g_assert_cmpint(client_get(client, week), ==, 200);
        g_assert_null(strstr(client_body(client), "Foto nasi"));
        g_assert_nonnull(strstr(client_body(client), "Cerita pasar"));
    }
}

void test_calendar_file(void)
{
    g_test_add_func("/page/calendar_file/span", the_week_asked_for_or_four_weeks);
}
