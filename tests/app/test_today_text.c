// SPDX-License-Identifier: Apache-2.0
#include "app/today.h"

#include "app/context_case.h"

static Today monday(void)
{
    return (Today){.day = 20458,
                   .limit = 30,
                   .items = g_array_new(FALSE, FALSE, sizeof(TodayItem)),
                   .moved = g_array_new(FALSE, FALSE, sizeof(TodayItem))};
}

static TodayItem post(Minute minute, const char *place)
{
    return (TodayItem){.kind = TODAY_POST,
                       .minute = minute,
                       .minutes = 5,
                       .title = "Foto",
                       .channel = "Status WhatsApp",
                       .place = place,
                       .moved_to = DAY_NONE};
}

static void the_place_with_signal_is_named(void)
{
    TodayItem hall = post(360, "balai desa"), home = post(540, ""), any = post(-1, "");
    g_autofree char *first = today_when(&hall, NULL);
    g_autofree char *second = today_when(&home, NULL);
    g_autofree char *third = today_when(&any, NULL);
    g_assert_cmpstr(first, ==, "06.00 di balai desa");
    g_assert_cmpstr(second, ==, "09.00");
    g_assert_cmpstr(third, ==, "");
}

static void paper_says_what_stays_and_what_moves(void)
{
    g_auto(Today) today = monday();
    TodayItem stays = post(360, "balai desa"), answers = post(-1, ""), moves = post(960, "");
    answers.title = "Pesan menunggu jawaban";
    answers.channel = "";
    answers.count = 3;
    answers.done = true;
    g_array_append_val(today.items, stays);
    g_array_append_val(today.items, answers);
    g_array_append_val(today.moved, moves);
    today.used = 10;
    g_autofree char *text = today_text(&today, "Dapur Melati", NULL);
    g_assert_cmpstr(text, ==,
                    "Dapur Melati\nSenin, 5 Januari 2026\n10 dari 30 menit\n\n"
                    "[ ] 06.00 di balai desa  Status WhatsApp: Foto (5 menit)\n"
                    "[x] Pesan menunggu jawaban: 3 (5 menit)\n"
                    "\nPindah ke hari lain:\n[ ] 16.00  Status WhatsApp: Foto (5 menit)\n");
}

static void an_empty_day_says_so(void)
{
    g_auto(Today) today = monday();
    g_autofree char *working = today_text(&today, "Dapur Melati", NULL);
    today.off = true;
    g_autofree char *off = today_text(&today, "Dapur Melati", NULL);
    g_assert_true(g_str_has_suffix(working, "Tidak ada tugas hari ini.\n"));
    g_assert_true(g_str_has_suffix(off, "Hari ini libur. Selamat beristirahat.\n"));
}

void test_today_text(void)
{
    g_test_add_func("/app/today_text/place", the_place_with_signal_is_named);
    g_test_add_func("/app/today_text/paper", paper_says_what_stays_and_what_moves);
    g_test_add_func("/app/today_text/empty", an_empty_day_says_so);
}
