// SPDX-License-Identifier: Apache-2.0
#include "importer/income.h"

#include "importer/measure.h"

void income_add(ImportRow *row, const IncomeColumns *columns)
{
    const char *id = NULL;
    MarketFee fee = {.market = columns->market, .row = row->row->line, .net_idr = BATCH_NONE};
    if (!row_id(row, columns->id, &id) || !measure_day(row, columns->released, &fee.day) ||
        !row_number(row, columns->net, &fee.net_idr)) {
        return;
    }
    if (fee.net_idr == BATCH_NONE) {
        row_refuse(row, columns->net, N_("Penghasilannya kosong."));
        return;
    }
    fee.id = batch_keep(row->batch, id);
    g_array_append_val(row->batch->fees, fee);
}
