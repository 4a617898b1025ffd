// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What stands out in a report: three good things, three to repair, what to do next (requirement
 * K06). Found by fixed rules from its figures, most important first; with little data fewer than
 * three are good, and what is not recorded yet is to repair. Sentences are in the reader's language
 * and owned by the Findings. */
#include "report/report.h"

#define FINDINGS_SHOWN 3

typedef struct {
    GPtrArray *good;   /* char *, at most FINDINGS_SHOWN */
    GPtrArray *repair; /* char *, at most FINDINGS_SHOWN */
    GPtrArray *next;   /* char *, at most FINDINGS_SHOWN: what was decided, else advice */
} Findings;

Findings *findings_make(const Report *report, const Lang *lang);
void findings_free(Findings *findings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Findings, findings_free)
