// SPDX-License-Identifier: Apache-2.0
#include <glib.h>
#include <string.h>

#include "kernel/chat_format.h"

static ChatFormat format_of(const char *text)
{
    ChatSurvey survey = {0};
    ChatFormat format = {0};
    g_assert_cmpuint(chat_survey_read(&survey, text, strlen(text), true), ==, strlen(text));
    g_assert_true(chat_survey_end(&survey, &format));
    return format;
}

static void the_order_is_found_in_the_whole_export(void)
{
    static const struct {
        const char *text;
        ChatOrder order;
        bool ambiguous;
    } CASES[] = {
        {"05/07/2026 03.15 - a: b\n", CHAT_DMY, true},
        {"12/07/17, 22:35 - a: b\n13/07/17, 09:12 - a: b\n", CHAT_DMY, false},
        {"07/12/17, 22:35 - a: b\n07/13/17, 09:12 - a: b\n", CHAT_MDY, false},
        {"[2018/06/05, 21:25:15] a: m\n", CHAT_YMD, false},
        /* backwards as days, forwards as months */
        {"1/4/23, 7:02 AM - a: b\n2/2/23, 2:51 AM - a: b\n2/4/23, 10:02 PM - a: b\n", CHAT_MDY,
         false},
        /* as days they would be years apart */
        {"20-06-23 10:00 - a: b\n20-06-24 10:00 - a: b\n20-06-25 10:00 - a: b\n20-06-26 10:00 - a: "
         "b\n"
         "20-06-27 10:00 - a: b\n20-06-28 10:00 - a: b\n20-06-29 10:00 - a: b\n20-06-30 10:00 - a: "
         "b\n",
         CHAT_YMD, true},
        /* only an American phone writes so */
        {"7/5/26, 3:15\u202fPM - a: b\n", CHAT_MDY, true},
        {"3/6/18, 1:55 p.m. - a: b\n", CHAT_DMY, true},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_test_message("%s", CASES[i].text);
        ChatFormat format = format_of(CASES[i].text);
        g_assert_cmpint(format.order, ==, CASES[i].order);
        g_assert_cmpint(format.ambiguous, ==, CASES[i].ambiguous);
    }
}

static void days_are_reckoned_as_calendars_do(void)
{
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    for (int year = 2000; year < 2100; year++) {
        for (int month = 1; month <= 12; month++) {
            int day = 1 + (year * 7 + month) % 28;
            g_autoptr(GDateTime) wanted = g_date_time_new(utc, year, month, day, 0, 0, 0);
            uint64_t date = (uint64_t)day | (uint64_t)month << 16 | (uint64_t)year << 32;
            int64_t begin_s = 0;
            g_assert_true(chat_date_begin(date, (const uint8_t[]){2, 2, 4}, CHAT_DMY, &begin_s));
            g_assert_cmpint(begin_s, ==, g_date_time_to_unix(wanted));
        }
    }
    int64_t begin_s = 0;
    uint64_t none = 31 | (uint64_t)31 << 16 | (uint64_t)2026 << 32;
    g_assert_false(chat_date_begin(none, (const uint8_t[]){2, 2, 4}, CHAT_DMY, &begin_s));
    uint64_t thai = 1 | (uint64_t)1 << 16 | (uint64_t)2569 << 32;
    g_assert_true(chat_date_begin(thai, (const uint8_t[]){1, 1, 4}, CHAT_DMY, &begin_s));
    g_assert_cmpint(begin_s, ==, 1767225600); /* 2026 by the Buddhist calendar */
}

static void no_heads_are_no_chat(void)
{
    ChatSurvey survey = {0};
    ChatFormat format;
    static const char TEXT[] = "nama,harga,stok\nNastar,85000,3\n";
    chat_survey_read(&survey, TEXT, strlen(TEXT), true);
    g_assert_false(chat_survey_end(&survey, &format));
}

static void a_survey_in_pieces_is_the_same(void)
{
    static const char TEXT[] =
        "12/07/17, 22:35 - a: b\nc\n13/07/17, 09:12 - a: b\n14/07/17, 09:12 - a: b";
    ChatSurvey whole = {0}, pieces = {0};
    chat_survey_read(&whole, TEXT, strlen(TEXT), true);
    size_t at = 0;
    for (size_t end = 0; at < strlen(TEXT); end = MIN(end + 7, strlen(TEXT))) {
        at += chat_survey_read(&pieces, TEXT + at, end - at, end == strlen(TEXT));
    }
    g_assert_cmpuint(whole.count, ==, 3);
    g_assert_cmpuint(pieces.count, ==, 3);
}

void test_chat_format(void)
{
    g_test_add_func("/kernel/chat_format/order", the_order_is_found_in_the_whole_export);
    g_test_add_func("/kernel/chat_format/days", days_are_reckoned_as_calendars_do);
    g_test_add_func("/kernel/chat_format/none", no_heads_are_no_chat);
    g_test_add_func("/kernel/chat_format/pieces", a_survey_in_pieces_is_the_same);
}
