// SPDX-License-Identifier: Apache-2.0
#include "intake/row_scan.h"

#include <string.h>

#define ROW_ATTRIBUTES_MAX 8u
#define ROW_DIGITS_MAX 7u
#define NUMBER_DIGITS_MAX 9u
#define COLUMN_LETTERS_MAX 3u

typedef struct {
    const char *at, *end;
} Scan;

typedef struct {
    const char *name, *value;
    size_t name_length, length;
} Attribute;

static bool word_pass(Scan *scan, const char *word, size_t length)
{
    if ((size_t)(scan->end - scan->at) < length || memcmp(scan->at, word, length) != 0) {
        return false;
    }
    scan->at += length;
    return true;
}
#define PASS(scan, word) word_pass(scan, word, sizeof(word) - 1)

static void blanks_pass(Scan *scan)
{
    const char *at = scan->at;
    while (at < scan->end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n')) {
        at++;
    }
    scan->at = at;
}

/* Up to the mark, over letters that mean themselves. */
static bool plain_pass(Scan *scan, char mark)
{
    const char *at = scan->at;
    while (at < scan->end && *at != mark) {
        if (*at < ' ' || *at > '~' || *at == '<' || *at == '&' || *at == '>') {
            return false;
        }
        at++;
    }
    scan->at = at;
    return at < scan->end;
}

/* ' r="A1"'; false: there is none in this shape. */
static bool attribute_read(Scan *scan, Attribute *ret_attribute)
{
    const char *at = scan->at;
    if (at >= scan->end || *at != ' ') {
        return false;
    }
    const char *name = ++at;
    while (at < scan->end && (g_ascii_isalnum(*at) || *at == ':') && g_ascii_isalpha(*name)) {
        at++;
    }
    size_t name_length = (size_t)(at - name);
    if (name_length == 0 || scan->end - at < 2 || at[0] != '=' || at[1] != '"') {
        return false;
    }
    scan->at = at + 2;
    const char *value = scan->at;
    if (!plain_pass(scan, '"')) {
        return false;
    }
    *ret_attribute = (Attribute){name, value, name_length, (size_t)(scan->at - value)};
    scan->at++;
    return true;
}

static bool number_read(const char *digits, size_t length, size_t max, int64_t *ret_number)
{
    int64_t number = 0;
    for (size_t i = 0; i < length; i++) {
        if (!g_ascii_isdigit(digits[i])) {
            return false;
        }
        number = number * 10 + (digits[i] - '0');
    }
    *ret_number = number;
    return length > 0 && length <= max;
}

static bool is_known(const Attribute *seen, size_t count, const Attribute *attribute)
{
    for (size_t i = 0; i < count; i++) {
        if (seen[i].name_length == attribute->name_length &&
            memcmp(seen[i].name, attribute->name, attribute->name_length) == 0) {
            return true;
        }
    }
    return false;
}

/* What a row is called beside its number does not matter, but twice the same would be broken. */
static bool row_attributes(Scan *scan, ScannedRow *row)
{
    Attribute seen[ROW_ATTRIBUTES_MAX];
    size_t count = 0;
    for (; count < ROW_ATTRIBUTES_MAX && attribute_read(scan, &seen[count]); count++) {
        const Attribute *last = &seen[count];
        const char *colon = memchr(last->name, ':', last->name_length);
        bool number = last->name_length == 1 && *last->name == 'r';
        if (is_known(seen, count, last) || (colon != NULL && colon[1] == 'r') ||
            (number && !number_read(last->value, last->length, ROW_DIGITS_MAX, &row->line))) {
            return false;
        }
    }
    return PASS(scan, ">");
}

/* "AB12" → 27 */
static bool column_read(const Attribute *place, size_t *ret_column)
{
    size_t column = 0, letters = 0;
    int64_t line = 0;
    while (letters < place->length && place->value[letters] >= 'A' && place->value[letters] <= 'Z') {
        column = column * 26 + (size_t)(place->value[letters++] - 'A') + 1;
    }
    *ret_column = column - 1;
    return letters > 0 && letters <= COLUMN_LETTERS_MAX &&
           number_read(place->value + letters, place->length - letters, ROW_DIGITS_MAX, &line);
}

static bool cell_attribute(const Attribute *attribute, ScannedCell *cell)
{
    if (attribute->name_length != 1) {
        return false;
    }
    switch (*attribute->name) {
    case 'r':
        return cell->column == SIZE_MAX && column_read(attribute, &cell->column);
    case 's':
        return cell->style < 0 &&
               number_read(attribute->value, attribute->length, NUMBER_DIGITS_MAX, &cell->style);
    case 't':
        if (cell->type != NULL) {
            return false;
        }
        cell->type = attribute->value;
        cell->type_length = attribute->length;
        return attribute->length > 0;
    default:
        return false;
    }
}

/* Behind "<c…>": the value and the end of the cell. */
static bool value_read(Scan *scan, ScannedCell *cell)
{
    bool inlined = PASS(scan, "<is><t>");
    cell->valued = inlined || PASS(scan, "<v>");
    if (cell->valued) {
        cell->value = scan->at;
        if (!plain_pass(scan, '<')) {
            return false;
        }
        cell->length = (size_t)(scan->at - cell->value);
        if (cell->length > SHEET_CELL_MAX || !(inlined ? PASS(scan, "</t></is>") : PASS(scan, "</v>"))) {
            return false;
        }
    }
    return PASS(scan, "</c>");
}

/* Behind "<c". */
static bool cell_read(Scan *scan, ScannedCell *ret_cell)
{
    Attribute attribute;
    ScannedCell cell = {.column = SIZE_MAX, .style = -1};
    while (attribute_read(scan, &attribute)) {
        if (!cell_attribute(&attribute, &cell)) {
            return false;
        }
    }
    if (!PASS(scan, "/>") && !(PASS(scan, ">") && value_read(scan, &cell))) {
        return false;
    }
    cell.style = MAX(cell.style, 0);
    *ret_cell = cell;
    return true;
}

const char *row_scan(const char *at, const char *end, ScannedRow *ret_row)
{
    Scan scan = {at, end};
    ret_row->line = 0;
    ret_row->count = 0;
    if (!PASS(&scan, "<row") || !row_attributes(&scan, ret_row)) {
        return NULL;
    }
    for (;;) {
        blanks_pass(&scan);
        if (PASS(&scan, "</row>")) {
            return scan.at;
        }
        if (ret_row->count >= SHEET_COLUMNS_MAX || !PASS(&scan, "<c") ||
            !cell_read(&scan, &ret_row->cells[ret_row->count])) {
            return NULL;
        }
        ret_row->count++;
    }
}
