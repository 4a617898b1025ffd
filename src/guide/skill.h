// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The five skills lessons teach, and which lesson comes first (requirements M18, L03). */
#include "base/lang.h"

typedef enum {
    SKILL_UPLOAD_PHOTO,
    SKILL_WRITE_DESCRIPTION,
    SKILL_ANSWER_MESSAGES,
    SKILL_MAKE_CONTENT,
    SKILL_CONFIDENCE,
    SKILL_COUNT
} Skill;

const char *skill_key(Skill skill);    /* "write_description", a choice of the question "skills" */
const char *skill_lesson(Skill skill); /* "menulis-deskripsi" */
const char *skill_name(Skill skill);   /* "menulis deskripsi", marked N_ */
/* False when there is no such lesson. */
MUST_USE bool skill_of_lesson(const char *lesson, Skill *ret_skill);
