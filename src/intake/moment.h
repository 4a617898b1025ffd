// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Days and times as platforms and people write them in files: "2026-08-01 10:17", "01/08/2026",
 * "Aug 2, 2026", "31 Agustus". Pure; nothing is allocated. */
#include "base/date.h"
#include "intake/reading.h"

/* Day first or month first, where digits alone do not say it. */
typedef enum { DATE_DMY, DATE_MDY, DATE_UNSURE } DateOrder;

typedef struct {
    Day day;
    int32_t second;   /* of the day, 0 … 86399; 0 when only the day is given */
    bool timed;       /* a time was given */
    bool yearless;    /* the year was not */
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

/* What the cells of one column tell of its order: days over 12 on either side, and days that have not
 * come yet when they are read the other way. */
typedef struct {
    size_t day_first, month_first, either;
    size_t day_come, month_come; /* of those that could be either: has come one way alone */
    bool bare; /* one has no zero in front: a spreadsheet has written it anew */
} DateEvidence;
/* today: after which no day of the column can lie; DAY_NONE: there may be such. */
void date_evidence_add(DateEvidence *evidence, const char *text, Day today);
/* `usual` where the column does not say; DATE_UNSURE when it says both. */
DateOrder date_evidence_order(const DateEvidence *evidence, DateOrder usual);
