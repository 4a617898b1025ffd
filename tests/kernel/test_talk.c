// SPDX-License-Identifier: Apache-2.0
/* What comes out of a chat (requirements T01, X07). */
#include "kernel/talk.h"

#include <string.h>

#include "talk_make.h"

#define SHOP "Dapur Melati"
#define ANI "Bu Ani: "
#define ME SHOP ": "

static void waits_are_measured_without_greetings(void)
{
    g_autofree Talk *talk = talk_make(
        AT("08.00") ANI "brp kak\n" AT("08.00") ME
        "Terima kasih telah menghubungi Dapur Melati\n" AT("08.05") ME "10rb bu\n" AT("09.00") ANI
        "msh ada?\n" AT("09.10") ME "ada\n" AT("09.11") ANI "oke makasih\n" AT("09.30") ME
        "sama2\n" AT("10.00") ANI "buka sampe jam brp\n" AT("11.00") ME "jam 5 bu\n",
        "", SHOP);
    g_assert_cmpint(talk->waits.count, ==, 3);
    g_assert_cmpint(chat_wait_median(&talk->waits), ==, 600);
    g_assert_cmpint(chat_wait_p90(&talk->waits), ==, 3600);
    g_assert_cmpint(talk->within, ==, 2);
    g_assert_cmpint(talk->automatic, ==, 1);
    g_assert_cmpint(talk->hours[10].answered, ==, 1);
    g_assert_cmpint(talk->hours[10].within, ==, 0);
    g_assert_cmpint(talk->incoming[9], ==, 2);
    g_assert_cmpint(talk->weekdays[1], ==, 4);
}

static void what_waits_is_oldest_first(void)
{
    g_autofree Talk *talk =
        talk_make(AT("08.00") ANI "brp harganya\n" AT("08.10") ME "10rb\n" AT("09.00") ANI
                  "cod bs?\n" AT("09.01") "Pak Budi: msh ada kak\n" AT("09.02") ANI
                  "ok\n" AT("09.03") "Pak Budi: makasih\n",
                  "", SHOP);
    g_assert_cmpuint(talk->question_count, ==, 2);
    g_assert_cmpstr(talk->questions[0].note.text, ==, "cod bs?");
    g_assert_cmpint(talk->questions[0].topic, ==, TALK_TOPIC_COD);
    g_assert_cmpstr(talk->questions[1].note.text, ==, "msh ada kak");
    g_assert_true(talk->waiting);
    g_autofree Talk *done = talk_make(
        AT("08.00") ANI "brp\n" AT("08.10") ME "10rb\n" AT("09.00") ANI "oke makasih\n", "", SHOP);
    g_assert_false(done->waiting);
    g_assert_cmpuint(done->question_count, ==, 0);
}

static void questions_asked_again_are_one_group(void)
{
    g_autofree Talk *talk =
        talk_make(AT("08.00") ANI "nasi kuning brp kak\n" AT("08.10") ME
                  "10rb\n" AT("09.00") "Budi: harga nasi kuning berapa?\n" AT("09.10") ME
                  "sepuluh ribu ya\n" AT("10.00") "Cici: nasi kuningnya brpan\n" AT("10.10") ME
                  "10rb kak\n" AT("11.00") "Cici: bisa cod?\n",
                  "Nasi kuning", SHOP);
    g_assert_cmpuint(talk->group_count, ==, 1);
    g_assert_cmpint(talk->groups[0].topic, ==, TALK_TOPIC_PRICE);
    g_assert_cmpint(talk->groups[0].goods, ==, 0);
    g_assert_cmpint(talk->groups[0].count, ==, 3);
    g_assert_cmpstr(talk->groups[0].answer, ==, "10rb kak");
}

static void orders_take_what_is_said_around_them(void)
{
    g_autofree Talk *talk =
        talk_make(AT("08.00") ANI "risol mayo msh ada kak?\n" AT("08.01") ME "ada bu\n" AT("08.02")
                      ANI "pesen 2 ya\n" AT("08.03") ANI "dianter jam 4\n" AT("08.04") ANI
                  "alamat: Gang Mawar 3\n" AT("08.05") ME "siap\n",
                  "Nasi kuning\nRisol mayo", SHOP);
    g_assert_cmpuint(talk->draft_count, ==, 1);
    const TalkOrder *order = &talk->drafts[0].order;
    g_assert_cmpuint(order->line_count, ==, 1);
    g_assert_cmpint(order->lines[0].goods, ==, 1);
    g_assert_cmpint(order->lines[0].quantity, ==, 2);
    g_assert_cmpint(order->due_minute, ==, 16 * 60);
    g_assert_true(order->delivery);
    g_assert_cmpstr(order->place, ==, "Gang Mawar 3");
}

static void proofs_and_tricks_are_flagged(void)
{
    g_autofree Talk *talk = talk_make(
        AT("08.00") ME "Rek BCA 1234567890\n" AT("08.20") ANI
        "<Media tidak disertakan>\n" AT("08.30") ANI "udh tf ya bu\n" AT("09.00") ANI
        "<Media tidak disertakan>\n" NEXT("09.00") "Eve: kirim kode otp yg masuk ya kak\n",
        "", SHOP);
    g_assert_cmpuint(talk->proof_count, ==, 2);
    g_assert_cmpuint(talk->trick_count, ==, 1);
    g_assert_cmpint(talk->tricks[0].trick, ==, TALK_TRICK_CODE);
    g_assert_cmpuint(talk->question_count, ==, 0); /* a trick need not be answered */
}

/* The same message has the same mark in a later export, also in one with seconds. */
static void marks_outlive_the_export(void)
{
    g_autofree Talk *one = talk_make(AT("08.00") ANI "brp kak\n", "", SHOP);
    g_autofree Talk *later = talk_make(
        "[21/07/26 08.00.31] " ANI "brp kak\n[21/07/26 08.01.31] " ANI "halo?\n", "", SHOP);
    g_assert_cmpuint(one->questions[0].note.mark, ==, later->questions[0].note.mark);
    g_assert_cmpuint(later->questions[0].note.mark, !=, later->questions[1].note.mark);
    g_assert_cmpuint(one->mark, ==, later->mark);
}

static void lists_keep_the_latest(void)
{
    g_autoptr(GString) chat = g_string_new(NULL);
    for (unsigned i = 0; i < TALK_QUESTIONS_MAX + 50; i++) {
        g_string_append_printf(chat, AT("08.00") ANI "harga nomor%c%c berapa?\n", 'a' + i / 26,
                               'a' + i % 26);
    }
    g_autofree Talk *talk = talk_make(chat->str, "", SHOP);
    g_assert_cmpuint(talk->question_count, ==, TALK_QUESTIONS_MAX);
    g_assert_cmpint(talk->question_more, ==, 50);
    g_assert_nonnull(strstr(talk->questions[0].note.text, "nomorby"));
}

void test_talk(void)
{
    g_test_add_func("/kernel/talk/waits", waits_are_measured_without_greetings);
    g_test_add_func("/kernel/talk/waiting", what_waits_is_oldest_first);
    g_test_add_func("/kernel/talk/groups", questions_asked_again_are_one_group);
    g_test_add_func("/kernel/talk/orders", orders_take_what_is_said_around_them);
    g_test_add_func("/kernel/talk/flags", proofs_and_tricks_are_flagged);
    g_test_add_func("/kernel/talk/marks", marks_outlive_the_export);
    g_test_add_func("/kernel/talk/latest", lists_keep_the_latest);
}
