// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was wrong with a form: field and sentence, in the order of the form. A wrong form is no
 * failure; whoever draws it again says each sentence beside its field. Owns copies of both. */
#include "base/error.h"

typedef struct FormErrors FormErrors;
FormErrors *form_errors_new(void);
void form_errors_free(FormErrors *errors); /* may be NULL */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FormErrors, form_errors_free)

/* sentence: already in the reader's language. field: "items.0.product"; "" = about the whole form. */
void form_errors_add(FormErrors *errors, const char *field, const char *sentence, ...)
    G_GNUC_PRINTF(3, 4);

size_t form_errors_count(const FormErrors *errors); /* NULL counts 0 */
/* i below the count; both borrowed from errors. */
const char *form_errors_field(const FormErrors *errors, size_t i);
const char *form_errors_sentence(const FormErrors *errors, size_t i);
/* The first sentence about a field, borrowed; NULL when it is fine. */
const char *form_errors_of(const FormErrors *errors, const char *field);
