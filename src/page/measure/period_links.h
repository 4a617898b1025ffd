// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Going from week to week, or to the month, on pages that show a period. */
#include "kpi/kpi.h"
#include "page/page.h"

/* Reads ?periode=…; an unreadable one is the current week. */
Period period_of_query(const PageView *view);
/* The page of a KPI, with the records behind its number of these days. */
MUST_USE char *records_href(const Kpi *kpi, Period period);
/* "Minggu sebelumnya", "Minggu sesudahnya" (not beyond today), week ⇄ month. */
void period_links(const PageView *view, Period period);
