// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Stored posts as lines of a calendar, to be printed or put on a phone (requirement P04), and what
 * two weeks of them say about steadiness (C19). */
#include "app/context.h"
#include "planner/agenda.h"
#include "planner/consistency.h"
#include "store/post.h"

/* AgendaItem, in the order of the list; borrows its texts and those of the knowledge. Skipped and
 * missed posts are left out. */
MUST_USE GArray *post_agenda(const Context *context, const RecordList *posts);
/* The calendar of these days as text with the two rules, and as a file for phones. */
MUST_USE bool calendar_text(const Context *context, Day from, Day to, char **ret_text,
                            GError **error);
MUST_USE bool calendar_ics(const Context *context, Day from, Day to, char **ret_ics,
                           GError **error);

typedef struct {
    Period span; /* days that are over, today too */
    Presence presence;
    Streak streak;
} Steadiness;
/* The fourteen days up to today. */
MUST_USE bool steadiness_load(const Context *context, Steadiness *ret_steadiness, GError **error);
