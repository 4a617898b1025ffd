// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The KPI matrix on a page: a table of all rows, then a card for each row that needs deciding. */
#include "page/page.h"
#include "report/matrix.h"

/* One review and what is drawn of it; all borrowed. */
typedef struct {
    const Review *review;
    const RecordList *items;    /* ReviewItem */
    const RecordList *people;   /* Person */
    const RecordList *versions; /* ReviewVersion */
    KpiQuery query;
} ReviewDrawing;

MUST_USE bool review_draw_matrix(PageView *view, const ReviewDrawing *drawing, GError **error);
/* Cards with cause, action, person and day of the rows that are unmet or near, and what may be behind
 * it by the records; `?baris=…&saran=…` fills one of these in. */
MUST_USE bool review_draw_plans(PageView *view, const ReviewDrawing *drawing, GError **error);
void review_draw_history(Html *html, const ReviewDrawing *drawing);
