// SPDX-License-Identifier: Apache-2.0
#include "store/appointment.h"

#include "store/booking_rules.h"
#include "store/business.h"
#include "store/sale.h"
#include "store/service.h"

#define LONGEST_S (SERVICE_MINUTES_MAX * INT64_C(60))
#define APPOINTMENTS                                                                               \
    "id, service_id, service, minutes, price_idr, COALESCE(contact_id, 0), customer, "             \
    "phone, starts_at, ends_at, note, state, bought_through, COALESCE(sale_id, 0), created_at, "   \
    "changed_at FROM appointments WHERE business_id = $1 "

static const char SQL_LIST[] = "SELECT " APPOINTMENTS "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LOAD[] = "SELECT " APPOINTMENTS "AND id = $2";
static const char SQL_BETWEEN[] =
    "SELECT " APPOINTMENTS "AND starts_at >= $2 AND starts_at < $3 ORDER BY starts_at, id";
static const char SQL_TAKEN[] =
    "SELECT " APPOINTMENTS "AND starts_at > $4 AND starts_at < $3 AND ends_at > $2 "
    "AND state IN ('booked', 'done') ORDER BY starts_at, id";
static const char SQL_MISSED[] = "SELECT COUNT(*) FROM appointments WHERE business_id = $1 "
                                 "AND phone = $2 AND phone <> '' AND state = 'missed'";
static const char SQL_ADD[] =
    "INSERT INTO appointments (business_id, service_id, service, minutes, price_idr, contact_id, "
    "customer, phone, starts_at, ends_at, note, bought_through, key, digest, created_at, "
    "changed_at) VALUES ($1, $2, $3, $4, $5, "
    "(SELECT MIN(id) FROM contacts WHERE business_id = $1 AND phone = $7 AND phone <> ''), "
    "$6, $7, $8, $9, $10, $11, $12, $13, $14, $14)";
static const char SQL_KEY[] =
    "SELECT id, digest FROM appointments WHERE business_id = $1 AND key = $2";
static const char SQL_MOVE[] =
    "UPDATE appointments SET starts_at = $3, ends_at = $4, changed_at = $5 "
    "WHERE business_id = $1 AND id = $2 AND state = 'booked'";
static const char SQL_END[] = "UPDATE appointments SET state = $3, changed_at = $4 "
                              "WHERE business_id = $1 AND id = $2 AND state = 'booked'";
static const char SQL_DONE[] =
    "UPDATE appointments SET state = 'done', sale_id = $3, changed_at = $4 "
    "WHERE business_id = $1 AND id = $2 AND state = 'booked'";

static const Column APPOINTMENT_FIELDS[] = {
    COLUMN(Appointment, INT, id),
    COLUMN(Appointment, INT, service_id),
    COLUMN(Appointment, TEXT, service),
    COLUMN(Appointment, INT, minutes),
    COLUMN(Appointment, MONEY, price_idr),
    COLUMN(Appointment, INT, contact_id),
    COLUMN(Appointment, TEXT, customer),
    COLUMN(Appointment, TEXT, phone),
    COLUMN(Appointment, TIME, starts_at),
    COLUMN(Appointment, TIME, ends_at),
    COLUMN(Appointment, TEXT, note),
    COLUMN(Appointment, TEXT, state),
    COLUMN(Appointment, TEXT, bought_through),
    COLUMN(Appointment, INT, sale_id),
    COLUMN(Appointment, TIME, created_at),
    COLUMN(Appointment, TIME, changed_at),
    {0},
};
const RecordType appointment_type = {sizeof(Appointment), APPOINTMENT_FIELDS};

bool appointment_is_open(const Appointment *appointment)
{
    return g_str_equal(appointment->state, APPOINTMENT_BOOKED);
}

static int64_t there_at(const RecordList *list, int64_t at, int64_t but_id)
{
    int64_t count = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        const Appointment *one = appointment_at(list, i);
        count += one->id != but_id && one->starts_at <= at && at < one->ends_at;
    }
    return count;
}

/* It can only become fuller where one begins. */
int64_t appointment_peak(const RecordList *list, int64_t from, int64_t to, int64_t but_id)
{
    int64_t peak = there_at(list, from, but_id);
    for (size_t i = 0; i < record_count(list); i++) {
        int64_t at = appointment_at(list, i)->starts_at;
        if (at > from && at < to) {
            peak = MAX(peak, there_at(list, at, but_id));
        }
    }
    return peak;
}

bool appointment_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &appointment_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool appointment_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &appointment_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool appointment_list_between(Db *db, int64_t business_id, int64_t from, int64_t to,
                              RecordList **ret_list, GError **error)
{
    return record_list_load(db, &appointment_type, SQL_BETWEEN,
                            DB_PARAMS(db_int(business_id), db_int(from), db_int(to)), ret_list,
                            error);
}

