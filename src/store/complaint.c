// SPDX-License-Identifier: Apache-2.0
#include "store/complaint.h"

#define COMPLAINT_COLUMNS                                                                          \
    "id, COALESCE(order_id, 0), COALESCE(message_id, 0), author, text, state, apology, repair, "   \
    "day, closed_at, clarification"

static const char SQL_LOAD[] =
    "SELECT " COMPLAINT_COLUMNS " FROM complaints WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] = "SELECT " COMPLAINT_COLUMNS " FROM complaints "
                               "WHERE business_id = $1 AND (id < $2 OR $2 = 0) "
                               "ORDER BY id DESC LIMIT $3";
static const char SQL_LIST_OPEN[] = "SELECT " COMPLAINT_COLUMNS " FROM complaints "
                                    "WHERE business_id = $1 AND closed_at IS NULL ORDER BY day, id";
static const char SQL_ORDER[] = "SELECT COUNT(*) FROM orders WHERE business_id = $1 AND id = $2";
static const char SQL_MESSAGE[] =
    "SELECT COUNT(*) FROM messages WHERE business_id = $1 AND id = $2";
static const char SQL_ADD[] =
    "INSERT INTO complaints (business_id, order_id, message_id, author, text, day, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)";
static const char SQL_APOLOGISE[] =
    "UPDATE complaints SET apology = $3, state = 'apologised' WHERE business_id = $1 AND id = $2 "
    "AND state IN ('heard', 'apologised')";
static const char SQL_CLARIFY[] =
    "UPDATE complaints SET clarification = $3, state = 'clarified' WHERE business_id = $1 AND id = $2 "
    "AND state IN ('heard', 'apologised', 'clarified')";
static const char SQL_REPAIR[] =
    "UPDATE complaints SET repair = $3, state = 'repaired' WHERE business_id = $1 AND id = $2 "
    "AND state <> 'closed'";
static const char SQL_CLOSE[] =
    "UPDATE complaints SET state = 'closed', closed_at = $3 WHERE business_id = $1 AND id = $2 "
    "AND state <> 'closed' AND repair <> ''";
static const char SQL_EXISTS[] =
    "SELECT COUNT(*) FROM complaints WHERE business_id = $1 AND id = $2";

static const Column COMPLAINT_FIELDS[] = {
    COLUMN(Complaint, INT, id),
    COLUMN(Complaint, INT, order_id),
    COLUMN(Complaint, INT, message_id),
    COLUMN(Complaint, TEXT, author),
    COLUMN(Complaint, TEXT, text),
    COLUMN(Complaint, TEXT, state),
    COLUMN(Complaint, TEXT, apology),
    COLUMN(Complaint, TEXT, repair),
    COLUMN(Complaint, DAY, day),
    COLUMN(Complaint, TIME, closed_at),
    COLUMN(Complaint, TEXT, clarification),
    {0},
};
const RecordType complaint_type = {sizeof(Complaint), COMPLAINT_FIELDS};

bool complaint_is_open(const Complaint *complaint)
{
    return complaint->closed_at == 0;
}

bool complaint_is_old(const Complaint *complaint, Day today)
{
    return complaint_is_open(complaint) && today - complaint->day > COMPLAINT_OPEN_DAYS;
}

bool complaint_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &complaint_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool complaint_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                    RecordList **ret_list, GError **error)
{
    return record_list_load(db, &complaint_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool complaint_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &complaint_type, SQL_LIST_OPEN, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

/* id 0: nothing is referred to. */
static bool reference_check(Db *db, const char *sql, int64_t business_id, int64_t id,
                            GError **error)
{
    int64_t count = 0;
    if (id == 0) {
        return true;
    }
    return db_get_int(db, sql, DB_PARAMS(db_int(business_id), db_int(id)), 0, &count, error) &&
           (count == 1 || error_set(error, ERROR_NOT_FOUND, "a complaint about nothing"));
}

bool complaint_add(Db *db, int64_t business_id, const ComplaintFacts *facts, int64_t now,
                   int64_t *ret_id, GError **error)
{
    return reference_check(db, SQL_ORDER, business_id, facts->order_id, error) &&
           reference_check(db, SQL_MESSAGE, business_id, facts->message_id, error) &&
           db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_ref(facts->order_id),
                               db_ref(facts->message_id), db_text(facts->author),
                               db_text(facts->text), db_int(facts->day), db_int(now)),
                     ret_id, error);
}

static bool step(Db *db, const char *sql, int64_t business_id, int64_t id, DbValue value,
                 GError **error)
{
    int64_t changed = 0, count = 0;
    if (!db_run_count(db, sql, DB_PARAMS(db_int(business_id), db_int(id), value), &changed,
                      error)) {
        return false;
    }
    if (changed == 1) {
        return true;
    }
    if (!db_get_int(db, SQL_EXISTS, DB_PARAMS(db_int(business_id), db_int(id)), 0, &count, error)) {
        return false;
    }
    return count == 0 ? error_set(error, ERROR_NOT_FOUND, "no such complaint")
                      : error_set(error, ERROR_CONFLICT, "the complaint cannot take this step");
}

bool complaint_apologise(Db *db, int64_t business_id, int64_t id, const char *apology,
                         GError **error)
{
    return step(db, SQL_APOLOGISE, business_id, id, db_text(apology), error);
}

bool complaint_clarify(Db *db, int64_t business_id, int64_t id, const char *text, GError **error)
{
    return step(db, SQL_CLARIFY, business_id, id, db_text(text), error);
}

bool complaint_repair(Db *db, int64_t business_id, int64_t id, const char *repair, GError **error)
{
    return step(db, SQL_REPAIR, business_id, id, db_text(repair), error);
}

bool complaint_close(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return step(db, SQL_CLOSE, business_id, id, db_int(now), error);
}
