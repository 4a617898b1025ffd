// SPDX-License-Identifier: Apache-2.0
#include "importer/ledger.h"

enum { DATE, AMOUNT, KIND, NOTE };

static const ImportColumn COLUMNS[] = {
    [DATE] = {"Tanggal|Tgl|Date|Hari", true, "date", N_("Tanggal"), LOOKS_DAY,
              "tanggal|tgl|kapan|date|hari|waktu|time|day"},
    [AMOUNT] = {"Pengeluaran|Uang keluar|Keluar|Biaya|Jumlah biaya|Belanja|Total belanja|"
                "Expense|Expenses|Cost", true, "amount", N_("Jumlah uang"), LOOKS_NUMBER,
                "pengeluaran|keluar|biaya|belanja|expense|cost|spent|total|nominal|uang|duit|jml|jumlah|"
                "harga|amount|rp"},
    [KIND] = {"Untuk apa|Kategori|Jenis|Jenis biaya|Pos|Category|Type", false, "kind",
              N_("Untuk apa"), LOOKS_TEXT, "kategori|jenis|untuk|pos|category|type"},
    [NOTE] = {"Keterangan|Catatan|Uraian|Barang|Rincian|Note|Description", false, "note",
              N_("Catatan"), LOOKS_TEXT,
              "keterangan|ket|catatan|uraian|rincian|barang|toko|note|description|memo"},
    {NULL},
};

static void table_row(ImportRow *row)
{
    LedgerRow ledger = {.date = DATE, .amount = AMOUNT};
    if (!ledger_read(row, &ledger)) {
        return;
    }
    BatchExpense expense = {
        .row = row->row->line, .amount_idr = ledger.amount_idr, .day = ledger.day};
    expense.kind = batch_keep_clean(row->batch, row_text(row, KIND), 60);
    expense.note = batch_keep_clean(row->batch, row_text(row, NOTE), LEDGER_NOTE_MAX);
    expense.id = ledger_key(row, &ledger, expense.kind, expense.note);
    g_array_append_val(row->batch->expenses, expense);
}

const Importer importer_expense_table = {
    .name = "expense_table",
    .label = N_("daftar pengeluaran sendiri"),
    .advice = N_("CSV atau Excel buatan sendiri dengan judul kolom Tanggal dan Pengeluaran; boleh "
                 "juga Untuk apa dan Keterangan."),
    .kind = IMPORT_EXPENSES,
    .own = true,
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = DATE,
    .row = table_row,
};
