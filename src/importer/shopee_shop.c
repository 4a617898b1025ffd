// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum { DATE, VISITORS, SALES };

static const ImportColumn COLUMNS[] = {
    [DATE] = {"Tanggal|Date|Periode Waktu|Time Period", true},
    [VISITORS] = {"Total Pengunjung|Total Visitors|Visitors", true},
    [SALES] = {"Total Penjualan (IDR)|Sales (IDR)|Total Sales (IDR)", true},
    {NULL},
};

/* Sales come in with the orders; here it is the visitors that nothing else tells. Days with their hours
 * or a span of days are not one day, and are passed over. */
static void shop_row(ImportRow *row)
{
    DailyFigure figure = {.platform = "shopee", .measure = "visitors"};
    if (row_has(row, DATE) && importer_match(row->importer, row->row->cells, row->row->count,
                                             (int[3]){0}) == 3) {
        row->passed = true;
        return;
    }
    if (!measure_day(row, DATE, &figure.day) || !measure_add(row, VISITORS, figure)) {
        return;
    }
}

const Importer importer_shopee_shop = {
    .name = "shopee_shop",
    .label = N_("pengunjung toko Shopee per hari"),
    .advice = N_("Di Seller Centre: Bisnis Saya, Performa Toko, lalu Unduh data."),
    .kind = IMPORT_FIGURES,
    .platform = "shopee",
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = DATE,
    .row = shop_row,
};
