// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

static void conversations_go_in_once_with_their_answers(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    g_autoptr(GBytes) file = case_file("instagram_message_1.json");
    case_goes_in_once(&context, file, 3);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM messages"), ==, 2);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM messages WHERE answered_at IS NOT NULL"),
                    ==, 1);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM messages WHERE answered_at IS NULL "
                                          "AND dismissed_at IS NULL"),
                    ==, 0);
}

void test_import_messages(void)
{
    g_test_add_func("/app/import_messages/once", conversations_go_in_once_with_their_answers);
}
