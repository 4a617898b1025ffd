// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Questions: everything an owner may be asked, in data/questions.txt. One key = one question = one
 * stored answer, whatever screen asks it (nothing is asked twice). A group is a run of screens; the
 * group "start" is the guided start, at most QUESTION_START_SCREENS screens, each small enough for
 * one thumb. Sources: requirements M18, L01, V03, V09, P05, M01, X01, X04.
 *
 * How an answer is stored, by kind: CHOICE the key; SET keys "a,b" in the order of the question;
 * RANK keys "a,b", most important first; NUMBER and MONEY digits; TEXT and LINES the text; TIMES as
 * guide/times.h writes them; DAYS as "Sabtu, Minggu". "None of these" is ANSWER_NONE. */
#include "base/form.h"
#include "guide/answers.h"
#include "guide/depth.h"
#include "guide/knowledge.h"
#include "guide/phrase.h"

#define QUESTION_START_SCREENS 20

typedef enum {
    QUESTION_CHOICE,
    QUESTION_SET,
    QUESTION_RANK,
    QUESTION_NUMBER,
    QUESTION_MONEY,
    QUESTION_TEXT,
    QUESTION_LINES,
    QUESTION_TIMES,
    QUESTION_DAYS,
    QUESTION_KIND_COUNT
} QuestionKind;

typedef struct {
    const char *key;
    const Stanza *stanza; /* text, why, example in both languages */
    QuestionKind kind;
    const char *group; /* "start", "manage", "strategy", "presence", "obstacle", "belief", … */
    const char *row;   /* requirement it serves: "M18" */
    int64_t screen;    /* 1 … within its group */
    bool required;
    int64_t min, max; /* NUMBER, MONEY: range; RANK: max ranked; TEXT, LINES: max characters */
    GArray *choices;  /* Phrase; empty for typed kinds */
} Question;

KNOWLEDGE_LIST(Question, question)

const char *question_text(const Question *question, const Lang *lang);    /* one plain sentence */
const char *question_why(const Question *question, const Lang *lang);     /* why we ask, one line */
const char *question_example(const Question *question, const Lang *lang); /* "" when none */
size_t question_choices(const Question *question);
const Phrase *question_choice(const Question *question, size_t i);

/* Screens of a group and the questions on one of them; NULL after the last. */
int64_t question_screens(const Knowledge *knowledge, const char *group);
const Question *question_on_screen(const Knowledge *knowledge, const char *group, int64_t screen,
                                   size_t i);

/* The i-th required question of the group that has no answer yet; NULL when all are answered. */
const Question *question_missing(const Knowledge *knowledge, const Answers *answers,
                                 const char *group, size_t i);
/* The screen to show next: the first with a question nobody answered; 0 when the group is done. */
int64_t question_next_screen(const Knowledge *knowledge, const Answers *answers, const char *group);

/* What was typed, checked and made storable ("" = nothing to store). False and a sentence under
 * the question's key in `errors` when it is wrong. typed NULL or "" on an asked SET, RANK, TIMES or
 * DAYS is ANSWER_NONE; on another required question it is an error. */
MUST_USE bool question_check(const Question *question, const char *typed, const Lang *lang,
                             char **ret_value, FormErrors *errors);
