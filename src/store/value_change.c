// SPDX-License-Identifier: Apache-2.0
#include "store/value_change.h"

#include "db/watch.h"

#define COLUMNS                                                                                    \
    "v.id, v.change_id, COALESCE(u.name, ''), COALESCE(c.action, ''), COALESCE(c.record_id, 0), "  \
    "COALESCE(c.at, 0), v.book, v.row_key, v.kind, v.field, COALESCE(v.before_value, ''), "        \
    "COALESCE(v.after_value, '') "                                                                 \
    "FROM value_changes v "                                                                        \
    "LEFT JOIN changes c ON c.id = v.change_id AND c.business_id = v.business_id "                 \
    "LEFT JOIN users u ON u.id = c.user_id "                                                       \
    "WHERE v.business_id = $1 AND v.kind <> 'insert' AND ($2 = 0 OR v.id < $2) "
#define NEWEST_FIRST "ORDER BY v.id DESC LIMIT $3"

static const char SQL_LIST[] = "SELECT " COLUMNS NEWEST_FIRST;
static const char SQL_LIST_CHANGE[] = "SELECT " COLUMNS "AND v.change_id = $4 " NEWEST_FIRST;
static const char SQL_LIST_ROW[] =
    "SELECT " COLUMNS "AND v.book = $4 AND v.row_key = $5 " NEWEST_FIRST;
static const char SQL_NEWEST[] = "SELECT MAX(id) FROM value_changes";

/* Fields that hold who somebody is or what she said. */
#define PERSONAL                                                                                   \
    "('customer', 'phone', 'name', 'author', 'partner', 'contact_id', 'note', 'area', 'address', " \
    "'place', 'reason', 'text', 'answer', 'apology', 'repair', 'offer', 'terms', 'result', "       \
    "'factor', 'circle', 'demography', 'lifestyle', 'habit')"
#define TELLS(value)                                                                               \
    "((field = 'contact_id' AND " value " = CAST($3 AS TEXT)) OR (field = 'phone' AND $4 <> '' "   \
    "AND " value " = $4) OR (field IN ('customer', 'author', 'name', 'partner') AND $5 <> '' "     \
    "AND LOWER(" value ") = LOWER($5)))"
#define HER_ROWS                                                                                   \
    "(book, row_key) IN (SELECT book, row_key FROM value_changes WHERE business_id = $1 "          \
    "AND kind <> 'insert' AND (id > $2 OR " TELLS("before_value") " OR " TELLS("after_value") "))"

/* All at once, since her rows are found by what is struck out. A row that was taken out has been nobody's; a
 * field that was changed has no story any more. */
static const char SQL_STRIKE[] =
    "UPDATE value_changes SET before_value = CASE WHEN before_value IS NULL OR "
    "field = 'contact_id' THEN NULL ELSE '' END, after_value = NULL "
    "WHERE business_id = $1 AND kind <> 'insert' AND field IN " PERSONAL " AND " HER_ROWS;
static const char SQL_DROP_STRUCK[] =
    "DELETE FROM value_changes WHERE business_id = $1 AND kind = 'update' AND field IN " PERSONAL
    " AND COALESCE(before_value, '') = '' AND COALESCE(after_value, '') = ''";

static const Column FIELDS[] = {
    COLUMN(ValueChange, INT, id),        COLUMN(ValueChange, INT, change_id),
    COLUMN(ValueChange, TEXT, user),     COLUMN(ValueChange, TEXT, action),
    COLUMN(ValueChange, INT, record_id), COLUMN(ValueChange, TIME, at),
    COLUMN(ValueChange, TEXT, book),
    COLUMN(ValueChange, TEXT, row_key),  COLUMN(ValueChange, TEXT, kind),
    COLUMN(ValueChange, TEXT, field),    COLUMN(ValueChange, TEXT, before),
    COLUMN(ValueChange, TEXT, after),    {0},
};
const RecordType value_change_type = {sizeof(ValueChange), FIELDS};

bool value_change_list(Db *db, int64_t business_id, const ValueChangeFilter *filter, int64_t before,
                       int64_t limit, RecordList **ret_list, GError **error)
{
    if (filter->book != NULL) {
        return record_list_load(db, &value_change_type, SQL_LIST_ROW,
                                DB_PARAMS(db_int(business_id), db_int(before), db_int(limit),
                                          db_text(filter->book), db_text(filter->row_key)),
                                ret_list, error);
    }
    if (filter->change_id != 0) {
        return record_list_load(db, &value_change_type, SQL_LIST_CHANGE,
                                DB_PARAMS(db_int(business_id), db_int(before), db_int(limit),
                                          db_int(filter->change_id)),
                                ret_list, error);
    }
    return record_list_load(db, &value_change_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)),
                            ret_list, error);
}

bool value_change_newest(Db *db, int64_t *ret_id, GError **error)
{
    return db_watch_settle(db, error) &&
           db_get_int(db, SQL_NEWEST, DB_NO_PARAMS, 0, ret_id, error);
}

bool value_change_forget(Db *db, int64_t business_id, const ForgottenPerson *person, GError **error)
{
    return db_watch_settle(db, error) &&
           db_run(db, SQL_STRIKE,
                  DB_PARAMS(db_int(business_id), db_int(person->since), db_int(person->contact_id),
                            db_text(person->phone), db_text(person->name)),
                  error) &&
           db_run(db, SQL_DROP_STRUCK, DB_PARAMS(db_int(business_id)), error);
}
