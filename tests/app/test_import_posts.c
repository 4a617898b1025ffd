// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

static void numbers_of_posts_go_in_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    g_autoptr(GBytes) meta = case_file("meta_content_id.csv"), tiktok = case_file("tiktok_Content.csv");
    case_goes_in_once(&context, meta, 2);
    case_goes_in_once(&context, tiktok, 2);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM post_figures WHERE shares IS NULL"), ==, 1);
}

void test_import_posts(void)
{
    g_test_add_func("/app/import_posts/once", numbers_of_posts_go_in_once);
}
