// SPDX-License-Identifier: Apache-2.0
#include "base/form_table.h"

#include <string.h>

static void a_made_form_owns_its_text(void)
{
    g_autoptr(FormTable) table = form_table_new();
    char name[] = "warna", label[] = "Warna apa?";
    Choice choices[] = {{label, label}, {0}};
    form_table_add(table, &(Field){.name = name,
                                   .label = label,
                                   .kind = FIELD_CHOICE,
                                   .required = true,
                                   .choices = choices});
    form_table_add(table, &(Field){.name = "lain", .label = "Lain", .kind = FIELD_TEXT});
    memset(name, 'x', sizeof name - 1);
    memset(label, 'x', sizeof label - 1);
    const Field *field = form_field(form_table_form(table), "warna");
    g_assert_nonnull(field);
    g_assert_cmpstr(field->choices[0].value, ==, "Warna apa?");
    g_assert_null(field->choices[1].value);
    g_assert_nonnull(form_field(form_table_form(table), "lain"));
}

void test_form_table(void)
{
    g_test_add_func("/base/form_table/a_made_form_owns_its_text", a_made_form_owns_its_text);
}
