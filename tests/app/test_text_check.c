// SPDX-License-Identifier: Apache-2.0
#include "app/text_check.h"

#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

static CheckReport checked(Client *client, const TextWish *wish)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_PAGE};
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
    client_api_ok(
        client, "PATCH", "products/1",
        "{\"name\":\"Nasi kuning\",\"price\":10000,\"description\":\"Dimasak tanpa pengawet.\"}");
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
    Post post = {.platform = "facebook",
                 .kind = "story",
                 .goal = "",
                 .goal_mark = "relation",
                 .group_id = 3,
                 .day = MELATI_MONDAY};
    TextWish wish = text_wish_of_post(&post, "Halo", "respect");
    g_assert_false(wish.sells);
    g_assert_true(wish.in_group);
    g_assert_cmpstr(wish.purpose, ==, "relation");
    g_assert_cmpstr(wish.ticked, ==, "respect");
}

static void assert_sound(const Knowledge *knowledge, const CaptionAsk *ask, const Caption *caption)
{
    static const DraftGoods GOODS[] = {{"Nasi kuning", 10000}, {"Es teh", 3000}};
    Draft draft = {.text = caption->text,
                   .form = channel_form_key(ask->form),
                   .text_max = (int64_t)caption_max(ask->form),
                   .sells = content_kind_sells(ask->kind),
                   .audience = "neighbours",
                   .purpose = "",
                   .quiet = "",
                   .proven = "",
                   .goods = GOODS,
                   .goods_count = G_N_ELEMENTS(GOODS),
                   .ticked = "respect"};
    g_auto(CheckReport) report = check_draft(knowledge, &draft, NULL);
    for (size_t i = 0; i < report.results->len; i++) {
        const CheckResult *result = check_report_at(&report, i);
        if (result->state != CHECK_PASSED) {
            g_error("%s: %s\n%s", result->check->key, result->hint, caption->text);
        }
    }
    g_assert_cmpuint(report.hints->len, ==, 0);
}

/* M13, M08: what the program writes stands up to its own check, in every form, kind and tone. */
static void our_own_texts_pass_every_check(void)
{
    static const MenuLine MENU[] = {{"Nasi kuning", 10000, "porsi", -1, false},
                                    {"Es teh", 3000, "gelas", -1, false}};
    static const PackageOffer PACKAGE = {"Paket pagi",  "nasi kuning + es teh", 13000, 12000,
                                         MELATI_MONDAY, MELATI_MONDAY + 90,     -1};
    static const char *const TONES[] = {NULL, "warm", "polite"};
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    for (int turn = 0; turn < FORM_CHAT * KIND_COUNT * PILLAR_COUNT * 3 * 12; turn++) {
        g_autoptr(GError) error = NULL;
        g_auto(Caption) caption = {0};
        CaptionAsk ask = {.form = (ChannelForm)(turn % FORM_CHAT),
                          .kind = (ContentKind)(turn / 3 % KIND_COUNT),
                          .pillar = (ContentPillar)(turn / 24 % PILLAR_COUNT),
                          .tone = TONES[turn / 96 % 3],
                          .day = MELATI_MONDAY + turn / 288,
                          .minute = 60 * (6 + turn % 13),
                          .previous_opening = -1,
                          .business = "Dapur Melati",
                          .menu = MENU,
                          .menu_count = G_N_ELEMENTS(MENU),
                          .order_until = 600,
                          .phone = "+6281200000001",
                          .words = "Tadi pagi hujan, dapur jadi sejuk.",
                          .package = &PACKAGE};
        assert_ok(caption_compose(app_captions(client_app(client)), &ask, &caption, &error), error);
        assert_sound(knowledge, &ask, &caption);
    }
}

void test_text_check(void)
{
    g_test_add_func("/app/text_check/list", prices_and_claims_are_held_against_her_own_list);
    g_test_add_func("/app/text_check/solemn", nothing_is_sold_on_a_solemn_day);
    g_test_add_func("/app/text_check/own", our_own_texts_pass_every_check);
    g_test_add_func("/app/text_check/post", a_post_brings_its_place_and_purpose);
}
