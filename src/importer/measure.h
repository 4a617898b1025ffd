// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Figures and numbers of posts as importers add them: a cell that says nothing, or less than nothing,
 * is a gap and never zero. Texts are kept by the batch. */
#include "importer/row.h"

/* False: refused. */
MUST_USE bool measure_add(ImportRow *row, size_t column, DailyFigure figure);
/* The day of the row; false: refused, also when it is missing. */
MUST_USE bool measure_day(ImportRow *row, size_t column, Day *ret_day);
/* The same of a post; one that has not come yet is taken with a remark. */
MUST_USE bool measure_published(ImportRow *row, size_t column, Day *ret_day);
/* A number of a post: BATCH_NONE when it is not said. False: refused. */
MUST_USE bool measure_number(ImportRow *row, size_t column, int64_t *ret_number);
