// SPDX-License-Identifier: Apache-2.0
#include "store/trip_claim.h"

#include "base/text.h"
#include "store/instalment.h"
#include "store/trip.h"

#define CLAIMS_A_TRIP_MAX 10000
#define CLAIMS                                                                                     \
    "c.id, c.trip_id, c.item_id, i.name, COALESCE(c.contact_id, 0), c.customer, c.phone, "         \
    "c.state, c.cost_idr, c.fee_idr, CAST((SELECT COALESCE(SUM(s.amount_idr), 0) "                 \
    "FROM trip_payments p JOIN sales s ON s.id = p.sale_id OR s.removes_id = p.sale_id "           \
    "WHERE p.business_id = c.business_id AND p.claim_id = c.id) AS BIGINT), c.created_at, "        \
    "c.changed_at FROM trip_claims c JOIN trip_items i ON i.business_id = c.business_id "          \
    "AND i.id = c.item_id WHERE c.business_id = $1 "

static const char SQL_TRIP_LOCK[] =
    "UPDATE trips SET changed_at = $3 WHERE business_id = $1 AND id = $2";
static const char SQL_ADD[] =
    "INSERT INTO trip_claims (business_id, trip_id, item_id, contact_id, customer, phone, state, "
    "cost_idr, fee_idr, created_at, changed_at) VALUES ($1, $2, $3, "
    "(SELECT MIN(id) FROM contacts WHERE business_id = $1 AND phone = $5 AND phone <> ''), "
    "$4, $5, $6, $7, $8, $9, $9)";
static const char SQL_LOAD[] = "SELECT " CLAIMS "AND c.id = $2";
static const char SQL_LIST[] =
    "SELECT " CLAIMS "AND ($2 = 0 OR c.trip_id = $2) AND c.id > $3 ORDER BY c.id LIMIT $4";
static const char SQL_SET_STATE[] = "UPDATE trip_claims SET state = $3, changed_at = $4 "
                                    "WHERE business_id = $1 AND id = $2 AND state = $5";
static const char SQL_LINK[] =
    "INSERT INTO trip_payments (business_id, claim_id, sale_id) VALUES ($1, $2, $3)";

static const Column FIELDS[] = {
    COLUMN(TripClaim, INT, id),          COLUMN(TripClaim, INT, trip_id),
    COLUMN(TripClaim, INT, item_id),     COLUMN(TripClaim, TEXT, item),
    COLUMN(TripClaim, INT, contact_id),  COLUMN(TripClaim, TEXT, customer),
    COLUMN(TripClaim, TEXT, phone),      COLUMN(TripClaim, TEXT, state),
    COLUMN(TripClaim, MONEY, cost_idr),  COLUMN(TripClaim, MONEY, fee_idr),
    COLUMN(TripClaim, MONEY, paid_idr),  COLUMN(TripClaim, TIME, created_at),
    COLUMN(TripClaim, TIME, changed_at), {0},
};
const RecordType trip_claim_type = {sizeof(TripClaim), FIELDS};

bool trip_claim_same_customer(const TripClaim *a, const TripClaim *b)
{
    g_autofree char *left = text_key(a->customer);
    g_autofree char *right = text_key(b->customer);
    return g_str_equal(a->phone, b->phone) && (*a->phone != '\0' || g_str_equal(left, right));
}

bool trip_claim_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &trip_claim_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool trip_claim_list(Db *db, int64_t business_id, int64_t trip_id, int64_t after, int64_t limit,
                     RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &trip_claim_type, SQL_LIST,
        DB_PARAMS(db_int(business_id), db_int(trip_id), db_int(after), db_int(limit)), ret_list,
        error);
}

/* Locks the trip, so that two claims at once cannot both take the last piece. */
static bool trip_lock(Db *db, int64_t business_id, int64_t trip_id, int64_t now, GError **error)
{
    return db_run(db, SQL_TRIP_LOCK, DB_PARAMS(db_int(business_id), db_int(trip_id), db_int(now)),
                  error);
}

