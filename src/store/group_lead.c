// SPDX-License-Identifier: Apache-2.0
#include "store/group_lead.h"

#define LEAD_COLUMNS "l.id, l.group_id, g.name, l.day, l.person, l.what, l.created_at"
#define LEAD_FROM                                                                                  \
    " FROM group_leads l JOIN groups g ON g.id = l.group_id AND g.business_id = l.business_id "

static const char SQL_ADD[] =
    "INSERT INTO group_leads (business_id, group_id, day, person, what, created_at) "
    "SELECT $1, g.id, CAST($3 AS BIGINT), $4, $5, CAST($6 AS BIGINT) FROM groups g "
    "WHERE g.business_id = $1 AND g.id = $2 AND g.active = 1";
static const char SQL_LIST[] = "SELECT " LEAD_COLUMNS LEAD_FROM
                               "WHERE l.business_id = $1 AND l.id > $2 ORDER BY l.id LIMIT $3";
static const char SQL_LIST_GROUP[] =
    "SELECT " LEAD_COLUMNS LEAD_FROM "WHERE l.business_id = $1 AND l.group_id = $2 "
    "ORDER BY l.day DESC, l.id DESC LIMIT $3";
static const char SQL_COUNTS[] =
    "SELECT g.id, g.name, COUNT(l.id) FROM groups g LEFT JOIN group_leads l "
    "ON l.business_id = g.business_id AND l.group_id = g.id AND l.day BETWEEN $2 AND $3 "
    "WHERE g.business_id = $1 AND g.active = 1 GROUP BY g.id, g.name ORDER BY 3 DESC, g.id";

static const Column FIELDS[] = {
    COLUMN(GroupLead, INT, id),          COLUMN(GroupLead, INT, group_id),
    COLUMN(GroupLead, TEXT, group),      COLUMN(GroupLead, DAY, day),
    COLUMN(GroupLead, TEXT, person),     COLUMN(GroupLead, TEXT, what),
    COLUMN(GroupLead, TIME, created_at), {0},
};
const RecordType group_lead_type = {sizeof(GroupLead), FIELDS};
static const Column COUNT_FIELDS[] = {COLUMN(GroupLeads, INT, group_id),
                                      COLUMN(GroupLeads, TEXT, group),
                                      COLUMN(GroupLeads, INT, leads),
                                      {0}};
const RecordType group_leads_type = {sizeof(GroupLeads), COUNT_FIELDS};

bool group_lead_add(Db *db, int64_t business_id, const GroupLead *lead, int64_t now,
                    int64_t *ret_id, GError **error)
{
    int64_t id = 0;
    if (!db_insert(db, SQL_ADD,
                   DB_PARAMS(db_int(business_id), db_int(lead->group_id), db_int(lead->day),
                             db_text(lead->person), db_text(lead->what), db_int(now)),
                   &id, error)) {
        return false;
    }
    *ret_id = id;
    return id != 0 || error_set(error, ERROR_NOT_FOUND, "no such group");
}

bool group_lead_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                     RecordList **ret_list, GError **error)
{
    return record_list_load(db, &group_lead_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool group_lead_list_group(Db *db, int64_t business_id, int64_t group_id, int64_t limit,
                           RecordList **ret_list, GError **error)
{
    return record_list_load(db, &group_lead_type, SQL_LIST_GROUP,
                            DB_PARAMS(db_int(business_id), db_int(group_id), db_int(limit)),
                            ret_list, error);
}

bool group_lead_counts(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                       GError **error)
{
    return record_list_load(db, &group_leads_type, SQL_COUNTS,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}
