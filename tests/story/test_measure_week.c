// SPDX-License-Identifier: Apache-2.0
/* The acceptance story, steps 6 to 8, from the command line: what was sold and asked for, the report,
 * the Saturday review, what she says about her week, and what a mentor may take along. */
#include <string.h>

#include "kpi/story.h"
#include "store/consent.h"
#include "store/review.h"
#include "testkit/client.h"
#include "testkit/melati.h"

#define SATURDAY_EVENING zone_instant(ZONE_WIB, STORY_MONDAY + 5, 19 * 60)

/* `tangga do …`; the exit code. */
#define DO(client, ...)                                                                            \
    client_command(client, NULL, "do", "--business", "dapur-melati", __VA_ARGS__, NULL)

static void on_day(Client *client, int day)
{
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + day, 17 * 60));
}

/* Twelve sales of 15,000: nine by WhatsApp, three at the stall, two of these heard from status. */
static void the_week_is_written_down(Client *client)
{
    static const char *const NAMES[] = {"Bu Sari", "Pak Adi", "Bu Tini"};
    g_assert_cmpint(DO(client, "goal_add", "--words",
                       "pesanan WhatsApp dari 8 menjadi 14 per minggu sampai 31 Januari 2026",
                       "--relevance", "untuk keluarga"),
                    ==, 0);
    for (int i = 0; i < 9; i++) {
        on_day(client, i % 6);
        g_assert_cmpint(DO(client, "sale_add", "--amount", "15000", "--bought_through", "whatsapp",
                           "--heard_from", "whatsapp_group", "--customer", NAMES[i % 3]),
                        ==, 0);
    }
    for (int i = 0; i < 3; i++) {
        g_assert_cmpint(DO(client, "sale_add", "--amount", "15000", "--bought_through", "stall",
                           "--heard_from", i < 2 ? "whatsapp_status" : "passing_by"),
                        ==, 0);
        g_assert_cmpint(DO(client, "request_add", "--item", "Lele goreng", "--author", NAMES[i],
                           "--phone", "0812-0000-777"),
                        ==, 0);
    }
    client_set_now(client, SATURDAY_EVENING);
}

static char *report_of(Client *client, const char *format)
{
    char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "report", "--business", "dapur-melati", "--period",
                                   "2026-W02", "--format", format, NULL),
                    ==, 0);
    return out;
}

/* Step 6. */
static void the_report_tells_the_week(void)
{
    static const char *const SAYS[] = {
        "Online Rp135.000 (9 pembelian), offline Rp45.000 (3 pembelian).",
        "Online dibanding offline: 3,0 kali.",
        "2 dari 3 pembelian langsung tahu dari online",
        "Lele goreng: 3 orang.",
        "9 dari sasaran 14. Belum tercapai.",
    };
    g_autoptr(Client) client = client_new(OWNER);
    the_week_is_written_down(client);
    g_autofree char *text = report_of(client, "text");
    for (size_t i = 0; i < G_N_ELEMENTS(SAYS); i++) {
        if (strstr(text, SAYS[i]) == NULL) {
            g_error("'%s' is not in:\n%s", SAYS[i], text);
        }
    }
    client_set_now(client, SATURDAY_EVENING + 60); /* the program starts anew: nothing is lost */
    g_autofree char *again = report_of(client, "text");
    g_assert_cmpstr(text, ==, again);
}

static void action_is_in_the_next_week(Client *client)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) actions = NULL;
    assert_ok(review_actions_for(client_db(client), BUSINESS, STORY_MONDAY + 7, STORY_MONDAY + 13,
                                 &actions, &error),
              error);
    g_assert_cmpint(record_count(actions), ==, 1);
    g_assert_cmpint(review_action_at(actions, 0)->day, ==, STORY_MONDAY + 10); /* Thursday */
}

