// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One line of a copied summary as names and numbers in turn, and the names that apps give their numbers.
 * Signed numbers, percentages, brackets and all behind "vs" are changes and left out. Owned by the
 * caller. Source: requirement H11. */
#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#define SUMMARY_PIECES_MAX 24u

typedef struct {
    bool number;
    int64_t value;    /* of a number */
    GString *name;    /* else: its words in small letters with one blank between */
} SummaryPiece;

typedef struct {
    SummaryPiece pieces[SUMMARY_PIECES_MAX];
    size_t count, numbers;
    bool change; /* one was left out */
    bool crowded; /* more pieces than SUMMARY_PIECES_MAX */
} SummaryLine;
void summary_line_read(const char *text, SummaryLine *ret_line);
void summary_line_clear(SummaryLine *line);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SummaryLine, summary_line_clear)

/* The measure of this name; NULL: none that is known. */
const char *summary_measure(const char *name);
/* A time ("7 hari terakhir", "1 - 7 Agu"), told by all its words. *ret_days: when it says days. */
bool summary_is_time(const SummaryLine *line, int64_t *ret_days);
/* Headings and buttons around the numbers: "ringkasan", "lihat semua". */
bool summary_is_frame(const char *name);
