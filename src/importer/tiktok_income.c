// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum { ID, TYPE, SETTLED, NET, FEES };

static const ImportColumn COLUMNS[] = {
    [ID] = {"Order/adjustment ID|ID Pesanan/Penyesuaian|Order ID", true},
    [TYPE] = {"Type|Jenis|Tipe transaksi"},
    [SETTLED] = {"Order settled time|Waktu pesanan diselesaikan|Settled time|Waktu penyelesaian", true},
    [NET] = {"Total settlement amount|Jumlah penyelesaian total|Total jumlah penyelesaian", true},
    [FEES] = {"Total fees|Total biaya", true},
    {NULL},
};

static void income_row(ImportRow *row)
{
    const char *id = NULL;
    MarketFee fee = {.market = "tiktok", .row = row->row->line};
    int64_t net_idr = BATCH_NONE;
    if (row_has(row, TYPE) && g_ascii_strncasecmp(row_text(row, TYPE), "order", 5) != 0 &&
        g_ascii_strncasecmp(row_text(row, TYPE), "pesanan", 7) != 0) {
        row_refuse(row, TYPE, N_("Baris ini penyesuaian, bukan pesanan; catat di buku kas bila perlu."));
        return;
    }
    if (!row_id(row, ID, &id) || !measure_day(row, SETTLED, &fee.day) ||
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

const Importer importer_tiktok_income = {
    .name = "tiktok_income",
    .label = N_("penghasilan TikTok Shop dan Tokopedia"),
    .advice = N_("Di Seller Center TikTok Shop: Keuangan, Penarikan, lalu Ekspor."),
    .kind = IMPORT_FEES,
    .platform = "tiktok",
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = SETTLED,
    .row = income_row,
};
