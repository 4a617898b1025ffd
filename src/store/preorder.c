// SPDX-License-Identifier: Apache-2.0
#include "store/preorder.h"

#include "base/text.h"
#include "store/instalment.h"

#define DEPOSIT_PERCENT_DEFAULT 50
#define PAID                                                                                       \
    "CAST((SELECT COALESCE(SUM(s.amount_idr), 0) FROM preorder_payments p JOIN sales s "           \
    "ON s.id = p.sale_id OR s.removes_id = p.sale_id "                                             \
    "WHERE p.business_id = o.business_id AND p.preorder_id = o.id) AS BIGINT)"
#define PREORDERS                                                                                  \
    "o.id, COALESCE(o.contact_id, 0), o.customer, o.phone, o.day, o.boxes, "                       \
    "COALESCE(o.product_id, 0), o.menu, o.menu_key, o.price_idr, o.deposit_percent, o.place, "     \
    "o.note, o.state, o.reason, " PAID ", o.created_at, o.changed_at "                             \
    "FROM preorders o WHERE o.business_id = $1 "

static const char SQL_LIMITS[] = "SELECT capacity, lead_days, deposit_percent, changed_at "
                                 "FROM preorder_limits WHERE business_id = $1";
static const char SQL_LIMITS_SAVE[] =
    "INSERT INTO preorder_limits (business_id, capacity, lead_days, deposit_percent, changed_at) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id) DO UPDATE SET "
    "capacity = excluded.capacity, lead_days = excluded.lead_days, "
    "deposit_percent = excluded.deposit_percent, changed_at = excluded.changed_at";
static const char SQL_LIMITS_LOCK[] =
    "UPDATE preorder_limits SET capacity = capacity WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO preorders (business_id, contact_id, customer, phone, day, boxes, product_id, "
    "menu, menu_key, price_idr, deposit_percent, place, note, created_at, changed_at) VALUES ($1, "
    "(SELECT MIN(id) FROM contacts WHERE business_id = $1 AND phone = $3 AND phone <> ''), "
    "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)";
static const char SQL_LOAD[] = "SELECT " PREORDERS "AND o.id = $2";
static const char SQL_LIST[] = "SELECT " PREORDERS "AND o.id > $2 ORDER BY o.id LIMIT $3";
static const char SQL_LIST_OPEN[] =
    "SELECT " PREORDERS
    "AND (o.state = 'booked' OR (o.state = 'delivered' AND o.boxes * o.price_idr > " PAID
    ")) ORDER BY o.day, o.id";
static const char SQL_LIST_REMIND[] =
    "SELECT " PREORDERS "AND o.state = 'booked' AND o.day IN ($2, $3) ORDER BY o.day, o.id";
static const char SQL_BOXES[] =
    "SELECT CAST(COALESCE(SUM(boxes), 0) AS BIGINT) FROM preorders WHERE business_id = $1 "
    "AND day = $2 AND state <> 'cancelled'";
static const char SQL_LOCK[] =
    "UPDATE preorders SET changed_at = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_LINK[] =
    "INSERT INTO preorder_payments (business_id, preorder_id, sale_id) VALUES ($1, $2, $3)";
static const char SQL_DELIVER[] = "UPDATE preorders SET state = 'delivered', changed_at = $3 "
                                  "WHERE business_id = $1 AND id = $2 AND state = 'booked'";
static const char SQL_CANCEL[] =
    "UPDATE preorders SET state = 'cancelled', reason = $3, changed_at = $4 "
    "WHERE business_id = $1 AND id = $2 AND state = 'booked'";

static const Column LIMIT_FIELDS[] = {COLUMN(PreorderLimits, INT, capacity),
                                      COLUMN(PreorderLimits, INT, lead_days),
                                      COLUMN(PreorderLimits, INT, deposit_percent),
                                      COLUMN(PreorderLimits, TIME, changed_at),
                                      {0}};
const RecordType preorder_limits_type = {sizeof(PreorderLimits), LIMIT_FIELDS};

static const Column PREORDER_FIELDS[] = {
    COLUMN(Preorder, INT, id),
    COLUMN(Preorder, INT, contact_id),
    COLUMN(Preorder, TEXT, customer),
    COLUMN(Preorder, TEXT, phone),
    COLUMN(Preorder, DAY, day),
    COLUMN(Preorder, INT, boxes),
    COLUMN(Preorder, INT, product_id),
    COLUMN(Preorder, TEXT, menu),
    COLUMN(Preorder, TEXT, menu_key),
    COLUMN(Preorder, MONEY, price_idr),
    COLUMN(Preorder, INT, deposit_percent),
    COLUMN(Preorder, TEXT, place),
    COLUMN(Preorder, TEXT, note),
    COLUMN(Preorder, TEXT, state),
    COLUMN(Preorder, TEXT, reason),
    COLUMN(Preorder, MONEY, paid_idr),
    COLUMN(Preorder, TIME, created_at),
    COLUMN(Preorder, TIME, changed_at),
    {0},
};
const RecordType preorder_type = {sizeof(Preorder), PREORDER_FIELDS};

int64_t preorder_total_idr(const Preorder *preorder)
{
    return preorder->boxes * preorder->price_idr;
}

int64_t preorder_deposit_idr(const Preorder *preorder)
{
    return (preorder_total_idr(preorder) * preorder->deposit_percent + 99) / 100;
}

int64_t preorder_left_idr(const Preorder *preorder)
{
    return g_str_equal(preorder->state, PREORDER_CANCELLED)
               ? 0
               : MAX(preorder_total_idr(preorder) - preorder->paid_idr, 0);
}

