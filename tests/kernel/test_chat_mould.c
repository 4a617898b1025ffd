// SPDX-License-Identifier: Apache-2.0
#include <glib.h>
#include <string.h>

#include "kernel/chat_mould.h"

#define LINE_BYTES 96

/* A line with room behind it, as a window of an export has. */
static bool fits(const ChatMould *mould, const char *line, ChatMoment *ret_moment)
{
    char bytes[LINE_BYTES] = {0};
    memcpy(bytes, line, strlen(line));
    return chat_mould_fits(mould, bytes, ret_moment);
}

static ChatMould mould_of(const char *line)
{
    ChatHead head;
    ChatMould mould;
    g_assert_true(chat_head_read(line, line + strlen(line), &head));
    chat_mould_make(&mould, line, &head);
    return mould;
}

/* A head of one of three phones; a real one, or with numbers that may be too great. */
static char *head_make(GRand *chance, int form, bool real)
{
    static const int MOST[6] = {32, 14, 99, 26, 62, 62}, REAL[6] = {29, 13, 99, 13, 60, 60};
    int n[6];
    for (int i = 0; i < 6; i++) {
        n[i] = g_rand_int_range(chance, real && i < 2 ? 1 : 0, real ? REAL[i] : MOST[i]);
    }
    if (form == 0) {
        return g_strdup_printf("%02d/%02d/20%02d %02d.%02d - a: b", n[0], n[1], n[2], n[3], n[4]);
    }
    return form == 1 ? g_strdup_printf("[%02d.%02d.%02d, %02d:%02d:%02d] a: b", n[0], n[1], n[2],
                                       n[3], n[4], n[5])
                     : g_strdup_printf("%d/%d/%02d, %d:%02d\u202fPM - a: b", n[0], n[1], n[2], n[3],
                                       n[4]);
}

/* What a mould finds is what reading letter by letter finds. */
static void moulds_agree_with_reading(void)
{
    g_autoptr(GRand) chance = g_rand_new_with_seed(1);
    size_t fitting = 0;
    for (int i = 0; i < 3000; i++) {
        g_autofree char *first = head_make(chance, i % 3, true);
        g_autofree char *second = head_make(chance, i % 3, false);
        ChatMould mould = mould_of(first);
        ChatHead head;
        ChatMoment moment;
        if (!fits(&mould, second, &moment)) {
            continue;
        }
        fitting++;
        bool day = (moment.date & 0xFFFF) != 0 && (moment.date >> 16 & 0xFFFF) != 0;
        g_assert_cmpint(chat_head_read(second, second + strlen(second), &head), ==, day);
        if (day) { /* days that are none are the format's to refuse */
            ChatMoment wanted = chat_moment_of(&head);
            g_assert_true(moment.date == wanted.date && moment.of_day_s == wanted.of_day_s);
        }
    }
    g_assert_cmpuint(fitting, >, 500);
}

static void other_heads_do_not_fit(void)
{
    ChatMould mould = mould_of("10/07/2026 08.00 - Bu Ani: a");
    ChatMoment moment;
    g_assert_true(fits(&mould, "11/12/2027 23.59 - Pak Budi: a", &moment));
    g_assert_cmpint(moment.of_day_s, ==, 86340);
    g_assert_false(fits(&mould, "11/12/2027 23:59 - Pak Budi: a", &moment));
    g_assert_false(fits(&mould, "11/12/2027 24.60 - Pak Budi: a", &moment));
    g_assert_false(fits(&mould, "1a/12/2027 23.59 - Pak Budi: a", &moment));
    g_assert_false(fits(&mould, "1/12/2027 23.59 - Pak Budi: a b", &moment));
    g_assert_false(fits(&(ChatMould){0}, "11/12/2027 23.59 - a: b", &moment));
}

static void digits_of_other_scripts_make_none(void)
{
    ChatMould mould = mould_of("[١٨/٣/٢٠٢٢، ٢:٥٦:٠٠ م] a: m");
    g_assert_cmpuint(mould.words, ==, 0);
}

/* "… 4:30:10 PM" is another head than "… 4:30:10 ", of which it begins with all bytes. */
static void behind_a_blank_more_may_follow(void)
{
    ChatMould mould = mould_of("2012. 6. 13.4:30:10 a: m");
    g_assert_cmpuint(mould.words, ==, 0);
}

void test_chat_mould(void)
{
    g_test_add_func("/kernel/chat_mould/blank", behind_a_blank_more_may_follow);
    g_test_add_func("/kernel/chat_mould/agree", moulds_agree_with_reading);
    g_test_add_func("/kernel/chat_mould/other", other_heads_do_not_fit);
    g_test_add_func("/kernel/chat_mould/scripts", digits_of_other_scripts_make_none);
}
