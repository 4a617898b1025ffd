// SPDX-License-Identifier: Apache-2.0
#include "guide/permit_kind.h"

#include <string.h>

#include "guide/fixture.h"

/* S13: only the form of an NIB is checked, 13 digits. */
static void the_form_of_a_number_is_checked_and_nothing_else(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const PermitKind *nib = permit_kind_find(knowledge, "nib");
    const PermitKind *halal = permit_kind_find(knowledge, "halal");
    g_assert_true(permit_kind_fits(nib, "0000000000000"));
    g_assert_true(permit_kind_fits(nib, "00000.0000-000 0"));
    g_assert_false(permit_kind_fits(nib, "000000000000"));
    g_assert_false(permit_kind_fits(nib, "00000000000000"));
    g_assert_false(permit_kind_fits(nib, "000000000000a"));
    g_assert_true(permit_kind_fits(halal, "ID-apa saja"));
}

/* No number is invented: no text of this file promises a fee, a term or a figure. */
static void no_paper_claims_a_number(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(permit_kind_count(knowledge), >=, 5);
    for (size_t i = 0; i < permit_kind_count(knowledge); i++) {
        const PermitKind *kind = permit_kind_at(knowledge, i);
        const char *const said[] = {permit_kind_use(kind, NULL), permit_kind_step(kind, NULL)};
        for (size_t j = 0; j < G_N_ELEMENTS(said); j++) {
            g_assert_cmpstr(said[j], !=, "");
            g_assert_null(strpbrk(said[j], "0123456789"));
        }
        g_assert_cmpstr(permit_kind_name(kind, NULL), !=, "");
    }
}

void test_permit_kind(void)
{
    g_test_add_func("/guide/permit_kind/form", the_form_of_a_number_is_checked_and_nothing_else);
    g_test_add_func("/guide/permit_kind/claims", no_paper_claims_a_number);
}
