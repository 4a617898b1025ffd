// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Where the business meets people face to face: markets, seminars, gatherings (requirement P08). Who
 * was met there is a contact that names the event. Removing hides: contacts keep naming it. */
#include "base/date.h"
#include "db/record.h"

#define EVENTS_MAX 500
#define EVENT_FOLLOW_UP_DAYS 3 /* within which who was met should hear from her */

typedef struct {
    int64_t id;
    const char *name, *place, *note;
    int64_t day;
    int64_t minute;                      /* -1: not said */
    const char *interaction, *situation; /* keys of guide/interaction.h (requirement M06) */
    int64_t active;                      /* 0: removed */
    int64_t met;                         /* contacts met there, removed ones not counted */
    int64_t waiting;                     /* of those, agreed and not spoken to since */
} Event;
RECORD_LIST(Event, event)

/* An empty list when there is none. */
MUST_USE bool event_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                         GError **error);
/* By number, after number `after`: for paging. Removed ones too. */
MUST_USE bool event_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                         RecordList **ret_list, GError **error);
/* Active ones of these days, both inside, by day and time. */
MUST_USE bool event_list_between(Db *db, int64_t business_id, Day from, Day to,
                                 RecordList **ret_list, GError **error);
/* The active ones, latest day first. */
MUST_USE bool event_list_latest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                                GError **error);
/* Uses all but id, active and counts. LIMIT: there are EVENTS_MAX. */
MUST_USE bool event_add(Db *db, int64_t business_id, const Event *event, int64_t now,
                        int64_t *ret_id, GError **error);
/* The following: NOT_FOUND without such an event in this business. */
MUST_USE bool event_save(Db *db, int64_t business_id, const Event *event, GError **error);
MUST_USE bool event_remove(Db *db, int64_t business_id, int64_t id, GError **error);
/* People met at events of these days: reached without the internet. */
MUST_USE bool event_met(Db *db, int64_t business_id, Period days, int64_t *ret_count,
                        GError **error);
