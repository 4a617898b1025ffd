// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Cells of one row as an importer asks for them: trimmed texts, numbers, moments, ids. What cannot be
 * read refuses the row with its reason, once; what is missing leaves the output as it was. Texts are
 * borrowed from the row. */
#include "importer/importer.h"

#define IMPORT_ID_MAX 64u

const char *row_text(const ImportRow *row, size_t column); /* "" when absent */
bool row_has(const ImportRow *row, size_t column);         /* said, and not "-" or the like */
/* False: refused. A missing number leaves *ret_number. */
MUST_USE bool row_number(ImportRow *row, size_t column, int64_t *ret_number);
/* The same, but nothing below zero. */
MUST_USE bool row_amount(ImportRow *row, size_t column, int64_t *ret_number);
/* The same of pieces, of which there are no halves. */
MUST_USE bool row_count(ImportRow *row, size_t column, int64_t *ret_number);
/* The same of rupiah: what has decimals below a thousand has lost its thousands; below a hundred it is
 * told once. */
MUST_USE bool row_money(ImportRow *row, size_t column, int64_t *ret_amount_idr);
/* *ret_said: there was one. */
MUST_USE bool row_moment(ImportRow *row, size_t column, Moment *ret_moment, bool *ret_said);
/* False: refused, also when it is missing. */
MUST_USE bool row_id(ImportRow *row, size_t column, const char **ret_id);
bool row_refuse(ImportRow *row, size_t column, const char *sentence); /* false, for `return` */
