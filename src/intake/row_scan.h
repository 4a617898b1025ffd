// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One row of a sheet in the shape that nearly all programs write, read without an XML parser: ASCII
 * alone, each cell with its value and nothing else. Whatever is otherwise in the least, even only cut off,
 * is not taken: then the parser reads the row, which knows everything and checks it. A row that is taken
 * is always well-formed XML, and says what the parser would. */
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "intake/sheet.h"

typedef struct {
    size_t column;     /* from 0; SIZE_MAX: not said */
    const char *type;  /* "s", "inlineStr"; in the bytes given, not ended */
    size_t type_length; /* 0: not said */
    int64_t style;
    const char *value; /* in the bytes given, not ended */
    size_t length;
    bool valued; /* has a value, be it empty */
} ScannedCell;

typedef struct {
    int64_t line; /* 0: not said */
    size_t count;
    ScannedCell cells[SHEET_COLUMNS_MAX];
} ScannedRow;

/* Where the row ends that begins at `at`; NULL: it is not taken. */
const char *row_scan(const char *at, const char *end, ScannedRow *ret_row);
