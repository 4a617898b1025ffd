// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What an owner has answered, whatever screen or door asked: one row a question, so that nothing is
 * asked twice (requirements M17, M18, L01, P05). The value is stored as guide/question.h says; what
 * may be stored is decided there; beside them stand the wishes of the last plan (app/plan_wish.h). */
#include "db/record.h"
#include "guide/answers.h"

/* All answers of the business, and under ANSWER_LESSONS what finished lessons have taught. */
MUST_USE bool answer_load(Db *db, int64_t business_id, Answers **ret_answers, GError **error);
/* Replaces the answer; "" takes it away. */
MUST_USE bool answer_save(Db *db, int64_t business_id, const char *question, const char *value,
                          int64_t now, GError **error);
