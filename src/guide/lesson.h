// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Lessons, data/lessons/: one short lesson a file, in plain words (requirement L03).
 *
 * A lesson has 5 to 7 steps, each one sentence of at most 15 words in both languages, and ends in
 * one to three tasks inside the program. A task is seen done by a check that counts the business's
 * own records since the lesson was begun (store/lesson.h). A lesson that breaks a rule is refused
 * with file and line, so a trainer's lesson is held to the same rules. */
#include "guide/knowledge.h"
#include "guide/profile.h"

#define LESSON_STEPS_MIN 5u
#define LESSON_STEPS_MAX 7u
#define LESSON_WORDS_MAX 15u
#define LESSON_MINUTES_MAX 10
#define LESSON_TASKS_MAX 3u

typedef enum {
    LESSON_CHECK_PRODUCT_DESCRIBED, /* an item was given a description worth reading */
    LESSON_CHECK_POST_DONE,
    LESSON_CHECK_MESSAGE_ANSWERED,
    LESSON_CHECK_OFFER_MADE, /* a menu or a package */
    LESSON_CHECKS
} LessonCheck;
const char *lesson_check_key(LessonCheck check); /* "post_done", as in the files */

typedef struct {
    LessonCheck check;
    int64_t needed; /* how often, 1 … */
    char *path;     /* of the page where it is done */
    char *text, *english;
} LessonTask;

typedef struct {
    const char *key;      /* "menulis-deskripsi" */
    const Stanza *stanza; /* title, why, bad and good example in both languages */
    Skill skill;
    int64_t minutes; /* 1 … LESSON_MINUTES_MAX */
    GArray *steps;   /* Phrase */
    GArray *tasks;   /* LessonTask */
} Lesson;

KNOWLEDGE_LIST(Lesson, lesson)

const char *lesson_title(const Lesson *lesson, const Lang *lang);
const char *lesson_why(const Lesson *lesson, const Lang *lang);
const char *lesson_bad(const Lesson *lesson, const Lang *lang);
const char *lesson_good(const Lesson *lesson, const Lang *lang);
size_t lesson_steps(const Lesson *lesson);
const char *lesson_step_said(const Lesson *lesson, size_t i, const Lang *lang);
size_t lesson_tasks(const Lesson *lesson);
const LessonTask *lesson_task_at(const Lesson *lesson, size_t i);
const char *lesson_task_said(const LessonTask *task, const Lang *lang);

/* The first task that counts[i] shows as not done often enough; NULL: all are done. */
const LessonTask *lesson_task_open(const Lesson *lesson, const int64_t *counts);

size_t sentence_words(const char *sentence);

/* All lessons, the one to take first in front: the profile's first lesson, then the skills that
 * score lowest, of equals in the order of the profile. Borrowed lessons; g_ptr_array_unref. */
MUST_USE GPtrArray *lesson_order(const Knowledge *knowledge, const Answers *answers);
