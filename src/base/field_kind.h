// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What each kind of field takes: text as it was typed becomes a value, or one sentence says what to
 * write instead. Used by form.c for one field at a time; limits of kinds are told in base/form.h. */
#include "base/form.h"
#include "base/form_value.h"

/* One field being read. All borrowed. */
typedef struct {
    const Lang *lang;
    FormErrors *errors;
    const Field *field;
    const char *name; /* as it was given: below rows "items.0.product" */
} FieldReading;

/* Adds the sentence to the errors, under the field's name; always false. */
bool field_refuse(const FieldReading *reading, const char *sentence);

/* text: not empty, clean (base/text.h). Fills number and text of `value`; false: it was refused and
 * the errors say why. Not for FIELD_FILE and FIELD_ROWS, which are no text. */
MUST_USE bool field_kind_check(const FieldReading *reading, const char *text, FormValue *value);
