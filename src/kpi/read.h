// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The two shapes most KPIs have, so that a KPI file is mostly its SQL. The SQL takes $1 business,
 * $2 and $3 the first and last day (…_days) or the first instant and the one after the last
 * (…_times), all three used, and gives one row of two numbers. */
#include "kpi/kpi.h"

/* (value, records that show the owner keeps such a book at all: a few suffice, so that nobody counts two
 * years). */
MUST_USE bool kpi_read_count_days(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                                  GError **error);
MUST_USE bool kpi_read_count_times(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                                   GError **error);
/* (part, whole): a share in tenths of a percent, resting on `whole` records. */
MUST_USE bool kpi_read_share_days(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                                  GError **error);
MUST_USE bool kpi_read_share_times(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                                   GError **error);

/* (sum, count): the mean in tenths, resting on `count` records. */
MUST_USE bool kpi_read_mean_days(const KpiQuery *query, const char *sql, KpiValue *ret_value,
                                 GError **error);

/* Half goes away from zero, also below it. */
int64_t kpi_round(int64_t part, int64_t whole);

/* A share from numbers read elsewhere; whole 0 leaves no value. */
void kpi_share_set(KpiValue *value, int64_t part, int64_t whole);

/* A share of a stage before it: more than all of it means that not everything was written down, and
 * there is no value. */
void kpi_rate_set(KpiValue *value, int64_t part, int64_t whole);

/* Tenths of part / whole per `scale`, rounded half away from zero; whole > 0. */
int64_t kpi_tenths(int64_t part, int64_t whole, int64_t scale);
