// SPDX-License-Identifier: Apache-2.0
/* Middle and ninth tenth of waits (requirement T01). */
#include <glib.h>

#include "kernel/chat_wait.h"

static ChatWaits *waits_of(const int64_t *waits_s, size_t count)
{
    ChatWaits *waits = g_new0(ChatWaits, 1);
    for (size_t i = 0; i < count; i++) {
        chat_wait_add(waits, waits_s[i]);
    }
    return waits;
}

static void the_middle_is_exact(void)
{
    static const int64_t THREE[] = {3600, 300, 600}, TWO[] = {60, 121}, LONG[] = {90000, 200000};
    g_autofree ChatWaits *three = waits_of(THREE, 3);
    g_assert_cmpint(chat_wait_median(three), ==, 600);
    g_assert_cmpint(chat_wait_p90(three), ==, 3600);
    g_autofree ChatWaits *two = waits_of(TWO, 2);
    g_assert_cmpint(chat_wait_median(two), ==, 90);
    g_autofree ChatWaits *days = waits_of(LONG, 2);
    g_assert_cmpint(chat_wait_p90(days), ==, 200000 / 60 * 60);
}

static void nothing_and_impossible_waits_are_taken(void)
{
    static const int64_t ODD[] = {-5, INT64_MAX};
    g_autofree ChatWaits *none = waits_of(NULL, 0);
    g_assert_cmpint(chat_wait_median(none), ==, CHAT_NONE);
    g_assert_cmpint(chat_wait_p90(none), ==, CHAT_NONE);
    g_autofree ChatWaits *odd = waits_of(ODD, 2);
    g_assert_cmpint(odd->count, ==, 2);
    g_assert_cmpint(chat_wait_p90(odd), ==, (CHAT_WAIT_HOURS - 1) * INT64_C(3600));
}

void test_chat_wait(void)
{
    g_test_add_func("/kernel/chat_wait/middle", the_middle_is_exact);
    g_test_add_func("/kernel/chat_wait/odd", nothing_and_impossible_waits_are_taken);
}
