// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is filled into any kind of poster: one table with the fields of all kinds, each name of one
 * kind of value, checked a second time against the table of the kind at hand. */
#include "action/action.h"
#include "poster/poster.h"

FormTable *poster_form(const Knowledge *knowledge, const Lang *lang);
/* kind, style and photo besides. */
FormTable *poster_new_form(const Knowledge *knowledge, const Lang *lang);

/* Reads the fields of the kind; what is not given stays as `before` (may be NULL) has it. Mistakes
 * go to doing->errors; NULL then. */
FormValues *poster_form_read(const Doing *doing, const PosterKind *kind, const FormValues *before);
/* The photo asked for, if it is one of this business: else an error of the form. */
MUST_USE bool poster_form_photo(const Doing *doing, int64_t before, int64_t *ret_photo,
                                GError **error);
