// SPDX-License-Identifier: Apache-2.0
#include "store/reply.h"

#include "base/text.h"
#include "store/product.h"

#define REPLY_COLUMNS "id, shortcut, text, changed_at"

static const char SQL_LOAD[] =
    "SELECT " REPLY_COLUMNS " FROM replies WHERE business_id = $1 AND id = $2";
static const char SQL_LIST[] = "SELECT " REPLY_COLUMNS " FROM replies "
                               "WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_ALL[] =
    "SELECT " REPLY_COLUMNS " FROM replies WHERE business_id = $1 ORDER BY shortcut, id";
static const char SQL_COUNT[] = "SELECT COUNT(*) FROM replies WHERE business_id = $1";
static const char SQL_ADD[] = "INSERT INTO replies (business_id, shortcut, text, changed_at) "
                              "VALUES ($1, $2, $3, $4)";
static const char SQL_SAVE[] = "UPDATE replies SET shortcut = $3, text = $4, changed_at = $5 "
                               "WHERE business_id = $1 AND id = $2";
static const char SQL_REMOVE[] = "DELETE FROM replies WHERE business_id = $1 AND id = $2";

static const char SQL_LAST_ORDER[] =
    "SELECT number, state FROM orders WHERE business_id = $1 AND ((CAST($2 AS BIGINT) <> 0 "
    "AND contact_id = $2) OR (CAST($3 AS TEXT) <> '' AND phone = $3)) ORDER BY id DESC LIMIT 1";

static const struct {
    const char *state, *words;
} ORDER_STATES[] = {{"new", "sudah kami terima dan menunggu kepastian"},
                    {"confirmed", "sedang disiapkan"},
                    {"ready", "sudah siap"},
                    {"delivered", "sudah diserahkan"},
                    {"paid", "sudah lunas"},
                    {"cancelled", "sudah dibatalkan"}};

static const Column REPLY_FIELDS[] = {
    COLUMN(Reply, INT, id),
    COLUMN(Reply, TEXT, shortcut),
    COLUMN(Reply, TEXT, text),
    COLUMN(Reply, TIME, changed_at),
    {0},
};
const RecordType reply_type = {sizeof(Reply), REPLY_FIELDS};

bool reply_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &reply_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool reply_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                GError **error)
{
    return record_list_load(db, &reply_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool reply_list_all(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &reply_type, SQL_LIST_ALL, DB_PARAMS(db_int(business_id)), ret_list,
                            error);
}

bool reply_find(Db *db, int64_t business_id, const char *shortcut, int64_t *ret_id, GError **error)
{
    g_autoptr(RecordList) list = NULL;
    if (!reply_list_all(db, business_id, &list, error)) {
        return false;
    }
    g_autofree char *wanted = text_fold(shortcut);
    *ret_id = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        g_autofree char *here = text_fold(reply_at(list, i)->shortcut);
        if (g_str_equal(here, wanted)) {
            *ret_id = reply_at(list, i)->id;
        }
    }
    return true;
}

/* id: the reply that may keep its shortcut. */
static bool shortcut_check(Db *db, int64_t business_id, int64_t id, const char *shortcut,
                           GError **error)
{
    int64_t other = 0;
    if (!reply_find(db, business_id, shortcut, &other, error)) {
        return false;
    }
    return other == 0 || other == id ? true
                                     : error_set(error, ERROR_CONFLICT, "the shortcut is taken");
}

bool reply_add(Db *db, int64_t business_id, const char *shortcut, const char *text, int64_t now,
               int64_t *ret_id, GError **error)
{
    int64_t count = 0;
    if (!db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, &count, error) ||
        !shortcut_check(db, business_id, 0, shortcut, error)) {
        return false;
    }
    if (count >= REPLIES_MAX) {
        return error_set(error, ERROR_LIMIT, "%d replies are enough", REPLIES_MAX);
    }
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(shortcut), db_text(text), db_int(now)),
                     ret_id, error);
}

static bool change_one(Db *db, const char *sql, DbParams params, GError **error)
{
    int64_t changed = 0;
    return db_run_count(db, sql, params, &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such reply"));
}

bool reply_save(Db *db, int64_t business_id, const Reply *reply, GError **error)
{
    return shortcut_check(db, business_id, reply->id, reply->shortcut, error) &&
           change_one(db, SQL_SAVE,
                      DB_PARAMS(db_int(business_id), db_int(reply->id), db_text(reply->shortcut),
                                db_text(reply->text), db_int(reply->changed_at)),
                      error);
}

bool reply_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    return change_one(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), error);
}

static GArray *product_words_of(const RecordList *products)
{
    GArray *words = g_array_new(FALSE, TRUE, sizeof(ReplyProduct));
    for (size_t i = 0; i < record_count(products); i++) {
        const Product *product = product_at(products, i);
        ReplyProduct one = {product->name, product->unit, product->price_idr, product->stock};
        g_array_append_val(words, one);
    }
    return words;
}

bool reply_shelf_load(Db *db, const Business *business, ReplyShelf *ret_shelf, GError **error)
{
    g_autoptr(RecordList) products = NULL;
    if (!product_list_active(db, business->id, &products, error) ||
        !owner_times_load(db, business->id, (int)business->off_days, &ret_shelf->times, error)) {
        return false;
    }
    ret_shelf->product_words = product_words_of(products);
    ret_shelf->products = g_steal_pointer(&products);
    ret_shelf->facts = (ReplyFacts){
        .products = (const ReplyProduct *)(void *)ret_shelf->product_words->data,
        .product_count = ret_shelf->product_words->len,
        .business = business->name,
        .phone = business->phone,
        .place = business->place,
        .signal = ret_shelf->times.signal,
        .signal_count = ret_shelf->times.rules.signal_count,
    };
    return true;
}

bool reply_order_status(Db *db, int64_t business_id, int64_t contact_id, const char *phone,
                        char **ret_words, GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_LAST_ORDER,
                  DB_PARAMS(db_int(business_id), db_int(contact_id), db_text(phone)), error);
    *ret_words = NULL;
    if (cursor != NULL && db_cursor_next(cursor)) {
        int64_t number = db_cursor_int(cursor, 0);
        const char *state = db_cursor_text(cursor, 1);
        for (size_t i = 0; i < G_N_ELEMENTS(ORDER_STATES); i++) {
            if (g_str_equal(ORDER_STATES[i].state, state)) {
                *ret_words = g_strdup_printf("pesanan nomor %" G_GINT64_FORMAT " %s", number,
                                             ORDER_STATES[i].words);
            }
        }
    }
    return cursor != NULL && db_cursor_done(cursor, error);
}

void reply_shelf_clear(ReplyShelf *shelf)
{
    g_clear_pointer(&shelf->products, record_list_free);
    g_clear_pointer(&shelf->product_words, g_array_unref);
    owner_times_clear(&shelf->times);
}
