// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a cell says when blanks and spellings are put aside: the words for nothing, and what a spreadsheet
 * makes of long digits. Shared by numbers, ids and days. Pure; nothing is allocated. */
#include <stdbool.h>

#include <glib.h>

#define CELL_WORD_MAX 48u /* bytes of a word that may be a number */

/* Small letters without blanks (visible or not) around and inside, signs of two spellings made one.
 * False: it does not fit into `size` bytes, or has other than ASCII letters. */
bool cell_word_squeeze(const char *text, char *out, size_t size);
/* Of a squeezed word: "", "-", "n/a", "null" … */
bool cell_word_is_missing(const char *word);
/* Of a squeezed word: "5.78e+17". */
bool cell_word_is_scientific(const char *word);
/* The whole text is one long dash. */
bool cell_word_is_dash(const char *text);
/* Would the text be READ_MISSING as a number? Sooner told than read. */
bool cell_is_missing(const char *text);
