// SPDX-License-Identifier: Apache-2.0
#include "base/csv.h"

#include <string.h>

/* Would a spreadsheet run it? A signed number or a phone number is none: "-500", "+62 812-…". */
static bool is_formula(const char *cell)
{
    if (*cell == '\0' || strchr("=+-@\t\r", *cell) == NULL) {
        return false;
    }
    const char *rest = cell + 1;
    bool number = (*cell == '+' || *cell == '-') && g_ascii_isdigit(*rest) &&
                  rest[strspn(rest, "0123456789., ")] == '\0';
    bool phone = *cell == '+' && rest[strspn(rest, "0123456789")] == '\0';
    return !number && !phone;
}

void csv_append(GString *out, const char *cell, bool last)
{
    g_assert(out != NULL && cell != NULL);
    bool formula = is_formula(cell);
    if (formula || strpbrk(cell, ",;\t\"\r\n") != NULL) {
        g_string_append(out, formula ? "\"'" : "\"");
        for (const char *at = cell; *at != '\0'; at++) {
            g_string_append(out, *at == '"' ? "\"\"" : (char[]){*at, '\0'});
        }
        g_string_append_c(out, '"');
    } else {
        g_string_append(out, cell);
    }
    g_string_append(out, last ? "\r\n" : ",");
}

struct CsvTable {
    GPtrArray *rows; /* GPtrArray of char *; the first is the heading */
};

static void row_free(gpointer row)
{
    g_ptr_array_unref(row);
}

typedef struct {
    const char *at;
    char separator;
    int line;
} CsvReader;

static char separator_of(const char *text)
{
    size_t end = strcspn(text, "\r\n");
    size_t counts[3] = {0};
    static const char marks[] = ",;\t";
    for (size_t i = 0; i < end; i++) {
        const char *mark = memchr(marks, text[i], 3);
        counts[mark != NULL ? mark - marks : 0] += mark != NULL;
    }
    return counts[1] > counts[0] ? ';' : counts[2] > counts[0] ? '\t' : ',';
}

static bool quoted_read(CsvReader *reader, GString *cell, GError **error)
{
    int opened = reader->line;
    for (reader->at++;; reader->at++) {
        if (*reader->at == '\0') {
            return error_set(error, ERROR_INVALID, "line %d: a quote is never closed", opened);
        }
        if (*reader->at == '"') {
            if (reader->at[1] != '"') {
                reader->at++;
                return true;
            }
            reader->at++;
        }
        reader->line += *reader->at == '\n';
        g_string_append_c(cell, *reader->at);
    }
}

static bool cell_read(CsvReader *reader, GString *cell, GError **error)
{
    if (*reader->at == '"' && !quoted_read(reader, cell, error)) {
        return false;
    }
    while (*reader->at != '\0' && *reader->at != reader->separator && *reader->at != '\n' &&
           *reader->at != '\r') {
        g_string_append_c(cell, *reader->at++);
    }
    return true;
}

static bool row_read(CsvReader *reader, GPtrArray *row, GError **error)
{
    for (;;) {
        g_autoptr(GString) cell = g_string_new(NULL);
        if (!cell_read(reader, cell, error)) {
            return false;
        }
        if (row->len >= CSV_COLUMNS_MAX) {
            return error_set(error, ERROR_INVALID, "line %d: too many columns", reader->line);
        }
        g_ptr_array_add(row, g_strdup(cell->str));
        if (*reader->at != reader->separator) {
            break;
        }
        reader->at++;
    }
    reader->at += *reader->at == '\r';
    reader->at += *reader->at == '\n';
    reader->line++;
    return true;
}

CsvTable *csv_parse(const char *text, GError **error)
{
    g_assert(text != NULL);
    if (!g_utf8_validate(text, -1, NULL)) {
        error_set(error, ERROR_INVALID, "the file is not UTF-8 text");
        return NULL;
    }
    text += g_str_has_prefix(text, "\xef\xbb\xbf") ? 3 : 0;
    g_autoptr(CsvTable) table = g_new0(CsvTable, 1);
    table->rows = g_ptr_array_new_with_free_func(row_free);
    CsvReader reader = {text, separator_of(text), 1};
    while (*reader.at != '\0') {
        g_autoptr(GPtrArray) row = g_ptr_array_new_with_free_func(g_free);
        if (!row_read(&reader, row, error)) {
            return NULL;
        }
        bool blank = row->len == 1 && *(char *)g_ptr_array_index(row, 0) == '\0';
        if (!blank && table->rows->len > CSV_ROWS_MAX) {
            error_set(error, ERROR_INVALID, "line %d: too many rows", reader.line);
            return NULL;
        }
        if (!blank) {
            g_ptr_array_add(table->rows, g_steal_pointer(&row));
        }
    }
    return g_steal_pointer(&table);
}

void csv_table_free(CsvTable *table)
{
    if (table != NULL) {
        g_ptr_array_unref(table->rows);
        g_free(table);
    }
}

size_t csv_rows(const CsvTable *table)
{
    return table->rows->len > 0 ? table->rows->len - 1 : 0;
}

static int column_find(const CsvTable *table, const char *column)
{
    if (table->rows->len == 0) {
        return -1;
    }
    const GPtrArray *heading = g_ptr_array_index(table->rows, 0);
    for (guint i = 0; i < heading->len; i++) {
        if (g_ascii_strcasecmp(g_ptr_array_index(heading, i), column) == 0) {
            return (int)i;
        }
    }
    return -1;
}

bool csv_has_column(const CsvTable *table, const char *column)
{
    return column_find(table, column) >= 0;
}

const char *csv_cell(const CsvTable *table, size_t row, const char *column)
{
    g_assert(row < csv_rows(table));
    int index = column_find(table, column);
    const GPtrArray *cells = g_ptr_array_index(table->rows, row + 1);
    return index >= 0 && (guint)index < cells->len ? g_ptr_array_index(cells, (guint)index) : "";
}
