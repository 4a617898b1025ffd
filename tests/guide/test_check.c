// SPDX-License-Identifier: Apache-2.0
#include "guide/check.h"

#include <string.h>

#include "guide/fixture.h"

static Draft draft(const char *text)
{
    return (Draft){.text = text,
                   .form = "status",
                   .text_max = 700,
                   .sells = true,
                   .audience = "neighbours",
                   .purpose = "",
                   .quiet = "",
                   .proven = "",
                   .ticked = ""};
}

static CheckState state_of(const CheckReport *report, const char *key)
{
    for (size_t i = 0; i < report->results->len; i++) {
        if (g_str_equal(check_report_at(report, i)->check->key, key)) {
            return check_report_at(report, i)->state;
        }
    }
    g_assert_not_reached();
}

static int count_of(const CheckReport *report, CheckGroup group)
{
    int count = 0;
    for (size_t i = 0; i < report->results->len; i++) {
        count += check_report_at(report, i)->check->group == group;
    }
    return count;
}

/* M13: the words of the requirement itself. */
static void ready_today_is_neither_clear_nor_accurate(void)
{
    static const char *const BARE[] = {"Ready today!", "Sudah siap hari ini!"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(BARE); i++) {
        Draft bare = draft(BARE[i]);
        g_autofree char *more = g_strconcat(BARE[i], " Rp10.000, pesan WA sebelum 10.00", NULL);
        Draft whole = draft(more);
        g_auto(CheckReport) first = check_draft(knowledge, &bare, NULL);
        g_auto(CheckReport) then = check_draft(knowledge, &whole, NULL);
        g_assert_cmpint(state_of(&first, "clarity"), ==, CHECK_MISSING);
        g_assert_cmpint(state_of(&first, "accuracy"), ==, CHECK_MISSING);
        g_assert_cmpint(state_of(&then, "clarity"), ==, CHECK_PASSED);
        g_assert_cmpint(state_of(&then, "accuracy"), ==, CHECK_PASSED);
        g_assert_cmpuint(first.missing->len, ==, 4); /* price, time, contact, call */
        g_assert_cmpint(then.passed, >, first.passed);
    }
}

/* M13: 5 + 6 points; M08: four results for every draft. */
static void every_draft_gets_every_result(void)
{
    static const char *const TEXTS[] = {"", "Halo", "Rp10.000", "😀😀😀"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
        Draft one = draft(TEXTS[i]);
        g_auto(CheckReport) report = check_draft(knowledge, &one, NULL);
        g_assert_cmpint(count_of(&report, CHECK_ASPECT), ==, 5);
        g_assert_cmpint(count_of(&report, CHECK_STRATEGY), ==, 6);
        g_assert_cmpint(count_of(&report, CHECK_FOUR_C), ==, 4);
        g_assert_cmpint(report.total, ==, 15);
    }
}

/* M08: a draft with no invitation to answer fails Communication. */
static void without_an_invitation_communication_fails(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    Draft deaf = draft("Selamat pagi. Nasi kuning Rp10.000, pesan WA sebelum 10.00.");
    Draft open = draft("Selamat pagi. Nasi kuning Rp10.000, pesan WA sebelum 10.00. Mau yang pedas "
                       "atau tidak?");
    g_auto(CheckReport) before = check_draft(knowledge, &deaf, NULL);
    g_auto(CheckReport) after = check_draft(knowledge, &open, NULL);
    g_assert_cmpint(state_of(&before, "c_communication"), ==, CHECK_MISSING);
    g_assert_cmpint(state_of(&after, "c_communication"), ==, CHECK_PASSED);
}

/* What only the owner can tell is asked; a tick answers it, but makes no missing price appear. */
static void a_tick_answers_only_what_was_asked(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    Draft ticked = draft("Sudah siap!");
    g_auto(CheckReport) before = check_draft(knowledge, &ticked, NULL);
    ticked.ticked = "respect,clarity";
    g_auto(CheckReport) after = check_draft(knowledge, &ticked, NULL);
    g_assert_cmpint(state_of(&before, "respect"), ==, CHECK_ASKED);
    g_assert_cmpint(state_of(&after, "respect"), ==, CHECK_PASSED);
    g_assert_cmpint(state_of(&after, "clarity"), ==, CHECK_MISSING);
    g_assert_cmpint(after.passed, ==, before.passed + 1);
}

static void claims_solemn_days_and_wrong_prices_are_named(void)
{
    static const DraftGoods GOODS[] = {{"Nasi kuning", 10000}};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    Draft rash = draft("Nasi kuning Rp12.000, terbaik di kampung! Pesan WA sebelum 10.00");
    rash.goods = GOODS;
    rash.goods_count = 1;
    rash.quiet = "Nyepi";
    g_auto(CheckReport) report = check_draft(knowledge, &rash, NULL);
    g_assert_cmpuint(report.hints->len, ==, 3);
    g_assert_nonnull(strstr(g_ptr_array_index(report.hints, 0), "Rp10.000"));
    g_assert_nonnull(strstr(g_ptr_array_index(report.hints, 1), "terbaik"));
    g_assert_nonnull(strstr(g_ptr_array_index(report.hints, 2), "Nyepi"));
    g_assert_cmpint(state_of(&report, "accuracy"), ==, CHECK_MISSING);
    g_assert_cmpint(state_of(&report, "moment"), ==, CHECK_MISSING);
}

/* A story asks nobody to buy: it needs no price. */
static void a_story_needs_no_price(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    Draft story = draft("Tadi pagi kompor mati, untung tetangga membantu. Pernah mengalami juga?");
    story.sells = false;
    g_auto(CheckReport) report = check_draft(knowledge, &story, NULL);
    g_assert_cmpint(state_of(&report, "clarity"), ==, CHECK_PASSED);
    g_assert_cmpuint(report.missing->len, ==, 0);
}

static void an_unknown_need_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *text = g_strconcat(fixture_file("checks.txt"),
                                        "\ncheck: more\ngroup: aspect\nrow: M13\nneeds: luck\n"
                                        "name: Untung\nask: Untung?\n",
                                        NULL);
    g_assert_null(fixture_knowledge_with("checks.txt", text, &error));
    g_assert_nonnull(error);
}

void test_check(void)
{
    g_test_add_func("/guide/check/ready", ready_today_is_neither_clear_nor_accurate);
    g_test_add_func("/guide/check/all", every_draft_gets_every_result);
    g_test_add_func("/guide/check/communication", without_an_invitation_communication_fails);
    g_test_add_func("/guide/check/tick", a_tick_answers_only_what_was_asked);
    g_test_add_func("/guide/check/hints", claims_solemn_days_and_wrong_prices_are_named);
    g_test_add_func("/guide/check/story", a_story_needs_no_price);
    g_test_add_func("/guide/check/refused", an_unknown_need_is_refused);
}
