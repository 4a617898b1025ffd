// SPDX-License-Identifier: Apache-2.0
#include "importer/market.h"

enum {
    ID,
    STATUS,
    RETURN_STATE,
    REASON,
    MADE,
    PAID,
    NAME,
    VARIATION,
    PRICE,
    QUANTITY,
    RETURNED,
    SUBTOTAL,
    SUBSIDY,
    VOUCHER,
    BUNDLE,
    BUNDLE_SELLER,
    BUNDLE_SHOPEE,
    SHIPPING,
    NOTE,
    BUYER,
    RECIPIENT,
    TOWN,
    FINISHED,
};

static const ImportColumn COLUMNS[] = {
    [ID] = {"No. Pesanan|Order ID|Nomor Pesanan", true},
    [STATUS] = {"Status Pesanan|Order Status", true},
    [RETURN_STATE] = {"Status Pembatalan/ Pengembalian|Return / Refund Status|Cancellation / Return "
                      "Status"},
    [REASON] = {"Alasan Pembatalan|Cancel reason|Cancellation Reason"},
    [MADE] = {"Waktu Pesanan Dibuat|Order Creation Date|Order Creation Time|Order Created Time"},
    [PAID] = {"Waktu Pembayaran Dilakukan|Order Paid Time|Payment Time"},
    [NAME] = {"Nama Produk|Product Name", true},
    [VARIATION] = {"Nama Variasi|Variation Name"},
    [PRICE] = {"Harga Setelah Diskon|Deal Price|Discounted Price", true},
    [QUANTITY] = {"Jumlah|Quantity", true},
    [RETURNED] = {"Returned quantity|Jumlah Dikembalikan|Jumlah Produk Dikembalikan"},
    [SUBTOTAL] = {"Subtotal Pesanan|Total Harga Produk|Dibayar Pembeli|Product Subtotal|Order "
                  "Subtotal"},
    [SUBSIDY] = {"Diskon Dari Shopee|Shopee Rebate|Shopee Discount"},
    [VOUCHER] = {"Voucher Ditanggung Penjual|Seller Voucher|Voucher Sponsored by Seller"},
    [BUNDLE] = {"Paket Diskon|Bundle Deal|Bundle Deal Indicator"},
    [BUNDLE_SELLER] = {"Paket Diskon (Diskon dari Penjual)|Seller Bundle Discount"},
    [BUNDLE_SHOPEE] = {"Paket Diskon (Diskon dari Shopee)|Shopee Bundle Discount"},
    [SHIPPING] = {"Ongkos Kirim Dibayar oleh Pembeli|Buyer Paid Shipping Fee"},
    [NOTE] = {"Catatan dari Pembeli|Remark from buyer|Buyer Note"},
    [BUYER] = {"Username (Pembeli)|Username (Buyer)"},
    [RECIPIENT] = {"Nama Penerima|Receiver Name|Recipient Name"},
    [TOWN] = {"Kota/Kabupaten|City|Town"},
    [FINISHED] = {"Waktu Pesanan Selesai|Order Complete Time|Order Completed Time"},
    {NULL},
};

/* Price × pieces, with or without the pieces given back and what a bundle took off. */
static bool subtotal_fits(int64_t subtotal_idr, int64_t price_idr, int64_t quantity,
                          int64_t returned, int64_t bundle_idr)
{
    int64_t sum_idr = price_idr * quantity, rest_idr = price_idr * (quantity - returned);
    return subtotal_idr == sum_idr || subtotal_idr == rest_idr ||
           subtotal_idr == sum_idr - bundle_idr || subtotal_idr == rest_idr - bundle_idr;
}

static bool line_take(ImportRow *row, MarketOrder *order)
{
    int64_t price_idr = BATCH_NONE, quantity = 0, returned = 0, seller_idr = 0, shopee_idr = 0;
    if (!row_money(row, PRICE, &price_idr) || !row_count(row, QUANTITY, &quantity) ||
        !row_count(row, RETURNED, &returned) || !row_number(row, BUNDLE_SELLER, &seller_idr) ||
        !row_number(row, BUNDLE_SHOPEE, &shopee_idr)) {
        return false;
    }
    if (price_idr == BATCH_NONE) {
        return row_refuse(row, PRICE, N_("Harganya kosong."));
    }
    if (quantity > MARKET_QUANTITY_MAX) {
        return row_refuse(row, QUANTITY, N_("Jumlah barangnya harus 1 sampai 10.000."));
    }
    if (returned > quantity) {
        return row_refuse(row, RETURNED, N_("Yang dikembalikan lebih banyak daripada yang dibeli."));
    }
    int64_t subtotal_idr = price_idr * quantity;
    if (!row_amount(row, SUBTOTAL, &subtotal_idr)) {
        return false;
    }
    bool off = market_row_is_off(row, STATUS);
    if (!off && !subtotal_fits(subtotal_idr, price_idr, quantity, returned,
                               ABS(seller_idr) + ABS(shopee_idr))) {
        return row_refuse(row, SUBTOTAL, N_("Harga kali jumlah tidak sama dengan subtotal baris ini."));
    }
    /* What was charged at first; what came back is the refund. */
    bool less = off || subtotal_idr == price_idr * (quantity - returned);
    const MarketLineColumns columns = {NAME, VARIATION, QUANTITY, STATUS,
                                       less ? price_idr * quantity : subtotal_idr};
    order->refund_idr += returned * price_idr;
    return market_line_add(row, order, &columns);
}

static bool amounts_take(ImportRow *row, MarketOrder *order)
{
    int64_t subsidy_idr = 0;
    if (!market_most(row, SHIPPING, &order->shipping_idr) ||
        !market_most(row, VOUCHER, &order->voucher_idr) ||
        !row_number(row, SUBSIDY, &subsidy_idr)) {
        return false;
    }
    order->subsidy_idr += ABS(subsidy_idr);
    return true;
}

static void shopee_row(ImportRow *row)
{
    static const MarketOrderColumns ORDER = {ID, STATUS, NAME};
    static const size_t MADE_AT[2] = {MADE, PAID}, FINISHED_AT[2] = {FINISHED, FINISHED};
    MarketOrder *order = market_order_of(row, "shopee", &ORDER);
    if (order == NULL) {
        return;
    }
    if (!line_take(row, order) || !amounts_take(row, order) ||
        !market_time(row, order, MADE_AT, false) || !market_time(row, order, FINISHED_AT, true)) {
        market_fail(row, order);
        return;
    }
    market_keep(row, &order->customer, BUYER, 120);
    market_keep(row, &order->customer, RECIPIENT, 120);
    market_keep(row, &order->place, TOWN, 120);
    market_keep(row, &order->note, NOTE, 500);
    market_keep(row, &order->reason, REASON, 200);
    if (order->state == MARKET_COMPLETED && order->finished_at == BATCH_NONE) {
        batch_remark(row->batch,
                     &(BatchRefusal){row->row->line, "", order->id,
                                     N_("Selesai, tetapi waktu selesainya kosong: pesanannya masuk, "
                                        "uangnya belum dihitung.")});
    }
}

const Importer importer_shopee_orders = {
    .name = "shopee_orders",
    .label = N_("pesanan Shopee"),
    .advice = N_("Di Seller Centre: Pesanan Saya, pilih tanggal, lalu Export."),
    .kind = IMPORT_ORDERS,
    .platform = "shopee",
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = MADE,
    .row = shopee_row,
};
