// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Asking KPIs and reports on behalf of a context: the open business, its zone, its today. */
#include "app/context.h"
#include "kpi/kpi.h"

KpiQuery context_kpi_query(const Context *context, Period period);

/* The week or month that was asked for, "" meaning this week. False: the text is no period; the
 * caller says so at the field it came from. */
bool context_period(const Context *context, const char *text, Period *ret_period);
