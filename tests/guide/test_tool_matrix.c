// SPDX-License-Identifier: Apache-2.0
#include "guide/tool_matrix.h"

#include <string.h>

#include "guide/fixture.h"

typedef struct {
    Knowledge *knowledge;
    Answers *answers;
    Profile profile;
    ToolInput input;
} Case;

static void case_init(Case *test, Knowledge *knowledge, Answers *answers)
{
    test->knowledge = knowledge;
    test->answers = answers;
    test->profile = profile_of(knowledge, answers);
    test->input = (ToolInput){.knowledge = knowledge,
                              .profile = &test->profile,
                              .answers = answers,
                              .goals = 1,
                              .person = "Bu Melati",
                              .name = "Dapur Bu Melati",
                              .phone = "+6281234567890"};
}

static void case_clear(Case *test)
{
    knowledge_free(test->knowledge);
    answers_free(test->answers);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Case, case_clear)

static ToolMatrix *matrix_of(const Case *test)
{
    g_autoptr(GError) error = NULL;
    ToolMatrix *matrix = tool_matrix_new(&test->input, NULL, &error);
    g_assert_no_error(error);
    return matrix;
}

/* A day, of the chosen. */
static int64_t minutes_of(const ToolMatrix *matrix)
{
    int64_t minutes = 0;
    for (size_t i = 0; i < tool_matrix_count(matrix); i++) {
        const ToolRow *row = tool_matrix_at(matrix, i);
        minutes += row->state == TOOL_CHOSEN ? row->platform->minutes : 0;
    }
    return minutes;
}

static ToolState state_of(const ToolMatrix *matrix, const char *platform)
{
    const ToolRow *row = tool_matrix_find(matrix, platform);
    g_assert_nonnull(row);
    return row->state;
}

/* Acceptance story, step 3. */
static void bu_melati_gets_status_and_group(void)
{
    g_auto(Case) test = {0};
    case_init(&test, fixture_knowledge(), fixture_melati());
    g_autoptr(ToolMatrix) matrix = matrix_of(&test);
    g_assert_cmpint(state_of(matrix, "whatsapp_status"), ==, TOOL_CHOSEN);
    g_assert_cmpint(state_of(matrix, "whatsapp_group"), ==, TOOL_CHOSEN);
    g_assert_cmpint(state_of(matrix, "facebook"), ==, TOOL_LATER);
    g_assert_cmpint(state_of(matrix, "instagram"), ==, TOOL_NOT_NOW);
    g_assert_cmpint(state_of(matrix, "tiktok"), ==, TOOL_NOT_NOW);
    g_assert_cmpuint(tool_matrix_in(matrix, TOOL_CHOSEN), ==, 2);
    g_assert_cmpuint(reasons_count(tool_matrix_find(matrix, "instagram")->reasons), >, 0);
    g_assert_true(reasons_has_row(tool_matrix_find(matrix, "tiktok")->reasons, "M18"));
    g_assert_cmpint(minutes_of(matrix), <=, 30);
}

/* P02: low literacy and weak signal rank WhatsApp first. */
static void whatsapp_comes_first_for_a_beginner(void)
{
    g_auto(Case) test = {0};
    case_init(&test, fixture_knowledge(), fixture_melati());
    g_autoptr(ToolMatrix) matrix = matrix_of(&test);
    g_assert_cmpstr(tool_matrix_at(matrix, 0)->platform->key, ==, "whatsapp_status");
}

static void chosen_rows_answer_all_seven_questions(void)
{
    g_auto(Case) test = {0};
    case_init(&test, fixture_knowledge(), fixture_melati());
    g_autoptr(ToolMatrix) matrix = matrix_of(&test);
    for (size_t i = 0; i < tool_matrix_in(matrix, TOOL_CHOSEN); i++) {
        const ToolRow *row = tool_matrix_at(matrix, i);
        const char *answers[] = {row->strategy, row->purposes, row->person, row->handle,
                                 row->success,  row->roi,      row->spiral};
        for (size_t a = 0; a < G_N_ELEMENTS(answers); a++) {
            g_assert_cmpstr(answers[a], !=, "");
        }
        g_assert_cmpint(row->stance, ==, STANCE_SPEAK);
    }
    g_assert_cmpstr(tool_matrix_find(matrix, "whatsapp_status")->handle, ==, "0812-3456-7890");
    g_assert_cmpstr(tool_matrix_find(matrix, "facebook")->handle, ==, "dapur-bu-melati");
    g_assert_cmpint(tool_matrix_find(matrix, "facebook")->stance, ==, STANCE_LISTEN);
    g_assert_cmpint(tool_matrix_find(matrix, "tiktok")->stance, ==, STANCE_SILENT);
}

