// SPDX-License-Identifier: Apache-2.0
#include "guide/lesson.h"

#include <string.h>

#include "guide/phrase.h"

#define TASK_PARTS 5u
#define NEEDED_MAX 20

static const char *const KEYS[] = {"skill", "minutes", "title", "why", "bad",
                                   "good",  "step",    "task",  NULL};
static const char *const SAID[] = {"title", "why", "bad", "good"};

static const char *const CHECKS[LESSON_CHECKS] = {
    [LESSON_CHECK_PRODUCT_DESCRIBED] = "product_described",
    [LESSON_CHECK_POST_DONE] = "post_done",
    [LESSON_CHECK_MESSAGE_ANSWERED] = "message_answered",
    [LESSON_CHECK_OFFER_MADE] = "offer_made",
};

const char *lesson_check_key(LessonCheck check)
{
    g_assert(check < LESSON_CHECKS);
    return CHECKS[check];
}

/* ---- what a lesson says ---- */

const char *lesson_title(const Lesson *lesson, const Lang *lang)
{
    return stanza_said(lesson->stanza, "title", lang);
}

const char *lesson_why(const Lesson *lesson, const Lang *lang)
{
    return stanza_said(lesson->stanza, "why", lang);
}

const char *lesson_bad(const Lesson *lesson, const Lang *lang)
{
    return stanza_said(lesson->stanza, "bad", lang);
}

const char *lesson_good(const Lesson *lesson, const Lang *lang)
{
    return stanza_said(lesson->stanza, "good", lang);
}

size_t lesson_steps(const Lesson *lesson)
{
    return lesson->steps->len;
}

const char *lesson_step_said(const Lesson *lesson, size_t i, const Lang *lang)
{
    g_assert(i < lesson->steps->len);
    return phrase_said(&g_array_index(lesson->steps, Phrase, i), lang);
}

size_t lesson_tasks(const Lesson *lesson)
{
    return lesson->tasks->len;
}

const LessonTask *lesson_task_at(const Lesson *lesson, size_t i)
{
    g_assert(i < lesson->tasks->len);
    return &g_array_index(lesson->tasks, LessonTask, i);
}

const char *lesson_task_said(const LessonTask *task, const Lang *lang)
{
    return g_str_equal(lang_code(lang), "en") ? task->english : task->text;
}

const LessonTask *lesson_task_open(const Lesson *lesson, const int64_t *counts)
{
    for (size_t i = 0; i < lesson->tasks->len; i++) {
        const LessonTask *task = lesson_task_at(lesson, i);
        if (counts[i] < task->needed) {
            return task;
        }
    }
    return NULL;
}

/* ---- which comes first ---- */

typedef struct {
    const Lesson *lesson;
    size_t rank; /* lower comes first */
} Ranked;

static size_t rank_of(const Lesson *lesson, const Answers *answers, const Readiness *readiness)
{
    const Skill *order = profile_skill_order(readiness);
    size_t place = 0;
    Skill first = SKILL_COUNT;
    while (order[place] != lesson->skill) {
        place++;
    }
    bool ahead = profile_first_skill(answers, readiness, &first) && first == lesson->skill;
    return ahead ? 0 : 1 + (size_t)skill_score(answers, lesson->skill) * SKILL_COUNT + place;
}

static gint compare_ranked(gconstpointer a, gconstpointer b)
{
    const Ranked *left = a, *right = b;
    return (left->rank > right->rank) - (left->rank < right->rank);
}

GPtrArray *lesson_order(const Knowledge *knowledge, const Answers *answers)
{
    Readiness readiness = readiness_of(answers);
    g_autoptr(GArray) ranked = g_array_new(FALSE, FALSE, sizeof(Ranked));
    GPtrArray *lessons = g_ptr_array_new();
    for (size_t i = 0; i < lesson_count(knowledge); i++) {
        const Lesson *lesson = lesson_at(knowledge, i);
        Ranked one = {lesson, rank_of(lesson, answers, &readiness)};
        g_array_append_val(ranked, one);
    }
    g_array_sort(ranked, compare_ranked); /* stable: of equals the file's order */
    for (size_t i = 0; i < ranked->len; i++) {
        g_ptr_array_add(lessons, (gpointer)g_array_index(ranked, Ranked, i).lesson);
    }
    return lessons;
}

/* ---- reading ---- */

size_t sentence_words(const char *sentence)
{
    g_auto(GStrv) parts = g_strsplit_set(sentence, " \t\n", -1);
    size_t words = 0;
    for (int i = 0; parts[i] != NULL; i++) {
        words += strpbrk(parts[i], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                   "0123456789") != NULL;
    }
    return words;
}

/* Ends in a stop and holds none before; a stop inside a word ("10.000") is none. */
static bool is_one_sentence(const char *text)
{
    const char *stop = text;
    do {
        stop += strcspn(stop, ".!?");
        if (*stop == '\0') {
            return false;
        }
        stop++;
    } while (*stop != '\0' && *stop != ' ' && *stop != '\n');
    return *stop == '\0';
}

