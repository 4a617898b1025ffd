// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Numbers, days and times as platforms and people write them in files: "1.234,56", "1,234.56",
 * "Rp 12.500,-", "1,2 rb", "2,5 jt"; "2026-08-01 10:17", "01/08/2026", "Aug 2, 2026", "31 Agustus".
 * A cell left empty is missing, never zero. Pure; nothing is allocated. */
#include "base/date.h"

typedef enum {
    READ_OK,
    READ_MISSING,   /* empty, "-", "N/A", "undefined" … */
    READ_BROKEN,    /* something else */
    READ_DAMAGED,   /* "5.78E+17": a spreadsheet has eaten the digits */
    READ_AMBIGUOUS, /* "03/04/2026" in a column that is written both ways */
} ReadResult;

/* Would it be READ_MISSING as a number? Sooner told than read. */
bool read_missing(const char *text);
/* A number as typed or shown, rounded half up to a whole. exact: the text is a number cell of a
 * workbook, in which '.' is always the decimal mark. */
ReadResult read_number(const char *text, bool exact, int64_t *ret_number);
/* An id of 1 … max characters; *ret_text is inside of the text, which is changed. */
ReadResult read_id(char *text, size_t max, const char **ret_id);

/* Day first or month first, where digits alone do not say it. */
typedef enum { DATE_DMY, DATE_MDY, DATE_UNSURE } DateOrder;

typedef struct {
    Day day;
    int32_t second;   /* of the day, 0 … 86399; 0 when only the day is given */
    bool timed;       /* a time was given */
    bool zoned;       /* with an offset of its own: … */
    int32_t offset_s; /* … seconds east of Greenwich */
} Moment;

typedef struct {
    DateOrder order; /* of "03/04/2026" */
    Day today;       /* a day without a year is the last such one that is not after it; DAY_NONE: none */
    bool serial;     /* a bare number is the day count of a spreadsheet from 1900 on */
} DateRules;

ReadResult read_moment(const char *text, const DateRules *rules, Moment *ret_moment);
/* UTC seconds; `zone` for moments without an offset. */
int64_t moment_instant(const Moment *moment, Zone zone);
/* The day in this zone. */
Day moment_day(const Moment *moment, Zone zone);

/* What the cells of one column tell of its order: days over 12 on either side. */
typedef struct {
    size_t day_first, month_first, either;
} DateEvidence;
void date_evidence_add(DateEvidence *evidence, const char *text);
/* `usual` where the column does not say; DATE_UNSURE when it says both. */
DateOrder date_evidence_order(const DateEvidence *evidence, DateOrder usual);