bool appointment_list_taken(Db *db, int64_t business_id, int64_t from, int64_t to,
                            RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &appointment_type, SQL_TAKEN,
        DB_PARAMS(db_int(business_id), db_int(from), db_int(to), db_int(from - LONGEST_S)),
        ret_list, error);
}

bool appointment_count_missed(Db *db, int64_t business_id, const char *phone, int64_t *ret_count,
                              GError **error)
{
    return db_get_int(db, SQL_MISSED, DB_PARAMS(db_int(business_id), db_text(phone)), 0, ret_count,
                      error);
}

/* Needs a transaction: from here on nobody else books in this business. */
static bool place_find(Db *db, int64_t business_id, const Appointment *wanted, bool *ret_free,
                       GError **error)
{
    g_autoptr(RecordList) taken = NULL;
    BookingRules rules;
    if (!business_lock(db, business_id, error) ||
        !booking_rules_load(db, business_id, &rules, error) ||
        !appointment_list_taken(db, business_id, wanted->starts_at, wanted->ends_at, &taken,
                                error)) {
        return false;
    }
    *ret_free =
        appointment_peak(taken, wanted->starts_at, wanted->ends_at, wanted->id) < rules.seats;
    return true;
}

static bool draft_write(Db *db, int64_t business_id, const AppointmentDraft *draft, int64_t now,
                        int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_int(draft->service_id),
                               db_text(draft->service), db_int(draft->minutes),
                               db_int(draft->price_idr), db_text(draft->customer),
                               db_text(draft->phone), db_int(draft->starts_at),
                               db_int(draft->starts_at + draft->minutes * 60),
                               db_text(draft->note), db_text(draft->bought_through),
                               db_text(draft->key), db_text(draft->digest), db_int(now)),
                     ret_id, error);
}

bool appointment_add(Db *db, int64_t business_id, const AppointmentDraft *draft, int64_t now,
                     int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    Appointment wanted = {.starts_at = draft->starts_at,
                          .ends_at = draft->starts_at + draft->minutes * 60};
    bool is_free = false;
    int64_t id = 0;
    if (tx == NULL || !place_find(db, business_id, &wanted, &is_free, error) ||
        (is_free && !draft_write(db, business_id, draft, now, &id, error)) ||
        !db_commit(tx, error)) {
        return false;
    }
    *ret_id = id;
    return true;
}

bool appointment_find_key(Db *db, int64_t business_id, const char *key, int64_t *ret_id,
                          char **ret_digest, GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_KEY, DB_PARAMS(db_int(business_id), db_text(key)), error);
    *ret_id = 0;
    if (cursor != NULL && db_cursor_next(cursor)) {
        *ret_id = db_cursor_int(cursor, 0);
        *ret_digest = g_strdup(db_cursor_text(cursor, 1));
    }
    return db_cursor_done(cursor, error);
}

static bool booked_change(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_CONFLICT, "it is not booked any more"));
}

bool appointment_move(Db *db, int64_t business_id, const Appointment *moved, int64_t now,
                      bool *ret_moved, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    bool is_free = false;
    if (tx == NULL || !place_find(db, business_id, moved, &is_free, error) ||
        (is_free &&
         !booked_change(db, SQL_MOVE,
                        DB_PARAMS(db_int(business_id), db_int(moved->id), db_int(moved->starts_at),
                                  db_int(moved->ends_at), db_int(now)),
                        error)) ||
        !db_commit(tx, error)) {
        return false;
    }
    *ret_moved = is_free;
    return true;
}

bool appointment_end(Db *db, int64_t business_id, int64_t id, const char *state, int64_t now,
                     GError **error)
{
    return booked_change(db, SQL_END,
                         DB_PARAMS(db_int(business_id), db_int(id), db_text(state), db_int(now)),
                         error);
}

bool appointment_done(Db *db, int64_t business_id, int64_t id, Day day, int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    int64_t sale_id = 0;
    if (tx == NULL || !appointment_load(db, business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such appointment");
    }
    const Appointment *done = appointment_at(one, 0);
    SaleDraft sale = {.day = day,
                      .amount_idr = done->price_idr,
                      .heard_from = "",
                      .bought_through = done->bought_through,
                      .customer = done->customer,
                      .note = done->service,
                      .contact_id = done->contact_id};
    return sale_add(db, business_id, &sale, now, &sale_id, error) &&
           booked_change(db, SQL_DONE,
                         DB_PARAMS(db_int(business_id), db_int(id), db_int(sale_id), db_int(now)),
                         error) &&
           db_commit(tx, error);
}