/* Is there a piece left and room in the baggage for it? */
static bool room_for(Db *db, int64_t business_id, int64_t item_id, bool *ret_room, GError **error)
{
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) trips = NULL;
    TripSums sums = {0};
    if (!trip_item_load(db, business_id, item_id, &items, error)) {
        return false;
    }
    if (record_count(items) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such item");
    }
    const TripItem *item = trip_item_at(items, 0);
    if (!trip_load(db, business_id, item->trip_id, &trips, error) ||
        !trip_sums(db, business_id, item->trip_id, &sums, error)) {
        return false;
    }
    int64_t baggage_g = trip_at(trips, 0)->baggage_g;
    *ret_room = item->taken < item->pieces &&
                (baggage_g == 0 || sums.weight_g + item->weight_g <= baggage_g);
    return true;
}

static bool claim_insert(Db *db, int64_t business_id, const ClaimDraft *draft, int64_t now,
                         int64_t *ret_id, GError **error)
{
    g_autoptr(RecordList) items = NULL;
    bool room = false;
    if (!room_for(db, business_id, draft->item_id, &room, error) ||
        !trip_item_load(db, business_id, draft->item_id, &items, error)) {
        return false;
    }
    const TripItem *item = trip_item_at(items, 0);
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_int(item->trip_id), db_int(item->id),
                               db_text(draft->customer), db_text(draft->phone),
                               db_text(room && item->waiting == 0 ? CLAIM_TAKEN : CLAIM_WAITING),
                               db_int(item->cost_idr), db_int(item->fee_idr), db_int(now)),
                     ret_id, error);
}

bool trip_claim_add(Db *db, int64_t business_id, const ClaimDraft *draft, int64_t now,
                    int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) items = NULL;
    if (tx == NULL || !trip_item_load(db, business_id, draft->item_id, &items, error)) {
        return false;
    }
    if (record_count(items) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such item");
    }
    return trip_lock(db, business_id, trip_item_at(items, 0)->trip_id, now, error) &&
           claim_insert(db, business_id, draft, now, ret_id, error) && db_commit(tx, error);
}

bool trip_invoice_load(Db *db, int64_t business_id, const TripClaim *claim,
                       TripInvoice *ret_invoice, GError **error)
{
    TripInvoice invoice = {0};
    g_autoptr(RecordList) list = NULL;
    if (!trip_claim_list(db, business_id, claim->trip_id, 0, CLAIMS_A_TRIP_MAX, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(list); i++) {
        const TripClaim *other = trip_claim_at(list, i);
        if (!trip_claim_same_customer(other, claim)) {
            continue;
        }
        bool taken = g_str_equal(other->state, CLAIM_TAKEN);
        invoice.claims += taken;
        invoice.cost_idr += taken ? other->cost_idr : 0;
        invoice.fee_idr += taken ? other->fee_idr : 0;
        invoice.paid_idr += other->paid_idr;
    }
    *ret_invoice = invoice;
    return true;
}

static Instalment part_of(const TripClaim *claim, const TripInvoice *invoice, int64_t amount_idr,
                          Day day)
{
    return (Instalment){.total_idr = invoice->cost_idr + invoice->fee_idr,
                        .paid_idr = invoice->paid_idr,
                        .amount_idr = amount_idr,
                        .day = day,
                        .bought_through = "whatsapp",
                        .customer = claim->customer,
                        .note = claim->item,
                        .contact_id = claim->contact_id};
}

/* The claim as it stands now that nobody else can change its trip. */
static bool locked_load(Db *db, int64_t business_id, int64_t id, int64_t now, RecordList **ret_one,
                        GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!trip_claim_load(db, business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such claim");
    }
    return trip_lock(db, business_id, trip_claim_at(one, 0)->trip_id, now, error) &&
           trip_claim_load(db, business_id, id, ret_one, error);
}

bool trip_claim_pay(Db *db, int64_t business_id, int64_t id, int64_t amount_idr, Day day,
                    int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    TripInvoice invoice = {0};
    int64_t sale_id = 0;
    if (tx == NULL || !locked_load(db, business_id, id, now, &one, error) ||
        !trip_invoice_load(db, business_id, trip_claim_at(one, 0), &invoice, error)) {
        return false;
    }
    const TripClaim *claim = trip_claim_at(one, 0);
    if (!g_str_equal(claim->state, CLAIM_TAKEN)) {
        return error_set(error, ERROR_CONFLICT, "the claim is not taken");
    }
    Instalment part = part_of(claim, &invoice, amount_idr, day);
    return instalment_take(db, business_id, &part, now, &sale_id, error) &&
           db_run(db, SQL_LINK, DB_PARAMS(db_int(business_id), db_int(id), db_int(sale_id)),
                  error) &&
           db_commit(tx, error);
}

static bool state_set(Db *db, int64_t business_id, const TripClaim *claim, const char *state,
                      int64_t now, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, SQL_SET_STATE,
                        DB_PARAMS(db_int(business_id), db_int(claim->id), db_text(state),
                                  db_int(now), db_text(claim->state)),
                        &changed, error) &&
           (changed == 1 || error_set(error, ERROR_CONFLICT, "the claim has changed"));
}

