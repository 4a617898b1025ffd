// SPDX-License-Identifier: Apache-2.0
#include "kpi/split.h"

#include "guide/source.h"

static const char SQL_LIST[] =
    "SELECT bought_through, heard_from, CAST(SUM(count) AS BIGINT), CAST(SUM(amount_idr) AS "
    "BIGINT) FROM sales "
    "WHERE business_id = $1 AND day BETWEEN $2 AND $3 GROUP BY bought_through, heard_from HAVING "
    "SUM(count) <> 0 OR SUM(amount_idr) <> 0 "
    "ORDER BY SUM(amount_idr) DESC, bought_through, heard_from";

static const Column FIELDS[] = {
    COLUMN(SplitCell, TEXT, bought_through),
    COLUMN(SplitCell, TEXT, heard_from),
    COLUMN(SplitCell, INT, sales),
    COLUMN(SplitCell, MONEY, amount_idr),
    {0},
};
const RecordType split_cell_type = {sizeof(SplitCell), FIELDS};

bool split_list(const KpiQuery *query, RecordList **ret_cells, GError **error)
{
    return record_list_load(
        query->db, &split_cell_type, SQL_LIST,
        DB_PARAMS(db_int(query->business_id), db_int(query->period.from), db_int(query->period.to)),
        ret_cells, error);
}

Split split_sum(const Knowledge *knowledge, const RecordList *cells)
{
    Split split = {0};
    for (size_t i = 0; i < record_count(cells); i++) {
        const SplitCell *cell = split_cell_at(cells, i);
        SplitSide *side =
            source_is_online(knowledge, cell->bought_through) ? &split.online : &split.offline;
        side->sales += cell->sales;
        side->amount_idr += cell->amount_idr;
        side->heard_online += source_is_online(knowledge, cell->heard_from) ? cell->sales : 0;
    }
    return split;
}

bool split_load(const KpiQuery *query, Split *ret_split, GError **error)
{
    g_autoptr(RecordList) cells = NULL;
    if (!split_list(query, &cells, error)) {
        return false;
    }
    *ret_split = split_sum(query->knowledge, cells);
    return true;
}
