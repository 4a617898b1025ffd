// SPDX-License-Identifier: Apache-2.0
#include "base/stanza.h"

#include <string.h>

static StanzaFile *parse(const char *text)
{
    g_autoptr(GError) error = NULL;
    StanzaFile *file = stanza_file_parse("questions.txt", text, &error);
    g_assert_no_error(error);
    return file;
}

static void reads_stanzas_in_order(void)
{
    g_autoptr(StanzaFile) file = parse("# a comment\n"
                                       "question: access_phone\n"
                                       "text: HP siapa: milik sendiri?\n"
                                       "text.en: Whose phone?\n"
                                       "\n"
                                       "   \t\n"
                                       "question: second\n"
                                       "# inside\n"
                                       "choice: a\n"
                                       "choice:   b  \n"
                                       "empty:\n");
    g_assert_cmpuint(stanza_file_count(file), ==, 2);
    g_assert_cmpstr(stanza_file_name(file), ==, "questions.txt");
    const Stanza *first = stanza_file_at(file, 0), *second = stanza_file_at(file, 1);
    g_assert_cmpstr(stanza_kind(first), ==, "question");
    g_assert_cmpstr(stanza_id(first), ==, "access_phone");
    g_assert_cmpstr(stanza_get(first, "text"), ==, "HP siapa: milik sendiri?");
    g_assert_null(stanza_get(first, "choice"));
    g_assert_cmpstr(stanza_text(first, "choice"), ==, "");
    g_assert_cmpuint(stanza_values(second, "choice"), ==, 2);
    g_assert_cmpstr(stanza_value(second, "choice", 1), ==, "b");
    g_assert_cmpstr(stanza_get(second, "empty"), ==, "");
    g_assert_null(stanza_get(first, "question")); /* the heading is no value */
}

static void continues_lines_and_paragraphs(void)
{
    g_autoptr(StanzaFile) file = parse("lesson: one\n"
                                       "text: first\n"
                                       "  second: with a colon\n"
                                       " .\n"
                                       "\tthird\n"
                                       "body:\n"
                                       "  only below\n");
    const Stanza *lesson = stanza_file_at(file, 0);
    g_assert_cmpstr(stanza_get(lesson, "text"), ==, "first\nsecond: with a colon\n\nthird");
    g_assert_cmpstr(stanza_get(lesson, "body"), ==, "only below");
}

static void reads_what_any_editor_saves(void)
{
    g_autoptr(StanzaFile) file = parse("\xef\xbb\xbfplatform: wa\r\nname: WhatsApp\r\n\r\n"
                                       "platform: ig\r\nname: Instagram");
    g_assert_cmpuint(stanza_file_count(file), ==, 2);
    g_assert_cmpstr(stanza_get(stanza_file_at(file, 0), "name"), ==, "WhatsApp");
    g_assert_cmpstr(stanza_get(stanza_file_at(file, 1), "name"), ==, "Instagram");
    g_autoptr(StanzaFile) empty = parse("");
    g_assert_cmpuint(stanza_file_count(empty), ==, 0);
}

