// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A form with a field of every kind, and two ways to read one: from what was typed, and a file. */
#include "base/form.h"

typedef struct {
    const char *name, *typed;
} Typed; /* tables end with {0} */

extern const Choice CASE_COLOURS[];
extern const Form CASE_FORM;     /* text, lines, number, at_least, money … items */
extern const Form CASE_ROW_FORM; /* of items: product, quantity */

/* A FormSource over a table of Typed. */
const char *typed_get(const void *data, const char *name);

MUST_USE FormValues *form_case_read(const Form *form, const Typed *typed, FormErrors *errors);
/* A form of one FIELD_FILE named "file"; file: NULL when none was chosen. */
MUST_USE FormValues *form_case_read_file(const Field *field, GBytes *file, FormErrors *errors);