/* In the order they came; the weight of one may leave room for another. */
static bool waiting_promote(Db *db, int64_t business_id, int64_t trip_id, int64_t now,
                            GError **error)
{
    g_autoptr(RecordList) list = NULL;
    if (!trip_claim_list(db, business_id, trip_id, 0, CLAIMS_A_TRIP_MAX, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(list); i++) {
        const TripClaim *claim = trip_claim_at(list, i);
        bool room = false;
        if (!g_str_equal(claim->state, CLAIM_WAITING)) {
            continue;
        }
        if (!room_for(db, business_id, claim->item_id, &room, error) ||
            (room && !state_set(db, business_id, claim, CLAIM_TAKEN, now, error))) {
            return false;
        }
    }
    return true;
}

bool trip_claim_refund(Db *db, int64_t business_id, const TripClaim *claim, int64_t *ret_refund_idr,
                       GError **error)
{
    TripInvoice invoice = {0};
    bool taken = g_str_equal(claim->state, CLAIM_TAKEN);
    if (!trip_invoice_load(db, business_id, claim, &invoice, error)) {
        return false;
    }
    int64_t rest_idr =
        invoice.cost_idr + invoice.fee_idr - (taken ? claim->cost_idr + claim->fee_idr : 0);
    *ret_refund_idr = MAX(invoice.paid_idr - rest_idr, 0);
    return true;
}

static bool refund(Db *db, int64_t business_id, const TripClaim *claim, Day day, int64_t now,
                   GError **error)
{
    TripInvoice invoice = {0};
    int64_t refund_idr = 0, sale_id = 0;
    if (!trip_claim_refund(db, business_id, claim, &refund_idr, error) ||
        !trip_invoice_load(db, business_id, claim, &invoice, error)) {
        return false;
    }
    Instalment part = part_of(claim, &invoice, refund_idr, day);
    return refund_idr == 0 ||
           (instalment_give_back(db, business_id, &part, now, &sale_id, error) &&
            db_run(db, SQL_LINK, DB_PARAMS(db_int(business_id), db_int(claim->id), db_int(sale_id)),
                   error));
}

bool trip_claim_cancel(Db *db, int64_t business_id, int64_t id, Day day, int64_t now,
                       GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    if (tx == NULL || !locked_load(db, business_id, id, now, &one, error)) {
        return false;
    }
    const TripClaim *claim = trip_claim_at(one, 0);
    if (g_str_equal(claim->state, CLAIM_CANCELLED)) {
        return error_set(error, ERROR_CONFLICT, "the claim is cancelled already");
    }
    return refund(db, business_id, claim, day, now, error) &&
           state_set(db, business_id, claim, CLAIM_CANCELLED, now, error) &&
           waiting_promote(db, business_id, claim->trip_id, now, error) && db_commit(tx, error);
}
