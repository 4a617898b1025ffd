// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Numbers and ids as platforms and people write them in files: "1.234,56", "1,234.56", "Rp 12.500,-",
 * "1,2 rb", "2,5 jt"; days and times are read by intake/moment.h. A cell left empty is missing, never
 * zero. Pure; nothing is allocated. */
#include <stdbool.h>
#include <stdint.h>

#include <glib.h>

typedef enum {
    READ_OK,
    READ_MISSING,   /* empty, "-", "N/A", "undefined" … */
    READ_BROKEN,    /* something else */
    READ_DAMAGED,   /* "5.78E+17": a spreadsheet has eaten the digits */
    READ_AMBIGUOUS, /* "03/04/2026" in a column that is written both ways */
} ReadResult;

/* A number as typed or shown, rounded half up to a whole. exact: the text is a number cell of a
 * workbook, in which '.' is always the decimal mark. */
ReadResult read_number(const char *text, bool exact, int64_t *ret_number);
/* The same, saying whether something other than zeros was rounded off. */
ReadResult read_decimal(const char *text, bool exact, int64_t *ret_number, bool *ret_rounded);
/* An id of 1 … max characters; *ret_text is inside of the text, which is changed. */
ReadResult read_id(char *text, size_t max, const char **ret_id);
