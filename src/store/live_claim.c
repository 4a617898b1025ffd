// SPDX-License-Identifier: Apache-2.0
#include "store/live_claim.h"

#include "base/text.h"
#include "store/order.h"

#define CLAIMS_A_SALE_MAX 5000
#define CLAIMS                                                                                     \
    "c.id, c.live_id, c.item_id, i.position, i.name, i.price_idr, COALESCE(c.contact_id, 0), "     \
    "c.customer, c.phone, c.state, COALESCE(c.order_id, 0), c.created_at, c.changed_at "           \
    "FROM live_claims c JOIN live_items i ON i.business_id = c.business_id AND i.id = c.item_id "  \
    "WHERE c.business_id = $1 "

static const char SQL_ADD[] =
    "INSERT INTO live_claims (business_id, live_id, item_id, contact_id, customer, phone, state, "
    "created_at, changed_at) VALUES ($1, $2, $3, "
    "(SELECT MIN(id) FROM contacts WHERE business_id = $1 AND phone = $5 AND phone <> ''), "
    "$4, $5, $6, $7, $7)";
static const char SQL_COUNT[] =
    "SELECT COUNT(*) FROM live_claims WHERE business_id = $1 AND live_id = $2";
static const char SQL_LOAD[] = "SELECT " CLAIMS "AND c.id = $2";
static const char SQL_LIST[] =
    "SELECT " CLAIMS "AND ($2 = 0 OR c.live_id = $2) AND c.id > $3 ORDER BY c.id LIMIT $4";
static const char SQL_CANCEL[] = "UPDATE live_claims SET state = 'cancelled', changed_at = $3 "
                                 "WHERE business_id = $1 AND id = $2 AND state <> 'cancelled'";
static const char SQL_MOVE_UP[] =
    "UPDATE live_claims SET state = 'taken', changed_at = $3 WHERE business_id = $1 AND id = "
    "(SELECT MIN(id) FROM live_claims WHERE business_id = $1 AND item_id = $2 "
    "AND state = 'waiting')";
static const char SQL_ORDERED[] =
    "UPDATE live_claims SET order_id = $3, changed_at = $4 WHERE business_id = $1 AND id = $2";

static const Column CLAIM_FIELDS[] = {
    COLUMN(LiveClaim, INT, id),          COLUMN(LiveClaim, INT, live_id),
    COLUMN(LiveClaim, INT, item_id),     COLUMN(LiveClaim, INT, position),
    COLUMN(LiveClaim, TEXT, item),       COLUMN(LiveClaim, MONEY, price_idr),
    COLUMN(LiveClaim, INT, contact_id),  COLUMN(LiveClaim, TEXT, customer),
    COLUMN(LiveClaim, TEXT, phone),      COLUMN(LiveClaim, TEXT, state),
    COLUMN(LiveClaim, INT, order_id),    COLUMN(LiveClaim, TIME, created_at),
    COLUMN(LiveClaim, TIME, changed_at), {0},
};
const RecordType live_claim_type = {sizeof(LiveClaim), CLAIM_FIELDS};

bool live_claim_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &live_claim_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool live_claim_list(Db *db, int64_t business_id, int64_t live_id, int64_t after, int64_t limit,
                     RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &live_claim_type, SQL_LIST,
        DB_PARAMS(db_int(business_id), db_int(live_id), db_int(after), db_int(limit)), ret_list,
        error);
}

/* As it stands while nobody else can claim in its sale. */
static bool item_locked(Db *db, int64_t business_id, int64_t item_id, int64_t now,
                        RecordList **ret_one, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!live_item_load(db, business_id, item_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such thing in a live sale");
    }
    return live_lock(db, business_id, live_item_at(one, 0)->live_id, now, error) &&
           live_item_load(db, business_id, item_id, ret_one, error);
}

bool live_claim_add(Db *db, int64_t business_id, const LiveClaimDraft *draft, int64_t now,
                    int64_t *ret_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) one = NULL;
    if (tx == NULL || !item_locked(db, business_id, draft->item_id, now, &one, error)) {
        return false;
    }
    const LiveItem *item = live_item_at(one, 0);
    int64_t count = 0;
    if (!db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id), db_int(item->live_id)), 0, &count,
                    error)) {
        return false;
    }
    if (count >= CLAIMS_A_SALE_MAX) {
        return error_set(error, ERROR_LIMIT, "this live sale has all the claims it can keep");
    }
    bool room = item->pieces == 0 || item->taken < item->pieces;
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_int(item->live_id), db_int(item->id),
                               db_text(draft->customer), db_text(draft->phone),
                               db_text(room ? LIVE_TAKEN : LIVE_WAITING), db_int(now)),
                     ret_id, error) &&
           db_commit(tx, error);
}

static bool cancel(Db *db, int64_t business_id, const LiveClaim *claim, int64_t now, GError **error)
{
    int64_t changed = 0;
    bool frees = g_str_equal(claim->state, LIVE_TAKEN);
    if (!db_run_count(db, SQL_CANCEL,
                      DB_PARAMS(db_int(business_id), db_int(claim->id), db_int(now)), &changed,
                      error)) {
        return false;
    }
    if (changed != 1) {
        return error_set(error, ERROR_CONFLICT, "the claim is cancelled already");
    }
    return !frees ||
           db_run(db, SQL_MOVE_UP,
                  DB_PARAMS(db_int(business_id), db_int(claim->item_id), db_int(now)), error);
}

