// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static int64_t event_add(Client *client, const char *day)
{
    g_autofree char *body = g_strdup_printf(
        "{\"name\":\"Pasar murah\",\"day\":\"%s\",\"minute\":\"08:00\",\"place\":\"Balai desa\"}",
        day);
    return client_api_ok(client, "POST", "events", body);
}

/* P08: calendar entry, new contacts by source event, greeted within days, counted as offline reach. */
static void an_event_goes_from_calendar_to_greeting(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t event = event_add(client, "2026-01-05");
    client_get(client, "/kalender?minggu=2026-W02");
    g_assert_true(client_shows(client, "Pasar murah"));
    client_get(client, "/kalender.ics?minggu=2026-W02");
    g_assert_nonnull(strstr(client_body(client), "UID:event-"));
    g_autofree char *add = g_strdup_printf("/kontak/tambah?acara=%" G_GINT64_FORMAT, event);
    g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, event);
    g_autofree char *selected = g_strdup_printf("value=\"%s\" selected", number);
    client_get(client, add);
    g_assert_nonnull(strstr(client_body(client), selected));
    g_assert_cmpint(client_post(client, add, "contact_add", 0, "name", "Bu Sari", "factor",
                                "prospect", "consent", "1", "event", number, NULL),
                    ==, 200);
    g_autofree char *path = g_strdup_printf("/acara/%" G_GINT64_FORMAT, event);
    client_get(client, path);
    g_assert_true(client_shows(client, "1 orang belum disapa"));
    g_assert_true(client_shows(client, "Halo Bu Sari, senang bertemu di Pasar murah."));
    client_get(client, "/asal-pembeli?dari=2026-01-05&sampai=2026-01-05");
    g_assert_true(client_shows(client, "1 kenalan baru dari acara."));
    client_set_now(client, NOW + 4 * 86400);
    client_get(client, path);
    g_assert_nonnull(strstr(client_body(client), "bad"));
    client_get(client, "/acara");
    g_assert_true(client_shows(client, "1 belum disapa"));
}

static void an_event_is_changed_and_removed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t event = event_add(client, "2026-01-06");
    g_autofree char *path = g_strdup_printf("/acara/%" G_GINT64_FORMAT, event);
    g_assert_cmpint(client_post(client, path, "event_edit", event, "name", "", NULL), ==, 422);
    g_assert_cmpint(client_post(client, path, "event_edit", event, "name", "Pasar pagi", "day",
                                "2026-01-06", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Pasar pagi"));
    g_assert_cmpint(client_post(client, path, "event_remove", event, NULL), ==, 200);
    g_assert_false(client_shows(client, "Pasar pagi"));
    g_assert_cmpint(client_get(client, path), ==, 404);
    client_get(client, "/kalender?minggu=2026-W02");
    g_assert_false(client_shows(client, "Pasar pagi"));
}

void test_events(void)
{
    g_test_add_func("/page/events/P08", an_event_goes_from_calendar_to_greeting);
    g_test_add_func("/page/events/change", an_event_is_changed_and_removed);
}
