// SPDX-License-Identifier: Apache-2.0
#include "guide/lesson.h"

#include <string.h>

#include "guide/fixture.h"

/* L03: a lesson for each of the five stumbling points. */
static void every_skill_has_its_lesson(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (int i = 0; i < SKILL_COUNT; i++) {
        const Lesson *lesson = lesson_find(knowledge, skill_lesson((Skill)i));
        g_assert_nonnull(lesson);
        g_assert_cmpint(lesson->skill, ==, i);
        g_assert_cmpint(lesson->minutes, <=, LESSON_MINUTES_MAX);
    }
}

/* L03: 5 to 7 steps, each one sentence of at most about 15 words, in both languages. */
static void every_lesson_has_short_steps_in_both_languages(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Lang) english = lang_new("en", NULL, 0, &error);
    g_assert_no_error(error);
    for (size_t i = 0; i < lesson_count(knowledge); i++) {
        const Lesson *lesson = lesson_at(knowledge, i);
        g_assert_cmpuint(lesson_steps(lesson), >=, 5);
        g_assert_cmpuint(lesson_steps(lesson), <=, 7);
        for (size_t step = 0; step < lesson_steps(lesson); step++) {
            const char *said = lesson_step_said(lesson, step, NULL);
            const char *translated = lesson_step_said(lesson, step, english);
            g_assert_cmpuint(sentence_words(said), >, 2);
            g_assert_cmpuint(sentence_words(said), <=, 15);
            g_assert_cmpuint(sentence_words(translated), <=, 15);
            g_assert_cmpstr(said, !=, translated);
        }
        g_assert_cmpuint(lesson_tasks(lesson), >=, 1);
        g_assert_cmpstr(lesson_why(lesson, NULL), !=, lesson_why(lesson, english));
        g_assert_cmpstr(lesson_bad(lesson, NULL), !=, lesson_bad(lesson, english));
        g_assert_cmpstr(lesson_good(lesson, NULL), !=, lesson_good(lesson, english));
        g_assert_cmpstr(lesson_title(lesson, NULL), !=, lesson_title(lesson, english));
    }
}

static void words_are_counted_as_they_are_read(void)
{
    g_assert_cmpuint(sentence_words("Tulis harga, misalnya Rp10.000 - jangan lupa."), ==, 6);
    g_assert_cmpuint(sentence_words(""), ==, 0);
}

static char *shipped_with(const char *before, const char *after)
{
    g_autoptr(GString) text = g_string_new(fixture_file("lessons/membalas-pesan.txt"));
    g_assert_cmpuint(g_string_replace(text, before, after, 1), ==, 1);
    return g_strdup(text->str);
}

static void a_lesson_that_breaks_a_rule_is_refused_with_its_line(void)
{
    static const struct {
        const char *before, *after, *says;
    } cases[] = {
        {"sampai habis sebelum",
         "sampai habis satu dua tiga empat lima enam tujuh delapan sembilan sebelum",
         "membalas-pesan.txt:12: step 1 has 16 words, at most 15"},
        {"sebelum mulai mengetik.", "dulu. Lalu mengetik.", "step 1 is not one sentence"},
        {"sebelum mulai mengetik.", "sebelum mulai mengetik", "step 1 is not one sentence"},
        {" | Read the whole message before you start to type.", "", "Indonesian | English"},
        {"step: Baca pesannya sampai habis sebelum mulai mengetik. | Read the whole message before "
         "you start to type.\nstep: Sapa pembeli dengan ramah, misalnya Bu, Pak, atau Kak. | Greet "
         "the buyer kindly, for example with Ma'am or Sir.\n",
         "", "4 steps, needs 5 to 7"},
        {"minutes: 6", "minutes: 11", "membalas-pesan.txt:3"},
        {"skill: answer_messages", "skill: dance", "'dance' is no skill"},
        {"task: message_answered", "task: applause", "'applause' is no check"},
        {"| 1 | /pesan", "| 0 | /pesan", "is not 1 to"},
        {"| 1 | /pesan", "| 1 | //else.example", "is no page"},
        {"good.en: ", "gut.en: ", "membalas-pesan.txt"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *text = shipped_with(cases[i].before, cases[i].after);
        g_autoptr(Knowledge) knowledge =
            fixture_knowledge_with("lessons/membalas-pesan.txt", text, &error);
        g_assert_null(knowledge);
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        if (strstr(error->message, cases[i].says) == NULL) {
            g_error("%s does not say %s", error->message, cases[i].says);
        }
    }
}

static const char *first_of(const Knowledge *knowledge, const Answers *answers, size_t i)
{
    g_autoptr(GPtrArray) lessons = lesson_order(knowledge, answers);
    g_assert_cmpuint(lessons->len, ==, lesson_count(knowledge));
    return ((const Lesson *)g_ptr_array_index(lessons, i))->key;
}

/* The profile's first lesson, then the lowest skill. */
static void the_profile_says_which_comes_first(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    g_assert_cmpstr(first_of(knowledge, answers, 0), ==, "menulis-deskripsi");
    g_assert_cmpstr(first_of(knowledge, answers, 1), ==, "unggah-foto");
    answers_set(answers, ANSWER_LESSONS, "write_description");
    g_assert_cmpstr(first_of(knowledge, answers, 0), ==, "unggah-foto");
    g_assert_cmpstr(first_of(knowledge, answers, 4), ==, "menulis-deskripsi");
    answers_set(answers, "skills", "upload_photo");
    g_assert_cmpstr(first_of(knowledge, answers, 0), ==, "membalas-pesan");
    g_assert_cmpstr(first_of(knowledge, answers, 4), ==, "unggah-foto");
}

static void the_first_task_not_done_often_enough_is_open(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Lesson *lesson = lesson_find(knowledge, "konten-menarik");
    const int64_t none[] = {0, 0, 0}, first[] = {1, 0, 0}, all[] = {1, 1, 0};
    g_assert_cmpint(lesson_task_open(lesson, none)->check, ==, LESSON_CHECK_OFFER_MADE);
    g_assert_cmpint(lesson_task_open(lesson, first)->check, ==, LESSON_CHECK_POST_DONE);
    g_assert_null(lesson_task_open(lesson, all));
}

void test_lesson(void)
{
    g_test_add_func("/guide/lesson/each_skill", every_skill_has_its_lesson);
    g_test_add_func("/guide/lesson/short_steps", every_lesson_has_short_steps_in_both_languages);
    g_test_add_func("/guide/lesson/words", words_are_counted_as_they_are_read);
    g_test_add_func("/guide/lesson/refused", a_lesson_that_breaks_a_rule_is_refused_with_its_line);
    g_test_add_func("/guide/lesson/order", the_profile_says_which_comes_first);
    g_test_add_func("/guide/lesson/open_task", the_first_task_not_done_often_enough_is_open);
}
