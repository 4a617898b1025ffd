// SPDX-License-Identifier: Apache-2.0
#include "importer/market.h"

enum {
    ID,
    PAID,
    STATUS,
    FINISHED_DAY,
    FINISHED_TIME,
    NAME,
    QUANTITY,
    PRICE,
    SUBSIDY,
    VOUCHER,
    SHIPPING,
    REDUCED,
    NOTE,
    BUYER,
    RECIPIENT,
    TOWN,
};

/* As it was before Tokopedia and TikTok Shop became one: a few lines of title, then the headings. */
static const ImportColumn COLUMNS[] = {
    [ID] = {"Nomor Invoice|Invoice Number|Invoice", true},
    [PAID] = {"Tanggal Pembayaran|Payment Date", true},
    [STATUS] = {"Status Terakhir|Latest Status|Order Status", true},
    [FINISHED_DAY] = {"Tanggal Pesanan Selesai|Order Finished Date"},
    [FINISHED_TIME] = {"Waktu Pesanan Selesai|Order Finished Time"},
    [NAME] = {"Nama Produk|Product Name", true},
    [QUANTITY] = {"Jumlah Produk Dibeli|Quantity|Jumlah Produk", true},
    [PRICE] = {"Harga Jual (IDR)|Selling Price (IDR)|Harga Jual", true},
    [SUBSIDY] = {"Jumlah Subsidi Tokopedia (IDR)|Tokopedia Subsidy (IDR)"},
    [VOUCHER] = {"Nilai Kupon Toko Terpakai (IDR)|Shop Coupon Value (IDR)"},
    [SHIPPING] = {"Total Biaya Pengiriman (IDR)|Total Shipping Fee (IDR)|Biaya Pengiriman Tunai "
                  "(IDR)"},
    [REDUCED] = {"Total Pengurangan (IDR)"},
    [NOTE] = {"Catatan Produk Pembeli|Buyer Note"},
    [BUYER] = {"Nama Pembeli|Buyer Name|Customer Name"},
    [RECIPIENT] = {"Nama Penerima|Recipient Name|Recipient"},
    [TOWN] = {"Kota|City"},
    {NULL},
};

static bool line_take(ImportRow *row, MarketOrder *order)
{
    int64_t price_idr = BATCH_NONE, quantity = 0, subsidy_idr = 0, reduced_idr = 0;
    if (!row_money(row, PRICE, &price_idr) || !row_count(row, QUANTITY, &quantity) ||
        !row_number(row, SUBSIDY, &subsidy_idr) || !row_number(row, REDUCED, &reduced_idr) ||
        !market_most(row, SHIPPING, &order->shipping_idr) ||
        !market_most(row, VOUCHER, &order->voucher_idr)) {
        return false;
    }
    if (price_idr == BATCH_NONE) {
        return row_refuse(row, PRICE, N_("Harganya kosong."));
    }
    order->subsidy_idr += ABS(subsidy_idr);
    order->refund_idr += ABS(reduced_idr);
    const MarketLineColumns columns = {NAME, MARKET_NO_COLUMN, QUANTITY, STATUS,
                                       price_idr * MIN(quantity, MARKET_QUANTITY_MAX)};
    return market_line_add(row, order, &columns);
}

/* Day and time of the end stand in two columns. */
static bool finish_take(ImportRow *row, MarketOrder *order)
{
    static const size_t DAY[2] = {FINISHED_DAY, PAID};
    Moment day = {0}, time = {0};
    bool has_day = false, has_time = false;
    if (!market_time(row, order, DAY, true) || !row_moment(row, FINISHED_DAY, &day, &has_day)) {
        return false;
    }
    g_autofree char *both =
        has_day ? g_strdup_printf("2000-01-01 %s", row_text(row, FINISHED_TIME)) : g_strdup("");
    DateRules rules = {DATE_DMY, DAY_NONE, false};
    has_time = read_moment(both, &rules, &time) == READ_OK && time.timed;
    if (has_day && !day.timed && has_time) {
        order->finished_at += time.second;
    }
    return true;
}

static void tokopedia_row(ImportRow *row)
{
    static const MarketOrderColumns ORDER = {ID, STATUS, NAME};
    static const size_t MADE_AT[2] = {PAID, FINISHED_DAY};
    MarketOrder *order = market_order_of(row, "tokopedia", &ORDER);
    if (order == NULL) {
        return;
    }
    if (row_has(row, PAID) || row_has(row, FINISHED_DAY)) {
        order->finished_at = BATCH_NONE;
    }
    if (!line_take(row, order) || !market_time(row, order, MADE_AT, false) ||
        !finish_take(row, order)) {
        market_fail(row, order);
        return;
    }
    market_keep(row, &order->customer, BUYER, 120);
    market_keep(row, &order->customer, RECIPIENT, 120);
    market_keep(row, &order->place, TOWN, 120);
    market_keep(row, &order->note, NOTE, 500);
}

const Importer importer_tokopedia_orders = {
    .name = "tokopedia_orders",
    .label = N_("pesanan Tokopedia lama"),
    .advice = N_("Laporan penjualan dari Tokopedia Seller sebelum bergabung dengan TikTok Shop."),
    .kind = IMPORT_ORDERS,
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = PAID,
    .row = tokopedia_row,
};
