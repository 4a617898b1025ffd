// SPDX-License-Identifier: Apache-2.0
#include "intake/workbook_rows.h"

#include <string.h>

#include "base/date.h"
#include "intake/xml.h"

#define DAYS_TO_1904 1462
#define ROWS_MARKED_MAX 1100000u /* more than any spreadsheet can hold, empty ones counted */
#define EPOCH_SERIAL 25569 /* 1970-01-01 */

typedef struct {
    GString *text;   /* of all cells, each with a zero byte */
    GArray *offsets; /* uint32_t a cell */
    GArray *exact;   /* bool a cell */
    int64_t line;
    bool said; /* some cell holds something */
} QueuedRow;

typedef enum { CELL_NUMBER, CELL_SHARED, CELL_INLINE, CELL_PLAIN, CELL_FLAG } CellKind;

struct WorkbookRows {
    const Workbook *workbook;
    XmlReader *reader;
    GQueue ready, spare; /* QueuedRow, owned */
    QueuedRow *given;    /* the one the caller looks at */
    GPtrArray *cells;
    SheetProblem problem;
    bool ended;
    /* the row and cell being read */
    QueuedRow *row;
    int64_t line;
    size_t marked; /* rows, also those that say nothing */
    size_t column;
    CellKind kind;
    int64_t style;
    GString *value;
    bool in_value, in_phonetic;
    bool formula, valued; /* has a formula, a value */
};

static QueuedRow *queued_new(void)
{
    QueuedRow *row = g_new0(QueuedRow, 1);
    row->text = g_string_new(NULL);
    row->offsets = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    row->exact = g_array_new(FALSE, FALSE, sizeof(bool));
    return row;
}

static void queued_free(gpointer data)
{
    QueuedRow *row = data;
    if (row != NULL) {
        g_string_free(row->text, TRUE);
        g_array_unref(row->offsets);
        g_array_unref(row->exact);
        g_free(row);
    }
}

static void problem_set(WorkbookRows *rows, SheetProblem problem)
{
    rows->problem = rows->problem == SHEET_FINE ? problem : rows->problem;
}

static void row_begin(WorkbookRows *rows, const char *const *attributes)
{
    if (rows->marked++ > ROWS_MARKED_MAX) {
        problem_set(rows, SHEET_LONG);
    }
    const char *number = xml_attribute(attributes, "r");
    int64_t line = number != NULL ? g_ascii_strtoll(number, NULL, 10) : rows->line + 1;
    rows->line = line > rows->line ? line : rows->line + 1;
    rows->row = g_queue_pop_head(&rows->spare);
    rows->row = rows->row != NULL ? rows->row : queued_new();
    g_string_truncate(rows->row->text, 0);
    g_array_set_size(rows->row->offsets, 0);
    g_array_set_size(rows->row->exact, 0);
    rows->row->line = rows->line;
    rows->row->said = false;
    rows->column = 0;
}

/* "AB12" → 27; SIZE_MAX: no letters. */
static size_t column_of(const char *place)
{
    size_t column = 0;
    const char *at = place;
    for (; g_ascii_isalpha(*at) && at - place < 4; at++) {
        column = column * 26 + (size_t)(g_ascii_toupper(*at) - 'A') + 1;
    }
    return at > place ? column - 1 : SIZE_MAX;
}

static CellKind kind_of(const char *type)
{
    if (type == NULL || g_str_equal(type, "n")) {
        return CELL_NUMBER;
    }
    return g_str_equal(type, "s")           ? CELL_SHARED
           : g_str_equal(type, "inlineStr") ? CELL_INLINE
           : g_str_equal(type, "b")         ? CELL_FLAG
                                            : CELL_PLAIN;
}

