// SPDX-License-Identifier: Apache-2.0
#include "guide/phrase.h"

static const Stanza *first_of(StanzaFile **ret_file, const char *text)
{
    g_autoptr(GError) error = NULL;
    *ret_file = stanza_file_parse("test.txt", text, &error);
    g_assert_no_error(error);
    return stanza_file_at(*ret_file, 0);
}

static void a_phrase_has_a_key_and_two_languages(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) english = lang_new("en", NULL, 0, &error);
    g_autoptr(StanzaFile) file = NULL;
    const Stanza *stanza =
        first_of(&file, "thing: a\nchoice: own | Punya | Own\nchoice: no | Tidak\n");
    g_autoptr(GArray) phrases = phrases_read(stanza, "choice", &error);
    g_assert_no_error(error);
    g_assert_cmpuint(phrases->len, ==, 2);
    g_assert_cmpstr(phrase_said(&g_array_index(phrases, Phrase, 0), NULL), ==, "Punya");
    g_assert_cmpstr(phrase_said(&g_array_index(phrases, Phrase, 0), english), ==, "Own");
    g_assert_cmpstr(phrase_said(&g_array_index(phrases, Phrase, 1), english), ==, "Tidak");
}

static void a_phrase_without_text_is_refused(void)
{
    static const char *const lines[] = {"own", "own |", "| Punya", "a | b | c | d", ""};
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(StanzaFile) file = NULL;
        g_autofree char *text = g_strconcat("thing: a\nchoice: ", lines[i], "\n", NULL);
        g_assert_null(phrases_read(first_of(&file, text), "choice", &error));
        g_assert_cmpstr(error->message, ==,
                        "test.txt:2: 'choice' needs 'key | Indonesian | English'");
    }
}

static void words_and_masks_come_from_a_list(void)
{
    static const char *const words[] = {"low", "middle", "high", NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(StanzaFile) file = NULL;
    const Stanza *stanza = first_of(&file, "thing: a\none: high\nmany: low, high\nbad: top\n");
    int word = -1;
    unsigned mask = 0;
    g_assert_true(stanza_word(stanza, "one", words, &word, &error));
    g_assert_cmpint(word, ==, 2);
    g_assert_true(stanza_mask(stanza, "many", words, &mask, &error));
    g_assert_cmpuint(mask, ==, 5);
    g_assert_true(stanza_mask(stanza, "absent", words, &mask, &error));
    g_assert_cmpuint(mask, ==, 0);
    g_assert_false(stanza_word(stanza, "bad", words, &word, NULL));
    g_assert_false(stanza_mask(stanza, "bad", words, &mask, NULL));
    g_assert_false(stanza_need(stanza, "absent", NULL));
}

void test_phrase(void)
{
    g_test_add_func("/guide/phrase/two_languages", a_phrase_has_a_key_and_two_languages);
    g_test_add_func("/guide/phrase/refused", a_phrase_without_text_is_refused);
    g_test_add_func("/guide/phrase/words", words_and_masks_come_from_a_list);
}
