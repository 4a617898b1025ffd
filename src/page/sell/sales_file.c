// SPDX-License-Identifier: Apache-2.0
#include "guide/source.h"
#include "page/sell/order_words.h"
#include "page/sell/table_file.h"
#include "store/sale.h"

static const TableColumn COLUMNS[] = {{"tanggal", CELL_DAY},      {"uang", CELL_MONEY},
                                      {"banyaknya", CELL_NUMBER}, {"beli_lewat", CELL_TEXT},
                                      {"tahu_dari", CELL_TEXT},   {"pembeli", CELL_TEXT},
                                      {"catatan", CELL_TEXT},     {0}};

/* What is taken out again is a row below zero, so that the columns add up. */
static void sale_append(const Context *context, Table *table, const Sale *sale)
{
    bool shown = customers_shown(context);
    table_number(table, sale->day);
    table_number(table, sale->amount_idr);
    table_number(table, sale->count);
    table_text(table, source_name(context->knowledge, sale->bought_through, context->lang));
    table_text(table, source_name(context->knowledge, sale->heard_from, context->lang));
    table_text(table, shown ? sale->customer : "");
    table_text(table, shown ? sale->note : "");
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period days = table_file_days(view);
    g_autoptr(RecordList) sales = NULL;
    g_autoptr(Table) table = table_new(COLUMNS);
    if (!sale_list(context->db, context->business_id, days, 0, TABLE_FILE_ROWS_MAX + 1, &sales,
                   error)) {
        return false;
    }
    for (size_t i = record_count(sales); i > 0; i--) {
        sale_append(context, table, sale_at(sales, i - 1));
    }
    return table_file_send(view, table, "penjualan", days, error);
}

const Page page_sales_file = {
    .path = "/penjualan/unduh",
    .title = N_("Penjualan"),
    .job = JOB_SELL,
    .back = "/penjualan",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &table_file_query,
    .get = get,
};
