// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The KPIs of a period as JSON, for the API, the command line and the report: per KPI key, value or
 * null, target or null, state and a sentence. */
#include <jansson.h>

#include "app/context.h"

/* An array with one object a KPI; the caller owns it. */
MUST_USE bool kpis_array(const Context *context, Period period, json_t **ret_array, GError **error);