/* M17: options after readiness and goals; changing readiness changes them. */
static void options_wait_for_readiness_and_goals(void)
{
    g_auto(Case) test = {0};
    g_autoptr(GError) error = NULL;
    case_init(&test, fixture_knowledge(), fixture_melati());
    test.input.goals = 0;
    g_assert_null(tool_matrix_new(&test.input, NULL, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_CONFLICT);
    g_clear_error(&error);
    answers_set(test.answers, "signal", "");
    test.profile = profile_of(test.knowledge, test.answers);
    test.input.goals = 1;
    g_assert_null(tool_matrix_new(&test.input, NULL, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_CONFLICT);
    g_assert_nonnull(strstr(error->message, "signal"));
}

static void changing_readiness_changes_the_options(void)
{
    g_auto(Case) test = {0};
    case_init(&test, fixture_knowledge(), fixture_melati());
    answers_set(test.answers, "signal", "good");
    answers_set(test.answers, "skills", "upload_photo,write_description,answer_messages");
    answers_set(test.answers, "minutes", "60");
    test.profile = profile_of(test.knowledge, test.answers);
    g_autoptr(ToolMatrix) matrix = matrix_of(&test);
    g_assert_cmpuint(tool_matrix_in(matrix, TOOL_CHOSEN), ==, 3);
    g_assert_cmpint(state_of(matrix, "facebook"), ==, TOOL_CHOSEN);
}

/* V09: minutes are a hard limit. */
static void chosen_tools_never_exceed_the_minutes(void)
{
    for (int minutes = 5; minutes <= 120; minutes += 5) {
        g_auto(Case) test = {0};
        case_init(&test, fixture_knowledge(), fixture_dian());
        test.profile.minutes = minutes;
        g_autoptr(ToolMatrix) matrix = matrix_of(&test);
        g_assert_cmpint(minutes_of(matrix), <=, minutes);
        g_assert_cmpuint(tool_matrix_in(matrix, TOOL_CHOSEN), <=, tool_limit(DEPTH_FULL));
    }
}

/* H01: closed platforms never appear; a user adds one without recompiling. X08: nothing paid for
 * a budget of nothing. */
static void an_added_paid_platform_is_proposed_only_with_money(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *text = g_strconcat(
        fixture_file("platforms.txt"),
        "\nplatform: village_radio\nname: Radio desa\nclass: content\nmedia: expressive\n"
        "status: alive\npropose: yes\nsignal: 0\nskill: 0\ncost: 20000\nminutes: 5\nformats: "
        "audio\n"
        "purposes: publish\nreach: neighbours\nstrategy: A\nsuccess: B\nroi: C\nspiral: D\n",
        NULL);
    g_auto(Case) test = {0};
    case_init(&test, fixture_knowledge_with("platforms.txt", text, &error), fixture_melati());
    g_assert_no_error(error);
    g_autoptr(ToolMatrix) free_of_charge = matrix_of(&test);
    g_assert_cmpint(state_of(free_of_charge, "village_radio"), ==, TOOL_NOT_NOW);
    g_assert_true(
        reasons_has_row(tool_matrix_find(free_of_charge, "village_radio")->reasons, "X08"));
    for (size_t i = 0; i < tool_matrix_in(free_of_charge, TOOL_CHOSEN); i++) {
        g_assert_cmpint(tool_matrix_at(free_of_charge, i)->platform->cost_idr, ==, 0);
    }
    test.profile.budget_idr = 20000;
    g_autoptr(ToolMatrix) paid = matrix_of(&test);
    g_assert_cmpint(state_of(paid, "village_radio"), !=, TOOL_NOT_NOW);
}

static void closed_platforms_are_no_candidates(void)
{
    static const char *const closed[] = {"google_buzz", "path", "bbm"};
    g_auto(Case) test = {0};
    case_init(&test, fixture_knowledge(), fixture_dian());
    g_autoptr(ToolMatrix) matrix = matrix_of(&test);
    g_assert_cmpuint(tool_matrix_count(matrix), >, 5);
    for (size_t i = 0; i < G_N_ELEMENTS(closed); i++) {
        g_assert_null(tool_matrix_find(matrix, closed[i]));
        g_assert_cmpint(platform_find(test.knowledge, closed[i])->status, ==, PLATFORM_CLOSED);
    }
}

void test_tool_matrix(void)
{
    g_test_add_func("/guide/tool_matrix/bu_melati", bu_melati_gets_status_and_group);
    g_test_add_func("/guide/tool_matrix/whatsapp_first", whatsapp_comes_first_for_a_beginner);
    g_test_add_func("/guide/tool_matrix/seven_answers", chosen_rows_answer_all_seven_questions);
    g_test_add_func("/guide/tool_matrix/options_wait", options_wait_for_readiness_and_goals);
    g_test_add_func("/guide/tool_matrix/readiness_changes_options",
                    changing_readiness_changes_the_options);
    g_test_add_func("/guide/tool_matrix/minutes", chosen_tools_never_exceed_the_minutes);
    g_test_add_func("/guide/tool_matrix/money", an_added_paid_platform_is_proposed_only_with_money);
    g_test_add_func("/guide/tool_matrix/closed", closed_platforms_are_no_candidates);
}
