// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The calendar as plain text, for paper and terminal, grouped by day, closed by the rule for replies
 * and the rule for clarification (requirement P04). */
#include "planner/agenda.h"

typedef struct {
    const char *business;
    Day from, to;        /* both inside; days without items are left out */
    int promise_minutes; /* answers are promised within so long; 0: no promise */
    const Lang *lang;
} PlainHead;

/* items: by day and minute. */
MUST_USE char *agenda_text(const PlainHead *head, const AgendaItem *items, size_t count);
/* The two rules alone, one a line. */
MUST_USE char *agenda_rules(int promise_minutes, const Lang *lang);
