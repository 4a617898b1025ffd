// SPDX-License-Identifier: Apache-2.0
#include "intake/workbook_rows.h"

#include <string.h>

#include "base/date.h"
#include "intake/row_scan.h"
#include "intake/xml.h"

#define DAYS_TO_1904 1462
#define ROWS_MARKED_MAX 1100000u /* more than any spreadsheet can hold, empty ones counted */
#define EPOCH_SERIAL 25569 /* 1970-01-01 */

typedef struct {
    GString *text; /* of all cells, each with a zero byte */
    int64_t line;
    bool said; /* some cell holds something */
    size_t count;
    size_t offsets[SHEET_COLUMNS_MAX];
    bool exact[SHEET_COLUMNS_MAX];
} QueuedRow;

typedef enum { CELL_NUMBER, CELL_SHARED, CELL_INLINE, CELL_PLAIN, CELL_FLAG } CellKind;

struct WorkbookRows {
    const Workbook *workbook;
    XmlReader *reader;
    GQueue ready, spare; /* QueuedRow, owned */
    QueuedRow *given;    /* the one the caller looks at */
    char *cells[SHEET_COLUMNS_MAX];
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
    ScannedRow scanned;
};

static QueuedRow *queued_new(void)
{
    QueuedRow *row = g_new0(QueuedRow, 1);
    row->text = g_string_new(NULL);
    return row;
}

static void queued_free(gpointer data)
{
    QueuedRow *row = data;
    if (row != NULL) {
        g_string_free(row->text, TRUE);
        g_free(row);
    }
}

static void problem_set(WorkbookRows *rows, SheetProblem problem)
{
    rows->problem = rows->problem == SHEET_FINE ? problem : rows->problem;
}

/* line 0: not said. */
static void row_begin(WorkbookRows *rows, int64_t line)
{
    if (rows->marked++ > ROWS_MARKED_MAX) {
        problem_set(rows, SHEET_LONG);
    }
    rows->line = line > rows->line ? line : rows->line + 1;
    rows->row = g_queue_pop_head(&rows->spare);
    rows->row = rows->row != NULL ? rows->row : queued_new();
    g_string_truncate(rows->row->text, 0);
    rows->row->count = 0;
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

/* length 0: not said. */
static CellKind kind_of(const char *type, size_t length)
{
    if (length == 1) {
        return *type == 's'   ? CELL_SHARED
               : *type == 'n' ? CELL_NUMBER
               : *type == 'b' ? CELL_FLAG
                              : CELL_PLAIN;
    }
    return length == 0                                               ? CELL_NUMBER
           : length == 9 && memcmp(type, "inlineStr", length) == 0 ? CELL_INLINE
                                                                     : CELL_PLAIN;
}

/* column SIZE_MAX: not said. */
static void cell_begin(WorkbookRows *rows, size_t column, CellKind kind, int64_t style)
{
    column = column == SIZE_MAX || column < rows->column ? rows->column : column;
    if (column >= SHEET_COLUMNS_MAX) {
        rows->column = SHEET_COLUMNS_MAX;
        return;
    }
    rows->column = column;
    rows->kind = kind;
    rows->style = style;
    rows->formula = rows->valued = false;
    g_string_truncate(rows->value, 0);
}

/* Cells that the file leaves out are empty. */
static void cell_put(WorkbookRows *rows, const char *text, bool exact)
{
    QueuedRow *row = rows->row;
    for (; row->count < rows->column; row->count++) {
        row->offsets[row->count] = row->text->len;
        row->exact[row->count] = false;
        g_string_append_c(row->text, '\0');
    }
    row->offsets[row->count] = row->text->len;
    row->exact[row->count++] = exact;
    g_string_append_len(row->text, text, (gssize)strlen(text) + 1);
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

static void cell_start(WorkbookRows *rows, const char *const *attributes)
{
    const char *place = xml_attribute(attributes, "r"), *style = xml_attribute(attributes, "s");
    const char *type = xml_attribute(attributes, "t");
    cell_begin(rows, place != NULL ? column_of(place) : SIZE_MAX,
               type != NULL && *type == '\0' ? CELL_PLAIN : kind_of(type, type != NULL ? strlen(type) : 0),
               style != NULL ? g_ascii_strtoll(style, NULL, 10) : 0);
}

static void row_end(WorkbookRows *rows)
{
    g_queue_push_tail(rows->row->said ? &rows->ready : &rows->spare, rows->row);
    rows->row = NULL;
}

static void on_start(void *data, const char *name, const char *const *attributes)
{
    WorkbookRows *rows = data;
    if (g_str_equal(name, "row")) {
        if (rows->row == NULL) {
            const char *number = xml_attribute(attributes, "r");
            row_begin(rows, number != NULL ? g_ascii_strtoll(number, NULL, 10) : 0);
        }
    } else if (rows->row == NULL) {
        return;
    } else if (g_str_equal(name, "c")) {
        cell_start(rows, attributes);
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
        row_end(rows);
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

static void cell_take(WorkbookRows *rows, const ScannedCell *cell)
{
    cell_begin(rows, cell->column, kind_of(cell->type, cell->type_length), cell->style);
    g_string_append_len(rows->value, cell->value, (gssize)cell->length);
    rows->valued = cell->valued;
    cell_end(rows);
}

/* As many rows as can be read without the parser. */
static const char *on_plain(void *data, const char *at, const char *end)
{
    WorkbookRows *rows = data;
    const char *behind = at;
    while (rows->row == NULL && rows->problem == SHEET_FINE &&
           (behind = row_scan(at, end, &rows->scanned)) != NULL) {
        at = behind;
        row_begin(rows, rows->scanned.line);
        for (size_t i = 0; i < rows->scanned.count; i++) {
            cell_take(rows, &rows->scanned.cells[i]);
        }
        row_end(rows);
    }
    return at;
}

static const XmlEvents EVENTS = {on_start, on_end, on_text, on_plain, "</row>"};

WorkbookRows *workbook_rows_open(const Workbook *workbook, size_t sheet)
{
    g_autoptr(WorkbookRows) rows = g_new0(WorkbookRows, 1);
    rows->workbook = workbook;
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
    for (size_t i = 0; i < row->count; i++) {
        rows->cells[i] = row->text->str + row->offsets[i];
    }
    *ret_row = (SheetRow){rows->cells, row->exact, row->count, row->line};
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
