// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A workbook (.xlsx) of one sheet from a table. Text is always text, also when it begins with '=' or
 * '+': nothing in it is ever run. Money, numbers and days are numbers, so that they can be summed. The
 * same table with the same `made_at` gives the same bytes. Source: requirement S09. */
#include "base/error.h"
#include "base/table.h"

/* name: of the sheet, at most 31 characters. made_at: UTC seconds, above 0: what the file says of when it
 * was made. UNAVAILABLE: no room for it on the disk. */
MUST_USE GBytes *spreadsheet_write(const Table *table, const char *name, int64_t made_at,
                                   GError **error);
