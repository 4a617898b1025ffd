// SPDX-License-Identifier: Apache-2.0
/* `tangga calendar` and `tangga today`: the formats others rely on. */
#include <string.h>

#include "planner/ics.h"
#include "testkit/client.h"
#include "testkit/melati.h"

static json_t *parsed(const char *text)
{
    json_error_t problem = {0};
    json_t *document = json_loads(text, 0, &problem);
    g_assert_nonnull(document);
    return document;
}

/* Weeks without a calendar are planned first; asking again changes nothing. */
static void the_calendar_is_made_once_and_printed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *first = NULL;
    g_autofree char *again = NULL;
    melati_ready(client_db(client));
    g_assert_cmpint(client_command(client, &first, "calendar", "--from", "2026-01-05", "--weeks",
                                   "1", "--format", "json", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, &again, "calendar", "--from", "2026-01-05", "--weeks",
                                   "1", "--json", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpstr(first, ==, again);
    json_t *document = parsed(first);
    json_t *posts = json_object_get(document, "posts");
    g_assert_cmpuint(json_array_size(posts), ==, 6);
    static const char *const NAMES[] = {"date", "time",   "channel", "kind", "pillar",
                                        "goal", "person", "title",   NULL};
    for (size_t i = 0; i < 6; i++) {
        json_t *post = json_array_get(posts, i);
        for (size_t j = 0; NAMES[j] != NULL; j++) {
            g_assert_true(json_is_string(json_object_get(post, NAMES[j])));
        }
        g_assert_cmpint(json_integer_value(json_object_get(post, "minutes")), ==, 5);
        g_assert_cmpstr(json_string_value(json_object_get(post, "time")), ==, "06:00");
    }
    g_assert_cmpstr(json_string_value(json_object_get(json_array_get(posts, 5), "date")), ==,
                    "2026-01-10");
    json_decref(document);
}

static void later_weeks_are_added_behind_the_first(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(client_command(client, NULL, "calendar", "--from", "2026-01-05", "--weeks", "1",
                                   "--format", "text", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(
        client_command(client, NULL, "do", "post_done", "1", "--business", "dapur-melati", NULL),
        ==, 0);
    g_assert_cmpint(client_command(client, NULL, "calendar", "--from", "2026-01-05", "--weeks", "4",
                                   "--format", "text", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 27);
    g_assert_cmpuint(record_count(posts), ==, 24);
    g_assert_cmpstr(post_at(posts, 0)->state, ==, POST_DONE);
}

static void phones_and_paper_get_their_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autofree char *ics = NULL;
    g_autofree char *text = NULL;
    g_autoptr(GPtrArray) events = NULL;
    melati_ready(client_db(client));
    g_assert_cmpint(client_command(client, &ics, "calendar", "--from", "2026-01-05", "--weeks", "1",
                                   "--format", "ics", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, &text, "calendar", "--from", "2026-01-05", "--weeks",
                                   "1", "--format", "text", "--business", "dapur-melati", NULL),
                    ==, 0);
    assert_ok(ics_parse(ics, &events, &error), error);
    g_assert_cmpuint(events->len, ==, 6);
    g_assert_nonnull(strstr(text, "Senin, 5 Januari 2026\n  [ ] 06.00"));
    g_assert_nonnull(strstr(text, "Aturan balas"));
    g_assert_null(strstr(text, "\nMinggu, 11 Januari 2026"));
}

static void without_places_the_command_says_so(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_command(client, NULL, "calendar", "--from", "2026-01-05", "--weeks", "1",
                                   "--format", "json", "--business", "dapur-melati", NULL),
                    ==, 3);
}

/* P04: printing 'today' shows exactly today's items; V09: never above the limit. */
static void today_prints_its_own_items(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    g_autofree char *text = NULL;
    melati_ready(client_db(client));
    g_assert_cmpint(client_command(client, NULL, "do", "plan_make", "--from", "2026-01-05",
                                   "--weeks", "2", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, &out, "today", "--date", "2026-01-07", "--json",
                                   "--business", "dapur-melati", NULL),
                    ==, 0);
    json_t *document = parsed(out);
    json_t *items = json_object_get(document, "items");
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY + 2, MELATI_MONDAY + 2);
    g_assert_cmpuint(json_array_size(items), ==, record_count(posts));
    g_assert_cmpint(json_integer_value(json_object_get(json_array_get(items, 0), "id")), ==,
                    post_at(posts, 0)->id);
    g_assert_cmpint(json_integer_value(json_object_get(document, "minutes")), <=,
                    json_integer_value(json_object_get(document, "limit")));
    json_decref(document);
    g_assert_cmpint(client_command(client, &text, "today", "--date", "2026-01-11", "--business",
                                   "dapur-melati", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(text, "Hari ini libur."));
}

void test_publish_commands(void)
{
    g_test_add_func("/command/publish/calendar", the_calendar_is_made_once_and_printed);
    g_test_add_func("/command/publish/later", later_weeks_are_added_behind_the_first);
    g_test_add_func("/command/publish/forms", phones_and_paper_get_their_form);
    g_test_add_func("/command/publish/places", without_places_the_command_says_so);
    g_test_add_func("/command/publish/today", today_prints_its_own_items);
}
