// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A report in plain sentences, section by section: the one text that page, print and text file
 * share (requirement K06). */
#include "report/finding.h"

#define REPORT_CONCLUSIONS 3 /* sections before the numbers: good, to repair, next */

typedef struct {
    const char *title; /* translated; borrowed from the Lang */
    GPtrArray *lines;  /* char *, owned; never empty */
    bool known;        /* the lines say more than that there is too little to say */
} ReportSection;

typedef struct {
    char *title;      /* "Laporan 5–11 Januari 2026" */
    GArray *sections; /* ReportSection */
    const char *note; /* below the conclusions while none of them is checked; NULL: some are */
} ReportWords;

ReportWords *report_words_make(const Report *report, const Knowledge *knowledge, const Lang *lang);
void report_words_free(ReportWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ReportWords, report_words_free)
const ReportSection *report_section_at(const ReportWords *words,
                                       size_t i); /* NULL after the last */

/* The whole as text: a title line, then sections with one line a sentence. */
MUST_USE char *report_words_text(const ReportWords *words);
