// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What people asked for and could not buy, counted by item (requirement S01). Items only: who asked
 * stays in the list of requests. */
#include "kpi/kpi.h"

typedef struct {
    const char *item; /* as the first of them wrote it */
    int64_t people;
    int64_t quantity;
} Demand;
RECORD_LIST(Demand, demand)

/* Of the period, most wanted first. */
MUST_USE bool demand_list(const KpiQuery *query, int64_t limit, RecordList **ret_list,
                          GError **error);
