// SPDX-License-Identifier: Apache-2.0
#include "importer/talk.h"

static void a_run_of_messages_is_one_turn_until_it_is_answered(void)
{
    g_autoptr(Batch) batch = batch_new();
    Talk talk = {batch, "telegram", "telegram:1", 0};
    static const TalkMessage MESSAGES[] = {
        {"Toko", "Halo", 1000, 1, true},  {"Ani", "Ada?", 2000, 2, false},
        {"Ani", "Kak?", 2100, 3, false},  {"Toko", "Ada", 2400, 4, true},
        {"Toko", "Dua", 2500, 5, true},   {"Ani", "Beli", 3000, 6, false},
        {"Toko", "Lama", 3000 + 15 * 86400, 7, true},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(MESSAGES); i++) {
        talk_add(&talk, &MESSAGES[i]);
    }
    g_assert_cmpuint(batch->messages->len, ==, 2);
    const BatchMessage *first = &g_array_index(batch->messages, BatchMessage, 0);
    g_assert_cmpstr(first->text, ==, "Ada?\nKak?");
    g_assert_cmpstr(first->answer, ==, "Ada");
    g_assert_cmpint(first->answered_at, ==, 2400);
    g_assert_cmpint(first->rows, ==, 4);
    g_assert_cmpstr(g_array_index(batch->messages, BatchMessage, 1).answer, ==, "");
    g_assert_cmpint(batch->rows, ==, 6);
}

void test_talk(void)
{
    g_test_add_func("/importer/talk/turns", a_run_of_messages_is_one_turn_until_it_is_answered);
}
