// SPDX-License-Identifier: Apache-2.0
#include "base/form_values.h"

#include <string.h>

#include "form_case.h"

static void what_was_typed_is_kept_but_never_a_secret(void)
{
    Typed typed[] = {{"number", "lima"}, {"secret", "rahasia1"}, {"text", ""}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
    g_assert_cmpstr(form_typed(values, "number"), ==, "lima");
    g_assert_cmpstr(form_typed(values, "secret"), ==, "");
    g_assert_cmpstr(form_typed(values, "text"), ==, "");
    g_assert_null(form_typed(values, "money"));
    g_assert_cmpint(form_int_or(values, "money", 7), ==, 7);
    g_assert_cmpint(form_day_or(values, "day", 9), ==, 9);
    g_assert_false(form_flag(values, "flag"));
    g_assert_cmpuint(form_errors_count(NULL), ==, 0);
    form_values_show_int(values, "money", 12500);
    g_assert_cmpstr(form_typed(values, "money"), ==, "12500");
    g_assert_false(form_has(values, "money"));
}

static char *digest_of(const Typed *typed)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_case_read(&CASE_FORM, typed, errors);
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    return form_digest(values);
}

/* The same meaning typed another way is the same body; any other meaning is another. */
static void the_digest_is_of_the_meaning(void)
{
    static const Typed first[] = {{"money", "12.500"}, {"text", "kopi"}, {0}};
    static const Typed again[] = {{"text", " kopi "}, {"money", "Rp12500"}, {0}};
    static const Typed other[] = {{"money", "12.501"}, {"text", "kopi"}, {0}};
    static const Typed moved[] = {{"lines", "a\nmoney=1:"}, {0}};
    static const Typed split[] = {{"lines", "a"}, {"money", "1"}, {0}};
    static const Typed secret[] = {
        {"text", "kopi"}, {"money", "12500"}, {"secret", "rahasia1"}, {0}};
    g_autofree char *d1 = digest_of(first), *d2 = digest_of(again), *d3 = digest_of(other);
    g_autofree char *d4 = digest_of(moved), *d5 = digest_of(split), *d6 = digest_of(secret);
    g_assert_cmpstr(d1, ==, d2);
    g_assert_cmpstr(d1, !=, d3);
    g_assert_cmpstr(d4, !=, d5);
    g_assert_cmpstr(d1, ==, d6); /* a stored digest must not tell a password */
    g_assert_cmpuint(strlen(d1), ==, 32);
}

static void another_file_is_another_digest(void)
{
    const Field field = {"file", "Foto", FIELD_FILE, true};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(GBytes) one = g_bytes_new_static("a\0b", 3);
    g_autoptr(GBytes) two = g_bytes_new_static("a\0c", 3);
    g_autoptr(FormValues) first = form_case_read_file(&field, one, errors);
    g_autoptr(FormValues) again = form_case_read_file(&field, one, errors);
    g_autoptr(FormValues) other = form_case_read_file(&field, two, errors);
    g_autofree char *first_digest = form_digest(first);
    g_autofree char *again_digest = form_digest(again);
    g_autofree char *other_digest = form_digest(other);
    g_assert_cmpstr(first_digest, ==, again_digest);
    g_assert_cmpstr(first_digest, !=, other_digest);
}

static void a_set_has_whole_items_alone(void)
{
    g_assert_true(form_set_has("wa,ig", "ig"));
    g_assert_false(form_set_has("wa,ig", "i"));
    g_assert_false(form_set_has("", "ig"));
    g_assert_false(form_set_has("wa", ""));
}

void test_form_values(void)
{
    g_test_add_func("/base/form_values/set", a_set_has_whole_items_alone);
    g_test_add_func("/base/form_values/keeps_what_was_typed",
                    what_was_typed_is_kept_but_never_a_secret);
    g_test_add_func("/base/form_values/digest_is_of_the_meaning", the_digest_is_of_the_meaning);
    g_test_add_func("/base/form_values/another_file_is_another_digest",
                    another_file_is_another_digest);
}
