// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Reasons: the sentences with which a recommendation explains itself, each with the requirement
 * row it comes from ("Explain", rule 5 of the design). The list owns all text. */
#include "base/error.h"

typedef struct {
    const char *row;  /* "M18" */
    const char *text; /* one sentence in the reader's language */
} Reason;

typedef struct Reasons Reasons;
Reasons *reasons_new(void);
void reasons_free(Reasons *reasons);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Reasons, reasons_free)

size_t reasons_count(const Reasons *reasons); /* NULL counts 0 */
const Reason *reasons_at(const Reasons *reasons, size_t i);
bool reasons_has_row(const Reasons *reasons, const char *row);

/* format: already translated. */
void reasons_add(Reasons *reasons, const char *row, const char *format, ...) G_GNUC_PRINTF(3, 4);