bool live_claim_cancel(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) before = NULL;
    g_autoptr(RecordList) one = NULL;
    if (tx == NULL || !live_claim_load(db, business_id, id, &before, error)) {
        return false;
    }
    if (record_count(before) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such claim");
    }
    return live_lock(db, business_id, live_claim_at(before, 0)->live_id, now, error) &&
           live_claim_load(db, business_id, id, &one, error) &&
           cancel(db, business_id, live_claim_at(one, 0), now, error) && db_commit(tx, error);
}

/* Who is meant: her number, else her name however it is written. Free it. */
static char *customer_key(const LiveClaim *claim)
{
    return *claim->phone != '\0' ? g_strdup(claim->phone) : text_key(claim->customer);
}

LiveSums live_sums(const RecordList *claims)
{
    LiveSums sums = {0};
    g_autoptr(GHashTable) customers =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < record_count(claims); i++) {
        const LiveClaim *claim = live_claim_at(claims, i);
        sums.waiting += g_str_equal(claim->state, LIVE_WAITING);
        if (g_str_equal(claim->state, LIVE_TAKEN)) {
            sums.taken++;
            sums.sum_idr += claim->price_idr;
            g_hash_table_add(customers, customer_key(claim));
        }
    }
    sums.customers = g_hash_table_size(customers);
    return sums;
}

typedef struct {
    Db *db;
    int64_t business_id;
    const LiveEnd *end;
    const RecordList *items, *claims;
    GHashTable *done; /* keys of customers who have their order */
} Ending;

static bool is_of(const LiveClaim *claim, const char *key)
{
    g_autofree char *own = customer_key(claim);
    return g_str_equal(claim->state, LIVE_TAKEN) && g_str_equal(own, key);
}

/* What she took, one line a thing, in the order they were shown. */
static GArray *lines_of(const Ending *ending, const char *key)
{
    GArray *lines = g_array_new(FALSE, TRUE, sizeof(OrderLineDraft));
    for (size_t i = 0; i < record_count(ending->items); i++) {
        const LiveItem *item = live_item_at(ending->items, i);
        OrderLineDraft line = {
            .product_id = item->product_id, .name = item->name, .price_idr = item->price_idr};
        for (size_t j = 0; j < record_count(ending->claims); j++) {
            const LiveClaim *claim = live_claim_at(ending->claims, j);
            line.quantity += claim->item_id == item->id && is_of(claim, key);
        }
        if (line.quantity > 0) {
            g_array_append_val(lines, line);
        }
    }
    return lines;
}

static bool claims_link(const Ending *ending, const char *key, int64_t order_id, GError **error)
{
    for (size_t i = 0; i < record_count(ending->claims); i++) {
        const LiveClaim *claim = live_claim_at(ending->claims, i);
        if (is_of(claim, key) &&
            !db_run(ending->db, SQL_ORDERED,
                    DB_PARAMS(db_int(ending->business_id), db_int(claim->id), db_int(order_id),
                              db_int(ending->end->now)),
                    error)) {
            return false;
        }
    }
    return true;
}

static bool order_make(const Ending *ending, const LiveClaim *first, const char *key,
                       GError **error)
{
    const LiveEnd *end = ending->end;
    g_autoptr(GArray) lines = lines_of(ending, key);
    int64_t id = 0, number = 0;
    OrderDraft draft = {.customer = first->customer,
                        .phone = first->phone,
                        .area = "",
                        .address = "",
                        .due_day = end->day,
                        .due_minute = -1,
                        .zone = end->zone,
                        .note = "",
                        .heard_from = "",
                        .bought_through = "whatsapp",
                        .day = end->day,
                        .lines = (const OrderLineDraft *)(void *)lines->data,
                        .line_count = lines->len};
    return order_add(ending->db, ending->business_id, &draft, end->now, &id, &number, error) &&
           claims_link(ending, key, id, error);
}

static bool orders_make(const Ending *ending, GError **error)
{
    for (size_t i = 0; i < record_count(ending->claims); i++) {
        const LiveClaim *claim = live_claim_at(ending->claims, i);
        char *key = customer_key(claim);
        bool first = g_str_equal(claim->state, LIVE_TAKEN) && claim->order_id == 0 &&
                     !g_hash_table_contains(ending->done, key);
        if (first && !order_make(ending, claim, key, error)) {
            g_free(key);
            return false;
        }
        if (first) {
            g_hash_table_add(ending->done, key);
        } else {
            g_free(key);
        }
    }
    return true;
}

bool live_end(Db *db, int64_t business_id, const LiveEnd *end, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) claims = NULL;
    g_autoptr(GHashTable) done = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (tx == NULL || !live_set_ended(db, business_id, end->live_id, end->now, error) ||
        !live_item_list(db, business_id, end->live_id, 0, LIVE_ITEMS_MAX, &items, error) ||
        !live_claim_list(db, business_id, end->live_id, 0, CLAIMS_A_SALE_MAX, &claims, error)) {
        return false;
    }
    Ending ending = {db, business_id, end, items, claims, done};
    return orders_make(&ending, error) && db_commit(tx, error);
}
