// SPDX-License-Identifier: Apache-2.0
#include "base/csv_scan.h"

#include <string.h>

#define LINES_WEIGHED 20u

static const char MARKS[] = ",;\t|";
#define MARK_COUNT (sizeof MARKS - 1)

/* "sep=;" as spreadsheets write it: the mark, or 0. *ret_rest is behind its line. */
static char separator_said(char *text, char **ret_rest)
{
    bool quoted = *text == '"';
    const char *at = text + quoted;
    if (g_ascii_strncasecmp(at, "sep=", 4) != 0 || at[4] == '\0') {
        return 0;
    }
    const char *rest = at + 5 + (quoted && at[5] == '"');
    if (*rest != '\r' && *rest != '\n' && *rest != '\0') {
        return 0;
    }
    rest += *rest == '\r';
    rest += *rest == '\n';
    *ret_rest = text + (rest - text);
    return at[4];
}

/* How often each mark stands on the first lines, outside of quotes; returns the lines seen. */
static size_t marks_count(const char *text, const char *end, unsigned counts[][MARK_COUNT])
{
    size_t line = 0;
    bool quoted = false, any = false;
    for (const char *at = text; at < end && line < LINES_WEIGHED; at++) {
        if (*at == '"') {
            quoted = !quoted;
        } else if (*at == '\n' && !quoted) {
            line += any;
            any = false;
            continue;
        }
        any = any || (*at != '\r' && *at != '\n');
        const char *mark = quoted ? NULL : memchr(MARKS, *at, MARK_COUNT);
        counts[line][mark != NULL ? mark - MARKS : 0] += mark != NULL;
    }
    return MIN(line + any, LINES_WEIGHED);
}

/* On how many lines the mark stands as often as on most lines that have it, and how often that is. */
static unsigned long alike(size_t mark, size_t lines, unsigned counts[][MARK_COUNT])
{
    unsigned long best = 0;
    for (size_t i = 0; i < lines; i++) {
        unsigned long same = 0;
        for (size_t j = 0; j < lines; j++) {
            same += counts[j][mark] == counts[i][mark];
        }
        unsigned long score = counts[i][mark] > 0 ? same * 1000 + MIN(counts[i][mark], 999u) : 0;
        best = MAX(best, score);
    }
    return best;
}

static char separator_find(const char *text, const char *end)
{
    unsigned counts[LINES_WEIGHED + 1][MARK_COUNT] = {0};
    size_t lines = marks_count(text, end, counts), best = 0;
    unsigned long best_score = 0;
    for (size_t mark = 0; mark < MARK_COUNT; mark++) {
        unsigned long score = alike(mark, lines, counts);
        if (score > best_score) {
            best = mark;
            best_score = score;
        }
    }
    return MARKS[best];
}

void csv_scan_begin(CsvScan *scan, char *text, size_t length)
{
    g_assert(scan != NULL && text != NULL && text[length] == '\0');
    *scan = (CsvScan){text, text + length, 0, 1};
    scan->separator = separator_said(text, &scan->at);
    if (scan->separator != 0) {
        scan->line = 2;
    } else {
        scan->separator = separator_find(text, scan->end);
    }
}

/* A quoted cell moved together over its doubled quotes; returns where it ends, NULL when nowhere.
 * What follows the closing quote belongs to it, as spreadsheets read it. */
static char *quoted_end(const CsvScan *scan, char *from, char **ret_at)
{
    char *to = from, *at = from;
    for (;;) {
        char *quote = memchr(at, '"', (size_t)(scan->end - at));
        char *stop = quote != NULL ? quote : scan->end;
        memmove(to, at, (size_t)(stop - at));
        to += stop - at;
        if (quote == NULL) {
            return NULL;
        }
        if (quote[1] != '"') {
            *ret_at = quote + 1;
            return to;
        }
        *to++ = '"';
        at = quote + 2;
    }
}

static size_t plain_length(const char *at, char separator)
{
    const char stops[] = {separator, '\n', '\r', '\0'};
    return strcspn(at, stops);
}

/* One cell, not yet ended by a zero byte; NULL: a quote is never closed. */
static char *cell_read(CsvScan *scan, char **ret_end)
{
    char *cell = scan->at;
    if (*cell != '"') {
        scan->at += plain_length(cell, scan->separator);
        *ret_end = scan->at;
        return cell;
    }
    char *end = quoted_end(scan, ++cell, &scan->at);
    if (end == NULL) {
        return NULL;
    }
    size_t rest = plain_length(scan->at, scan->separator);
    memmove(end, scan->at, rest);
    scan->at += rest;
    *ret_end = end + rest;
    return cell;
}

/* Passes over what ends a row. */
static void line_end(CsvScan *scan, char byte)
{
    scan->at += byte == '\r' || byte == '\n';
    scan->at += byte == '\r' && *scan->at == '\n';
    scan->line++;
}

static void blanks_pass(CsvScan *scan)
{
    while (*scan->at == '\r' || *scan->at == '\n') {
        line_end(scan, *scan->at);
    }
}

CsvScanResult csv_scan_next(CsvScan *scan, CsvScanRow *ret_row)
{
    blanks_pass(scan);
    ret_row->count = 0;
    ret_row->line = scan->line;
    if (scan->at >= scan->end) {
        return CSV_SCAN_END;
    }
    for (;;) {
        char *end = NULL;
        char *cell = cell_read(scan, &end);
        if (cell == NULL) {
            return CSV_SCAN_OPEN;
        }
        if (ret_row->count >= CSV_SCAN_COLUMNS_MAX) {
            return CSV_SCAN_WIDE;
        }
        ret_row->cells[ret_row->count++] = cell;
        char byte = *scan->at;
        *end = '\0';
        if (byte != scan->separator || byte == '\0') {
            line_end(scan, byte);
            return CSV_SCAN_ROW;
        }
        scan->at++;
    }
}
