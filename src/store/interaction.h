// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a week held, by interaction and situation: posts planned or done, messages that came in, events
 * (requirements M05, M06). Posts that were skipped or missed count nowhere. */
#include "base/date.h"
#include "db/db.h"
#include "guide/interaction.h"

MUST_USE bool interaction_week_load(Db *db, int64_t business_id, Period days, Zone zone,
                                    InteractionWeek *ret_week, GError **error);
