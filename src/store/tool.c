// SPDX-License-Identifier: Apache-2.0
#include "store/tool.h"

#define TOOL_FROM                                                                                  \
    " FROM tools t LEFT JOIN people p ON p.id = t.person_id AND p.business_id = t.business_id"
#define TOOL_COLUMNS                                                                               \
    "t.id, t.platform, t.state, t.strategy, t.purposes, COALESCE(t.person_id, 0), "                \
    "COALESCE(p.name, ''), t.handle, t.success, t.roi, t.spiral, t.stance, t.changed_at"

static const char SQL_LIST[] = "SELECT " TOOL_COLUMNS TOOL_FROM
                               " WHERE t.business_id = $1 AND t.id > $2 ORDER BY t.id LIMIT $3";
static const char SQL_LIST_CHOSEN[] =
    "SELECT " TOOL_COLUMNS TOOL_FROM
    " WHERE t.business_id = $1 AND t.state = 'chosen' ORDER BY t.id";
static const char SQL_CHOOSE[] =
    "INSERT INTO tools (business_id, platform, state, strategy, purposes, person_id, handle, "
    "success, roi, spiral, stance, changed_at) "
    "VALUES ($1, $2, 'chosen', $3, $4, $5, $6, $7, $8, $9, $10, $11) "
    "ON CONFLICT (business_id, platform) DO UPDATE SET state = excluded.state, "
    "strategy = excluded.strategy, purposes = excluded.purposes, person_id = excluded.person_id, "
    "handle = excluded.handle, success = excluded.success, roi = excluded.roi, "
    "spiral = excluded.spiral, stance = excluded.stance, changed_at = excluded.changed_at "
    "RETURNING id";
static const char SQL_DROP[] =
    "UPDATE tools SET state = 'dropped', stance = 'silent', changed_at = $3 "
    "WHERE business_id = $1 AND id = $2 AND state = 'chosen'";

static const Column FIELDS[] = {
    COLUMN(Tool, INT, id),          COLUMN(Tool, TEXT, platform),
    COLUMN(Tool, TEXT, state),      COLUMN(Tool, TEXT, strategy),
    COLUMN(Tool, TEXT, purposes),   COLUMN(Tool, INT, person_id),
    COLUMN(Tool, TEXT, person),     COLUMN(Tool, TEXT, handle),
    COLUMN(Tool, TEXT, success),    COLUMN(Tool, TEXT, roi),
    COLUMN(Tool, TEXT, spiral),     COLUMN(Tool, TEXT, stance),
    COLUMN(Tool, TIME, changed_at), {0},
};
const RecordType tool_type = {sizeof(Tool), FIELDS};

bool tool_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
               GError **error)
{
    return record_list_load(db, &tool_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool tool_list_chosen(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &tool_type, SQL_LIST_CHOSEN, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool tool_choose(Db *db, int64_t business_id, const Tool *tool, int64_t *ret_id, GError **error)
{
    return db_get_int(db, SQL_CHOOSE,
                      DB_PARAMS(db_int(business_id), db_text(tool->platform),
                                db_text(tool->strategy), db_text(tool->purposes),
                                db_ref(tool->person_id), db_text(tool->handle),
                                db_text(tool->success), db_text(tool->roi), db_text(tool->spiral),
                                db_text(tool->stance), db_int(tool->changed_at)),
                      0, ret_id, error);
}

bool tool_drop(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_DROP, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such chosen tool");
}

char *tool_keys(const RecordList *tools)
{
    g_autoptr(GString) keys = g_string_new(NULL);
    for (size_t i = 0; i < record_count(tools); i++) {
        const Tool *tool = tool_at(tools, i);
        if (g_str_equal(tool->state, "chosen")) {
            g_string_append_printf(keys, "%s%s", keys->len > 0 ? "," : "", tool->platform);
        }
    }
    return g_string_free(g_steal_pointer(&keys), FALSE);
}
