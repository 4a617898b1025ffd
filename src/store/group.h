// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Groups the owner posts in and what they allow: days, how often a day and a week, house rules in
 * words (requirements C02, H05). The calendar never plans more than that. */
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *name, *platform; /* platform: "whatsapp_group", "facebook_group" */
    int64_t members;
    int64_t days; /* weekday mask when selling is allowed, Monday = bit 0 */
    int64_t max_a_day, max_a_week;
    const char *rules; /* the group's own rules, users' words */
    int64_t active;
    const char *topic; /* what it is about: "tas bermerek"; ""; NULL when adding: none */
} Group;
RECORD_LIST(Group, group)

/* By id, after `after`; also those left. */
MUST_USE bool group_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                         RecordList **ret_list, GError **error);
MUST_USE bool group_list_active(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
MUST_USE bool group_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                         GError **error);
MUST_USE bool group_add(Db *db, int64_t business_id, const Group *group, int64_t *ret_id,
                        GError **error);
/* NOT_FOUND when it is none of this business. */
MUST_USE bool group_save(Db *db, int64_t business_id, const Group *group, GError **error);
