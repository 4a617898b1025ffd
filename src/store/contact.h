// SPDX-License-Identifier: Apache-2.0
#pragma once
/* People the business keeps in touch with (requirements P03, T09). Kept to the least: a name, how
 * to reach them, why they matter, and whether they agreed to be written to. Invariant: who has not
 * agreed, or was removed, is never in a list of people to greet. Removing hides: orders and messages
 * keep naming them. */
#include "base/date.h"
#include "db/record.h"

#define CONTACT_CHAIN_MAX 100 /* people between a contact and the first who told */

typedef struct {
    int64_t id;
    const char *name;
    const char *phone;  /* E.164 or "" */
    const char *factor; /* keys of data/factors.txt, "a,b": at least one */
    const char *circle; /* "family", "neighbours", … or "" */
    const char *place, *note;
    int64_t consent;          /* 1: agreed to be written to */
    int64_t last_contact_day; /* DAY_NONE: never */
    int64_t active;           /* 0: removed */
    const char *channel;      /* where to reach them: key of platforms.txt or sources.txt; "" */
    int64_t event_id;         /* where they were met (requirement P08); 0: nowhere noted */
    int64_t referred_by;      /* the contact who brought them (requirement T09); 0: nobody */
    const char *demography, *lifestyle, *habit; /* tags "a, b" (requirement P12), as `place` */
} Contact;
RECORD_LIST(Contact, contact)

typedef struct {
    const char *name, *phone, *factor, *circle, *place, *note;
    bool consent;
    const char *channel; /* NULL: not said */
    int64_t event_id, referred_by; /* 0: none */
    const char *demography, *lifestyle, *habit; /* NULL: not said */
} ContactFacts;

/* An empty list when there is none. */
MUST_USE bool contact_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                           GError **error);
/* By number, after number `after`: for paging. Removed ones too. */
MUST_USE bool contact_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                           RecordList **ret_list, GError **error);
/* The active ones, by name. */
MUST_USE bool contact_list_active(Db *db, int64_t business_id, RecordList **ret_list,
                                  GError **error);
/* Whom to greet next: agreed, active, not yet greeted on `today`; longest silent first. */
MUST_USE bool contact_list_to_greet(Db *db, int64_t business_id, Day today, int64_t limit,
                                    RecordList **ret_list, GError **error);
/* Who is meant: the active contact with this phone, else the only one with this name. *ret_id 0 when
 * nobody or several. */
MUST_USE bool contact_find(Db *db, int64_t business_id, const char *phone, const char *name,
                           int64_t *ret_id, GError **error);

/* The active ones met at this event, by name. */
MUST_USE bool contact_list_met(Db *db, int64_t business_id, int64_t event_id,
                               RecordList **ret_list, GError **error);
/* NOT_FOUND: event or referrer is none of this business; CONFLICT: they would have brought themselves. */
MUST_USE bool contact_add(Db *db, int64_t business_id, const ContactFacts *facts, int64_t now,
                          int64_t *ret_id, GError **error);
/* The following: NOT_FOUND without such a contact in this business. */
MUST_USE bool contact_save(Db *db, int64_t business_id, int64_t id, const ContactFacts *facts,
                           GError **error);
MUST_USE bool contact_remove(Db *db, int64_t business_id, int64_t id, GError **error);
MUST_USE bool contact_greeted(Db *db, int64_t business_id, int64_t id, Day day, GError **error);
/* There was talk with this contact on that day: never moves the day back. id 0: nobody known. */
MUST_USE bool contact_talked(Db *db, int64_t business_id, int64_t id, Day day, GError **error);
