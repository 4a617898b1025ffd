// SPDX-License-Identifier: Apache-2.0
#include "importer/market.h"

#include "import_case.h"

static void states_are_told_in_both_languages(void)
{
    static const struct {
        const char *words;
        MarketState state;
    } CASES[] = {
        {"Belum Bayar", MARKET_UNPAID},        {"Perlu Dikirim", MARKET_TO_SHIP},
        {"Perlu dikirim", MARKET_TO_SHIP},     {"Sedang Dikirim", MARKET_SHIPPED},
        {"Telah Dikirim", MARKET_SHIPPED},     {"Selesai", MARKET_COMPLETED},
        {"Batal", MARKET_CANCELLED},           {"Dibatalkan", MARKET_CANCELLED},
        {"Pengembalian", MARKET_CANCELLED},    {"To ship", MARKET_TO_SHIP},
        {"Shipped", MARKET_SHIPPED},           {"Completed", MARKET_COMPLETED},
        {"Canceled", MARKET_CANCELLED},        {"Pesanan Baru", MARKET_TO_SHIP},
        {"Pesanan Diproses", MARKET_TO_SHIP},  {"Pesanan Dikirim", MARKET_SHIPPED},
        {"Pesanan Selesai", MARKET_COMPLETED}, {"Delivered", MARKET_DELIVERED},
        {"Unpaid", MARKET_UNPAID},
        {"Belum Dikirim", MARKET_TO_SHIP},     {"Not shipped", MARKET_TO_SHIP},
        {"Undelivered", MARKET_CANCELLED},     {"Tidak Terkirim", MARKET_CANCELLED},
        {"Belum diterima", MARKET_SHIPPED},    {"Incomplete", MARKET_SHIPPED},
        {"Permintaan pembatalan", MARKET_TO_SHIP}, {"Cancellation requested", MARKET_TO_SHIP},
        {"Pengembalian diajukan", MARKET_DELIVERED}, {"Return requested", MARKET_DELIVERED},
        {"Cancelled at the buyer's request", MARKET_CANCELLED},
        {"Sudah Dibayar", MARKET_TO_SHIP},     {"To receive", MARKET_SHIPPED},
        {"Pesanan diterima, namun Pembeli masih dapat mengajukan pengembalian", MARKET_DELIVERED},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        MarketState state = MARKET_STATE_COUNT;
        g_test_message("%s", CASES[i].words);
        g_assert_true(market_state_parse(CASES[i].words, &state));
        g_assert_cmpint(state, ==, CASES[i].state);
    }
    MarketState state = MARKET_STATE_COUNT;
    g_assert_false(market_state_parse("Entahlah", &state));
    g_assert_false(market_state_parse("", &state));
}

#define HEADS                                                                                      \
    "Order ID,Order Status,Product Name,Quantity,SKU Unit Original Price,SKU Subtotal Before "     \
    "Discount,SKU Subtotal After Discount,Shipping Fee After Discount,Order Amount,Created Time,"  \
    "Delivered Time\n"
#define TIMES "10/09/2026 09:00:00,12/09/2026 09:00:00\n"
#define OLD "Nomor Invoice,Tanggal Pembayaran,Status Terakhir,Tanggal Pesanan Selesai,Nama Produk," \
            "Jumlah Produk Dibeli,Harga Jual (IDR)\n"

/* H09: what stands in an order file of any marketplace becomes orders with the right money. */
static void orders_of_several_rows_are_one(void)
{
    static const struct {
        const char *what, *text;
        MarketState state;
        int64_t goods_idr, refund_idr, refused;
    } CASES[] = {
        {"called off, its sums set to zero",
         HEADS "57646141,Canceled,Kripik,1,15000,15000,0,0,0," TIMES, MARKET_CANCELLED, 0, 0, 0},
        {"one of two called off",
         HEADS "57646141,Canceled,Kripik,1,20000,20000,20000,9000,44000," TIMES
               "57646141,Completed,Sambal,1,15000,15000,15000,9000,44000," TIMES,
         MARKET_COMPLETED, 35000, 20000, 0},
        {"two parcels", HEADS "57646141,Completed,Kripik,1,20000,20000,20000,0,35000," TIMES
                              "57646141,Shipped,Sambal,1,15000,15000,15000,0,35000," TIMES,
         MARKET_SHIPPED, 35000, 0, 0},
        {"the same row twice",
         HEADS "57646141,Completed,Kripik,1,20000,20000,20000,0,20000," TIMES
               "57646141,Completed,Kripik,1,20000,20000,20000,0,20000," TIMES,
         MARKET_COMPLETED, 20000, 0, 1},
        {"the second row leaves out what it repeats",
         OLD "INV/1,10-09-2026,Pesanan Selesai,12-09-2026,Kripik,2,Rp 10.000\n"
             ",,,,Sambal,1,Rp 5.000\n", MARKET_COMPLETED, 25000, 0, 0},
        {"half a piece", OLD "INV/1,10-09-2026,Pesanan Selesai,12-09-2026,Kripik,\"1,5\",10.000\n",
         MARKET_UNPAID, 0, 0, 1},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(FileRead) read = {0};
        g_test_message("%s", CASES[i].what);
        case_text_read(CASES[i].text, NULL, &read);
        g_assert_cmpint(read.result, ==, FILE_TAKEN);
        g_assert_cmpuint(read.batch->orders->len, ==, 1);
        const MarketOrder *order = &g_array_index(read.batch->orders, MarketOrder, 0);
        g_assert_cmpint(order->goods_idr, ==, CASES[i].goods_idr);
        g_assert_cmpint(order->refund_idr, ==, CASES[i].refund_idr);
        g_assert_cmpint(order->state, ==, CASES[i].state);
        g_assert_cmpint(read.batch->refused, ==, CASES[i].refused);
    }
}

/* Written anew by a spreadsheet of another country: a day that has not come tells, else it is said. */
static void days_a_spreadsheet_turned_are_noticed(void)
{
    static const struct {
        const char *made, *day;
        guint remarks;
    } CASES[] = {{"9/11/2026 9:15", "2026-09-11", 0}, {"9/5/2026 9:15", "2026-05-09", 1},
                 {"09/05/2026 09:15:00", "2026-05-09", 0}, {"9/25/2026 9:15 AM", "2026-09-25", 0}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(FileRead) read = {0};
        g_autofree char *text = g_strdup_printf(
            HEADS "57646141,Shipped,Kripik,1,15000,15000,15000,0,15000,%s,\n", CASES[i].made);
        g_test_message("%s", CASES[i].made);
        case_text_read(text, NULL, &read);
        g_assert_cmpint(read.result, ==, FILE_TAKEN);
        g_autofree char *day =
            day_format(g_array_index(read.batch->orders, MarketOrder, 0).made_day);
        g_assert_cmpstr(day, ==, CASES[i].day);
        g_assert_cmpuint(read.batch->remarks->len, ==, CASES[i].remarks);
    }
}

void test_market(void)
{
    g_test_add_func("/importer/market/rows", orders_of_several_rows_are_one);
    g_test_add_func("/importer/market/turned", days_a_spreadsheet_turned_are_noticed);
    g_test_add_func("/importer/market/states", states_are_told_in_both_languages);
}
