// SPDX-License-Identifier: Apache-2.0
#include "base/field_kind.h"

#include <jansson.h>

#include "base/text.h"
#include "form_case.h"

/* One field typed one way: its number, text and typed text afterwards; NULL text = refused. */
static void every_kind_reads_and_refuses(void)
{
    static const struct {
        const char *name, *typed;
        bool accepted;
        int64_t number;
        const char *text;
    } cases[] = {
        {"text", " kopi ", true, 0, "kopi"},
        {"text", "🙂🙂🙂🙂🙂", true, 0, "🙂🙂🙂🙂🙂"},
        {"text", "kopi susu", false, 0, ""},
        {"text", "a\nb", true, 0, "a b"},
        {"lines", "a\r\nb", true, 0, "a\nb"},
        {"number", "-5", true, -5, ""},
        {"number", "5", true, 5, ""},
        {"number", "6", false, 0, ""},
        {"number", "-6", false, 0, ""},
        {"number", "lima", false, 0, ""},
        {"at_least", "3", true, 3, ""},
        {"at_least", "1.000.000", true, 1000000, ""},
        {"at_least", "2", false, 0, ""},
        {"at_least", "1.000.001", false, 0, ""},
        {"money", "Rp 12.500,-", true, 12500, ""},
        {"money", "15rb", true, 15000, ""},
        {"money", "-1", false, 0, ""},
        {"money", "9.999.999.999.999", false, 0, ""},
        {"day", "2026-01-05", true, 20458, ""},
        {"day", "2026-02-30", false, 0, ""},
        {"day", "1919-12-31", false, 0, ""},
        {"day", "2101-01-01", false, 0, ""},
        {"day", "5/1/2026", true, 20458, ""},
        {"day", "5 Januari 2026", true, 20458, ""},
        {"day", "besok", false, 0, ""},
        {"minute", "06.30", true, 390, ""},
        {"minute", "jam 7 malam", true, 1140, ""},
        {"minute", "25.00", false, 0, ""},
        {"phone", "0812-3456-7890", true, 0, "+6281234567890"},
        {"phone", "0812", false, 0, ""},
        {"phone", "0812-3456-7890 / 0813-1111-2222", false, 0, ""},
        {"choice", "blue", true, 1, "blue"},
        {"choice", "black", false, 0, ""},
        {"key", "anything", true, 0, "anything"},
        {"set", "green, red", true, 0, "red,green"},
        {"set", "red,red", true, 0, "red"},
        {"set", "red,black", false, 0, ""},
        {"keys", "wa,ig", true, 0, "wa,ig"},
        {"flag", "1", true, 1, ""},
        {"flag", "on", true, 1, ""},
        {"flag", "ya", true, 1, ""},
        {"flag", "0", true, 0, ""},
        {"flag", "tidak", true, 0, ""},
        {"flag", "mungkin", false, 0, ""},
        {"id", "17", true, 17, ""},
        {"id", "0", false, 0, ""},
        {"id", "-1", false, 0, ""},
        {"secret", "rahasia1", true, 0, "rahasia1"},
        {"secret", "pendek", false, 0, ""},
        {"days", "7,1", true, 0, "1,7"},
        {"days", "8", false, 0, ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Typed typed[] = {{cases[i].name, cases[i].typed}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
        g_test_message("%s: %s", cases[i].name, cases[i].typed);
        g_assert_cmpint(form_has(values, cases[i].name), ==, cases[i].accepted);
        g_assert_cmpuint(form_errors_count(errors), ==, cases[i].accepted ? 0 : 1);
        g_assert_cmpint(form_int(values, cases[i].name), ==, cases[i].number);
        g_assert_cmpstr(form_text(values, cases[i].name), ==, cases[i].text);
        g_assert_true((form_errors_of(errors, cases[i].name) == NULL) == cases[i].accepted);
    }
}

static void limits_hold_without_being_set(void)
{
    static const struct {
        const char *name;
        size_t max;
    } cases[] = {{"lines", 2000}, {"key", 120}, {"keys", 2000}, {"secret", 200}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        for (size_t over = 0; over < 2; over++) {
            g_autofree char *long_text = g_strnfill(cases[i].max + over, 'x');
            Typed typed[] = {{cases[i].name, long_text}, {0}};
            g_autoptr(FormErrors) errors = form_errors_new();
            g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
            g_assert_cmpuint(form_errors_count(errors), ==, over);
            g_assert_cmpint(form_has(values, cases[i].name), ==, over == 0);
        }
    }
    g_autofree char *huge = g_strnfill(70000, 'x');
    Typed typed[] = {{"lines", huge}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
    g_assert_nonnull(form_errors_of(errors, "lines"));
    g_assert_cmpstr(form_typed(values, "lines"), ==, huge); /* nothing typed is lost */
}

/* Three lists of one name: blanks and doubles mean nothing, the order is kept. */
static void a_ranking_keeps_its_order(void)
{
    static const Field fields[] = {
        {.name = "rank", .label = "Urutan", .kind = FIELD_RANK, .choices = CASE_COLOURS, .max = 2},
        {0}};
    static const struct {
        const char *typed, *text;
    } cases[] = {{"green,red", "green,red"},
                 {",blue,", "blue"},
                 {"red,red", "red"},
                 {"red,blue,green", NULL},
                 {"black", NULL}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Typed typed[] = {{"rank", cases[i].typed}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = form_case_read(&(Form){fields}, typed, errors);
        g_assert_cmpstr(form_text(values, "rank"), ==, cases[i].text != NULL ? cases[i].text : "");
        g_assert_cmpuint(form_errors_count(errors), ==, cases[i].text != NULL ? 0 : 1);
    }
}

/* Every string of the big list goes through every kind: stored text is clean and within limits. */
static void naughty_strings_come_out_clean(void)
{
    json_t *list = json_load_file(SOURCE_DIR "/tests/fixture/naughty/blns.json", 0, NULL);
    g_assert_true(json_is_array(list));
    g_assert_cmpuint(json_array_size(list), >, 300);
    size_t i = 0;
    json_t *one = NULL;
    json_array_foreach(list, i, one)
    {
        for (const Field *field = CASE_FORM.fields; field->name != NULL; field++) {
            Typed typed[] = {{field->name, json_string_value(one)}, {0}};
            g_autoptr(FormErrors) errors = form_errors_new();
            g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
            const char *text = form_text(values, field->name);
            g_assert_true(g_utf8_validate(text, -1, NULL));
            g_assert_cmpuint(text_length(text), <=, 2000);
            g_autofree char *again = text_clean(text, field->kind == FIELD_LINES);
            g_assert_true(field->kind == FIELD_SECRET || g_str_equal(again, text));
            g_autofree char *digest = form_digest(values);
            g_assert_cmpuint(strlen(digest), ==, 32);
        }
    }
    json_decref(list);
}

static void sentences_come_in_the_readers_language(void)
{
    g_autoptr(Lang) pseudo = lang_new_pseudo();
    static const Typed typed[] = {{"number", "6"}, {"phone", "1"}, {"day", "x"}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values =
        form_read(&CASE_FORM, (FormSource){typed_get, typed}, pseudo, errors);
    g_assert_nonnull(values);
    g_assert_cmpuint(form_errors_count(errors), ==, 3);
    for (size_t i = 0; i < 3; i++) {
        g_assert_true(g_str_has_prefix(form_errors_sentence(errors, i), "⟦"));
    }
}

void test_field_kind(void)
{
    g_test_add_func("/base/field_kind/every_kind_reads_and_refuses", every_kind_reads_and_refuses);
    g_test_add_func("/base/field_kind/limits_hold_without_being_set",
                    limits_hold_without_being_set);
    g_test_add_func("/base/field_kind/a_ranking_keeps_its_order", a_ranking_keeps_its_order);
    g_test_add_func("/base/field_kind/naughty_strings", naughty_strings_come_out_clean);
    g_test_add_func("/base/field_kind/readers_language", sentences_come_in_the_readers_language);
}
