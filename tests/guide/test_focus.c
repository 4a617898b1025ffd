// SPDX-License-Identifier: Apache-2.0
#include "guide/focus.h"

#include <string.h>

#include "guide/fixture.h"

/* X05: six accounts with two active: four proposed for parking. */
static void four_idle_of_six_accounts_are_parked(void)
{
    static const Account accounts[] = {{"whatsapp_status", true}, {"facebook", true},
                                       {"instagram", false},      {"tiktok", false},
                                       {"twitter", false},        {"youtube", false}};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    size_t count[FOCUS_ADVICES] = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(accounts); i++) {
        count[focus_advise(knowledge, &accounts[i], "whatsapp_status,facebook")]++;
    }
    g_assert_cmpuint(count[FOCUS_PARK], ==, 4);
    g_assert_cmpuint(count[FOCUS_KEEP], ==, 2);
}

static void an_idle_account_is_fed_when_chosen_and_closed_when_gone(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    Account idle = {"facebook", false}, gone = {"path", true};
    g_assert_cmpint(focus_advise(knowledge, &idle, "facebook"), ==, FOCUS_FEED);
    g_assert_cmpint(focus_advise(knowledge, &gone, ""), ==, FOCUS_CLOSE);
}

/* M02: selecting every tool triggers the warning. */
static void choosing_everything_is_warned_of(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(GString) all = g_string_new(NULL);
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        if (platform_may_be_proposed(platform)) {
            g_string_append_printf(all, "%s%s", all->len ? "," : "", platform->key);
        }
    }
    g_autofree char *everything = focus_warning(knowledge, all->str, DEPTH_FULL, NULL);
    g_assert_nonnull(strstr(everything, "Semua alat"));
    g_autofree char *many =
        focus_warning(knowledge, "whatsapp_status,facebook,tiktok", DEPTH_GUIDED, NULL);
    g_assert_nonnull(strstr(many, "3 alat"));
    g_assert_null(focus_warning(knowledge, "whatsapp_status,facebook", DEPTH_GUIDED, NULL));
}

void test_focus(void)
{
    g_test_add_func("/guide/focus/four_of_six", four_idle_of_six_accounts_are_parked);
    g_test_add_func("/guide/focus/feed_and_close",
                    an_idle_account_is_fed_when_chosen_and_closed_when_gone);
    g_test_add_func("/guide/focus/everything", choosing_everything_is_warned_of);
}