bool preorder_limits_load(Db *db, int64_t business_id, PreorderLimits *ret_limits, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!record_list_load(db, &preorder_limits_type, SQL_LIMITS, DB_PARAMS(db_int(business_id)),
                          &one, error)) {
        return false;
    }
    *ret_limits = record_count(one) > 0
                      ? *preorder_limits_at(one, 0)
                      : (PreorderLimits){.deposit_percent = DEPOSIT_PERCENT_DEFAULT};
    return true;
}

bool preorder_limits_save(Db *db, int64_t business_id, const PreorderLimits *limits, GError **error)
{
    return db_run(db, SQL_LIMITS_SAVE,
                  DB_PARAMS(db_int(business_id), db_int(limits->capacity),
                            db_int(limits->lead_days), db_int(limits->deposit_percent),
                            db_int(limits->changed_at)),
                  error);
}

/* Locks the limits, so that two orders at once cannot both take the last boxes of a day. */
static bool room_check(Db *db, int64_t business_id, const PreorderDraft *draft, GError **error)
{
    PreorderLimits limits = {0};
    int64_t booked = 0;
    if (!db_run(db, SQL_LIMITS_LOCK, DB_PARAMS(db_int(business_id)), error) ||
        !preorder_limits_load(db, business_id, &limits, error) ||
        !preorder_boxes_on(db, business_id, draft->day, &booked, error)) {
        return false;
    }
    return limits.capacity == 0 || booked + draft->boxes <= limits.capacity ||
           error_set(error, ERROR_CONFLICT, "the day has no room for so many boxes");
}

bool preorder_add(Db *db, int64_t business_id, const PreorderDraft *draft, int64_t now,
                  int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autofree char *key = text_fold(draft->menu);
    return tx != NULL && room_check(db, business_id, draft, error) &&
           db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(draft->customer),
                               db_text(draft->phone), db_int(draft->day), db_int(draft->boxes),
                               db_ref(draft->product_id), db_text(draft->menu), db_text(key),
                               db_int(draft->price_idr), db_int(draft->deposit_percent),
                               db_text(draft->place), db_text(draft->note), db_int(now)),
                     ret_id, error) &&
           db_commit(tx, error);
}

bool preorder_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &preorder_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool preorder_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                   GError **error)
{
    return record_list_load(db, &preorder_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool preorder_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &preorder_type, SQL_LIST_OPEN, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool preorder_list_remind(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                          GError **error)
{
    return record_list_load(db, &preorder_type, SQL_LIST_REMIND,
                            DB_PARAMS(db_int(business_id), db_int(day + 7), db_int(day + 1)),
                            ret_list, error);
}

bool preorder_boxes_on(Db *db, int64_t business_id, Day day, int64_t *ret_boxes, GError **error)
{
    return db_get_int(db, SQL_BOXES, DB_PARAMS(db_int(business_id), db_int(day)), 0, ret_boxes,
                      error);
}

/* Locks it, so that two payments at once cannot both be the last. */
static bool locked_load(Db *db, int64_t business_id, int64_t id, int64_t now, RecordList **ret_one,
                        GError **error)
{
    int64_t there = 0;
    if (!db_run_count(db, SQL_LOCK, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)), &there,
                      error)) {
        return false;
    }
    if (there == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such pre-order");
    }
    return preorder_load(db, business_id, id, ret_one, error);
}

static Instalment part_of(const Preorder *preorder, const PreorderPayment *payment)
{
    return (Instalment){.total_idr = preorder_total_idr(preorder),
                        .paid_idr = preorder->paid_idr,
                        .amount_idr = payment->amount_idr,
                        .day = payment->day,
                        .bought_through = "phone",
                        .customer = preorder->customer,
                        .note = preorder->menu,
                        .contact_id = preorder->contact_id};
}

static bool payment_link(Db *db, int64_t business_id, int64_t id, int64_t sale_id, GError **error)
{
    return db_run(db, SQL_LINK, DB_PARAMS(db_int(business_id), db_int(id), db_int(sale_id)), error);
}

bool preorder_pay(Db *db, int64_t business_id, const PreorderPayment *payment, int64_t now,
                  GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    int64_t sale_id = 0;
    if (tx == NULL || !locked_load(db, business_id, payment->id, now, &one, error)) {
        return false;
    }
    const Preorder *preorder = preorder_at(one, 0);
    if (g_str_equal(preorder->state, PREORDER_CANCELLED)) {
        return error_set(error, ERROR_CONFLICT, "the pre-order is cancelled");
    }
    Instalment part = part_of(preorder, payment);
    return instalment_take(db, business_id, &part, now, &sale_id, error) &&
           payment_link(db, business_id, payment->id, sale_id, error) && db_commit(tx, error);
}

static bool step(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_CONFLICT, "the pre-order is not booked"));
}

bool preorder_deliver(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    return step(db, SQL_DELIVER, DB_PARAMS(db_int(business_id), db_int(id), db_int(now)), error);
}

bool preorder_cancel(Db *db, int64_t business_id, const PreorderPayment *payment,
                     const char *reason, int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    int64_t sale_id = 0;
    if (tx == NULL || !locked_load(db, business_id, payment->id, now, &one, error)) {
        return false;
    }
    Instalment part = part_of(preorder_at(one, 0), payment);
    bool given_back = payment->amount_idr == 0 ||
                      (instalment_give_back(db, business_id, &part, now, &sale_id, error) &&
                       payment_link(db, business_id, payment->id, sale_id, error));
    return given_back &&
           step(db, SQL_CANCEL,
                DB_PARAMS(db_int(business_id), db_int(payment->id), db_text(reason), db_int(now)),
                error) &&
           db_commit(tx, error);
}
