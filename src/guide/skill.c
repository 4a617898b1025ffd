// SPDX-License-Identifier: Apache-2.0
#include "guide/skill.h"

#define SCORE_SAID 2

static const struct {
    const char *key, *lesson, *name;
} SKILLS[SKILL_COUNT] = {
    [SKILL_UPLOAD_PHOTO] = {"upload_photo", "unggah-foto", N_("mengunggah foto")},
    [SKILL_WRITE_DESCRIPTION] = {"write_description", "menulis-deskripsi", N_("menulis deskripsi")},
    [SKILL_ANSWER_MESSAGES] = {"answer_messages", "membalas-pesan", N_("membalas pesan")},
    [SKILL_MAKE_CONTENT] = {"make_content", "konten-menarik", N_("membuat konten menarik")},
    [SKILL_CONFIDENCE] = {"confidence", "percaya-diri", N_("percaya diri")},
};

const char *skill_key(Skill skill)
{
    g_assert(skill < SKILL_COUNT);
    return SKILLS[skill].key;
}

const char *skill_lesson(Skill skill)
{
    g_assert(skill < SKILL_COUNT);
    return SKILLS[skill].lesson;
}

const char *skill_name(Skill skill)
{
    g_assert(skill < SKILL_COUNT);
    return SKILLS[skill].name;
}

bool skill_of_lesson(const char *lesson, Skill *ret_skill)
{
    for (int i = 0; i < SKILL_COUNT; i++) {
        if (g_str_equal(SKILLS[i].lesson, lesson)) {
            *ret_skill = (Skill)i;
            return true;
        }
    }
    return false;
}

bool skill_of_key(const char *key, Skill *ret_skill)
{
    for (int i = 0; i < SKILL_COUNT; i++) {
        if (g_str_equal(SKILLS[i].key, key)) {
            *ret_skill = (Skill)i;
            return true;
        }
    }
    return false;
}

static int lessons_finished(const Answers *answers, Skill skill)
{
    g_auto(GStrv) items = g_strsplit(answers_text(answers, ANSWER_LESSONS), ",", -1);
    int count = 0;
    for (int i = 0; items[i] != NULL; i++) {
        count += g_str_equal(items[i], skill_key(skill));
    }
    return count;
}

int skill_score(const Answers *answers, Skill skill)
{
    int said = answers_has(answers, "skills", skill_key(skill)) ? SCORE_SAID : 0;
    return MIN(said + lessons_finished(answers, skill), SKILL_SCORE_MAX);
}

bool skill_is_known(const Answers *answers, Skill skill)
{
    return skill_score(answers, skill) > 0;
}

size_t skill_count(const Answers *answers)
{
    size_t count = answers_items(answers, "skills");
    for (int i = 0; i < SKILL_COUNT; i++) {
        count += !answers_has(answers, "skills", skill_key((Skill)i)) &&
                 skill_is_known(answers, (Skill)i);
    }
    return count;
}
