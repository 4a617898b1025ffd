// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What KPIs of money spent share: the return of some days with or without the owner's time. Nothing is
 * said when no money was spent or what is left is not known (requirement K05). */
#include "kpi/kpi.h"

/* What one hour of the owner is worth to her; 0: she has not said. */
MUST_USE bool hour_value_read(Db *db, int64_t business_id, int64_t *ret_idr, GError **error);
MUST_USE bool kpi_read_return(const KpiQuery *query, bool with_time, KpiValue *ret_value,
                              GError **error);
