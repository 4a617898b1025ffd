// SPDX-License-Identifier: Apache-2.0
#include "guide/ceiling.h"

#include <string.h>

#include "guide/fixture.h"

static void a_ceiling_has_its_year_and_a_known_platform(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(GError) error = NULL;
    g_assert_nonnull(
        strstr(friend_ceiling_source(friend_ceiling_find(knowledge, "facebook"), NULL), "202"));
    g_autofree char *text = g_strconcat(fixture_file("accounts.txt"),
                                        "\nceiling: nowhere\nmost: 5\nsource: 2024\n", NULL);
    g_assert_null(fixture_knowledge_with("accounts.txt", text, &error));
    g_assert_nonnull(strstr(error->message, "no platform 'nowhere'"));
}

void test_ceiling(void)
{
    g_test_add_func("/guide/ceiling/known", a_ceiling_has_its_year_and_a_known_platform);
}
