// SPDX-License-Identifier: Apache-2.0
/* Orders guessed from words (requirement T01). */
#include <glib.h>
#include <string.h>

#include "kernel/talk_order.h"

#define TUESDAY INT64_C(20655) /* 2026-07-21 */
#define TEN_S (TUESDAY * 86400 + 10 * 3600)

static const char *const GOODS[] = {"Nasi kuning",   "Risol mayo",    "Es teh manis",
                                    "Sambal bawang", "Sambal terasi", "Nastar toples",
                                    "Kripik singkong pedas manis"};

/* "goods x quantity" of each line, then place, day from today and minute. */
static char *order_of(const char *typed)
{
    g_autofree TalkGoods *goods = g_new0(TalkGoods, 1);
    for (size_t i = 0; i < G_N_ELEMENTS(GOODS); i++) {
        talk_goods_add(goods, GOODS[i], strlen(GOODS[i]));
    }
    ChatSpan message = {typed, strlen(typed)};
    TalkText text;
    TalkOrder order;
    talk_text_read(&text, message);
    talk_order_begin(&order);
    talk_order_read(&order, goods, &text, message, TEN_S);
    g_autoptr(GString) out = g_string_new(NULL);
    for (size_t i = 0; i < order.line_count; i++) {
        int at = order.lines[i].goods;
        g_string_append_printf(out, "%s%d %s", i > 0 ? ", " : "", order.lines[i].quantity,
                               at >= 0 ? GOODS[at] : "-");
    }
    g_string_append_printf(out, " | %s%s | %d | %d", order.place, order.fetch ? "(ambil)" : "",
                           order.due_day != 0 ? (int)(order.due_day - TUESDAY) : -1,
                           order.due_minute);
    return g_strdup(out->str);
}

static void things_and_quantities_are_found(void)
{
    static const char *const CASES[][2] = {
        {"pesen nasi kuning 2 ya", "2 Nasi kuning |  | -1 | -1"},
        {"mau 3 porsi nasi kuning sama es teh 2", "3 Nasi kuning, 2 Es teh manis |  | -1 | -1"},
        {"Pesanan:\n- sambal bawang 2\n- sambal terasi 1\n\nmakasih",
         "2 Sambal bawang, 1 Sambal terasi |  | -1 | -1"},
        {"risolnya dua lusin", "24 Risol mayo |  | -1 | -1"},
        {"order nastr 1 toples", "1 Nastar toples |  | -1 | -1"},
        {"pesen 2 ya", "2 - |  | -1 | -1"},
        {"nasi kuning 10rb 5 bungkus", "5 Nasi kuning |  | -1 | -1"},
        {"nasi kunning dong bu lima", "5 Nasi kuning |  | -1 | -1"},
        {"pesen kripik 2, sambal terasi 1",
         "2 Kripik singkong pedas manis, 1 Sambal terasi |  | -1 | -1"},
        {"kripik 2 bungkus nasi kuning 3", "2 Kripik singkong pedas manis, 3 Nasi kuning |  | -1 | -1"},
        {"2 kripik 1 risol", "2 Kripik singkong pedas manis, 1 Risol mayo |  | -1 | -1"},
        {"pesan\n1. Kripik 2\n2. Risol 3",
         "2 Kripik singkong pedas manis, 3 Risol mayo |  | -1 | -1"},
        {"1 risol\n2 kripik", "1 Risol mayo, 2 Kripik singkong pedas manis |  | -1 | -1"},
        {"hoyong kripik tilu teh", "3 Kripik singkong pedas manis |  | -1 | -1"},
        {"mau sambal 2", "2 - |  | -1 | -1"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *out = order_of(CASES[i][0]);
        g_assert_cmpstr(out, ==, CASES[i][1]);
    }
}

static void place_and_time_are_found(void)
{
    static const char *const CASES[][2] = {
        {"nasi kuning 2 dianter jam 4", "2 Nasi kuning |  | 0 | 960"},
        {"pesen risol 10 bsk jam 9 pagi", "10 Risol mayo |  | 1 | 540"},
        {"risol 10 kirim ke Jl. Kenanga No. 5 RT 02 jam 16.30 ya",
         "10 Risol mayo | Jl. Kenanga No. 5 RT 02 | 0 | 990"},
        {"es teh 3 lusa jam setengah 4, ambil sendiri", "3 Es teh manis | (ambil) | 2 | 930"},
        {"nasi kuning 4 hari jumat", "4 Nasi kuning |  | 3 | -1"},
        {"nasi kuning 4 tgl 25 jam 7 malam", "4 Nasi kuning |  | 4 | 1140"},
        {"nasi kuning 1 jam 8", "1 Nasi kuning |  | 1 | 480"},
        {"alamat: rumah pagar hijau depan balai desa\nnasi kuning 2",
         "2 Nasi kuning | rumah pagar hijau depan balai desa | -1 | -1"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *out = order_of(CASES[i][0]);
        g_assert_cmpstr(out, ==, CASES[i][1]);
    }
}

void test_talk_order(void)
{
    g_test_add_func("/kernel/talk_order/things", things_and_quantities_are_found);
    g_test_add_func("/kernel/talk_order/details", place_and_time_are_found);
}
