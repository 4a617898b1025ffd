// SPDX-License-Identifier: Apache-2.0
#include "importer/row.h"

enum { DATE, AMOUNT, CUSTOMER, NOTE };

/* A list of one's own. Its names are everyday words, so that every other kind is tried before it. */
static const ImportColumn COLUMNS[] = {
    [DATE] = {"Tanggal|Tgl|Date|Hari|Waktu", true},
    [AMOUNT] = {"Total|Jumlah uang|Nominal|Omzet|Penjualan|Pendapatan|Total harga|Amount|Jumlah "
                "(Rp)|Jumlah|Harga", true},
    [CUSTOMER] = {"Pembeli|Nama pembeli|Pelanggan|Nama|Customer|Nama Customer"},
    [NOTE] = {"Catatan|Keterangan|Barang|Nama barang|Produk|Note"},
    {NULL},
};

#define SALE_MAX_IDR INT64_C(1000000000)

/* Two sales that look alike on one day are two sales: each gets its number among them. */
static const char *key_of(ImportRow *row, const BatchSale *sale)
{
    int same = 0;
    for (guint i = row->batch->sales->len; i-- > 0;) {
        const BatchSale *other = &g_array_index(row->batch->sales, BatchSale, i);
        if (other->day != sale->day) {
            break;
        }
        same += other->amount_idr == sale->amount_idr &&
                g_str_equal(other->customer, sale->customer) && g_str_equal(other->note, sale->note);
    }
    g_autofree char *text =
        g_strdup_printf("%d|%" G_GINT64_FORMAT "|%s|%s|%d", sale->day, sale->amount_idr,
                        sale->customer, sale->note, same);
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
    return batch_keep(row->batch, digest);
}

static bool is_sum_line(ImportRow *row)
{
    return !row_has(row, DATE);
}

static void table_row(ImportRow *row)
{
    Moment moment = {0};
    bool said = false;
    BatchSale sale = {.row = row->row->line, .amount_idr = BATCH_NONE};
    if (is_sum_line(row)) {
        row_refuse(row, DATE, N_("Tanggalnya kosong."));
        return;
    }
    if (!row_moment(row, DATE, &moment, &said) || !row_amount(row, AMOUNT, &sale.amount_idr)) {
        return;
    }
    sale.day = moment_day(&moment, row->options->zone);
    if (sale.day > row->options->today) {
        row_refuse(row, DATE, N_("Tanggal ini belum datang."));
        return;
    }
    if (sale.amount_idr == BATCH_NONE || sale.amount_idr < 1 || sale.amount_idr > SALE_MAX_IDR) {
        row_refuse(row, AMOUNT, N_("Jumlah uangnya harus 1 sampai 1 miliar rupiah."));
        return;
    }
    sale.customer = batch_keep_clean(row->batch, row_text(row, CUSTOMER), 120);
    sale.note = batch_keep_clean(row->batch, row_text(row, NOTE), 200);
    sale.id = key_of(row, &sale);
    g_array_append_val(row->batch->sales, sale);
}

const Importer importer_sales_table = {
    .name = "sales_table",
    .label = N_("daftar penjualan sendiri"),
    .advice = N_("CSV atau Excel buatan sendiri dengan judul kolom Tanggal dan Total; boleh juga "
                 "Pembeli dan Catatan."),
    .kind = IMPORT_SALES,
    .columns = COLUMNS,
    .order = DATE_UNSURE,
    .date_column = DATE,
    .row = table_row,
};
