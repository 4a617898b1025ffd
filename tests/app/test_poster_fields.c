// SPDX-License-Identifier: Apache-2.0
#include "app/poster_fields.h"

#include <string.h>

#include "testkit/testkit.h"

static const char *menu_field(const void *data, const char *name)
{
    static const char *const fields[][2] = {{"items.0.name", "Nasi \"kuning\" {}\\"},
                                            {"items.0.price", "10.000"},
                                            {"items.2.name", "Es teh 🧊"},
                                            {"until", "09:00"}};
    (void)data;
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        if (g_str_equal(fields[i][0], name)) {
            return fields[i][1];
        }
    }
    return NULL;
}

static void what_was_filled_in_comes_back(void)
{
    const PosterKind *menu = poster_find("menu");
    g_autoptr(GError) error = NULL;
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) before =
        form_read(menu->form, (FormSource){.get = menu_field}, NULL, errors);
    g_autoptr(FormValues) after = NULL;
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    g_autofree char *json = poster_fields_write(menu, before);
    assert_ok(poster_fields_read(menu, json, &after, &error), error);
    g_assert_cmpuint(form_rows(after, "items"), ==, 2);
    g_assert_cmpstr(form_row_text(after, "items", 0, "name"), ==, "Nasi \"kuning\" {}\\");
    g_assert_cmpint(form_row_int(after, "items", 0, "price"), ==, 10000);
    g_assert_cmpstr(form_row_text(after, "items", 1, "name"), ==, "Es teh 🧊");
    g_assert_cmpint(form_int(after, "until"), ==, 540);
}

static void broken_text_is_a_failure(void)
{
    static const char *const broken[] = {"", "[]", "{", "null", "\"a\""};
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        g_autoptr(GError) error = NULL;
        FormValues *values = NULL;
        assert_fails(poster_fields_read(poster_find("menu"), broken[i], &values, &error), error,
                     ERROR_INTERNAL);
        g_assert_null(values);
    }
}

void test_poster_fields(void)
{
    g_test_add_func("/app/poster_fields/back", what_was_filled_in_comes_back);
    g_test_add_func("/app/poster_fields/broken", broken_text_is_a_failure);
}
