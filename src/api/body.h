// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A JSON body as a form source: nested arrays of objects become "items.0.product", numbers and
 * booleans their text, arrays of plain values "a,b". */
#include "base/form.h"

typedef struct Body Body;

/* INVALID: no JSON object, or too deep. A member the form does not know, or of a kind that its field
 * cannot be, is named in errors (the first twenty). An empty text is an empty object. */
MUST_USE Body *body_parse(const char *text, size_t size, const Form *form, FormErrors *errors,
                          const Lang *lang, GError **error);
void body_free(Body *body);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Body, body_free)
FormSource body_source(const Body *body);
