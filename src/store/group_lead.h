// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who asked about the goods in a group: one row each, so that groups can be compared by what they bring
 * (requirement H05). */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id, group_id;
    const char *group; /* its name */
    int64_t day;
    const char *person, *what; /* what: ""; what she asked for */
    int64_t created_at;
} GroupLead;
RECORD_LIST(GroupLead, group_lead)

/* Uses group_id, day, person and what. NOT_FOUND: no such active group in this business. */
MUST_USE bool group_lead_add(Db *db, int64_t business_id, const GroupLead *lead, int64_t now,
                             int64_t *ret_id, GError **error);
/* By number, after number `after`: for paging. */
MUST_USE bool group_lead_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                              RecordList **ret_list, GError **error);
/* Of one group, newest first. */
MUST_USE bool group_lead_list_group(Db *db, int64_t business_id, int64_t group_id, int64_t limit,
                                    RecordList **ret_list, GError **error);

/* Every active group with its leads of these days, 0 too; the most first. */
typedef struct {
    int64_t group_id;
    const char *group;
    int64_t leads;
} GroupLeads;
RECORD_LIST(GroupLeads, group_leads)
MUST_USE bool group_lead_counts(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                                GError **error);
