// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The report as it was when the owner confirmed it, rebuilt from the log of changed values, and the way
 * there once something was changed since. Source: requirement F06. */
#include "kpi/kpi.h"
#include "page/page.h"

/* Turns the query to that moment. *ret_past: its database, owned. NOT_FOUND: she never said anything of it. */
MUST_USE bool report_past_open(PageView *view, KpiQuery *query, Db **ret_past, GError **error);
/* Nothing where there is nothing to go to. */
MUST_USE bool report_past_link(PageView *view, Period period, GError **error);
