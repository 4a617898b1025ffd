// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The summary an app shows of its own numbers, copied as text: "Akun yang dijangkau 1.234 (+12%)",
 * "1,2 rb tayangan", a label on one line and its number on the next, in Indonesian and English. A number
 * is taken only with a name that is known, word for word; changes against an earlier time are no numbers;
 * every line with a number that was not taken is told. Pure. Source: requirements H11, K04. */
#include "base/error.h"
#include "intake/summary_word.h"

#define SUMMARY_BYTES_MAX 16384u

typedef struct {
    const char *measure; /* "reach", "likes" …: as in store/figure.h */
    int64_t value;
    int line;         /* where its number stands, from 1 */
    const char *text; /* of that line */
} SummaryFigure;

typedef enum {
    SUMMARY_NAME,    /* a number whose name is none that is kept */
    SUMMARY_UNCLEAR, /* a number that could belong to more than one name */
    SUMMARY_TWICE,   /* one name with two different numbers */
} SummaryReason;

typedef struct {
    SummaryReason reason;
    int line;
    const char *text;
} SummaryUntaken;

typedef struct {
    GStringChunk *texts;
    GArray *figures; /* SummaryFigure, each measure once */
    GArray *untaken; /* SummaryUntaken */
    int64_t days;    /* "7 hari terakhir"; 0: not said */
} Summary;

/* Owned by the caller; text: valid UTF-8, what is behind SUMMARY_BYTES_MAX is left out. */
MUST_USE Summary *summary_read(const char *text);
void summary_free(Summary *summary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Summary, summary_free)
