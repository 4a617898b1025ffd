// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What each channel cost in some days, in money and minutes, and what its orders left: the money of
 * promotions that began then, the minutes of posts and tasks done, the orders whose buyers heard of the
 * business there. When the owner credited as many or more orders to its promotions, hers count. Only channels that
 * took money or minutes. Source: requirement K05. */
#include "base/date.h"
#include "db/record.h"
#include "guide/outlay.h"

typedef struct {
    const char *channel; /* guide/source.h; "": none in particular */
    int64_t cost_idr, minutes;
    int64_t orders, known, margin_idr; /* as the records have them */
} ChannelSum;
RECORD_LIST(ChannelSum, channel_sum)

typedef struct {
    const char *channel;
    Outlay outlay;
} ChannelOutlay;

typedef struct {
    RecordList *sums; /* owned */
    GArray *rows;     /* owned: ChannelOutlay, the dearest first */
    Outlay total;     /* of all rows: for the return with the owner's time */
    Outlay paid;      /* of those that took money: for the return without it */
    Outlay promoted;  /* as channel_promoted_load */
} ChannelOutlays;
/* Of promotions that are credited with orders alone: for the cost of one order. */
MUST_USE bool channel_promoted_load(Db *db, int64_t business_id, Period days, Outlay *ret_outlay,
                                    GError **error);
MUST_USE bool channel_outlays_load(Db *db, int64_t business_id, Period days, Zone zone,
                                   ChannelOutlays *ret_outlays, GError **error);
void channel_outlays_clear(ChannelOutlays *outlays);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ChannelOutlays, channel_outlays_clear)
const ChannelOutlay *channel_outlay_at(const ChannelOutlays *outlays, size_t i); /* NULL: no more */
