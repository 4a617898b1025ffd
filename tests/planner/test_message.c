// SPDX-License-Identifier: Apache-2.0
#include "planner/message.h"

#include "base/text.h"
#include "planner/caption_case.h"

static void assert_has(const char *text, const char *part)
{
    g_test_message("%s in:\n%s", part, text);
    g_assert_nonnull(strstr(text, part));
}

/* Requirement H04: rupiah as Rp12.500; inactive products hidden. */
static void the_catalogue_shows_active_products_only(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    static const CatalogueItem items[] = {{"Kebab", "Isi daging ayam", 12500, "porsi", 0, 2, true},
                                          {"Dimsum", NULL, 20000, NULL, 1, -1, true},
                                          {"Tempura", NULL, 9000, NULL, 0, -1, false}};
    CatalogueHead head = {"Dapur Kebab", "+6281200000001", NULL, "Bisa diantar."};
    g_autofree char *text = catalogue_text(book, &head, items, G_N_ELEMENTS(items));
    assert_has(text, "Daftar jualan Dapur Kebab");
    assert_has(text, "• Kebab Rp12.500/porsi (sisa 2)\n  Isi daging ayam");
    assert_has(text, "• Dimsum Rp20.000, pesan 1 hari sebelumnya");
    assert_has(text, "Bisa diantar.");
    g_assert_null(strstr(text, "Tempura"));
    g_assert_null(strstr(text, "fotonya"));
}

static void a_long_catalogue_says_how_many_are_missing(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    CatalogueItem items[300];
    for (size_t i = 0; i < G_N_ELEMENTS(items); i++) {
        items[i] = (CatalogueItem){"Kue basah aneka rasa", NULL, 2500, "buah", 0, -1, true};
    }
    CatalogueHead head = {"Dapur Kebab", "+6281200000001", NULL, NULL};
    g_autofree char *text = catalogue_text(book, &head, items, G_N_ELEMENTS(items));
    size_t listed = 0;
    for (const char *at = strstr(text, "•"); at != NULL; at = strstr(at + 1, "•")) {
        listed++;
    }
    g_autofree char *more = g_strdup_printf("…dan %d menu lain", (int)(300 - listed));
    assert_has(text, more);
    g_assert_cmpint(text_length(text), <=, CHAT_MAX);
    g_assert_cmpint(text_length(text), >, CHAT_MAX - 60);
    assert_has(text, "0812-0000-0001");
}

static void an_order_is_confirmed_line_by_line(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    static const OrderLine lines[] = {{"Nasi kuning", 2, 10000}, {"Es teh", 1, 3000}};
    OrderWords order = {.business = "Dapur Bu Melati",
                        .customer = "Rani",
                        .number = 12,
                        .lines = lines,
                        .line_count = 2,
                        .fee_idr = 2000,
                        .total_idr = 25000,
                        .day = MONDAY_5_JANUARY,
                        .minute = -1,
                        .delivery = true,
                        .area = "RT 2"};
    g_autofree char *text = order_confirmation_text(book, &order);
    assert_has(text, "Halo Rani");
    assert_has(text, "2 × Nasi kuning = Rp20.000");
    assert_has(text, "Ongkos kirim: Rp2.000");
    assert_has(text, "Jumlah: Rp25.000");
    assert_has(text, "Diantar ke: RT 2");
    g_assert_null(strstr(text, "Pukul"));
    order.delivery = false;
    order.fee_idr = 0;
    order.minute = 9 * 60;
    order.note = "Lunas";
    g_autofree char *fetched = order_confirmation_text(book, &order);
    g_autofree char *receipt = receipt_text(book, &order);
    assert_has(fetched, "Diambil di tempat.");
    assert_has(fetched, "Pukul: 09.00");
    g_assert_null(strstr(fetched, "Ongkos"));
    assert_has(receipt, "NOTA Dapur Bu Melati");
    assert_has(receipt, "Lunas");
}

static void requests_complaints_and_absence_have_their_words(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    ApologyWords words = {"Rani", "pesanan terlambat 30 menit", "besok kami antar lebih pagi",
                          "Dapur Bu Melati"};
    ClarificationWords issue = {"kabar warung tutup", "kami libur satu hari", NULL, NULL,
                                "Dapur Bu Melati"};
    g_autofree char *now = now_available_text(book, "Rani", "lele goreng", 12500, "Dapur");
    g_autofree char *sorry = apology_text(book, &words);
    g_autofree char *clear = clarification_text(book, &issue);
    TimeWindow twice[] = {MELATI_SIGNAL[0], MELATI_SIGNAL[1], MELATI_SIGNAL[0]};
    g_autofree char *away = away_text(book, "Dapur Bu Melati", twice, 3);
    assert_has(now, "lele goreng");
    assert_has(now, "Rp12.500");
    assert_has(sorry, "mohon maaf");
    assert_has(sorry, "pesanan terlambat 30 menit");
    assert_has(sorry, "besok kami antar lebih pagi");
    assert_has(clear, "kami libur satu hari");
    g_assert_null(strstr(clear, "Yang kami lakukan"));
    assert_has(away, "pukul 06.00–07.00 dan 16.00–17.00.");
}

void test_message(void)
{
    g_test_add_func("/planner/message/catalogue", the_catalogue_shows_active_products_only);
    g_test_add_func("/planner/message/long_catalogue", a_long_catalogue_says_how_many_are_missing);
    g_test_add_func("/planner/message/order", an_order_is_confirmed_line_by_line);
    g_test_add_func("/planner/message/others", requests_complaints_and_absence_have_their_words);
}
