// SPDX-License-Identifier: Apache-2.0
#include "importer/look.h"

#include <string.h>

#include "base/text.h"

#define HEADING_ROWS 20u
#define ROWS_READ 40u /* the headings and what is judged below them */
#define PHONE_DIGITS_MIN 9u
#define PHONE_DIGITS_MAX 15u

typedef struct {
    GPtrArray *rows; /* char **, owned */
    size_t widest;   /* cells that say something, of the fullest row */
} Beginning;

static void beginning_clear(Beginning *beginning)
{
    g_clear_pointer(&beginning->rows, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Beginning, beginning_clear)

static bool is_phone(const char *text)
{
    size_t digits = 0;
    const char *at = text + (*text == '\'');
    bool begins = g_str_has_prefix(at, "08") || g_str_has_prefix(at, "62") ||
                  g_str_has_prefix(at, "+") || (*at == '8' && strspn(at, "0123456789") >= 10);
    for (; *at != '\0'; at++) {
        digits += g_ascii_isdigit(*at) != 0;
        if (!g_ascii_isdigit(*at) && strchr(" -+().", *at) == NULL) {
            return false;
        }
    }
    return begins && digits >= PHONE_DIGITS_MIN && digits <= PHONE_DIGITS_MAX;
}

ValueLook value_look(const char *text, Day today)
{
    DateRules rules = {DATE_DMY, today, false};
    Moment moment = {0};
    int64_t number = 0;
    if (is_phone(text)) {
        return LOOKS_PHONE;
    }
    switch (read_number(text, false, &number)) {
    case READ_MISSING:
        return LOOKS_EMPTY;
    case READ_OK:
        return LOOKS_NUMBER;
    default:
        break;
    }
    bool day = read_moment(text, &rules, &moment) == READ_OK;
    rules.order = DATE_MDY;
    return day || read_moment(text, &rules, &moment) == READ_OK ? LOOKS_DAY : LOOKS_TEXT;
}

static size_t cells_said(char *const *cells)
{
    size_t said = 0;
    for (size_t i = 0; cells[i] != NULL; i++) {
        said += *cells[i] != '\0';
    }
    return said;
}

static char **row_keep(const SheetRow *row)
{
    char **cells = g_new0(char *, row->count + 1);
    for (size_t i = 0; i < row->count; i++) {
        g_autofree char *clean = text_clean(row->cells[i], false);
        cells[i] = text_shorten(clean, LOOK_LETTERS_MAX);
    }
    return cells;
}

static void beginning_read(Sheet *sheet, size_t tab, Beginning *ret_beginning)
{
    SheetProblem problem = SHEET_FINE;
    SheetRow row = {0};
    ret_beginning->rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
    if (!sheet_begin(sheet, tab, &problem)) {
        return;
    }
    for (size_t i = 0; i < ROWS_READ && sheet_next(sheet, &row, &problem); i++) {
        char **cells = row_keep(&row);
        ret_beginning->widest = MAX(ret_beginning->widest, cells_said(cells));
        g_ptr_array_add(ret_beginning->rows, cells);
    }
}

/* The first row that fills half of the table's width: titles above it are shorter. */
static size_t heading_find(const Beginning *beginning)
{
    for (size_t i = 0; i < MIN(beginning->rows->len, HEADING_ROWS); i++) {
        size_t said = cells_said(g_ptr_array_index(beginning->rows, i));
        if (said >= 2 && said * 2 >= beginning->widest) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* Headings are words: a row with days, amounts or phones in it is data. */
static bool is_heading(char *const *cells, Day today)
{
    size_t words = 0, values = 0;
    for (size_t i = 0; cells[i] != NULL; i++) {
        ValueLook looks = value_look(cells[i], today);
        words += looks == LOOKS_TEXT;
        values += looks != LOOKS_TEXT && looks != LOOKS_EMPTY;
    }
    return values * 3 < words + values;
}

/* What most of the cells that say something look like. */
static ValueLook column_judge(const Beginning *beginning, size_t skip, size_t column, Day today)
{
    size_t counts[LOOKS_PHONE + 1] = {0}, said = 0;
    for (size_t i = skip; i < beginning->rows->len; i++) {
        char *const *cells = g_ptr_array_index(beginning->rows, i);
        if (column < g_strv_length((char **)cells)) {
            ValueLook looks = value_look(cells[column], today);
            counts[looks]++;
            said += looks != LOOKS_EMPTY;
        }
    }
    for (ValueLook looks = LOOKS_DAY; looks <= LOOKS_PHONE; looks++) {
        if (said > 0 && counts[looks] * 10 >= said * 6) {
            return looks;
        }
    }
    return said > 0 ? LOOKS_TEXT : LOOKS_EMPTY;
}

static void column_clear(gpointer data)
{
    LookColumn *column = data;
    g_free(column->heading);
    for (size_t i = 0; i < LOOK_ROWS; i++) {
        g_free(column->samples[i]);
    }
}

static void column_add(TableLook *look, const Beginning *beginning, size_t place, Day today)
{
    char **top = look->headed ? g_ptr_array_index(beginning->rows, look->skip - 1) : NULL;
    bool named = top != NULL && place < g_strv_length(top);
    LookColumn column = {.heading = g_strdup(named ? top[place] : ""),
                         .looks = column_judge(beginning, look->skip, place, today)};
    size_t shown = 0;
    for (size_t i = look->skip; i < beginning->rows->len && shown < LOOK_ROWS; i++) {
        char **cells = g_ptr_array_index(beginning->rows, i);
        if (cells_said(cells) > 0) {
            bool there = place < g_strv_length(cells);
            column.samples[shown++] = g_strdup(there ? cells[place] : "");
        }
    }
    while (shown < LOOK_ROWS) {
        column.samples[shown++] = g_strdup("");
    }
    g_array_append_val(look->columns, column);
}

/* The same headings, whatever capitals, are the same kind of table; without headings its shape is. */
static char *signature_make(const TableLook *look)
{
    g_autoptr(GString) text = g_string_new(look->headed ? "headings" : "shape");
    for (size_t i = 0; i < look->columns->len; i++) {
        const LookColumn *column = look_column(look, i);
        g_autofree char *folded = text_fold(column->heading);
        g_string_append_c(text, '\x1f');
        if (look->headed) {
            g_string_append(text, folded);
        } else {
            g_string_append_printf(text, "%d", column->looks);
        }
    }
    return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, (gssize)text->len);
}

static TableLook *look_make(const Beginning *beginning, size_t tab, Day today)
{
    size_t top = heading_find(beginning);
    if (top == SIZE_MAX) {
        return NULL;
    }
    TableLook *look = g_new0(TableLook, 1);
    size_t columns = 0;
    look->tab = tab;
    look->headed = is_heading(g_ptr_array_index(beginning->rows, top), today);
    look->skip = top + look->headed;
    look->columns = g_array_new(FALSE, FALSE, sizeof(LookColumn));
    g_array_set_clear_func(look->columns, column_clear);
    for (size_t i = top; i < beginning->rows->len; i++) {
        columns = MAX(columns, g_strv_length(g_ptr_array_index(beginning->rows, i)));
    }
    for (size_t i = 0; i < MIN(columns, LOOK_COLUMNS_MAX); i++) {
        column_add(look, beginning, i, today);
    }
    look->signature = signature_make(look);
    return look;
}

TableLook *table_look(Sheet *sheet, Day today)
{
    for (size_t tab = 0; tab < sheet_tabs(sheet); tab++) {
        g_auto(Beginning) beginning = {0};
        beginning_read(sheet, tab, &beginning);
        TableLook *look = look_make(&beginning, tab, today);
        if (look != NULL) {
            return look;
        }
    }
    return NULL;
}

TableLook *table_look_file(GBytes *file, Day today)
{
    SheetProblem problem = SHEET_FINE;
    g_autoptr(Sheet) sheet = sheet_open(file, &problem);
    return sheet != NULL ? table_look(sheet, today) : NULL;
}

void table_look_free(TableLook *look)
{
    if (look != NULL) {
        g_array_unref(look->columns);
        g_free(look->signature);
        g_free(look);
    }
}

const LookColumn *look_column(const TableLook *look, size_t i)
{
    g_assert(i < look->columns->len);
    return &g_array_index(look->columns, LookColumn, i);
}

char *look_letter(size_t i)
{
    char last[2] = {(char)('A' + i % 26), '\0'};
    g_autofree char *before = i >= 26 ? look_letter(i / 26 - 1) : g_strdup("");
    return g_strconcat(before, last, NULL);
}
