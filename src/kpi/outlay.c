// SPDX-License-Identifier: Apache-2.0
#include "kpi/outlay.h"

#include "base/money.h"
#include "store/channel_outlay.h"

static const char SQL_HOUR[] =
    "SELECT value FROM answers WHERE business_id = $1 AND question = 'hour_value'";

static const char SQL_SPENT[] =
    "SELECT CAST(COALESCE(SUM(cost_idr), 0) AS BIGINT) FROM promotions WHERE business_id = $1 "
    "AND active = 1 AND from_day BETWEEN $2 AND $3";

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

static bool return_read(const KpiQuery *query, int64_t hour_idr, KpiValue *ret_value,
                        GError **error)
{
    g_auto(ChannelOutlays) outlays = {0};
    if (!channel_outlays_load(query->db, query->business_id, query->period, query->zone, &outlays,
                              error)) {
        return false;
    }
    const Outlay *outlay = hour_idr > 0 ? &outlays.total : &outlays.paid;
    if (outlay_return(outlay, hour_idr, &ret_value->value)) {
        ret_value->records = outlays.rows->len;
    }
    return true;
}

/* Nothing is to be said without an hour's worth or without money spent: then nothing more is read. */
bool kpi_read_return(const KpiQuery *query, bool with_time, KpiValue *ret_value, GError **error)
{
    int64_t worth = 0;
    bool read = with_time
                    ? hour_value_read(query->db, query->business_id, &worth, error)
                    : db_get_int(query->db, SQL_SPENT,
                                 DB_PARAMS(db_int(query->business_id), db_int(query->period.from),
                                           db_int(query->period.to)),
                                 0, &worth, error);
    return read &&
           (worth <= 0 || return_read(query, with_time ? worth : 0, ret_value, error));
}
