// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Texts with gaps: "Stok {name}: {stock}, harga {price}". The names of gaps are a fixed list, so
 * that a wrong one is found when a text is written, not when a customer reads it. A line with a
 * gap for which nothing is known is left out: nothing is ever made up (requirements C01, T01).
 * Also used for the owner's ready replies. */
#include "base/error.h"

typedef struct {
    const char *name;
    const char *value; /* NULL or "": unknown. Braces in a value are plain text. */
} FillField;

/* False with the first name that is not known (or with what stands after a brace never closed). */
MUST_USE bool fill_check(const char *text, char **ret_unknown);
bool fill_uses(const char *text, const char *name);
/* Blank lines left behind by lines without facts are joined; outer blanks are cut. */
MUST_USE char *fill_text(const char *text, const FillField *fields, size_t count);
