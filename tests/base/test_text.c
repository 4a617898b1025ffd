// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"

#include <string.h>

static void cleans_what_people_type(void)
{
    static const struct {
        const char *typed, *one_line, *lines;
    } cases[] = {
        {"  Kue Lapis  ", "Kue Lapis", "Kue Lapis"},
        {"a\r\nb", "a b", "a\nb"},
        {"a\tb", "a b", "a\tb"},
        {"a\x01\x7f"
         "b",
         "ab", "ab"},
        {"a\xc2\x85"
         "b",
         "ab", "ab"}, /* U+0085, a C1 control */
        {"a\xff"
         "b\xf0\x9f",
         "ab", "ab"},                                  /* broken UTF-8 */
        {"e\xcc\x81", "é", "é"},                       /* composed */
        {"\xc2\xa0\xe2\x80\x8b \xef\xbb\xbf", "", ""}, /* looks empty, so it is */
        {"\xe2\x80\x8b"
         "Bu Melati\xc2\xa0",
         "Bu Melati", "Bu Melati"},
        {"👩🏽‍🍳 enak", "👩🏽‍🍳 enak",
         "👩🏽‍🍳 enak"}, /* joiners inside stay */
        {"bukti\xe2\x80\xaegpj.apk\xe2\x81\xa9", "buktigpj.apk", "buktigpj.apk"}, /* reads as .jpg */
        {"", "", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *one_line = text_clean(cases[i].typed, false);
        g_autofree char *lines = text_clean(cases[i].typed, true);
        g_assert_cmpstr(one_line, ==, cases[i].one_line);
        g_assert_cmpstr(lines, ==, cases[i].lines);
    }
}

static void counts_characters_not_bytes(void)
{
    g_assert_cmpuint(text_length(""), ==, 0);
    g_assert_cmpuint(text_length("kopi"), ==, 4);
    g_assert_cmpuint(text_length("é“…”"), ==, 4);
    g_assert_cmpuint(text_length("🙂🙂"), ==, 2);
}

/* A character cut off at the end must not send the reader past the end. */
static void takes_broken_bytes(void)
{
    static const char *const broken[] = {"\xf0", "a\xe2\x80", "\x80\x80", "\xff\xfe", "a\xc3"};
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        g_autofree char *exact = g_strdup(broken[i]);
        g_autofree char *clean = text_clean(exact, true);
        g_autofree char *folded = text_fold(exact);
        g_autofree char *slug = text_slug(exact, 10);
        g_autofree char *cut = text_shorten(exact, 1);
        g_assert_cmpuint(text_length(exact), <=, 2);
        g_assert_true(g_utf8_validate(clean, -1, NULL));
        g_assert_true(g_utf8_validate(folded, -1, NULL));
        g_assert_cmpuint(strlen(slug), >, 0);
        g_assert_nonnull(cut);
    }
}

/* Names in signs alone are as many names as there are signs. */
static void names_of_signs_stay_apart(void)
{
    static const struct {
        const char *name, *key;
    } cases[] = {{"Bu  MELATI 🌸", "bu melati"},
                 {"🌶️", "🌶"},
                 {"🌶", "🌶"},
                 {" 🇮🇩 ", "🇮🇩"},
                 {"👩‍🍳", "👩‍🍳"},
                 {"🧑‍🍳", "🧑‍🍳"},
                 {"1️⃣", "1️⃣"},
                 {"...", "..."},
                 {"", ""},
                 {"\xff", ""}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *key = text_key(cases[i].name);
        g_assert_cmpstr(key, ==, cases[i].key);
    }
}

static void folds_for_comparing(void)
{
    static const struct {
        const char *text, *folded;
    } cases[] = {{"Bu  MELATI!", "bu melati"},
                 {"kue-lapis (besar)", "kue lapis besar"},
                 {"...", ""},
                 {"ÉCLAIR", "éclair"},
                 {" a ", "a"},
                 {"10.000", "10 000"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *folded = text_fold(cases[i].text);
        g_assert_cmpstr(folded, ==, cases[i].folded);
    }
}

static void makes_addresses_of_titles(void)
{
    static const struct {
        const char *title;
        size_t max;
        const char *slug;
    } cases[] = {{"Dapur Bu Melati", 40, "dapur-bu-melati"},
                 {"Dapur Bu Melati", 6, "dapur"},
                 {"Café Ñandú", 40, "cafe-nandu"},
                 {"🙂", 40, "usaha"},
                 {"", 40, "usaha"},
                 {"../../etc/passwd", 40, "etc-passwd"},
                 {"<script>", 40, "script"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *slug = text_slug(cases[i].title, cases[i].max);
        g_assert_cmpstr(slug, ==, cases[i].slug);
    }
}

static void a_number_is_its_digits(void)
{
    static const int64_t numbers[] = {0, 7, -7, 10, 15000, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
        NumberText place;
        const char *text = text_number(&place, numbers[i]);
        g_assert_cmpint(g_ascii_strtoll(text, NULL, 10), ==, numbers[i]);
        g_assert_true(numbers[i] != 0 || g_str_equal(text, "0"));
        g_assert_true(*text != '0' || text[1] == '\0');
    }
}

static void shortens_between_characters(void)
{
    g_autofree char *whole = text_shorten("abc", 3);
    g_autofree char *cut = text_shorten("abcd", 3);
    g_autofree char *wide = text_shorten("🙂🙂🙂🙂", 3);
    g_autofree char *one = text_shorten("abcd", 1);
    g_assert_cmpstr(whole, ==, "abc");
    g_assert_cmpstr(cut, ==, "ab…");
    g_assert_cmpstr(wide, ==, "🙂🙂…");
    g_assert_cmpstr(one, ==, "…");
}

void test_text(void)
{
    g_test_add_func("/base/text/cleans_what_people_type", cleans_what_people_type);
    g_test_add_func("/base/text/counts_characters", counts_characters_not_bytes);
    g_test_add_func("/base/text/takes_broken_bytes", takes_broken_bytes);
    g_test_add_func("/base/text/folds_for_comparing", folds_for_comparing);
    g_test_add_func("/base/text/names_of_signs", names_of_signs_stay_apart);
    g_test_add_func("/base/text/makes_addresses", makes_addresses_of_titles);
    g_test_add_func("/base/text/number", a_number_is_its_digits);
    g_test_add_func("/base/text/shortens_between_characters", shortens_between_characters);
}
