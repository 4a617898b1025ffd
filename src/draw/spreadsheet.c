// SPDX-License-Identifier: Apache-2.0
#include "draw/spreadsheet.h"

#include <glib/gstdio.h>
#include <unistd.h>
#include <xlsxwriter.h>

#define SERIAL_OF_DAY_0 25569 /* spreadsheets count days from the end of 1899 */
#define WIDTH 14.0
#define WIDTH_TEXT 24.0

typedef struct {
    const Table *table;
    lxw_worksheet *sheet;
    lxw_format *head, *formats[CELL_DAY + 1];
} Writing;

static void formats_make(lxw_workbook *book, Writing *writing)
{
    static const char *const SHOWN[] = {
        [CELL_NUMBER] = "#,##0", [CELL_MONEY] = "#,##0", [CELL_DAY] = "yyyy-mm-dd"};
    for (int kind = CELL_NUMBER; kind <= CELL_DAY; kind++) {
        writing->formats[kind] = workbook_add_format(book);
        format_set_num_format(writing->formats[kind], SHOWN[kind]);
    }
    writing->head = workbook_add_format(book);
    format_set_bold(writing->head);
}

static lxw_error head_write(const Writing *writing)
{
    lxw_error wrong = LXW_NO_ERROR;
    for (size_t i = 0; i < table_columns(writing->table) && wrong == LXW_NO_ERROR; i++) {
        const TableColumn *column = table_column(writing->table, i);
        worksheet_set_column(writing->sheet, (lxw_col_t)i, (lxw_col_t)i,
                             column->kind == CELL_TEXT ? WIDTH_TEXT : WIDTH, NULL);
        wrong =
            worksheet_write_string(writing->sheet, 0, (lxw_col_t)i, column->heading, writing->head);
    }
    worksheet_freeze_panes(writing->sheet, 1, 0);
    return wrong;
}

static lxw_error cell_write(const Writing *writing, size_t row, size_t column)
{
    CellKind kind = table_column(writing->table, column)->kind;
    lxw_row_t at = (lxw_row_t)row + 1;
    if (kind == CELL_TEXT) {
        return worksheet_write_string(writing->sheet, at, (lxw_col_t)column,
                                      table_cell_text(writing->table, row, column), NULL);
    }
    int64_t number = table_cell_number(writing->table, row, column);
    return worksheet_write_number(writing->sheet, at, (lxw_col_t)column,
                                  (double)(kind == CELL_DAY ? number + SERIAL_OF_DAY_0 : number),
                                  writing->formats[kind]);
}

static lxw_error rows_write(const Writing *writing)
{
    lxw_error wrong = head_write(writing);
    for (size_t row = 0; row < table_rows(writing->table); row++) {
        for (size_t i = 0; i < table_columns(writing->table) && wrong == LXW_NO_ERROR; i++) {
            wrong = cell_write(writing, row, i);
        }
    }
    return wrong;
}

static bool book_write(const Table *table, const char *name, int64_t made_at, const char *path)
{
    lxw_doc_properties properties = {.created = (time_t)made_at};
    lxw_workbook *book = workbook_new(path);
    if (book == NULL) {
        return false;
    }
    Writing writing = {.table = table, .sheet = workbook_add_worksheet(book, name)};
    workbook_set_properties(book, &properties);
    formats_make(book, &writing);
    lxw_error wrong = writing.sheet == NULL ? LXW_ERROR_PARAMETER_VALIDATION : rows_write(&writing);
    lxw_error closed = workbook_close(book); /* frees it in any case */
    return wrong == LXW_NO_ERROR && closed == LXW_NO_ERROR;
}

GBytes *spreadsheet_write(const Table *table, const char *name, int64_t made_at, GError **error)
{
    g_assert(made_at > 0);
    g_autofree char *path = NULL;
    char *bytes = NULL;
    gsize size = 0;
    int file = g_file_open_tmp("tangga-XXXXXX.xlsx", &path, NULL);
    if (file >= 0) {
        close(file);
    }
    bool written = file >= 0 && book_write(table, name, made_at, path) &&
                   g_file_get_contents(path, &bytes, &size, NULL);
    if (file >= 0) {
        g_unlink(path);
    }
    if (!written) {
        error_set(error, ERROR_UNAVAILABLE, "the workbook cannot be written");
        return NULL;
    }
    return g_bytes_new_take(bytes, size);
}
