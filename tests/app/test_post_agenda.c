// SPDX-License-Identifier: Apache-2.0
#include "app/post_agenda.h"

#include <string.h>

#include "app/context_case.h"
#include "planner/ics.h"
#include "testkit/melati.h"

static void add(Client *client, Day day, const char *state)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *sql = g_strdup_printf(
        "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
        "state, done_at, created_at) VALUES (1, %d, 360, 'whatsapp_status', 'product', "
        "'communication', 5, 'Foto', '%s', %s, 1);\n",
        day, state, g_str_equal(state, POST_DONE) ? "1" : "NULL");
    assert_ok(db_run_script(client_db(client), sql, &error), error);
}

static void only_what_is_to_be_done_or_done_is_listed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    add(client, MELATI_MONDAY, POST_DONE);
    add(client, MELATI_MONDAY, POST_SKIPPED);
    add(client, MELATI_MONDAY, POST_MISSED);
    add(client, MELATI_MONDAY + 1, POST_PLANNED);
    owner_context(client, &context);
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    g_autoptr(GArray) items = post_agenda(&context, posts);
    g_assert_cmpuint(items->len, ==, 2);
    g_assert_true(g_array_index(items, AgendaItem, 0).done);
    g_assert_cmpstr(g_array_index(items, AgendaItem, 1).channel, ==, "Status WhatsApp");
    g_assert_cmpstr(g_array_index(items, AgendaItem, 1).pillar, ==, "Komunikasi");
}

static void phone_and_paper_hold_the_same_days(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_autofree char *ics = NULL;
    g_autofree char *text = NULL;
    g_autoptr(GPtrArray) events = NULL;
    add(client, MELATI_MONDAY, POST_PLANNED);
    add(client, MELATI_MONDAY + 9, POST_PLANNED);
    owner_context(client, &context);
    assert_ok(calendar_ics(&context, MELATI_MONDAY, MELATI_MONDAY + 6, &ics, &error), error);
    assert_ok(calendar_text(&context, MELATI_MONDAY, MELATI_MONDAY + 6, &text, &error), error);
    assert_ok(ics_parse(ics, &events, &error), error);
    g_assert_cmpuint(events->len, ==, 1);
    g_assert_cmpint(((IcsEvent *)g_ptr_array_index(events, 0))->alarm_minutes, ==, 10);
    g_assert_nonnull(strstr(text, "[ ] 06.00"));
    g_assert_null(strstr(text, "14 Januari"));
}

/* C19: 10 of 14 done = 71%; posts without replies stay present. */
static void ten_of_fourteen_are_present(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    Steadiness steady = {0};
    for (int i = 0; i < 14; i++) {
        add(client, MELATI_MONDAY - 13 + i, i < 4 ? POST_MISSED : POST_DONE);
    }
    owner_context(client, &context);
    assert_ok(steadiness_load(&context, &steady, &error), error);
    g_assert_cmpint(presence_percent(&steady.presence), ==, 71);
    g_assert_cmpint(presence_level(&steady.presence), ==, LEVEL_PRESENT);
    g_assert_cmpint(steady.streak.streak, ==, 10);
    g_assert_cmpint(steady.streak.gap, ==, 4);
}

static void days_before_the_first_post_are_no_gap(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    Steadiness steady = {0};
    add(client, MELATI_MONDAY, POST_DONE);
    owner_context(client, &context);
    assert_ok(steadiness_load(&context, &steady, &error), error);
    g_assert_cmpint(steady.streak.gap, ==, 0);
    g_assert_cmpint(steady.streak.streak, ==, 1);
}

static void today_is_not_missed_before_it_is_over(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    Steadiness fresh = {0}, steady = {0};
    add(client, MELATI_MONDAY, POST_PLANNED);
    owner_context(client, &context);
    assert_ok(steadiness_load(&context, &fresh, &error), error);
    g_assert_cmpint(fresh.presence.planned, ==, 0);
    g_assert_cmpint(fresh.streak.gap, ==, 0);
    add(client, MELATI_MONDAY - 1, POST_DONE);
    assert_ok(steadiness_load(&context, &steady, &error), error);
    g_assert_cmpint(presence_percent(&steady.presence), ==, 100);
    g_assert_cmpint(steady.streak.streak, ==, 1);
    g_assert_cmpint(steady.streak.gap, ==, 0);
}

void test_post_agenda(void)
{
    g_test_add_func("/app/post_agenda/today", today_is_not_missed_before_it_is_over);
    g_test_add_func("/app/post_agenda/listed", only_what_is_to_be_done_or_done_is_listed);
    g_test_add_func("/app/post_agenda/files", phone_and_paper_hold_the_same_days);
    g_test_add_func("/app/post_agenda/steady", ten_of_fourteen_are_present);
    g_test_add_func("/app/post_agenda/first", days_before_the_first_post_are_no_gap);
}
