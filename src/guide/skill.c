// SPDX-License-Identifier: Apache-2.0
#include "guide/skill.h"

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
