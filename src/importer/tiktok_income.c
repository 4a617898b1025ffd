// SPDX-License-Identifier: Apache-2.0
#include "importer/income.h"

enum { ID, TYPE, SETTLED, NET, FEES, CURRENCY };

static const ImportColumn COLUMNS[] = {
    [ID] = {"Order/adjustment ID|ID Pesanan/Penyesuaian|Order ID", true},
    [TYPE] = {"Type|Jenis|Tipe transaksi"},
    [SETTLED] = {"Order settled time|Waktu pesanan diselesaikan|Settled time|Waktu penyelesaian", true},
    [NET] = {"Total settlement amount|Jumlah penyelesaian total|Total jumlah penyelesaian", true},
    [FEES] = {"Total fees|Total biaya", true},
    [CURRENCY] = {"Currency|Mata uang"},
    {NULL},
};

/* Adjustments stand in the same table. */
static bool is_order(const ImportRow *row)
{
    const char *type = row_text(row, TYPE);
    return !row_has(row, TYPE) || g_ascii_strncasecmp(type, "order", 5) == 0 ||
           g_ascii_strncasecmp(type, "pesanan", 7) == 0;
}

static bool is_rupiah(const ImportRow *row)
{
    const char *currency = row_text(row, CURRENCY);
    return !row_has(row, CURRENCY) || g_ascii_strncasecmp(currency, "IDR", 3) == 0 ||
           g_ascii_strncasecmp(currency, "Rp", 2) == 0;
}

static void income_row(ImportRow *row)
{
    if (!is_rupiah(row)) {
        row_refuse(row, CURRENCY, N_("Ini bukan rupiah. Catat sendiri di buku kas bila perlu."));
        return;
    }
    if (!is_order(row)) {
        row_refuse(row, TYPE, N_("Baris ini penyesuaian, bukan pesanan; catat di buku kas bila perlu."));
        return;
    }
    income_add(row, &(IncomeColumns){"tiktok", ID, SETTLED, NET});
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
