// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The five skills lessons teach, and how far an owner has come in each (requirements M18, L03).
 *
 * A skill scores 0 to 3: 2 when the owner says that she can do it alone, and 1 more for each lesson
 * finished, which ends in a task that the program has seen done. A skill is known from 1 on. */
#include "base/lang.h"
#include "guide/answers.h"

#define SKILL_SCORE_MAX 3
/* Beside what was asked, Answers hold under this key the skill of each finished lesson, "a,b,b". */
#define ANSWER_LESSONS "lessons"

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
MUST_USE bool skill_of_key(const char *key, Skill *ret_skill);

int skill_score(const Answers *answers, Skill skill); /* 0 … SKILL_SCORE_MAX */
bool skill_is_known(const Answers *answers, Skill skill);
/* What the owner said she can do, and what lessons added to it. */
size_t skill_count(const Answers *answers);
