// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

/* H11: days go in once and whole weeks of them become the figures of the week. */
static void days_become_weeks_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    g_autoptr(GBytes) file = case_file("tiktok_Overview.csv"), reading = case_file("instagram_followers_1.json");
    case_goes_in_once(&context, file, 18);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM figures WHERE measure = 'views'"), ==, 2);
    g_assert_cmpint(case_number(&context, "SELECT MIN(value) FROM figures WHERE measure = 'views'"), ==,
                    55424);
    case_goes_in_once(&context, reading, 1);
    g_assert_cmpint(case_number(&context, "SELECT value FROM figures WHERE platform = 'instagram'"), ==,
                    2);
}

void test_import_figures(void)
{
    g_test_add_func("/app/import_figures/weeks/H11", days_become_weeks_once);
}