static void cell_begin(WorkbookRows *rows, const char *const *attributes)
{
    const char *place = xml_attribute(attributes, "r");
    const char *style = xml_attribute(attributes, "s");
    size_t column = place != NULL ? column_of(place) : SIZE_MAX;
    column = column == SIZE_MAX || column < rows->column ? rows->column : column;
    if (column >= SHEET_COLUMNS_MAX) {
        rows->column = SHEET_COLUMNS_MAX;
        return;
    }
    rows->column = column;
    rows->kind = kind_of(xml_attribute(attributes, "t"));
    rows->style = style != NULL ? g_ascii_strtoll(style, NULL, 10) : 0;
    rows->formula = rows->valued = false;
    g_string_truncate(rows->value, 0);
}

/* Cells that the file leaves out are empty. */
static void cell_put(WorkbookRows *rows, const char *text, bool exact)
{
    QueuedRow *row = rows->row;
    bool none = false;
    while (row->offsets->len <= rows->column) {
        uint32_t offset = (uint32_t)row->text->len;
        bool last = row->offsets->len == rows->column;
        g_array_append_val(row->offsets, offset);
        g_string_append(row->text, last ? text : "");
        g_string_append_c(row->text, '\0');
        if (last) {
            g_array_append_val(row->exact, exact);
        } else {
            g_array_append_val(row->exact, none);
        }
    }
    row->said = row->said || *text != '\0';
    rows->column++;
}

/* "2026-08-01 10:17:00"; a time of no day is "10:17:00". */
static bool day_words(const WorkbookRows *rows, const char *value, char out[32])
{
    char *end = NULL;
    double serial = g_ascii_strtod(value, &end);
    bool from_1904 = workbook_from_1904(rows->workbook);
    if (end == value || *end != '\0' || !(serial >= 0 && serial < 80000)) {
        return false;
    }
    int64_t seconds = (int64_t)(serial * 86400 + 0.5);
    int64_t whole = seconds / 86400 + (from_1904 ? DAYS_TO_1904 : 0);
    int second = (int)(seconds % 86400), year = 0, month = 0, day = 0;
    int length = 0;
    if (whole > 0) {
        whole += !from_1904 && whole < 60; /* the 29th of February 1900 that never was */
        day_to_civil((Day)(whole - EPOCH_SERIAL), &year, &month, &day);
        length = g_snprintf(out, 32, "%04d-%02d-%02d%s", year, month, day, second != 0 ? " " : "");
    }
    if (second != 0 || whole == 0) {
        g_snprintf(out + length, 32 - (gulong)length, "%02d:%02d:%02d", second / 3600,
                   second / 60 % 60, second % 60);
    }
    return true;
}

static void cell_end(WorkbookRows *rows)
{
    const char *value = rows->value->str;
    char day[32];
    if (rows->column >= SHEET_COLUMNS_MAX) {
        return;
    }
    if (rows->formula && !rows->valued) { /* nothing here is ever reckoned */
        cell_put(rows, "=", false);
        return;
    }
    switch (rows->kind) {
    case CELL_SHARED:
        cell_put(rows, workbook_text(rows->workbook, g_ascii_strtoll(value, NULL, 10)), false);
        return;
    case CELL_FLAG:
        cell_put(rows, g_str_equal(value, "1") ? "TRUE" : "FALSE", false);
        return;
    case CELL_NUMBER:
        if (workbook_is_day(rows->workbook, rows->style) && day_words(rows, value, day)) {
            cell_put(rows, day, false);
        } else {
            cell_put(rows, value, *value != '\0');
        }
        return;
    default:
        workbook_unescape(rows->value->str);
        cell_put(rows, value, false);
    }
}

static void on_start(void *data, const char *name, const char *const *attributes)
{
    WorkbookRows *rows = data;
    if (g_str_equal(name, "row")) {
        if (rows->row == NULL) {
            row_begin(rows, attributes);
        }
    } else if (rows->row == NULL) {
        return;
    } else if (g_str_equal(name, "c")) {
        cell_begin(rows, attributes);
    } else if (g_str_equal(name, "rPh")) {
        rows->in_phonetic = true;
    }
    rows->formula = rows->formula || g_str_equal(name, "f");
    rows->valued = rows->valued || g_str_equal(name, "v") || g_str_equal(name, "is");
    rows->in_value = g_str_equal(name, "v") || (g_str_equal(name, "t") && !rows->in_phonetic);
}

