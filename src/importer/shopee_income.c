// SPDX-License-Identifier: Apache-2.0
#include "importer/income.h"

enum { ID, RELEASED, NET, GROSS };

static const ImportColumn COLUMNS[] = {
    [ID] = {"No. Pesanan|no_pesanan|Order ID", true},
    [RELEASED] = {"Tanggal Dana Dilepaskan|tanggal_dana_dilepaskan|Payout Completed Date", true},
    [NET] = {"Total Penghasilan|total_penghasilan|Total Penghasilan (Rp)|Total Released Amount|Total "
             "Released Amount (Rp)", true},
    [GROSS] = {"Harga Asli Produk|harga_asli_produk|Original product price"},
    {NULL},
};

static void income_row(ImportRow *row)
{
    income_add(row, &(IncomeColumns){"shopee", ID, RELEASED, NET});
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
