// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "importer/market.h"

enum {
    ID,
    STATUS,
    NAME,
    VARIATION,
    QUANTITY,
    RETURNED,
    UNIT_PRICE,
    BEFORE,
    PLATFORM_DISCOUNT,
    SELLER_DISCOUNT,
    AFTER,
    SHIPPING,
    DISTANCE_SHIPPING,
    DISTANCE,
    REFUND,
    PAYMENT_DISCOUNT,
    SERVICE_FEE,
    HANDLING_FEE,
    SHIPPING_INSURANCE,
    ITEM_INSURANCE,
    TAXES,
    AMOUNT,
    MADE,
    PAID,
    DELIVERED,
    REASON,
    NOTE,
    BUYER,
    RECIPIENT,
    TOWN,
    CHANNEL,
    ORDER_CHANNEL,
    INVOICE,
};

static const ImportColumn COLUMNS[] = {
    [ID] = {"Order ID|ID Pesanan", true},
    [STATUS] = {"Order Status|Status Pesanan", true},
    [NAME] = {"Product Name|Nama Produk", true},
    [VARIATION] = {"Variation|Variasi"},
    [QUANTITY] = {"Quantity|Jumlah|Kuantitas", true},
    [RETURNED] = {"Sku Quantity of return|Jumlah SKU yang dikembalikan"},
    [UNIT_PRICE] = {"SKU Unit Original Price|Harga Asli Satuan SKU"},
    [BEFORE] = {"SKU Subtotal Before Discount|Subtotal SKU Sebelum Diskon"},
    [PLATFORM_DISCOUNT] = {"SKU Platform Discount|Diskon Platform SKU"},
    [SELLER_DISCOUNT] = {"SKU Seller Discount|Diskon Penjual SKU"},
    [AFTER] = {"SKU Subtotal After Discount|Subtotal SKU Setelah Diskon", true},
    [SHIPPING] = {"Shipping Fee After Discount|Biaya Pengiriman Setelah Diskon"},
    [DISTANCE_SHIPPING] = {"Distance Shipping Fee"},
    [DISTANCE] = {"Distance Fee"},
    [REFUND] = {"Order Refund Amount|Jumlah Pengembalian Dana Pesanan"},
    [PAYMENT_DISCOUNT] = {"Payment platform discount|Diskon platform pembayaran"},
    [SERVICE_FEE] = {"Buyer Service Fee|Biaya Layanan Pembeli"},
    [HANDLING_FEE] = {"Handling Fee|Biaya Penanganan"},
    [SHIPPING_INSURANCE] = {"Shipping Insurance|Asuransi Pengiriman"},
    [ITEM_INSURANCE] = {"Item Insurance|Asuransi Barang"},
    [TAXES] = {"Taxes|Pajak"},
    [AMOUNT] = {"Order Amount|Jumlah Pesanan|Nilai Pesanan"},
    [MADE] = {"Created Time|Waktu Dibuat", true},
    [PAID] = {"Paid Time|Waktu Dibayar"},
    [DELIVERED] = {"Delivered Time|Waktu Diterima|Waktu Terkirim"},
    [REASON] = {"Cancel Reason|Alasan Pembatalan"},
    [NOTE] = {"Buyer Message|Pesan Pembeli"},
    [BUYER] = {"Buyer Username|Nama Pengguna Pembeli"},
    [RECIPIENT] = {"Recipient|Penerima"},
    [TOWN] = {"Regency and City|Kabupaten dan Kota"},
    [CHANNEL] = {"Purchase Channel|Saluran Pembelian"},
    [ORDER_CHANNEL] = {"Order Channel|Saluran Pesanan"},
    [INVOICE] = {"Tokopedia Invoice Number|Nomor Invoice Tokopedia"},
    {NULL},
};

static const char *market_of(ImportRow *row)
{
    const char *channel = row_has(row, CHANNEL) ? row_text(row, CHANNEL)
                                                : row_text(row, ORDER_CHANNEL);
    bool tokopedia = g_ascii_strncasecmp(channel, "tokopedia", 9) == 0 ||
                     (*channel == '\0' && row_has(row, INVOICE));
    return tokopedia ? "tokopedia" : "tiktok";
}

/* Some files explain their columns in the first row: no id has blanks, no count has letters. */
static bool is_description(ImportRow *row)
{
    int64_t number = 0;
    return row->first && strchr(row_text(row, ID), ' ') != NULL &&
           read_number(row_text(row, QUANTITY), false, &number) != READ_OK;
}

