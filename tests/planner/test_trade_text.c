// SPDX-License-Identifier: Apache-2.0
/* S03, S04, S05, S08: the ready messages name code, sum and rest, and leave out what is not known. */
#include "planner/trade_text.h"

#include "planner/caption_case.h"

static void assert_has(const char *text, const char *part)
{
    g_test_message("%s in:\n%s", part, text);
    g_assert_nonnull(strstr(text, part));
}

static void ready_prints_name_code_and_sum(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    PrintWords words = {"Bu Sari", "Fotokopi Pojok", "A07", 15000, MONDAY_5_JANUARY, 480};
    g_autofree char *text = print_ready_text(book, &words);
    assert_has(text, "Kode ambil: A07");
    assert_has(text, "Jumlahnya: Rp15.000");
    assert_has(text, "Senin, 5 Januari 2026, pukul 08.00");
}

static void a_reminder_says_when_and_leaves_out_what_is_not_known(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    AppointmentWords words = {.customer = "Bu Sari",
                              .business = "Salon Ayu",
                              .service = "Potong rambut",
                              .price_idr = 35000,
                              .day = MONDAY_5_JANUARY,
                              .minute = 540};
    g_autofree char *text = appointment_reminder_text(book, &words);
    assert_has(text, "Layanan: Potong rambut");
    assert_has(text, "Waktunya: Senin, 5 Januari 2026, pukul 09.00");
    g_assert_null(strstr(text, "Tempatnya"));
    g_assert_null(strchr(text, '{'));
}

static void a_pre_order_asks_for_the_deposit_then_confirms_it(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    PreorderWords words = {.customer = "Bu Sari",
                           .business = "Warung Minang",
                           .menu = "Nasi ayam",
                           .boxes = 60,
                           .total_idr = 1200000,
                           .deposit_idr = 600000,
                           .day = MONDAY_5_JANUARY};
    g_autofree char *asked = preorder_text(book, &words);
    assert_has(asked, "60 kotak Nasi ayam");
    assert_has(asked, "Uang muka supaya harinya kami simpan: Rp600.000");
    g_assert_null(strstr(asked, "Sisanya"));
    g_assert_null(strstr(asked, "Tempat"));
    words.paid_idr = 600000;
    g_autofree char *receipt = preorder_text(book, &words);
    assert_has(receipt, "Sudah kami terima: Rp600.000");
    assert_has(receipt, "Sisanya: Rp600.000");
    g_assert_null(strstr(receipt, "Uang muka supaya"));
}

static void an_announcement_shows_what_is_left(void)
{
    g_autoptr(GArray) items = trade_items_new();
    g_autoptr(CaptionBook) book = caption_book();
    TripWords words = {.business = "Toko Bu Dian",
                       .place = "Kota Contoh",
                       .from = MONDAY_5_JANUARY,
                       .to = MONDAY_5_JANUARY + 4,
                       .fee_idr = 100000};
    g_autofree char *empty = trip_announcement_text(book, &words);
    assert_has(empty, "Kota Contoh, Senin, 5 Januari 2026 sampai Jumat, 9 Januari 2026");
    assert_has(empty, "Ongkos titip satu barang: Rp100.000");
    trade_items_add(items, "Tas kain", 900000, 1);
    trade_items_add(items, "Sepatu", 500000, 0);
    words.items = items;
    g_autofree char *text = trip_announcement_text(book, &words);
    assert_has(text, "• Tas kain Rp900.000");
    assert_has(text, "sudah termasuk ongkos titip Rp100.000");
    g_assert_null(strstr(text, "Sepatu"));
    g_assert_null(strstr(text, "Ongkos titip satu barang"));
}

static void an_invoice_says_what_is_left(void)
{
    g_autoptr(GArray) items = trade_items_new();
    g_autoptr(CaptionBook) book = caption_book();
    TripInvoiceWords words = {"Bu Sari", "Toko Bu Dian", "Kota Contoh", items, 900000, 400000};
    trade_items_add(items, "Tas kain", 900000, 1);
    g_autofree char *text = trip_invoice_text(book, &words);
    assert_has(text, "• Tas kain Rp900.000\nJumlah: Rp900.000");
    assert_has(text, "Sisanya: Rp500.000");
    words.paid_idr = 900000;
    g_autofree char *paid = trip_invoice_text(book, &words);
    g_assert_null(strstr(paid, "Sisanya"));
}

static void a_late_supplier_is_asked_kindly(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    PartnerWords words = {"Bu Tini", "Toko Bu Dian", "20 mukena", 600000, MONDAY_5_JANUARY, false};
    g_autofree char *order = partner_text(book, &words);
    assert_has(order, "memesan: 20 mukena");
    assert_has(order, "Rp600.000");
    words.late = true;
    g_autofree char *late = partner_text(book, &words);
    assert_has(late, "Janjinya Senin, 5 Januari 2026");
    g_assert_null(strstr(late, "Rp600.000"));
}

void test_trade_text(void)
{
    g_test_add_func("/planner/trade_text/print", ready_prints_name_code_and_sum);
    g_test_add_func("/planner/trade_text/preorder",
                    a_pre_order_asks_for_the_deposit_then_confirms_it);
    g_test_add_func("/planner/trade_text/announcement", an_announcement_shows_what_is_left);
    g_test_add_func("/planner/trade_text/invoice", an_invoice_says_what_is_left);
    g_test_add_func("/planner/trade_text/n14",
                    a_reminder_says_when_and_leaves_out_what_is_not_known);
    g_test_add_func("/planner/trade_text/partner", a_late_supplier_is_asked_kindly);
}
