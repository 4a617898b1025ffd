// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum { ID, RELEASED, NET, GROSS };

static const ImportColumn COLUMNS[] = {
    [ID] = {"No. Pesanan|no_pesanan|Order ID", true},
    [RELEASED] = {"Tanggal Dana Dilepaskan|tanggal_dana_dilepaskan|Payout Completed Date", true},
    [NET] = {"Total Penghasilan|total_penghasilan|Total Penghasilan (Rp)|Total Released Amount|Total "
             "Released Amount (Rp)", true},
    [GROSS] = {"Harga Asli Produk|harga_asli_produk|Original product price"},
    {NULL},
};

/* What the marketplace kept is the rest of what the order cost: the order itself knows that. */
static void income_row(ImportRow *row)
{
    const char *id = NULL;
    MarketFee fee = {.market = "shopee", .row = row->row->line};
    int64_t net_idr = BATCH_NONE;
    if (!row_id(row, ID, &id) || !measure_day(row, RELEASED, &fee.day) ||
        !row_number(row, NET, &net_idr)) {
        return;
    }
    if (net_idr == BATCH_NONE) {
        row_refuse(row, NET, N_("Penghasilannya kosong."));
        return;
    }
    fee.id = batch_keep(row->batch, id);
    fee.net_idr = net_idr;
    g_array_append_val(row->batch->fees, fee);
}

const Importer importer_shopee_income = {
    .name = "shopee_income",
    .label = N_("penghasilan Shopee"),
    .advice = N_("Di Seller Centre: Keuangan, Penghasilan Saya, Sudah Dilepas, lalu Export."),
    .kind = IMPORT_FEES,
    .platform = "shopee",
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = RELEASED,
    .row = income_row,
};
