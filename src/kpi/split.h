// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Where buyers heard and where they bought: each sale has both facts (requirements S06, S07). Which
 * place is online says data/sources.txt. */
#include "kpi/kpi.h"

/* One cell of the cross table. */
typedef struct {
    const char *bought_through, *heard_from; /* heard_from "": not asked */
    int64_t sales;
    int64_t amount_idr;
} SplitCell;
RECORD_LIST(SplitCell, split_cell)

typedef struct {
    int64_t sales;
    int64_t amount_idr;
    int64_t heard_online; /* sales whose buyer heard of it online */
} SplitSide;

typedef struct {
    SplitSide online, offline;
} Split;

/* Cells of the period, largest amount first. */
MUST_USE bool split_list(const KpiQuery *query, RecordList **ret_cells, GError **error);
Split split_sum(const Knowledge *knowledge, const RecordList *cells);
MUST_USE bool split_load(const KpiQuery *query, Split *ret_split, GError **error);
