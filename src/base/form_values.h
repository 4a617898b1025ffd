// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a form was filled with: typed values, plus what was typed (so that a page keeps it). Names
 * are those of the table, below rows "items.0.product". Owns all that it hands out. */
#include "base/date.h"

typedef struct FormValues FormValues;
FormValues *form_values_new(void);
void form_values_free(FormValues *values); /* may be NULL */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FormValues, form_values_free)

/* Typed values; 0, "" or false when not given or refused, also when `values` is NULL. Numbers mean
 * what the kind says: a count, rupiah, a Day, a Minute, the place of a choice in its table. */
bool form_has(const FormValues *values, const char *name);
int64_t form_int(const FormValues *values, const char *name);
int64_t form_int_or(const FormValues *values, const char *name, int64_t fallback);
const char *form_text(const FormValues *values, const char *name); /* borrowed */
bool form_flag(const FormValues *values, const char *name);
GBytes *form_file(const FormValues *values, const char *name); /* borrowed; NULL when not given */
Day form_day_or(const FormValues *values, const char *name, Day fallback);

/* The rows of a FIELD_ROWS in which something holds, counted without gaps: i = 0 … form_rows - 1. */
size_t form_rows(const FormValues *values, const char *name);
bool form_row_has(const FormValues *values, const char *rows, size_t i, const char *name);
int64_t form_row_int(const FormValues *values, const char *rows, size_t i, const char *name);
const char *form_row_text(const FormValues *values, const char *rows, size_t i, const char *name);

/* Is `item` in the "a,b" text of a FIELD_SET? */
bool form_set_has(const char *set, const char *item);

/* What was typed, for showing the form again, borrowed; NULL when nothing was. Secrets are never
 * kept. */
const char *form_typed(const FormValues *values, const char *name);
/* Fills a form to be shown (an edit page): text as it would be typed. */
void form_values_show(FormValues *values, const char *name, const char *typed);
void form_values_show_int(FormValues *values, const char *name, int64_t number);

/* A stable digest (32 hex digits) of all values: the "same body" test of idempotent writes. Secrets are left
 * out: the digest is stored, and a short password could be guessed from it. */
MUST_USE char *form_digest(const FormValues *values);
