// SPDX-License-Identifier: Apache-2.0
#include "importer/ledger.h"

enum { DATE, AMOUNT, CUSTOMER, NOTE };

static const ImportColumn COLUMNS[] = {
    [DATE] = {"Tanggal|Tgl|Date|Hari|Waktu", true, "date", N_("Tanggal"), LOOKS_DAY,
              "tanggal|tgl|kapan|date|hari|waktu|time|day"},
    [AMOUNT] = {"Total|Jumlah uang|Nominal|Omzet|Penjualan|Pendapatan|Total harga|Amount|Jumlah "
                "(Rp)|Jumlah|Harga", true, "amount", N_("Jumlah uang"), LOOKS_NUMBER,
                "total|omzet|omset|nominal|uang|duit|bayar|jml|amount|paid|penjualan|pemasukan|jumlah|harga|"
                "price|rp"},
    [CUSTOMER] = {"Pembeli|Nama pembeli|Pelanggan|Nama|Customer|Nama Customer", false, "customer",
                  N_("Nama pembeli"), LOOKS_TEXT,
                  "pembeli|pelanggan|customer|buyer|pemesan|siapa|nama|name|kepada"},
    [NOTE] = {"Catatan|Keterangan|Barang|Nama barang|Produk|Note", false, "note", N_("Catatan"),
              LOOKS_TEXT,
              "catatan|keterangan|ket|barang|produk|menu|item|pesanan|note|product|description"},
    {NULL},
};

static void table_row(ImportRow *row)
{
    LedgerRow ledger = {.date = DATE, .amount = AMOUNT};
    if (!ledger_read(row, &ledger)) {
        return;
    }
    BatchSale sale = {.row = row->row->line, .amount_idr = ledger.amount_idr, .day = ledger.day};
    sale.customer = batch_keep_clean(row->batch, row_text(row, CUSTOMER), 120);
    sale.note = batch_keep_clean(row->batch, row_text(row, NOTE), 200);
    sale.id = ledger_key(row, &ledger, sale.customer, sale.note);
    g_array_append_val(row->batch->sales, sale);
}

const Importer importer_sales_table = {
    .name = "sales_table",
    .label = N_("daftar penjualan sendiri"),
    .advice = N_("CSV atau Excel buatan sendiri dengan judul kolom Tanggal dan Total; boleh juga "
                 "Pembeli dan Catatan."),
    .kind = IMPORT_SALES,
    .own = true,
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = DATE,
    .row = table_row,
};
