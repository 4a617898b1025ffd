// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What may be behind an unmet goal (requirement K03): other measures of the same days that were bad,
 * said with their number, each with the advice that mends it. They are proposals: the owner decides what
 * the cause was. What has too few records proposes nothing. */
#include "kpi/kpi.h"

#define CAUSES_MOST 3

typedef struct {
    const Kpi *kpi; /* that was bad */
    char *cause;    /* "Baru 37,5% kiriman yang direncanakan terpasang."; owned by the list */
    const char *action; /* its advice, translated */
} Cause;

/* At most CAUSES_MOST, never the measure that is unmet itself; owned by the caller. NULL: failure. */
MUST_USE GPtrArray *causes_find(const KpiQuery *query, const char *unmet_kpi, const Lang *lang,
                                GError **error);
const Cause *cause_at(const GPtrArray *causes, size_t i);
/* The one of this KPI; NULL when it is not proposed. */
const Cause *cause_find(const GPtrArray *causes, const char *kpi);
