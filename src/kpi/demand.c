// SPDX-License-Identifier: Apache-2.0
#include "kpi/demand.h"

/* An item is named as the first one wrote it. */
static const char SQL_LIST[] =
    "SELECT r.item, g.people, g.quantity FROM (SELECT MIN(id) AS first_id, COUNT(*) AS people, "
    "CAST(SUM(quantity) AS BIGINT) AS quantity FROM requests WHERE business_id = $1 AND "
    "day BETWEEN $2 AND $3 GROUP BY item_key) g JOIN requests r ON r.id = g.first_id AND "
    "r.business_id = $1 ORDER BY g.people DESC, r.item_key LIMIT $4";

static const Column FIELDS[] = {
    COLUMN(Demand, TEXT, item),
    COLUMN(Demand, INT, people),
    COLUMN(Demand, INT, quantity),
    {0},
};
const RecordType demand_type = {sizeof(Demand), FIELDS};

bool demand_list(const KpiQuery *query, int64_t limit, RecordList **ret_list, GError **error)
{
    return record_list_load(query->db, &demand_type, SQL_LIST,
                            DB_PARAMS(db_int(query->business_id), db_int(query->period.from),
                                      db_int(query->period.to), db_int(limit)),
                            ret_list, error);
}
