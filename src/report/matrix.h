// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The KPI matrix of a review (requirement K03): rows of the open goals, refreshed from the records
 * while the review is open; what is missing before it may close; the value of the next period
 * beside a finished action; the whole as CSV. */
#include "guide/measure.h"
#include "kpi/target.h"
#include "store/review.h"

/* Writes target, actual and state of every open goal into the review, in one transaction. */
MUST_USE bool matrix_refresh(const KpiQuery *query, int64_t review_id, int64_t now, GError **error);

/* One sentence a row that is unmet and lacks something, naming exactly what: "Pesanan WhatsApp per
 * minggu: belum ada sebab, tanggal."; NULL when nothing is missing. */
char *matrix_missing(const RecordList *items, const Knowledge *knowledge, const Lang *lang);

/* The measure of the row in the period after the review; not known before that period began. */
MUST_USE bool matrix_next(const KpiQuery *query, const ReviewItem *item, KpiValue *ret_value,
                          GError **error);

/* Is the action late on this day? */
bool matrix_is_overdue(const ReviewItem *item, Day today);

/* Numbers of a row as people read them; without data "belum cukup data". */
MUST_USE char *matrix_actual(const ReviewItem *item, const Lang *lang);
MUST_USE char *matrix_target(const ReviewItem *item, const Lang *lang);
/* Name of what the row measures. */
const char *matrix_name(const ReviewItem *item, const Knowledge *knowledge, const Lang *lang);

GString *matrix_csv(const RecordList *items, const Knowledge *knowledge, const Lang *lang);
