// SPDX-License-Identifier: Apache-2.0
#include "guide/skill.h"

static void lessons_and_skills_belong_together(void)
{
    for (int i = 0; i < SKILL_COUNT; i++) {
        Skill skill = SKILL_COUNT;
        g_assert_true(skill_of_lesson(skill_lesson((Skill)i), &skill));
        g_assert_cmpint(skill, ==, i);
        g_assert_nonnull(skill_key((Skill)i));
    }
    Skill skill = SKILL_COUNT;
    g_assert_false(skill_of_lesson("menari", &skill));
    g_assert_cmpstr(skill_name(SKILL_WRITE_DESCRIPTION), ==, "menulis deskripsi");
}

/* M18: what the owner says and what she has finished add up, to three at most. */
static void a_finished_lesson_raises_the_score(void)
{
    g_autoptr(Answers) answers = answers_new();
    answers_set(answers, "skills", "upload_photo,catalogue");
    g_assert_cmpint(skill_score(answers, SKILL_UPLOAD_PHOTO), ==, 2);
    g_assert_cmpint(skill_score(answers, SKILL_ANSWER_MESSAGES), ==, 0);
    g_assert_cmpuint(skill_count(answers), ==, 2);
    answers_set(answers, ANSWER_LESSONS, "upload_photo,answer_messages,upload_photo");
    g_assert_cmpint(skill_score(answers, SKILL_UPLOAD_PHOTO), ==, SKILL_SCORE_MAX);
    g_assert_cmpint(skill_score(answers, SKILL_ANSWER_MESSAGES), ==, 1);
    g_assert_false(skill_is_known(answers, SKILL_CONFIDENCE));
    g_assert_cmpuint(skill_count(answers), ==, 3);
}

void test_skill(void)
{
    g_test_add_func("/guide/skill/score", a_finished_lesson_raises_the_score);
    g_test_add_func("/guide/skill/lessons", lessons_and_skills_belong_together);
}
