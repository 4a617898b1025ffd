// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The calendar as a file for the phone's own calendar (RFC 5545, requirement P04): UTC times, which
 * every phone shows in its zone, an identity that stays the same so that a second import replaces
 * the first, and an alarm ten minutes before. The only user of libical. */
#include "planner/agenda.h"

#define ICS_ALARM_MINUTES 10

typedef struct {
    const char *business; /* name, shown as the calendar's name */
    const char *slug;     /* part of every event's identity */
    Zone zone;
    int64_t stamp_at; /* when the file is made: UTC seconds, given by the caller */
} IcsHead;

MUST_USE char *ics_format(const IcsHead *head, const AgendaItem *items, size_t count);

/* One event of such a file, read back by the rules of the standard. Owns its texts. */
typedef struct {
    char *uid, *summary, *description; /* description: "" without one */
    int64_t begins_at, ends_at;        /* UTC seconds */
    int alarm_minutes;                 /* before the beginning; 0: no alarm */
} IcsEvent;
void ics_event_free(IcsEvent *event);

/* Reads a calendar file: an array of IcsEvent that frees them. INVALID: not a calendar, or one that
 * breaks the standard. */
MUST_USE bool ics_parse(const char *text, GPtrArray **ret_events, GError **error);
