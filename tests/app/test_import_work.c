// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

static void what_was_asked_is_kept_and_read_again(void)
{
    ImportAsk ask = {"meta_daily", "facebook", "Toko Contoh", 2025, 20454, "date=1", false}, back = {0};
    g_autofree char *text = import_ask_format(&ask);
    import_ask_parse(text, &back);
    g_assert_cmpstr(back.kind, ==, "meta_daily");
    g_assert_cmpstr(back.platform, ==, "facebook");
    g_assert_cmpstr(back.owner, ==, "Toko Contoh");
    g_assert_cmpint(back.year, ==, 2025);
    g_assert_cmpstr(back.columns, ==, "date=1");
}

static void a_refused_file_says_why_and_leaves_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    g_autoptr(GBytes) file = case_file("tiktok_FollowerGender.csv");
    g_autofree char *refusal = NULL;
    ImportAsk ask = {"", "", "", 0, 0, "", false};
    g_assert_null(import_work_read(&context, file, &ask, &refusal));
    g_assert_nonnull(strstr(refusal, "TikTok"));
}

void test_import_work(void)
{
    g_test_add_func("/app/import_work/ask", what_was_asked_is_kept_and_read_again);
    g_test_add_func("/app/import_work/refused", a_refused_file_says_why_and_leaves_nothing);
}
