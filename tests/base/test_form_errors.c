// SPDX-License-Identifier: Apache-2.0
#include "base/form_errors.h"

static void the_first_sentence_of_a_field_is_told(void)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    char field[] = "price";
    form_errors_add(errors, "", "%s", "Usaha ini tutup.");
    form_errors_add(errors, field, "Paling banyak %d.", 5);
    form_errors_add(errors, field, "Tulis angka.");
    field[0] = 'x';
    g_assert_cmpuint(form_errors_count(errors), ==, 3);
    g_assert_cmpstr(form_errors_of(errors, "price"), ==, "Paling banyak 5.");
    g_assert_cmpstr(form_errors_of(errors, ""), ==, "Usaha ini tutup.");
    g_assert_null(form_errors_of(errors, "name"));
    g_assert_cmpstr(form_errors_field(errors, 2), ==, "price");
    g_assert_cmpstr(form_errors_sentence(errors, 2), ==, "Tulis angka.");
}

static void no_errors_count_nothing(void)
{
    g_assert_cmpuint(form_errors_count(NULL), ==, 0);
    g_assert_null(form_errors_of(NULL, "price"));
}

void test_form_errors(void)
{
    g_test_add_func("/base/form_errors/first", the_first_sentence_of_a_field_is_told);
    g_test_add_func("/base/form_errors/none", no_errors_count_nothing);
}
