// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Where the business delivers and for how much (requirements S02, S11). Invariant: no two areas of a
 * business have one name. Orders keep name and fee as they were. */
#include "db/record.h"

#define AREAS_MAX 20
#define AREA_FEE_MAX_IDR INT64_C(10000000)

typedef struct {
    int64_t id;
    const char *name;
    int64_t fee_idr; /* 0 … AREA_FEE_MAX_IDR; 0: free */
} Area;
RECORD_LIST(Area, area)

/* In the owner's order. */
MUST_USE bool area_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* Instead of all there are; ids are not read. INVALID: too many or a name twice. */
MUST_USE bool area_replace(Db *db, int64_t business_id, const Area *areas, size_t count,
                           GError **error);