static void every_refusal_names_file_line_and_reason(void)
{
    static const struct {
        const char *text, *said;
    } cases[] = {
        {"a: 1\n\nnonsense\n", "questions.txt:3: expected 'key: value'"},
        {"a: 1\nTITLE: x\n", "questions.txt:2: expected 'key: value'"},
        {"a: 1\nkey with blank: x\n", "questions.txt:2: expected 'key: value'"},
        {": x\n", "questions.txt:1: expected 'key: value'"},
        {"a: 1\n\n  continued\n", "questions.txt:3: a continued line without a line above"},
        {"a: \xff\n", "questions.txt:1: not UTF-8 text of at most 4 MB"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(stanza_file_parse("questions.txt", cases[i].text, &error));
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        g_assert_cmpstr(error->message, ==, cases[i].said);
    }
}

static void refuses_more_than_its_limits(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *large = g_strnfill((4u << 20) + 1, 'x');
    g_assert_null(stanza_file_parse("large.txt", large, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
    g_clear_error(&error);
    g_autoptr(GString) many = g_string_new(NULL);
    for (int i = 0; i < 20001; i++) {
        g_string_append(many, "a: b\n\n");
    }
    g_assert_null(stanza_file_parse("many.txt", many->str, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
    g_assert_nonnull(strstr(error->message, "many.txt:40001: too many stanzas"));
}

static void speaks_the_readers_language(void)
{
    g_autoptr(StanzaFile) file = parse("q: one\ntext: Apa?\ntext.en: What?\nhelp: Bantuan\n");
    const Stanza *q = stanza_file_at(file, 0);
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) english = lang_new("en", NULL, 0, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(stanza_said(q, "text", NULL), ==, "Apa?");
    g_assert_cmpstr(stanza_said(q, "text", english), ==, "What?");
    g_assert_cmpstr(stanza_said(q, "help", english), ==, "Bantuan");
    g_assert_cmpstr(stanza_said(q, "absent", english), ==, "");
}

static void numbers_are_checked_against_their_range(void)
{
    g_autoptr(StanzaFile) file = parse("p: wa\nmax: 700\nprice: 12.500\nwrong: many\n");
    const Stanza *p = stanza_file_at(file, 0);
    g_autoptr(GError) error = NULL;
    int64_t number = 5;
    g_assert_true(stanza_number(p, "absent", 0, 1, &number, &error));
    g_assert_cmpint(number, ==, 5);
    g_assert_true(stanza_number(p, "max", 1, 700, &number, &error));
    g_assert_cmpint(number, ==, 700);
    g_assert_true(stanza_number(p, "price", 0, 99999, &number, &error));
    g_assert_cmpint(number, ==, 12500);
    g_assert_false(stanza_number(p, "max", 1, 699, &number, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
    g_assert_cmpstr(error->message, ==,
                    "questions.txt:2: 'max' must be a whole number from 1 to 699");
    g_clear_error(&error);
    g_assert_false(stanza_number(p, "wrong", 0, 9, &number, &error));
    g_assert_cmpint(number, ==, 12500);
}

static void only_known_keys_pass(void)
{
    static const char *const keys[] = {"text", "help", NULL};
    g_autoptr(StanzaFile) good = parse("q: one\ntext: a\ntext.en: b\nhelp: c\n");
    g_autoptr(StanzaFile) bad = parse("q: one\ntext: a\nhlep: c\n");
    g_autoptr(GError) error = NULL;
    g_assert_true(stanza_only_keys(stanza_file_at(good, 0), keys, &error));
    g_assert_false(stanza_only_keys(stanza_file_at(bad, 0), keys, &error));
    g_assert_cmpstr(error->message, ==, "questions.txt:3: unknown key 'hlep'");
}

static void a_loaders_refusal_points_at_the_line(void)
{
    g_autoptr(StanzaFile) file = parse("# one\nq: one\ntext: a\n");
    g_autoptr(GError) error = NULL;
    g_assert_false(stanza_refuse(stanza_file_at(file, 0), "text", &error, "too %s", "short"));
    g_assert_cmpstr(error->message, ==, "questions.txt:3: too short");
    g_clear_error(&error);
    g_assert_false(stanza_refuse(stanza_file_at(file, 0), "absent", &error, "missing"));
    g_assert_cmpstr(error->message, ==, "questions.txt:2: missing");
    g_clear_error(&error);
    g_assert_false(stanza_refuse(stanza_file_at(file, 0), NULL, &error, "wrong"));
    g_assert_cmpstr(error->message, ==, "questions.txt:2: wrong");
}

void test_stanza(void)
{
    g_test_add_func("/base/stanza/reads_in_order", reads_stanzas_in_order);
    g_test_add_func("/base/stanza/continues_lines", continues_lines_and_paragraphs);
    g_test_add_func("/base/stanza/reads_what_any_editor_saves", reads_what_any_editor_saves);
    g_test_add_func("/base/stanza/refusals_name_the_line",
                    every_refusal_names_file_line_and_reason);
    g_test_add_func("/base/stanza/refuses_more_than_its_limits", refuses_more_than_its_limits);
    g_test_add_func("/base/stanza/speaks_the_readers_language", speaks_the_readers_language);
    g_test_add_func("/base/stanza/numbers_in_range", numbers_are_checked_against_their_range);
    g_test_add_func("/base/stanza/only_known_keys_pass", only_known_keys_pass);
    g_test_add_func("/base/stanza/a_loaders_refusal", a_loaders_refusal_points_at_the_line);
}
