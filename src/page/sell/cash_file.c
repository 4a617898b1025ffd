// SPDX-License-Identifier: Apache-2.0
#include "guide/cash_kind.h"
#include "page/sell/table_file.h"
#include "store/cash.h"
#include "store/sale.h"

static const TableColumn COLUMNS[] = {{"tanggal", CELL_DAY},  {"jenis", CELL_TEXT},
                                      {"masuk", CELL_MONEY},  {"keluar", CELL_MONEY},
                                      {"catatan", CELL_TEXT}, {0}};

typedef struct {
    Day day;
    int64_t amount_idr;
    const char *kind, *note;
} Line;

static void line_append(Table *table, const Line *line)
{
    table_number(table, line->day);
    table_text(table, line->kind);
    table_number(table, MAX(line->amount_idr, 0));
    table_number(table, MAX(-line->amount_idr, 0));
    table_text(table, line->note);
}

static gint by_day(gconstpointer a, gconstpointer b)
{
    return ((const Line *)a)->day - ((const Line *)b)->day;
}

/* Every entry and every sale of these days, oldest day first: the sum of the two money columns is what
 * the page shows. */
static bool rows_write(const Context *context, Period days, Table *table, GError **error)
{
    const Lang *lang = context->lang;
    g_autoptr(RecordList) entries = NULL;
    g_autoptr(RecordList) sales = NULL;
    g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(Line));
    if (!cash_list(context->db, context->business_id, days, 0, TABLE_FILE_ROWS_MAX + 1, &entries,
                   error) ||
        !sale_list(context->db, context->business_id, days, 0, TABLE_FILE_ROWS_MAX + 1, &sales,
                   error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(entries); i++) {
        const CashEntry *entry = cash_entry_at(entries, i);
        Line line = {(Day)entry->day, entry->amount_idr,
                     cash_kind_name(context->knowledge, entry->kind, lang), entry->note};
        g_array_append_val(lines, line);
    }
    for (size_t i = 0; i < record_count(sales); i++) {
        const Sale *sale = sale_at(sales, i);
        Line line = {(Day)sale->day, sale->amount_idr,
                     cash_kind_name(context->knowledge, CASH_SALES, lang), sale->note};
        g_array_append_val(lines, line);
    }
    g_array_sort(lines, by_day);
    for (guint i = 0; i < lines->len; i++) {
        line_append(table, &g_array_index(lines, Line, i));
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    Period days = table_file_days(view);
    g_autoptr(Table) table = table_new(COLUMNS);
    return rows_write(view->context, days, table, error) &&
           table_file_send(view, table, "kas", days, error);
}

const Page page_cash_file = {
    .path = "/kas/unduh",
    .title = N_("Buku kas"),
    .job = JOB_SELL,
    .back = "/kas",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &table_file_query,
    .get = get,
};
