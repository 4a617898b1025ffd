// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was spent on becoming known: ads, prints, data, help (requirements C17, K05), and agreements
 * with partners, influencers and communities (H12). Orders are credited by where their buyers heard of
 * the business: on the same channel and day an order belongs to the promotion that began last, so that
 * none is counted twice. Counter sales without an order are not counted: nobody knows what of them is
 * left. The owner may correct both numbers. */
#include "base/date.h"
#include "db/record.h"
#include "guide/outlay.h"

/* Kinds of the ad ledger, and of agreements with others. */
#define PROMOTION_AD "ad"
#define PROMOTION_FREE "free" /* a free feature */
#define PROMOTION_PRINT "print"
#define PROMOTION_QUOTA "quota" /* no orders are credited to these two: they serve all channels */
#define PROMOTION_STAFF "staff"
#define PROMOTION_INFLUENCER "influencer"
#define PROMOTION_PARTNER "partner"
#define PROMOTION_COMMUNITY "community"
bool promotion_is_shared(const char *kind);   /* with somebody else */
bool promotion_is_credited(const char *kind); /* with orders */

typedef struct {
    int64_t id;
    const char *kind, *name;
    const char *channel; /* guide/source.h; "": none in particular */
    int64_t from_day, to_day;
    int64_t cost_idr;
    int64_t orders, margin_idr; /* as corrected; OUTLAY_RECORDED: as the records have it */
    const char *offer, *terms;
    int64_t follow_day; /* when to speak again; DAY_NONE */
    const char *result;
    int64_t recorded_orders, recorded_known, recorded_margin_idr; /* from the orders */
    int64_t created_at, changed_at;
} Promotion;
RECORD_LIST(Promotion, promotion)
Outlay promotion_outlay(const Promotion *promotion);
OutlayAdvice promotion_advice(const Promotion *promotion, Day today);

typedef struct {
    const char *kind, *name, *channel;
    Day from_day, to_day;
    int64_t cost_idr;
    int64_t orders, margin_idr; /* OUTLAY_RECORDED: not corrected */
    const char *offer, *terms;
    Day follow_day; /* DAY_NONE: none */
    const char *result;
    int64_t cash_id; /* the entry of its cost, of one that is added; 0: not in the cash book */
} PromotionDraft;
MUST_USE bool promotion_add(Db *db, int64_t business_id, const PromotionDraft *draft, int64_t now,
                            int64_t *ret_id, GError **error);
/* NOT_FOUND: there is none, or it was removed. */
MUST_USE bool promotion_edit(Db *db, int64_t business_id, int64_t id, const PromotionDraft *draft,
                             int64_t now, GError **error);
MUST_USE bool promotion_stop(Db *db, int64_t business_id, int64_t id, Day day, int64_t now,
                             GError **error);
MUST_USE bool promotion_remove(Db *db, int64_t business_id, int64_t id, int64_t now,
                               GError **error);
/* A list of one, or empty. */
MUST_USE bool promotion_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                             GError **error);
/* shared: agreements with others, else the ad ledger. Newest first, before record `before` (0: from
 * the newest). */
MUST_USE bool promotion_list(Db *db, int64_t business_id, bool shared, int64_t before,
                             int64_t limit, RecordList **ret_list, GError **error);
/* Both kinds that began on these days, by channel. */
MUST_USE bool promotion_list_begun(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                                   GError **error);