static bool step_check(const Stanza *stanza, size_t i, const char *step, GError **error)
{
    size_t words = sentence_words(step);
    if (words > LESSON_WORDS_MAX) {
        return stanza_refuse(stanza, "step", error, "step %zu has %zu words, at most %u: '%s'",
                             i + 1, words, LESSON_WORDS_MAX, step);
    }
    return is_one_sentence(step) ? true
                                 : stanza_refuse(stanza, "step", error,
                                                 "step %zu is not one sentence: '%s'", i + 1, step);
}

static bool steps_check(const Stanza *stanza, const GArray *steps, GError **error)
{
    if (steps->len < LESSON_STEPS_MIN || steps->len > LESSON_STEPS_MAX) {
        return stanza_refuse(stanza, "step", error, "%u steps, needs %u to %u", steps->len,
                             LESSON_STEPS_MIN, LESSON_STEPS_MAX);
    }
    for (size_t i = 0; i < steps->len; i++) {
        const Phrase *step = &g_array_index(steps, Phrase, i);
        if (!step_check(stanza, i, step->text, error) ||
            !step_check(stanza, i, step->english, error)) {
            return false;
        }
    }
    return true;
}

static bool check_find(const char *key, LessonCheck *ret_check)
{
    for (int i = 0; i < LESSON_CHECKS; i++) {
        if (g_str_equal(CHECKS[i], key)) {
            *ret_check = (LessonCheck)i;
            return true;
        }
    }
    return false;
}

static bool task_read(const Stanza *stanza, const char *value, LessonTask *ret_task, GError **error)
{
    LessonCheck check = LESSON_CHECKS;
    gint64 needed = 0;
    g_auto(GStrv) parts = g_strsplit(value, "|", -1);
    for (int i = 0; parts[i] != NULL; i++) {
        g_strstrip(parts[i]);
    }
    if (g_strv_length(parts) != TASK_PARTS || *parts[3] == '\0' || *parts[4] == '\0') {
        return stanza_refuse(stanza, "task", error,
                             "'task' needs 'check | how often | page | Indonesian | English'");
    }
    if (!check_find(parts[0], &check)) {
        return stanza_refuse(stanza, "task", error, "'%s' is no check", parts[0]);
    }
    if (!g_ascii_string_to_signed(parts[1], 10, 1, NEEDED_MAX, &needed, NULL)) {
        return stanza_refuse(stanza, "task", error, "'%s' is not 1 to %d times", parts[1],
                             NEEDED_MAX);
    }
    if (parts[2][0] != '/' || parts[2][1] == '/') {
        return stanza_refuse(stanza, "task", error, "'%s' is no page", parts[2]);
    }
    *ret_task =
        (LessonTask){check, needed, g_strdup(parts[2]), g_strdup(parts[3]), g_strdup(parts[4])};
    return true;
}

static void task_clear(void *item)
{
    LessonTask *task = item;
    g_free(task->path);
    g_free(task->text);
    g_free(task->english);
}

static GArray *tasks_read(const Stanza *stanza, GError **error)
{
    g_autoptr(GArray) tasks = g_array_new(FALSE, TRUE, sizeof(LessonTask));
    g_array_set_clear_func(tasks, task_clear);
    size_t count = stanza_values(stanza, "task");
    if (count < 1 || count > LESSON_TASKS_MAX) {
        stanza_refuse(stanza, "task", error, "%zu tasks, needs 1 to %u", count, LESSON_TASKS_MAX);
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        LessonTask task = {0};
        if (!task_read(stanza, stanza_value(stanza, "task", i), &task, error)) {
            return NULL;
        }
        g_array_append_val(tasks, task);
    }
    return g_steal_pointer(&tasks);
}

/* What is said to the reader stands in both languages. */
static bool said_check(const Stanza *stanza, GError **error)
{
    for (size_t i = 0; i < G_N_ELEMENTS(SAID); i++) {
        g_autofree char *english = g_strconcat(SAID[i], ".en", NULL);
        if (!stanza_need(stanza, SAID[i], error) || !stanza_need(stanza, english, error)) {
            return false;
        }
    }
    return true;
}

static bool lesson_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                        GError **error)
{
    (void)knowledge;
    Lesson *lesson = item;
    lesson->stanza = stanza;
    if (!said_check(stanza, error) || !stanza_need(stanza, "minutes", error) ||
        !stanza_number(stanza, "minutes", 1, LESSON_MINUTES_MAX, &lesson->minutes, error)) {
        return false;
    }
    if (!skill_of_key(stanza_text(stanza, "skill"), &lesson->skill)) {
        return stanza_refuse(stanza, "skill", error, "'%s' is no skill",
                             stanza_text(stanza, "skill"));
    }
    lesson->steps = sentences_read(stanza, "step", error);
    if (lesson->steps == NULL || !steps_check(stanza, lesson->steps, error)) {
        return false;
    }
    lesson->tasks = tasks_read(stanza, error);
    return lesson->tasks != NULL;
}

static void lesson_clear(void *item)
{
    Lesson *lesson = item;
    g_clear_pointer(&lesson->steps, g_array_unref);
    g_clear_pointer(&lesson->tasks, g_array_unref);
}

const KnowledgePart lesson_part = {
    .file = "lessons/",
    .kind = "lesson",
    .keys = KEYS,
    .size = sizeof(Lesson),
    .read = lesson_read,
    .clear = lesson_clear,
};
