// SPDX-License-Identifier: Apache-2.0
#include "base/table.h"

#include "base/csv.h"

typedef struct {
    const char *text;
    int64_t number;
} Cell;

struct Table {
    const TableColumn *columns;
    size_t count;
    GArray *cells; /* Cell */
    GStringChunk *texts;
};

Table *table_new(const TableColumn *columns)
{
    Table *table = g_new0(Table, 1);
    table->columns = columns;
    while (columns[table->count].heading != NULL) {
        table->count++;
    }
    g_assert(table->count > 0);
    table->cells = g_array_new(FALSE, FALSE, sizeof(Cell));
    table->texts = g_string_chunk_new(1024);
    return table;
}

void table_free(Table *table)
{
    if (table != NULL) {
        g_array_unref(table->cells);
        g_string_chunk_free(table->texts);
        g_free(table);
    }
}

static const TableColumn *column_next(const Table *table)
{
    return &table->columns[table->cells->len % table->count];
}

void table_text(Table *table, const char *text)
{
    g_assert(column_next(table)->kind == CELL_TEXT);
    Cell cell = {g_string_chunk_insert(table->texts, text), 0};
    g_array_append_val(table->cells, cell);
}

void table_number(Table *table, int64_t number)
{
    g_assert(column_next(table)->kind != CELL_TEXT);
    Cell cell = {NULL, number};
    g_array_append_val(table->cells, cell);
}

size_t table_columns(const Table *table)
{
    return table->count;
}

const TableColumn *table_column(const Table *table, size_t column)
{
    g_assert(column < table->count);
    return &table->columns[column];
}

size_t table_rows(const Table *table)
{
    g_assert(table->cells->len % table->count == 0);
    return table->cells->len / table->count;
}

static const Cell *cell_at(const Table *table, size_t row, size_t column)
{
    g_assert(column < table->count && row < table_rows(table));
    return &g_array_index(table->cells, Cell, row * table->count + column);
}

const char *table_cell_text(const Table *table, size_t row, size_t column)
{
    g_assert(table_column(table, column)->kind == CELL_TEXT);
    return cell_at(table, row, column)->text;
}

int64_t table_cell_number(const Table *table, size_t row, size_t column)
{
    g_assert(table_column(table, column)->kind != CELL_TEXT);
    return cell_at(table, row, column)->number;
}

static void cell_append(GString *out, const Table *table, size_t row, size_t column)
{
    bool last = column + 1 == table->count;
    CellKind kind = table->columns[column].kind;
    const Cell *cell = cell_at(table, row, column);
    if (kind == CELL_TEXT) {
        csv_append(out, cell->text, last);
        return;
    }
    g_autofree char *said = kind == CELL_DAY ? day_format((Day)cell->number)
                                             : g_strdup_printf("%" G_GINT64_FORMAT, cell->number);
    g_string_append_printf(out, "%s%s", said, last ? "\r\n" : ",");
}

GString *table_csv(const Table *table)
{
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < table->count; i++) {
        csv_append(out, table->columns[i].heading, i + 1 == table->count);
    }
    for (size_t row = 0; row < table_rows(table); row++) {
        for (size_t i = 0; i < table->count; i++) {
            cell_append(out, table, row, i);
        }
    }
    return out;
}
