// SPDX-License-Identifier: Apache-2.0
#include "guide/profile.h"

#include <string.h>

#include "guide/fixture.h"

/* Acceptance story, step 1. */
static void bu_melati_gets_her_profile(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    Profile profile = profile_of(knowledge, answers);
    g_assert_true(profile_is_complete(&profile));
    g_assert_cmpint(profile.phase, ==, PHASE_1);
    g_assert_cmpint(profile.readiness.score[FACTOR_ACCESS], ==, 2);
    g_assert_cmpint(profile.readiness.score[FACTOR_LITERACY], ==, 1);
    g_assert_cmpint(profile.readiness.score[FACTOR_SUPPORT], ==, 0);
    g_assert_cmpint(profile.readiness.score[FACTOR_INFRASTRUCTURE], ==, 1);
    g_assert_cmpstr(readiness_key(profile.readiness.limiting), ==, "support");
    g_assert_cmpstr(profile.lesson, ==, "menulis-deskripsi");
    g_assert_cmpint(profile.depth, ==, DEPTH_GUIDED);
    g_assert_cmpint(profile.minutes, ==, 30);
    g_autofree char *next = profile_next_step(&profile, NULL);
    g_assert_nonnull(strstr(next, "fase 2"));
}

static void it_explains_itself_with_rows(void)
{
    static const char *const rows[] = {"L01", "M18", "L03", "L12", "V09", "X08"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    Profile profile = profile_of(knowledge, answers);
    g_autoptr(Reasons) reasons = profile_explain(&profile, answers, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_assert_true(reasons_has_row(reasons, rows[i]));
    }
}

static void the_first_lesson_follows_from_what_is_missing(void)
{
    static const struct {
        const char *skills, *signal, *trying, *lesson;
    } cases[] = {
        {ANSWER_NONE, "good", ANSWER_NONE, "unggah-foto"},
        {ANSWER_NONE, "places", ANSWER_NONE, "menulis-deskripsi"},
        {"upload_photo", "good", ANSWER_NONE, "menulis-deskripsi"},
        {"upload_photo,write_description", "places", ANSWER_NONE, "membalas-pesan"},
        {"upload_photo,write_description,answer_messages", "good", "alone", "konten-menarik"},
        {"upload_photo,write_description,answer_messages,make_content", "good", ANSWER_NONE,
         "percaya-diri"},
        {"upload_photo,write_description,answer_messages,make_content", "good", "alone", NULL},
    };
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(Answers) answers = fixture_melati();
        answers_set(answers, "skills", cases[i].skills);
        answers_set(answers, "signal", cases[i].signal);
        answers_set(answers, "signal_times", ANSWER_NONE);
        answers_set(answers, "trying", cases[i].trying);
        g_assert_cmpstr(profile_of(knowledge, answers).lesson, ==, cases[i].lesson);
    }
}

static void an_open_question_is_the_next_step(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    answers_set(answers, "signal", "");
    Profile profile = profile_of(knowledge, answers);
    g_assert_false(profile_is_complete(&profile));
    g_autofree char *next = profile_next_step(&profile, NULL);
    g_assert_nonnull(strstr(next, "sinyalnya"));
}

/* L12: depth follows literacy. */
static void depth_follows_literacy(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_dian();
    g_assert_cmpint(profile_of(knowledge, answers).depth, ==, DEPTH_FULL);
    answers_set(answers, "language", "slow");
    g_assert_cmpint(profile_of(knowledge, answers).depth, ==, DEPTH_NORMAL);
    answers_set(answers, "skills", "upload_photo");
    g_assert_cmpint(profile_of(knowledge, answers).depth, ==, DEPTH_GUIDED);
}

/* L03, M18: finished lessons count as skills; three of them lift literacy. */
static void lessons_lift_the_profile(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    g_assert_cmpint(profile_of(knowledge, answers).readiness.score[FACTOR_LITERACY], ==, 1);
    answers_set(answers, ANSWER_LESSONS, "write_description");
    g_assert_cmpstr(profile_of(knowledge, answers).lesson, ==, "unggah-foto");
    answers_set(answers, ANSWER_LESSONS, "write_description,upload_photo,answer_messages");
    g_assert_cmpint(profile_of(knowledge, answers).readiness.score[FACTOR_LITERACY], ==, 2);
    g_assert_cmpint(profile_of(knowledge, answers).depth, ==, DEPTH_NORMAL);
    answers_set(answers, ANSWER_LESSONS,
                "write_description,upload_photo,answer_messages,make_content,confidence");
    g_assert_null(profile_of(knowledge, answers).lesson);
}

void test_profile(void)
{
    g_test_add_func("/guide/profile/lessons", lessons_lift_the_profile);
    g_test_add_func("/guide/profile/bu_melati", bu_melati_gets_her_profile);
    g_test_add_func("/guide/profile/explains_itself", it_explains_itself_with_rows);
    g_test_add_func("/guide/profile/first_lesson", the_first_lesson_follows_from_what_is_missing);
    g_test_add_func("/guide/profile/open_question", an_open_question_is_the_next_step);
    g_test_add_func("/guide/profile/depth", depth_follows_literacy);
}
