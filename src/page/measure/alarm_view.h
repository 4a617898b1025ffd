// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Alarms where she looks at her week anyway: nearly all orders through one platform, views that fall
 * although she posts as before, sales that stay low (requirements X03, X09). Silent without evidence. */
#include "page/page.h"

MUST_USE bool alarm_draw(PageView *view, GError **error);