static bool line_fits(ImportRow *row, int64_t after_idr)
{
    int64_t unit_idr = BATCH_NONE, quantity = 0, before_idr = BATCH_NONE;
    int64_t platform_idr = 0, seller_idr = 0;
    if (!row_money(row, UNIT_PRICE, &unit_idr) || !row_count(row, QUANTITY, &quantity) ||
        !row_amount(row, BEFORE, &before_idr) || !row_number(row, PLATFORM_DISCOUNT, &platform_idr) ||
        !row_number(row, SELLER_DISCOUNT, &seller_idr)) {
        return false;
    }
    if (market_row_is_off(row, STATUS)) {
        return true;
    }
    if (unit_idr != BATCH_NONE && before_idr != BATCH_NONE && quantity <= MARKET_QUANTITY_MAX &&
        unit_idr * quantity != before_idr) {
        return row_refuse(row, BEFORE, N_("Harga kali jumlah tidak sama dengan subtotal baris ini."));
    }
    if (before_idr != BATCH_NONE && before_idr - ABS(platform_idr) - ABS(seller_idr) != after_idr) {
        return row_refuse(row, AFTER,
                          N_("Subtotal dikurangi diskon tidak sama dengan subtotal sesudah diskon."));
    }
    return true;
}

static bool line_take(ImportRow *row, MarketOrder *order)
{
    int64_t after_idr = BATCH_NONE, platform_idr = 0, refund_idr = 0;
    if (!row_money(row, AFTER, &after_idr)) {
        return false;
    }
    if (after_idr == BATCH_NONE) {
        return row_refuse(row, AFTER, N_("Harganya kosong."));
    }
    const MarketLineColumns columns = {NAME, VARIATION, QUANTITY, STATUS, after_idr};
    if (!line_fits(row, after_idr) || !row_number(row, PLATFORM_DISCOUNT, &platform_idr) ||
        !row_number(row, REFUND, &refund_idr)) {
        return false;
    }
    order->subsidy_idr += ABS(platform_idr);
    order->refund_idr = MAX(order->refund_idr, ABS(refund_idr));
    return market_line_add(row, order, &columns);
}

/* What the buyer paid beside the goods; the file repeats it on each row of the order. */
static bool charges_take(ImportRow *row, MarketOrder *order)
{
    static const size_t PLUS[] = {SERVICE_FEE,    HANDLING_FEE,      SHIPPING_INSURANCE,
                                  ITEM_INSURANCE, TAXES,             DISTANCE_SHIPPING,
                                  DISTANCE};
    int64_t charges_idr = 0, amount_idr = BATCH_NONE;
    for (size_t i = 0; i < G_N_ELEMENTS(PLUS); i++) {
        int64_t charge_idr = 0;
        if (!row_number(row, PLUS[i], &charge_idr)) {
            return false;
        }
        charges_idr += charge_idr;
    }
    int64_t discount_idr = 0;
    if (!row_number(row, PAYMENT_DISCOUNT, &discount_idr) || !row_amount(row, AMOUNT, &amount_idr) ||
        !market_most(row, SHIPPING, &order->shipping_idr)) {
        return false;
    }
    order->charges_idr = charges_idr - ABS(discount_idr);
    bool again = order->lines->len > 1;
    if (again && amount_idr != BATCH_NONE && order->amount_idr != amount_idr && order->off_idr == 0) {
        return row_refuse(row, AMOUNT, N_("Jumlah pesanan ini berbeda-beda di barisnya."));
    }
    order->amount_idr = again ? MAX(order->amount_idr, amount_idr) : amount_idr;
    return true;
}

static void tiktok_row(ImportRow *row)
{
    static const MarketOrderColumns ORDER = {ID, STATUS, NAME};
    static const size_t MADE_AT[2] = {MADE, PAID}, FINISHED_AT[2] = {DELIVERED, PAID};
    if (is_description(row)) {
        row->passed = true;
        return;
    }
    MarketOrder *order = market_order_of(row, market_of(row), &ORDER);
    if (order == NULL) {
        return;
    }
    if (!line_take(row, order) || !charges_take(row, order) ||
        !market_time(row, order, MADE_AT, false) || !market_time(row, order, FINISHED_AT, true)) {
        market_fail(row, order);
        return;
    }
    if (order->finished_at == BATCH_NONE) {
        order->finished_at = order->made_at;
        order->finished_day = order->made_day;
    }
    market_keep(row, &order->customer, BUYER, 120);
    market_keep(row, &order->customer, RECIPIENT, 120);
    market_keep(row, &order->place, TOWN, 120);
    market_keep(row, &order->note, NOTE, 500);
    market_keep(row, &order->reason, REASON, 200);
}

const Importer importer_tiktok_orders = {
    .name = "tiktok_orders",
    .label = N_("pesanan TikTok Shop dan Tokopedia"),
    .advice = N_("Di Seller Center TikTok Shop: Pesanan, Kelola pesanan, lalu Ekspor."),
    .kind = IMPORT_ORDERS,
    .platform = "tiktok",
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = MADE,
    .row = tiktok_row,
};
