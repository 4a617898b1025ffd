// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Two businesses whose rows are thrown by a seed, so that sums meet what happens: moments at both sides of
 * midnight in three zones, orders cancelled, money given back, sales taken out, buyers written in two
 * ways, contacts put away, people forgotten, weeks without a number. */
#include "kpi/story.h"

#define CHANCE_FROM ((Day)20430) /* Monday 8 December 2025 */
#define CHANCE_TO ((Day)20495)   /* 10 February 2026 */

void chance_fill(Db *db, guint32 seed, Zone zone);
