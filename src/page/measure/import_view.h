// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How a file from elsewhere is shown: its state, its counts, and the rows that were not taken with
 * their reasons. Draws into the page's own document; owns nothing. */
#include "page/page.h"
#include "store/import_file.h"

/* What the file is, as a title; owned by the caller. */
MUST_USE char *import_kind_title(const char *kind, const Lang *lang);
const char *import_state_name(const char *state, const Lang *lang);
void import_draw_counts(Html *html, const ImportFile *file);
/* The figures of a summary that was pasted, before they are stored. */
MUST_USE bool import_draw_summary(Html *html, const Context *context, const ImportFile *file,
                                  GError **error);
/* Refusals first, then remarks; only the first ones, the number of the rest is said. */
void import_draw_report(Html *html, const ImportFile *file);
