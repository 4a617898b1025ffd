// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Where the business delivers and for how much (requirements S02, S11). Invariant: no two areas of a
 * business have one name. Orders keep name and fee as they were. */
#include "base/date.h"
#include "db/record.h"

#define AREAS_MAX 20
#define AREA_FEE_MAX_IDR INT64_C(10000000)

typedef struct {
    int64_t id;
    const char *name;
    int64_t fee_idr;      /* 0 … AREA_FEE_MAX_IDR; 0: free */
    const char *distance; /* key of an AreaDistance, or "" */
} Area;
RECORD_LIST(Area, area)

/* In the owner's order. */
MUST_USE bool area_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* Instead of all there are; ids are not read. INVALID: too many or a name twice. */
MUST_USE bool area_replace(Db *db, int64_t business_id, const Area *areas, size_t count,
                           GError **error);

/* How far an area is from the business, the nearest first; ends with {0}. */
typedef struct {
    const char *key, *name; /* name: marked N_ */
} AreaDistance;
extern const AreaDistance AREA_DISTANCES[];
/* Its place in that table; -1: no such key. */
int area_distance_rank(const char *key);

/* Where orders went to. */
typedef struct {
    const char *area;     /* as it was written */
    const char *distance; /* of the area of that name today; "" when there is none */
    int64_t count, sum_idr;
} AreaReach;
RECORD_LIST(AreaReach, area_reach)
/* Orders of these days that name an area and are not cancelled, one row an area, most orders first. */
MUST_USE bool area_reach_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                              GError **error);
