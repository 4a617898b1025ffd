// SPDX-License-Identifier: Apache-2.0
#include "page/create/package_words.h"

static void every_state_has_its_own_words(void)
{
    for (PackageState a = PACKAGE_CURRENT; a <= PACKAGE_STOPPED; a++) {
        for (PackageState b = a + 1; b <= PACKAGE_STOPPED; b++) {
            g_assert_cmpstr(package_state_words(a, NULL), !=, package_state_words(b, NULL));
        }
    }
    g_assert_cmpint(package_state_tone(PACKAGE_CURRENT), ==, TONE_GOOD);
    g_assert_cmpint(package_state_tone(PACKAGE_OVER), ==, TONE_WARNING);
}

void test_package_words(void)
{
    g_test_add_func("/page/package_words/states", every_state_has_its_own_words);
}
