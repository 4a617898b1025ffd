// SPDX-License-Identifier: Apache-2.0
#include "kpi/outlay.h"

#include "base/money.h"
#include "store/channel_outlay.h"

static const char SQL_HOUR[] =
    "SELECT value FROM answers WHERE business_id = $1 AND question = 'hour_value'";

bool hour_value_read(Db *db, int64_t business_id, int64_t *ret_idr, GError **error)
{
    g_autofree char *text = NULL;
    int64_t value = 0;
    if (!db_get_text(db, SQL_HOUR, DB_PARAMS(db_int(business_id)), &text, error)) {
        return false;
    }
    *ret_idr = text != NULL && number_parse(text, &value) ? value : 0;
    return true;
}

bool kpi_read_return(const KpiQuery *query, bool with_time, KpiValue *ret_value, GError **error)
{
    g_auto(ChannelOutlays) outlays = {0};
    int64_t hour_idr = 0;
    if (!channel_outlays_load(query->db, query->business_id, query->period, query->zone, &outlays,
                              error) ||
        (with_time && !hour_value_read(query->db, query->business_id, &hour_idr, error))) {
        return false;
    }
    const Outlay *outlay = with_time ? &outlays.total : &outlays.paid;
    if ((!with_time || hour_idr > 0) && outlay_return(outlay, hour_idr, &ret_value->value)) {
        ret_value->records = outlays.rows->len;
    }
    return true;
}
