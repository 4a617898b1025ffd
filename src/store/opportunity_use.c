// SPDX-License-Identifier: Apache-2.0
#include "store/opportunity_use.h"

#define SECONDS_A_DAY INT64_C(86400)

static const char SQL_MARKET[] =
    "SELECT (SELECT COUNT(*) FROM shop_orders WHERE business_id = $1 AND "
    "CAST($2 AS BIGINT) = $2) + (SELECT COUNT(*) FROM market_orders WHERE business_id = $1)";
static const char SQL_COST[] =
    "SELECT COUNT(*) FROM posts WHERE business_id = $1 AND done_at >= $2";
static const char SQL_BRAND[] =
    "SELECT COUNT(*) FROM posters WHERE business_id = $1 AND CAST($2 AS BIGINT) = $2";
static const char SQL_INTERACTION[] =
    "SELECT COUNT(*) FROM messages WHERE business_id = $1 AND answered_at >= $2";
static const char SQL_PARTNERS[] =
    "SELECT (SELECT COUNT(*) FROM partner_jobs WHERE business_id = $1 AND state <> 'cancelled' "
    "AND CAST($2 AS BIGINT) = $2) + (SELECT COUNT(*) FROM people WHERE business_id = $1 AND "
    "kind = 'agency' AND active = 1) + (SELECT COUNT(*) FROM promotions WHERE business_id = $1 "
    "AND kind IN ('influencer', 'partner', 'community') AND active = 1)";

static const char *const USED[OPPORTUNITY_COUNT] = {
    [OPPORTUNITY_MARKET] = SQL_MARKET,     [OPPORTUNITY_COST] = SQL_COST,
    [OPPORTUNITY_BRAND] = SQL_BRAND,       [OPPORTUNITY_INTERACTION] = SQL_INTERACTION,
    [OPPORTUNITY_PARTNERS] = SQL_PARTNERS,
};

bool opportunity_use_load(Db *db, int64_t business_id, int64_t now, OpportunityUse *ret_use,
                          GError **error)
{
    DbParams since = DB_PARAMS(db_int(business_id), db_int(now - OPPORTUNITY_DAYS * SECONDS_A_DAY));
    for (OpportunityKind kind = 0; kind < OPPORTUNITY_COUNT; kind++) {
        int64_t count = 0;
        if (!db_get_int(db, USED[kind], since, 0, &count, error)) {
            return false;
        }
        ret_use->used[kind] = count > 0;
    }
    return true;
}
