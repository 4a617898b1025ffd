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

/* A full name, put together without asking for memory: forms have many fields, most of them empty. */
#define FORM_NAME_BYTES 128
typedef struct {
    char text[FORM_NAME_BYTES];
} FormName;
/* "items.4." + "product"; borrowed from *name. */
const char *form_name_join(FormName *name, const char *prefix, const char *field);
/* "items" and 4: "items.4."; borrowed from *name. */
const char *form_name_row(FormName *name, const char *rows, size_t number);

/* NULL when neither given nor shown; borrowed. */
const FormValue *form_value_find(const FormValues *values, const char *name);
/* In place of what stood under this name; borrowed, to be filled in. */
FormValue *form_value_put(FormValues *values, const char *name, const char *typed);
/* "items.number.…" holds something; given in rising order. */
void form_value_row_add(FormValues *values, const char *rows, size_t number);
