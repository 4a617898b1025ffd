// SPDX-License-Identifier: Apache-2.0
#include "guide/handle.h"

/* P15: the example of the requirement. */
static void marks_and_capitals_make_no_other_name(void)
{
    static const char *const handles[] = {"KeripikTempe_SR", "keripik.tempe.sr", "tempeSR88",
                                          "0812-0000-0001"};
    g_autofree char *family = handle_family(handles, G_N_ELEMENTS(handles));
    g_assert_cmpstr(family, ==, "keripiktempesr");
    g_assert_false(handle_differs(handles[0], family));
    g_assert_false(handle_differs(handles[1], family));
    g_assert_true(handle_differs(handles[2], family));
    g_assert_false(handle_differs(handles[3], family));
}

static void addresses_count_by_their_last_part(void)
{
    static const struct {
        const char *handle, *folded;
    } cases[] = {{"https://www.instagram.com/dapur.melati/", "dapurmelati"},
                 {"@Dapur_Melati", "dapurmelati"},
                 {"facebook.com/DapurMelati ", "dapurmelati"},
                 {"+6281200000001", ""},
                 {"", ""},
                 {"/", ""},
                 {" @ ", ""}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *folded = handle_fold(cases[i].handle);
        g_assert_cmpstr(folded, ==, cases[i].folded);
    }
}

static void one_name_alone_cannot_differ(void)
{
    static const char *const one[] = {"dapur", "0812"};
    static const char *const tie[] = {"dapur", "warung"};
    g_assert_null(handle_family(one, G_N_ELEMENTS(one)));
    g_assert_null(handle_family(NULL, 0));
    g_autofree char *first = handle_family(tie, G_N_ELEMENTS(tie));
    g_assert_cmpstr(first, ==, "dapur");
}

void test_handle(void)
{
    g_test_add_func("/guide/handle/marks", marks_and_capitals_make_no_other_name);
    g_test_add_func("/guide/handle/address", addresses_count_by_their_last_part);
    g_test_add_func("/guide/handle/alone", one_name_alone_cannot_differ);
}