/* The next calendar holds the post of the corrective action on that Thursday. */
static void the_next_calendar_holds_it(Client *client)
{
    int found = 0;
    melati_times(client_db(client));
    melati_tool(client_db(client), "whatsapp_status");
    melati_product(client_db(client), "Nasi kuning", 10000);
    g_assert_cmpint(DO(client, "plan_make", "--from", "2026-01-12", "--weeks", "1"), ==, 0);
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), STORY_MONDAY + 7, STORY_MONDAY + 13);
    for (size_t i = 0; i < record_count(posts); i++) {
        const Post *post = post_at(posts, i);
        if (post->review_item_id == 1) {
            g_assert_cmpint(post->day, ==, STORY_MONDAY + 10);
            g_assert_cmpstr(post->title, ==, "Paket nasi kuning + es teh");
            found++;
        }
    }
    g_assert_cmpint(found, ==, 1);
}

/* Step 7: closing is refused until cause, action, person and day are there. */
static void the_saturday_review(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    the_week_is_written_down(client);
    g_assert_cmpint(DO(client, "review_open"), ==, 0);
    g_assert_cmpint(DO(client, "review_close", "1"), ==, 3);
    g_assert_cmpint(DO(client, "review_item_set", "1", "--cause", "hanya foto, tanpa promo"), ==,
                    0);
    g_assert_cmpint(DO(client, "review_close", "1"), ==, 3);
    g_assert_cmpint(DO(client, "review_item_set", "1", "--action",
                       "paket nasi kuning + es teh 12.000", "--post_title",
                       "Paket nasi kuning + es teh", "--person_id", "1"),
                    ==, 0);
    g_assert_cmpint(DO(client, "review_close", "1"), ==, 3);
    g_assert_cmpint(DO(client, "review_item_set", "1", "--due_day", "2026-01-15"), ==, 0);
    g_assert_cmpint(DO(client, "review_close", "1"), ==, 0);
    action_is_in_the_next_week(client);
    the_next_calendar_holds_it(client);
}

static void mentor_join(Client *client)
{
    g_autoptr(GError) error = NULL;
    assert_ok(member_set(client_db(client), BUSINESS, OTHER_OWNER, "mentor", NOW, &error), error);
}

/* Step 8: rating, member check; a mentor reads with consent, and no name or number of a customer. */
static void a_mentor_follows_with_consent(void)
{
    static const char *const SECRETS[] = {"Bu Sari", "Pak Adi", "Bu Tini", "0812", "62812"};
    g_autoptr(Client) client = client_new(OWNER);
    the_week_is_written_down(client);
    g_assert_cmpint(DO(client, "review_open"), ==, 0);
    g_assert_cmpint(DO(client, "review_rate", "1", "--satisfaction", "4", "--family", "5",
                       "--contribution", "4"),
                    ==, 0);
    g_assert_cmpint(DO(client, "review_confirm", "1"), ==, 0);
    mentor_join(client);
    g_autoptr(Client) mentor = client_beside(client, OTHER_OWNER);
    g_assert_cmpint(client_api(mentor, "GET", "report?period=2026-W02", NULL, NULL, NULL), ==, 403);
    g_assert_cmpint(
        DO(client, "consent_set", "--viewer", "mentor", "--subject", "figures", "--allowed", "1"),
        ==, 0);
    static const char *const PATHS[] = {"report?period=2026-W02", "kpis?period=2026-W02",
                                        "reviews"};
    for (size_t i = 0; i < G_N_ELEMENTS(PATHS); i++) {
        g_assert_cmpint(client_api(mentor, "GET", PATHS[i], NULL, NULL, NULL), ==, 200);
        for (size_t j = 0; j < G_N_ELEMENTS(SECRETS); j++) {
            g_assert_null(strstr(client_body(mentor), SECRETS[j]));
        }
    }
    g_assert_nonnull(strstr(client_body(mentor), "\"satisfaction\":null")); /* private to her */
    g_assert_nonnull(strstr(client_body(mentor), "\"confirmed\":true"));
}

void test_measure_week(void)
{
    g_test_add_func("/story/measure/report", the_report_tells_the_week);
    g_test_add_func("/story/measure/review", the_saturday_review);
    g_test_add_func("/story/measure/mentor", a_mentor_follows_with_consent);
}
