// SPDX-License-Identifier: Apache-2.0
#include "guide/wa_field.h"

#include <string.h>

#include "guide/fixture.h"

/* H03: every limit carries its year. */
static void every_limit_has_a_source_with_its_year(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < wa_field_count(knowledge); i++) {
        const WaField *field = wa_field_at(knowledge, i);
        g_assert_nonnull(strstr(wa_field_source(field, NULL), "202"));
        g_assert_cmpint(field->max, >, 0);
        g_assert_cmpstr(wa_field_name(field, NULL), !=, "");
        g_assert_cmpstr(wa_field_where(field, NULL), !=, "");
    }
    g_assert_cmpint(wa_field_find(knowledge, "about")->max, ==, 139);
}

void test_wa_field(void)
{
    g_test_add_func("/guide/wa_field/source", every_limit_has_a_source_with_its_year);
}
