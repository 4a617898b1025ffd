// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What an owner has answered so far: question key → value, as stored (guide/question.h says how
 * each kind is written). One key = one question = one answer, whatever screen asked: nothing is
 * asked twice. A question that was answered with "none of these" holds ANSWER_NONE, so that it
 * differs from one not asked yet. */
#include <stdint.h>

#include "base/error.h"

#define ANSWER_NONE "none"

typedef struct Answers Answers;
Answers *answers_new(void);
void answers_free(Answers *answers);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Answers, answers_free)

const char *answers_get(const Answers *answers, const char *key);  /* NULL when not answered */
const char *answers_text(const Answers *answers, const char *key); /* "" when not answered */
bool answers_given(const Answers *answers, const char *key);
bool answers_is(const Answers *answers, const char *key, const char *value);
bool answers_has(const Answers *answers, const char *key, const char *item); /* a set or ranking */
size_t answers_items(const Answers *answers, const char *key);               /* of a set */
int64_t answers_number(const Answers *answers, const char *key, int64_t fallback);

/* An empty value takes the answer away. */
void answers_set(Answers *answers, const char *key, const char *value);
