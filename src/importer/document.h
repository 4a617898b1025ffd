// SPDX-License-Identifier: Apache-2.0
#pragma once
/* JSON files from platforms, read within bounds: their size, depth and number of parts are limited
 * before anything is built from them. Texts that Meta wrote byte by byte are made readable. */
#include <jansson.h>

#include "intake/sheet.h"

#define DOCUMENT_BYTES_MAX ((size_t)48 << 20)
#define DOCUMENT_PARTS_MAX 3000000u

/* A new reference; NULL with the problem set. */
MUST_USE json_t *document_parse(const char *text, size_t length, SheetProblem *ret_problem);
/* "" unless it is a text; borrowed. */
const char *document_text(const json_t *object, const char *key);
/* The fallback unless it is a number, or a text of digits. */
int64_t document_number(const json_t *object, const char *key, int64_t fallback);
/* "Ã©" → "é": exports of Instagram and Facebook hold each byte of UTF-8 as a letter of its own. */
MUST_USE char *document_mend(const char *text);
