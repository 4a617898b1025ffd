// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Promo packages: several products for one price over a few days (requirement C12). The normal price
 * and the cost are always computed from the products as they are now, never stored. Packages are not
 * deleted: orders name them. */
#include "base/date.h"
#include "db/record.h"

#define PACKAGE_ITEMS_MAX 20
#define PACKAGE_QUANTITY_MAX 1000

typedef struct {
    int64_t id;
    const char *name;
    int64_t price_idr;
    int64_t normal_idr;    /* sum of the items' prices */
    int64_t cost_idr;      /* sum of the costs that were said */
    int64_t costs_missing; /* items whose cost was not said */
    int64_t preorder_days; /* the most that one of its products needs */
    int64_t from_day, to_day;
    int64_t stock;  /* -1: not counted */
    int64_t active; /* 0: stopped by the owner */
} Package;
RECORD_LIST(Package, package)

typedef struct {
    int64_t product_id;
    const char *name;
    int64_t quantity;
    int64_t price_idr, cost_idr; /* of one */
} PackageItem;
RECORD_LIST(PackageItem, package_item)

typedef enum {
    PACKAGE_CURRENT,
    PACKAGE_COMING,   /* begins later */
    PACKAGE_OVER,     /* its last day has passed */
    PACKAGE_SOLD_OUT, /* no stock left */
    PACKAGE_STOPPED,
} PackageState;
PackageState package_state(const Package *package, Day today);

int64_t package_saving(const Package *package); /* of the customer; below zero: dearer than apart */
int64_t package_margin(const Package *package); /* price without the costs that were said */
bool package_is_loss(const Package *package);   /* even the costs that were said are not covered */

/* An empty list when there is none. */
MUST_USE bool package_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                           GError **error);
/* By number, after number `after` (0: from the first): for paging. */
MUST_USE bool package_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                           RecordList **ret_list, GError **error);
/* Those that end on or after the day, whatever their state, the soonest to end first. */
MUST_USE bool package_list_from(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                                GError **error);
/* Those that ended before the day, the last to end first, at most `limit`. */
MUST_USE bool package_list_before(Db *db, int64_t business_id, Day day, int64_t limit,
                                  RecordList **ret_list, GError **error);
MUST_USE bool package_item_list(Db *db, int64_t business_id, int64_t package_id,
                                RecordList **ret_list, GError **error);
/* "nasi kuning + 2 es teh" */
MUST_USE char *package_parts(const RecordList *items);

typedef struct {
    int64_t product_id, quantity;
} PackagePart;
typedef struct {
    const char *name;
    int64_t price_idr;
    Day from, to;
    int64_t stock; /* -1: not counted */
    const PackagePart *parts;
    size_t count;
} PackageFacts;
/* The package these facts would make, for judging before it is saved: sums filled, texts borrowed.
 * NOT_FOUND: a product is not of this business. */
MUST_USE bool package_weigh(Db *db, int64_t business_id, const PackageFacts *facts,
                            Package *ret_package, GError **error);
/* NOT_FOUND: no such package, or a product is not of this business. */
MUST_USE bool package_add(Db *db, int64_t business_id, const PackageFacts *facts, int64_t now,
                          int64_t *ret_id, GError **error);
MUST_USE bool package_save(Db *db, int64_t business_id, int64_t id, const PackageFacts *facts,
                           GError **error);
MUST_USE bool package_set_active(Db *db, int64_t business_id, int64_t id, bool active,
                                 GError **error);

/* What paid orders sold of it. */
typedef struct {
    int64_t orders, quantity, amount_idr;
} PackageSales;
MUST_USE bool package_sales(Db *db, int64_t business_id, int64_t id, PackageSales *ret_sales,
                            GError **error);
