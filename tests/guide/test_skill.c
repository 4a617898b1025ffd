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

void test_skill(void)
{
    g_test_add_func("/guide/skill/lessons", lessons_and_skills_belong_together);
}
