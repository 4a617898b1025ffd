// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The records behind a KPI, one by one: which, of which day, how much. Without the words or names of
 * anybody, so that who may read the figures may read them; each leads to its own page, which asks for
 * itself. Source: requirements K01, K03 (every figure opens its records). */
#include "kpi/kpi.h"

typedef enum { EVIDENCE_NONE, EVIDENCE_MONEY, EVIDENCE_NUMBER, EVIDENCE_STARS } EvidenceUnit;

typedef struct {
    int64_t id;
    int64_t day;
    const char *place; /* key of a platform or place of sale; "" */
    const char *kind;  /* of posts its state, of figures its measure; "" */
    int64_t value;     /* in the unit of the book */
} Evidence;
RECORD_LIST(Evidence, evidence)

/* What a KPI is read from. */
typedef struct {
    const char *records; /* as Kpi.records */
    const char *label;   /* of one record, N_ */
    const char *href;    /* its page without the number at the end; NULL: the page of all */
    const char *sql;
    EvidenceUnit unit;
    bool times; /* sql takes instants */
} EvidenceBook;
const EvidenceBook *evidence_book(const Kpi *kpi); /* never NULL */

/* Of the period, newest first, at most `limit`. */
MUST_USE bool evidence_list(const Kpi *kpi, const KpiQuery *query, int64_t limit,
                            RecordList **ret_list, GError **error);
