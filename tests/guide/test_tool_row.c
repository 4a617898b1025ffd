// SPDX-License-Identifier: Apache-2.0
#include "guide/tool_row.h"

#include "guide/fixture.h"

static const ToolAnswers SOUND = {
    .platform = "whatsapp_status",
    .answer = {"Pembeli melihat menu setiap pagi", "publish,spread", "Bu Melati", "0812-3456-7890",
               "Ada yang membalas status", "Hitung pesanan dari status", "Pagi di Status"}};

static LadderFacts ladder_done_facts(const Knowledge *knowledge, Answers *answers)
{
    answers_set(answers, "vision", "punya langganan tetap");
    answers_set(answers, "monthly_cost", "50000");
    answers_set(answers, "monthly_benefit", "300000");
    answers_set(answers, "segment", "ibu-ibu di kampung");
    answers_set(answers, "added_value", "diantar");
    answers_set(answers, "formats", "photo,text");
    return (LadderFacts){.knowledge = knowledge, .answers = answers, .goals = 1};
}

/* The key of the first error, NULL when the row is accepted. */
static char *first_error(const ToolAnswers *row)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    g_autoptr(FormErrors) errors = form_errors_new();
    LadderFacts facts = ladder_done_facts(knowledge, answers);
    bool ok = tool_row_check(row, &facts, NULL, errors);
    g_assert_cmpint(ok, ==, form_errors_count(errors) == 0);
    return ok ? NULL : g_strdup(form_errors_field(errors, 0));
}

static void the_columns_are_a_to_g(void)
{
    for (size_t i = 0; i < TOOL_COLUMNS; i++) {
        g_assert_cmpint(tool_column(i)->letter[0], ==, 'a' + (int)i);
    }
}

/* M02: seven non-empty answers, exactly one person, one handle. */
static void a_sound_row_is_accepted_and_each_empty_answer_refused(void)
{
    g_assert_null(first_error(&SOUND));
    for (size_t i = 0; i < TOOL_COLUMNS; i++) {
        ToolAnswers row = SOUND;
        row.answer[i] = "  ";
        g_autofree char *field = first_error(&row);
        g_assert_cmpstr(field, ==, tool_column(i)->key);
    }
}

static void one_person_and_one_handle(void)
{
    static const char *const people[] = {"Bu Melati dan Bu Ratna", "Bu Melati, Bu Ratna",
                                         "Bu Melati & Bu Ratna", "Bu Melati / Bu Ratna"};
    for (size_t i = 0; i < G_N_ELEMENTS(people); i++) {
        ToolAnswers row = SOUND;
        row.answer[2] = people[i];
        g_autofree char *field = first_error(&row);
        g_assert_cmpstr(field, ==, "person");
    }
    ToolAnswers row = SOUND;
    row.answer[2] = "Bu Handayani";
    g_assert_null(first_error(&row));
    row.answer[3] = "dapur melati, melati2";
    g_autofree char *field = first_error(&row);
    g_assert_cmpstr(field, ==, "handle");
}

/* M02: the reason "competitor uses it" alone is rejected. */
static void copying_others_alone_is_no_reason(void)
{
    static const char *const copying[] = {
        "Pesaing juga pakai",       "karena kompetitor sudah ada di Facebook",
        "competitor uses it",       "Toko sebelah pakai ini",
        "Semua orang punya",        "ikut-ikutan saja",
        "supaya tidak ketinggalan", "saingan saya pakai TikTok"};
    static const char *const own[] = {"Pembeli saya membuka ini setiap hari",
                                      "Pesaing ada di sini, tetapi pembeli saya juga menunggu menu",
                                      "Menjawab pesanan tetangga", "to answer customers"};
    for (size_t i = 0; i < G_N_ELEMENTS(copying); i++) {
        g_test_message("%s", copying[i]);
        g_assert_true(tool_reason_only_copies(copying[i]));
        ToolAnswers row = SOUND;
        row.answer[0] = copying[i];
        g_autofree char *field = first_error(&row);
        g_assert_cmpstr(field, ==, "strategy");
    }
    for (size_t i = 0; i < G_N_ELEMENTS(own); i++) {
        g_test_message("%s", own[i]);
        g_assert_false(tool_reason_only_copies(own[i]));
    }
}

static void closed_and_unknown_platforms_are_refused(void)
{
    static const char *const platforms[] = {"google_buzz", "viddler", "nothing"};
    for (size_t i = 0; i < G_N_ELEMENTS(platforms); i++) {
        ToolAnswers row = SOUND;
        row.platform = platforms[i];
        g_autofree char *field = first_error(&row);
        g_assert_cmpstr(field, ==, "platform");
    }
}

/* M01: choosing a tool before step 1 and 2 are filled is refused. */
static void the_ladder_comes_first(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    g_autoptr(FormErrors) errors = form_errors_new();
    LadderFacts facts = {.knowledge = knowledge, .answers = answers, .goals = 1};
    g_assert_false(tool_row_check(&SOUND, &facts, NULL, errors));
    g_assert_cmpuint(form_errors_count(errors), ==, 1);
    g_assert_nonnull(form_errors_of(errors, ""));
}

void test_tool_row(void)
{
    g_test_add_func("/guide/tool_row/columns", the_columns_are_a_to_g);
    g_test_add_func("/guide/tool_row/seven_answers",
                    a_sound_row_is_accepted_and_each_empty_answer_refused);
    g_test_add_func("/guide/tool_row/one_person", one_person_and_one_handle);
    g_test_add_func("/guide/tool_row/copying", copying_others_alone_is_no_reason);
    g_test_add_func("/guide/tool_row/closed", closed_and_unknown_platforms_are_refused);
    g_test_add_func("/guide/tool_row/ladder_first", the_ladder_comes_first);
}
