// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Until when a message should be answered. The promised minutes run only while the owner can
 * answer: inside signal windows (none given: at any time), never in blocked hours, never on an off
 * day. So a promise never asks for signal that is not there (requirements T01, Q31). */
#include "planner/day_room.h"

/* UTC seconds, never before received_at. When the rules leave no minute in the next weeks, the
 * promise runs by the clock. */
int64_t promise_due(int64_t received_at, int promise_minutes, const DayRules *rules, Zone zone);