static void on_end(void *data, const char *name)
{
    WorkbookRows *rows = data;
    rows->in_value = false;
    if (rows->row == NULL) {
        return;
    }
    if (g_str_equal(name, "c")) {
        cell_end(rows);
    } else if (g_str_equal(name, "rPh")) {
        rows->in_phonetic = false;
    } else if (g_str_equal(name, "row")) {
        g_queue_push_tail(rows->row->said ? &rows->ready : &rows->spare, rows->row);
        rows->row = NULL;
    }
}

static void on_text(void *data, const char *text, size_t length)
{
    WorkbookRows *rows = data;
    if (!rows->in_value || rows->row == NULL) {
        return;
    }
    if (rows->value->len + length > SHEET_CELL_MAX) {
        problem_set(rows, SHEET_LARGE);
        return;
    }
    g_string_append_len(rows->value, text, (gssize)length);
}

static const XmlEvents EVENTS = {on_start, on_end, on_text};

WorkbookRows *workbook_rows_open(const Workbook *workbook, size_t sheet)
{
    g_autoptr(WorkbookRows) rows = g_new0(WorkbookRows, 1);
    rows->workbook = workbook;
    rows->cells = g_ptr_array_new();
    rows->value = g_string_new(NULL);
    g_queue_init(&rows->ready);
    g_queue_init(&rows->spare);
    rows->reader = xml_reader_new(workbook_file(workbook), workbook_sheet_path(workbook, sheet),
                                  &EVENTS, rows);
    if (rows->reader == NULL) {
        return NULL;
    }
    xml_reader_share(rows->reader, workbook_budget(workbook));
    return g_steal_pointer(&rows);
}

void workbook_rows_free(WorkbookRows *rows)
{
    if (rows != NULL) {
        xml_reader_free(rows->reader);
        g_queue_clear_full(&rows->ready, queued_free);
        g_queue_clear_full(&rows->spare, queued_free);
        queued_free(rows->given);
        queued_free(rows->row);
        g_ptr_array_unref(rows->cells);
        g_string_free(rows->value, TRUE);
        g_free(rows);
    }
}

static void pieces_read(WorkbookRows *rows)
{
    while (g_queue_is_empty(&rows->ready) && !rows->ended && rows->problem == SHEET_FINE) {
        switch (xml_reader_step(rows->reader)) {
        case XML_END:
            rows->ended = true;
            break;
        case XML_BROKEN:
            problem_set(rows, SHEET_BROKEN);
            break;
        case XML_LARGE:
            problem_set(rows, SHEET_LARGE);
            break;
        default:
            break;
        }
    }
}

static void row_give(WorkbookRows *rows, SheetRow *ret_row)
{
    QueuedRow *row = rows->given;
    g_ptr_array_set_size(rows->cells, 0);
    for (guint i = 0; i < row->offsets->len; i++) {
        g_ptr_array_add(rows->cells, row->text->str + g_array_index(row->offsets, uint32_t, i));
    }
    *ret_row = (SheetRow){(char **)rows->cells->pdata, (const bool *)(void *)row->exact->data,
                          rows->cells->len, row->line};
}

bool workbook_rows_next(WorkbookRows *rows, SheetRow *ret_row, SheetProblem *ret_problem)
{
    if (rows->given != NULL) {
        g_queue_push_head(&rows->spare, g_steal_pointer(&rows->given));
    }
    pieces_read(rows);
    if (rows->problem != SHEET_FINE) {
        *ret_problem = rows->problem;
        return false;
    }
    rows->given = g_queue_pop_head(&rows->ready);
    if (rows->given != NULL) {
        row_give(rows, ret_row);
    }
    return rows->given != NULL;
}
