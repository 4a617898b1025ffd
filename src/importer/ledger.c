// SPDX-License-Identifier: Apache-2.0
#include "importer/ledger.h"

#define AMOUNT_MAX_IDR INT64_C(1000000000)

bool ledger_read(ImportRow *row, LedgerRow *ledger)
{
    Moment moment = {0};
    bool said = false;
    ledger->amount_idr = BATCH_NONE;
    if (!row_moment(row, ledger->date, &moment, &said)) {
        return false;
    }
    if (!said) {
        return row_refuse(row, ledger->date, N_("Tanggalnya kosong."));
    }
    if (!row_money(row, ledger->amount, &ledger->amount_idr)) {
        return false;
    }
    if (ledger->amount_idr == BATCH_NONE || ledger->amount_idr == 0) {
        return row_refuse(row, ledger->amount, N_("Jumlah uangnya kosong di baris ini."));
    }
    ledger->day = moment_day(&moment, row->options->zone);
    if (ledger->day > row->options->today) {
        return row_refuse(row, ledger->date, N_("Tanggal ini belum datang."));
    }
    if (ledger->amount_idr < 1 || ledger->amount_idr > AMOUNT_MAX_IDR) {
        return row_refuse(row, ledger->amount,
                          N_("Jumlah uangnya harus 1 sampai 1 miliar rupiah."));
    }
    return true;
}

const char *ledger_key(ImportRow *row, const LedgerRow *ledger, const char *who, const char *what)
{
    g_autofree char *words = g_strdup_printf("%d|%" G_GINT64_FORMAT "|%s|%s", ledger->day,
                                             ledger->amount_idr, who, what);
    g_autofree char *text = g_strdup_printf("%s|%u", words, batch_repeat(row->batch, words));
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
    return batch_keep(row->batch, digest);
}
