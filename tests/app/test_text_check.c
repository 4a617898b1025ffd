// SPDX-License-Identifier: Apache-2.0
#include "app/text_check.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

static CheckReport checked(Client *client, const TextWish *wish)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    ContextOptions options = {
        client_app(client), client_db(client), NULL, OWNER, BUSINESS, DOOR_PAGE};
    CheckReport report = {0};
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(text_check(&context, wish, &report, &error), error);
    return report;
}

static TextWish wish_of(const char *text)
{
    return (TextWish){.text = text,
                      .platform = "whatsapp_status",
                      .sells = true,
                      .audience = "",
                      .purpose = "",
                      .day = MELATI_MONDAY,
                      .ticked = ""};
}

/* M13: what is written is held against the owner's own list. */
static void prices_and_claims_are_held_against_her_own_list(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    TextWish wrong = wish_of("Nasi kuning Rp11.000, pesan WA sebelum 10.00");
    g_auto(CheckReport) report = checked(client, &wrong);
    g_assert_cmpuint(report.hints->len, ==, 1);
    g_assert_nonnull(strstr(g_ptr_array_index(report.hints, 0), "Rp10.000"));
    TextWish claim = wish_of("Nasi kuning Rp10.000 tanpa pengawet, pesan WA sebelum 10.00");
    g_auto(CheckReport) before = checked(client, &claim);
    g_assert_cmpuint(before.hints->len, ==, 1);
    client_api_ok(client, "PATCH", "products/1", "{\"name\":\"Nasi kuning\",\"price\":10000,\"description\":\"Dimasak tanpa pengawet.\"}");
    g_auto(CheckReport) after = checked(client, &claim);
    g_assert_cmpuint(after.hints->len, ==, 0);
}

/* A solemn day of data/calendar.txt. */
static void nothing_is_sold_on_a_solemn_day(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    TextWish nyepi = wish_of("Nasi kuning Rp10.000, pesan WA sebelum 10.00");
    g_assert_true(day_parse("2026-03-19", &nyepi.day));
    g_auto(CheckReport) report = checked(client, &nyepi);
    g_assert_cmpuint(report.hints->len, ==, 1);
    nyepi.sells = false;
    g_auto(CheckReport) story = checked(client, &nyepi);
    g_assert_cmpuint(story.hints->len, ==, 0);
}

static void a_post_brings_its_place_and_purpose(void)
{
    Post post = {.platform = "facebook", .kind = "story", .goal = "", .goal_mark = "relation",
                 .group_id = 3, .day = MELATI_MONDAY};
    TextWish wish = text_wish_of_post(&post, "Halo", "respect");
    g_assert_false(wish.sells);
    g_assert_true(wish.in_group);
    g_assert_cmpstr(wish.purpose, ==, "relation");
    g_assert_cmpstr(wish.ticked, ==, "respect");
}

void test_text_check(void)
{
    g_test_add_func("/app/text_check/list", prices_and_claims_are_held_against_her_own_list);
    g_test_add_func("/app/text_check/solemn", nothing_is_sold_on_a_solemn_day);
    g_test_add_func("/app/text_check/post", a_post_brings_its_place_and_purpose);
}
