// SPDX-License-Identifier: Apache-2.0
#include "store/channel_outlay.h"

#include "store/order_margin.h"
#include "store/promotion.h"

#define NONE "CAST(0 AS BIGINT)"
static const char SQL_SUMS[] =
    "SELECT channel, CAST(SUM(cost) AS BIGINT), CAST(SUM(minutes) AS BIGINT), "
    "CAST(SUM(orders) AS BIGINT), CAST(SUM(known) AS BIGINT), CAST(SUM(margin) AS BIGINT) FROM ("
    "SELECT channel, cost_idr AS cost, " NONE " AS minutes, " NONE " AS orders, " NONE
    " AS known, " NONE " AS margin FROM promotions WHERE business_id = $1 AND active = 1 "
    "AND from_day BETWEEN $2 AND $3 "
    "UNION ALL SELECT platform, " NONE ", minutes, " NONE ", " NONE ", " NONE " FROM posts "
    "WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND state = 'done' "
    "UNION ALL SELECT platform, " NONE ", minutes, " NONE ", " NONE ", " NONE " FROM tasks "
    "WHERE business_id = $1 AND done_at >= $4 AND done_at < $5 AND platform <> '' "
    "UNION ALL SELECT heard_from, " NONE ", " NONE ", 1, CASE WHEN margin IS NULL THEN 0 ELSE 1 "
    "END, COALESCE(margin, 0) FROM (SELECT o.heard_from, " ORDER_MARGIN " AS margin FROM orders o "
    "WHERE o.business_id = $1 AND o.day BETWEEN $2 AND $3 AND o.heard_from <> '' "
    "AND o.state <> 'cancelled') AS taken) AS book "
    "GROUP BY channel HAVING SUM(cost) > 0 OR SUM(minutes) > 0 ORDER BY 2 DESC, 3 DESC, channel";

static const Column FIELDS[] = {
    COLUMN(ChannelSum, TEXT, channel),
    COLUMN(ChannelSum, MONEY, cost_idr),
    COLUMN(ChannelSum, INT, minutes),
    COLUMN(ChannelSum, INT, orders),
    COLUMN(ChannelSum, INT, known),
    COLUMN(ChannelSum, MONEY, margin_idr),
    {0},
};
const RecordType channel_sum_type = {sizeof(ChannelSum), FIELDS};

void channel_outlays_clear(ChannelOutlays *outlays)
{
    g_clear_pointer(&outlays->sums, record_list_free);
    g_clear_pointer(&outlays->rows, g_array_unref);
}

const ChannelOutlay *channel_outlay_at(const ChannelOutlays *outlays, size_t i)
{
    return i < outlays->rows->len ? &g_array_index(outlays->rows, ChannelOutlay, i) : NULL;
}

static void outlay_add(Outlay *sum, const Outlay *outlay)
{
    sum->cost_idr += outlay->cost_idr;
    sum->minutes += outlay->minutes;
    sum->orders += outlay->orders;
    sum->margin_idr += outlay->margin_idr;
    sum->known &= outlay->known;
}

/* What the promotions of one channel were credited with. */
static Outlay promoted_on(const RecordList *promotions, const char *channel)
{
    Outlay sum = {.known = true};
    for (size_t i = 0; i < record_count(promotions); i++) {
        const Promotion *promotion = promotion_at(promotions, i);
        if (g_str_equal(promotion->channel, channel)) {
            Outlay outlay = promotion_outlay(promotion);
            outlay_add(&sum, &outlay);
        }
    }
    return sum;
}

static Outlay outlay_of_channel(const ChannelSum *sum, const RecordList *promotions)
{
    OutlayOrders recorded = {MAX(sum->orders, 0), sum->known, sum->margin_idr};
    Outlay outlay = outlay_of(sum->cost_idr, recorded, OUTLAY_RECORDED, OUTLAY_RECORDED);
    Outlay promoted = promoted_on(promotions, sum->channel);
    if (promoted.known && promoted.orders > 0 && promoted.orders >= outlay.orders) {
        outlay.orders = promoted.orders;
        outlay.margin_idr = promoted.margin_idr;
        outlay.known = true;
    }
    outlay.minutes = sum->minutes;
    return outlay;
}

/* Data and help serve all channels: no order is theirs. */
static Outlay promoted_all(const RecordList *promotions)
{
    Outlay sum = {.known = true};
    for (size_t i = 0; i < record_count(promotions); i++) {
        const Promotion *promotion = promotion_at(promotions, i);
        Outlay outlay = promotion_outlay(promotion);
        if (promotion_is_credited(promotion->kind)) {
            outlay_add(&sum, &outlay);
        }
    }
    return sum;
}

bool channel_promoted_load(Db *db, int64_t business_id, Period days, Outlay *ret_outlay,
                           GError **error)
{
    g_autoptr(RecordList) promotions = NULL;
    if (!promotion_list_begun(db, business_id, days, &promotions, error)) {
        return false;
    }
    *ret_outlay = promoted_all(promotions);
    return true;
}

bool channel_outlays_load(Db *db, int64_t business_id, Period days, Zone zone,
                          ChannelOutlays *ret_outlays, GError **error)
{
    g_auto(ChannelOutlays) outlays = {.rows = g_array_new(FALSE, TRUE, sizeof(ChannelOutlay)),
                                      .total = {.known = true},
                                      .paid = {.known = true}};
    g_autoptr(RecordList) promotions = NULL;
    if (!record_list_load(db, &channel_sum_type, SQL_SUMS,
                          DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to),
                                    db_int(zone_instant(zone, days.from, 0)),
                                    db_int(zone_instant(zone, days.to + 1, 0))),
                          &outlays.sums, error) ||
        !promotion_list_begun(db, business_id, days, &promotions, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(outlays.sums); i++) {
        const ChannelSum *sum = channel_sum_at(outlays.sums, i);
        ChannelOutlay row = {sum->channel, outlay_of_channel(sum, promotions)};
        g_array_append_val(outlays.rows, row);
        outlay_add(&outlays.total, &row.outlay);
        if (row.outlay.cost_idr > 0) {
            outlay_add(&outlays.paid, &row.outlay);
        }
    }
    outlays.promoted = promoted_all(promotions);
    *ret_outlays = outlays;
    outlays = (ChannelOutlays){0};
    return true;
}
