// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Between form.c and form_values.c: how a value gets into FormValues. Whoever uses a form reads it
 * by base/form_values.h. */
#include "base/form_values.h"

/* One field's value: what was typed, and the typed meaning once it passed. */
typedef struct {
    char *typed;    /* "" of a secret or a file; owned, as text and file are */
    char *text;     /* NULL: its kind has none */
    int64_t number; /* 0 where its kind has none */
    GBytes *file;   /* NULL: its kind has none */
    bool valid;     /* passed the check of its kind */
    bool secret;
} FormValue;

/* NULL when neither given nor shown; borrowed. */
const FormValue *form_value_find(const FormValues *values, const char *name);
/* In place of what stood under this name; borrowed, to be filled in. */
FormValue *form_value_put(FormValues *values, const char *name, const char *typed);
/* "items.number.…" holds something; given in rising order. */
void form_value_row_add(FormValues *values, const char *rows, size_t number);
