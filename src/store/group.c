// SPDX-License-Identifier: Apache-2.0
#include "store/group.h"

#define GROUP_COLUMNS                                                                              \
    "id, name, platform, members, days, max_a_day, max_a_week, rules, active, topic"

static const char SQL_LIST[] =
    "SELECT " GROUP_COLUMNS " FROM groups WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_ACTIVE[] =
    "SELECT " GROUP_COLUMNS " FROM groups WHERE business_id = $1 AND active = 1 ORDER BY id";
static const char SQL_LOAD[] =
    "SELECT " GROUP_COLUMNS " FROM groups WHERE business_id = $1 AND id = $2";
static const char SQL_ADD[] =
    "INSERT INTO groups (business_id, name, platform, members, days, max_a_day, max_a_week, rules, "
    "topic) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
static const char SQL_SAVE[] =
    "UPDATE groups SET name = $3, platform = $4, members = $5, days = $6, max_a_day = $7, "
    "max_a_week = $8, rules = $9, active = $10, topic = $11 WHERE business_id = $1 AND id = $2";

static const Column FIELDS[] = {
    COLUMN(Group, INT, id),
    COLUMN(Group, TEXT, name),
    COLUMN(Group, TEXT, platform),
    COLUMN(Group, INT, members),
    COLUMN(Group, INT, days),
    COLUMN(Group, INT, max_a_day),
    COLUMN(Group, INT, max_a_week),
    COLUMN(Group, TEXT, rules),
    COLUMN(Group, FLAG, active),
    COLUMN(Group, TEXT, topic),
    {0},
};
const RecordType group_type = {sizeof(Group), FIELDS};

static DbValue topic_value(const Group *group)
{
    return db_text(group->topic != NULL ? group->topic : "");
}

bool group_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                GError **error)
{
    return record_list_load(db, &group_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool group_list_active(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &group_type, SQL_LIST_ACTIVE, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool group_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &group_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool group_add(Db *db, int64_t business_id, const Group *group, int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(group->name), db_text(group->platform),
                               db_int(group->members), db_int(group->days),
                               db_int(group->max_a_day), db_int(group->max_a_week),
                               db_text(group->rules), topic_value(group)),
                     ret_id, error);
}

bool group_save(Db *db, int64_t business_id, const Group *group, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_SAVE,
                      DB_PARAMS(db_int(business_id), db_int(group->id), db_text(group->name),
                                db_text(group->platform), db_int(group->members),
                                db_int(group->days), db_int(group->max_a_day),
                                db_int(group->max_a_week), db_text(group->rules),
                                db_int(group->active), topic_value(group)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such group");
}
