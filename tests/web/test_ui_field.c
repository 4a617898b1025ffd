// SPDX-License-Identifier: Apache-2.0
#include "web/ui_field.h"

#include <string.h>

static char *drawn(const Field *field, const char *typed, const char *error)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    ui_field(&(UiField){
        .html = &html, .field = field, .name = field->name, .typed = typed, .error = error});
    g_assert_cmpint(html.depth, ==, 0);
    return g_string_free(out, FALSE);
}

/* Numbers and phones stand as people write them, a time as the browser's own field takes it. */
static void a_value_stands_as_people_write_it(void)
{
    static const struct {
        FieldKind kind;
        const char *typed, *shown;
    } CASES[] = {
        {FIELD_MONEY, "15000", "value=\"15.000\""},     {FIELD_MONEY, "lima", "value=\"lima\""},
        {FIELD_NUMBER, "15000", "value=\"15000\""},     {FIELD_MINUTE, "06.30", "value=\"06:30\""},
        {FIELD_TEXT, "\"><b>", "value=\"&quot;&gt;&lt;b&gt;\""}, {FIELD_TEXT, "", "name=\"x\" type"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        Field field = {"x", "Isian", CASES[i].kind};
        g_autofree char *html = drawn(&field, CASES[i].typed, NULL);
        if (strstr(html, CASES[i].shown) == NULL) {
            g_error("%s is not in %s", CASES[i].shown, html);
        }
    }
}

static void what_is_wrong_is_said_and_read_out_with_the_field(void)
{
    static const Field field = {"x", "Isian", FIELD_TEXT, .help = "Seperti di papan"};
    g_autofree char *right = drawn(&field, "", NULL);
    g_autofree char *wrong = drawn(&field, "", "Terlalu panjang.");
    g_assert_nonnull(strstr(right, "<span id=\"x-hint\" class=\"hint\">Seperti di papan"));
    g_assert_nonnull(strstr(wrong, "<span id=\"x-hint\" class=\"error\">Terlalu panjang."));
    g_assert_nonnull(strstr(wrong, "aria-invalid=\"true\" aria-describedby=\"x-hint\""));
}

/* A few are seen at once; the rest waits behind a line, open when one of it is ticked. */
static void the_first_choices_are_seen_and_a_ticked_one_is_never_hidden(void)
{
    static const Choice choices[] = {{"a", "Satu"}, {"b", "Dua"}, {"c", "Tiga"}, {0}};
    static const Field field = {"x", "Isian", FIELD_SET, .choices = choices, .shown = 2};
    g_autofree char *closed = drawn(&field, "a", NULL);
    g_autofree char *open = drawn(&field, "c", NULL);
    g_assert_nonnull(strstr(closed, "<details><summary>"));
    g_assert_nonnull(strstr(open, "<details open><summary>"));
}

static void a_secret_is_not_drawn_and_its_field_is_hidden(void)
{
    static const Field field = {"x", "Sandi", FIELD_SECRET, true};
    g_autofree char *html = drawn(&field, "", NULL);
    g_assert_nonnull(strstr(html, "type=\"password\""));
    g_assert_null(strstr(html, "(boleh kosong)"));
}

void test_ui_field(void)
{
    g_test_add_func("/web/ui_field/written", a_value_stands_as_people_write_it);
    g_test_add_func("/web/ui_field/wrong", what_is_wrong_is_said_and_read_out_with_the_field);
    g_test_add_func("/web/ui_field/shown",
                    the_first_choices_are_seen_and_a_ticked_one_is_never_hidden);
    g_test_add_func("/web/ui_field/secret", a_secret_is_not_drawn_and_its_field_is_hidden);
}
