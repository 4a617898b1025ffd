// SPDX-License-Identifier: Apache-2.0
#include "base/form.h"

#include <string.h>

#include "form_case.h"

static void required_fields_ask_to_be_filled(void)
{
    static const Field fields[] = {
        {.name = "name", .label = "Nama", .kind = FIELD_TEXT, .required = true},
        {.name = "items",
         .label = "Barang",
         .kind = FIELD_ROWS,
         .row = &CASE_ROW_FORM,
         .required = true},
        {0}};
    static const Form form = {fields};
    static const char *const blanks[] = {NULL, "", "   ", "\xc2\xa0\xe2\x80\x8b", "\x01"};
    for (size_t i = 0; i < G_N_ELEMENTS(blanks); i++) {
        Typed typed[] = {{"name", blanks[i]}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = form_case_read(&form, typed, errors);
        g_assert_false(form_has(values, "name"));
        g_assert_cmpuint(form_errors_count(errors), ==, 2);
        g_assert_cmpstr(form_errors_field(errors, 0), ==, "name");
        g_assert_cmpstr(form_errors_field(errors, 1), ==, "items");
    }
}

static void rows_close_their_gaps(void)
{
    Typed typed[] = {{"items.0.product", ""},
                     {"items.2.product", "7"},
                     {"items.2.quantity", "2"},
                     {"items.5.product", "8"},
                     {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    g_assert_cmpuint(form_rows(values, "items"), ==, 2);
    g_assert_cmpint(form_row_int(values, "items", 0, "product"), ==, 7);
    g_assert_cmpint(form_row_int(values, "items", 0, "quantity"), ==, 2);
    g_assert_cmpint(form_row_int(values, "items", 1, "product"), ==, 8);
    g_assert_cmpint(form_row_int(values, "items", 2, "product"), ==, 0);
    g_assert_cmpstr(form_row_text(values, "items", 0, "absent"), ==, "");
}

static void wrong_rows_say_which(void)
{
    Typed typed[] = {
        {"items.0.product", "7"}, {"items.0.quantity", "100"}, {"items.1.quantity", "1"}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
    g_assert_nonnull(values);
    g_assert_nonnull(form_errors_of(errors, "items.0.quantity"));
    g_assert_nonnull(form_errors_of(errors, "items.1.product"));
    Typed many[] = {{"items.0.product", "1"},
                    {"items.1.product", "1"},
                    {"items.2.product", "1"},
                    {"items.3.product", "1"},
                    {0}};
    g_autoptr(FormErrors) too_many = form_errors_new();
    g_autoptr(FormValues) rest = form_case_read(&CASE_FORM, many, too_many);
    g_assert_nonnull(rest);
    g_assert_nonnull(form_errors_of(too_many, "items"));
}

static void fields_are_found_by_name_also_in_rows(void)
{
    g_assert_true(form_field(&CASE_FORM, "text") == &CASE_FORM.fields[0]);
    g_assert_true(form_field(&CASE_FORM, "items.12.quantity") == &CASE_ROW_FORM.fields[1]);
    g_assert_null(form_field(&CASE_FORM, "items.12"));
    g_assert_null(form_field(&CASE_FORM, "items.x.quantity"));
    g_assert_null(form_field(&CASE_FORM, "text.0.product"));
    g_assert_null(form_field(&CASE_FORM, "absent"));
    g_assert_null(form_field(&CASE_FORM, ""));
}

static void a_file_is_bytes_within_a_limit(void)
{
    const Field field = {"file", "Foto", FIELD_FILE, true, .max = 4};
    g_autoptr(GBytes) good = g_bytes_new_static("\0\xff\r\n", 4);
    g_autoptr(GBytes) large = g_bytes_new_static("12345", 5);
    g_autoptr(GBytes) empty = g_bytes_new_static("", 0);
    GBytes *const files[] = {good, large, empty, NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = form_case_read_file(&field, files[i], errors);
        g_assert_true(form_file(values, "file") == (i == 0 ? good : NULL));
        g_assert_cmpuint(form_errors_count(errors), ==, i == 0 ? 0 : 1);
    }
    const Field optional = {"file", "Foto", FIELD_FILE, .max = 4};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_case_read_file(&optional, empty, errors);
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    g_assert_false(form_has(values, "file"));
}

static void a_file_may_come_as_text(void)
{
    static const Field fields[] = {{"file", "Foto", FIELD_FILE, true}, {0}};
    static const struct {
        const char *text;
        const char *bytes;
    } cases[] = {{"Zm90bw==", "foto"}, {"Zm90\r\nbw==", "foto"}, {"<svg>", NULL}, {"", NULL}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Typed typed[] = {{"file", cases[i].text}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = form_case_read(&(Form){fields}, typed, errors);
        GBytes *file = form_file(values, "file");
        g_assert_true((file != NULL) == (cases[i].bytes != NULL));
        g_assert_cmpuint(form_errors_count(errors), ==, file != NULL ? 0 : 1);
        if (file != NULL) {
            g_assert_cmpmem(g_bytes_get_data(file, NULL), g_bytes_get_size(file), cases[i].bytes,
                            4);
        }
    }
}

/* A source that counts its names spares the reading of rows nobody gave. */
static void the_end_of_rows_is_told_by_names(void)
{
    g_assert_cmpuint(form_row_end("items.4.product", "items", 0), ==, 5);
    g_assert_cmpuint(form_row_end("items.4.product", "items", 9), ==, 9);
    g_assert_cmpuint(form_row_end("items2.4.product", "items", 1), ==, 1);
    g_assert_cmpuint(form_row_end("items.99999999999999999999.x", "items", 0), ==, 100);
}

void test_form(void)
{
    g_test_add_func("/base/form/row_end", the_end_of_rows_is_told_by_names);
    g_test_add_func("/base/form/required_fields", required_fields_ask_to_be_filled);
    g_test_add_func("/base/form/rows_close_their_gaps", rows_close_their_gaps);
    g_test_add_func("/base/form/wrong_rows_say_which", wrong_rows_say_which);
    g_test_add_func("/base/form/fields_are_found", fields_are_found_by_name_also_in_rows);
    g_test_add_func("/base/form/a_file_is_bytes_within_a_limit", a_file_is_bytes_within_a_limit);
    g_test_add_func("/base/form/a_file_may_come_as_text", a_file_may_come_as_text);
}
