// SPDX-License-Identifier: Apache-2.0
#include "store/customer.h"

#include <string.h>

#include "base/text.h"
#include "db/record.h"
#include "guide/segment.h"
#include "store/contact.h"
#include "store/customer_rows.h"
#include "store/journal.h"
#include "store/value_change.h"

/* One row for each way a buyer is written; a sale of an order has the order's phone number. */
static const char SQL_BUYERS[] =
    "SELECT COALESCE(s.contact_id, o.contact_id, 0), COALESCE(o.phone, ''), s.customer, "
    "CAST(SUM(s.count) AS BIGINT), CAST(SUM(s.amount_idr) AS BIGINT), "
    "CAST(SUM(CASE WHEN s.day > $3 THEN s.count ELSE 0 END) AS BIGINT), MIN(s.day), MAX(s.day) "
    "FROM sales s LEFT JOIN orders o ON o.business_id = s.business_id AND o.id = s.order_id "
    "WHERE s.business_id = $1 AND s.day BETWEEN $4 AND $2 AND s.customer <> '' "
    "GROUP BY 1, 2, 3 HAVING SUM(s.count) <> 0 OR SUM(s.amount_idr) <> 0 ORDER BY 1, 2, 3";
static const char SQL_CONTACTS[] =
    "SELECT id, name, phone, consent FROM contacts WHERE business_id = $1 AND active = 1 "
    "ORDER BY id";

/* A row of SQL_BUYERS. */
typedef struct {
    int64_t contact_id;
    const char *phone, *name;
    int64_t times, sum_idr, lately, first_day, last_day;
} Purchase;
RECORD_LIST(Purchase, purchase)
static const Column PURCHASE_FIELDS[] = {
    COLUMN(Purchase, INT, contact_id),
    COLUMN(Purchase, TEXT, phone),
    COLUMN(Purchase, TEXT, name),
    COLUMN(Purchase, INT, times),
    COLUMN(Purchase, MONEY, sum_idr),
    COLUMN(Purchase, INT, lately),
    COLUMN(Purchase, DAY, first_day),
    COLUMN(Purchase, DAY, last_day),
    {0},
};
const RecordType purchase_type = {sizeof(Purchase), PURCHASE_FIELDS};

static const struct {
    const char *sql;
} FORGET[] = {
    {.sql = "UPDATE sales SET customer = '', note = '', contact_id = NULL WHERE business_id = $1 "
            "AND " CUSTOMER_SALES},
    {.sql = "UPDATE sales SET customer = '', note = '', contact_id = NULL WHERE business_id = $1 "
            "AND " CUSTOMER_TRADE_SALES},
    {.sql = "UPDATE testimonials SET customer = '–', hide_name = 1 WHERE business_id = $1 "
            "AND $2 = $2 AND $3 = $3 AND " CUSTOMER_NAMED("customer")},
    {.sql = "UPDATE print_jobs SET customer = '–', phone = '', note = '', contact_id = NULL "
            "WHERE business_id = $1 AND " CUSTOMER_HERS},
    {.sql = "UPDATE appointments SET customer = '–', phone = '', note = '', contact_id = NULL "
            "WHERE business_id = $1 AND " CUSTOMER_HERS},
    {.sql = "UPDATE live_claims SET customer = '–', phone = '', contact_id = NULL "
            "WHERE business_id = $1 AND " CUSTOMER_HERS},
    {.sql = "UPDATE preorders SET customer = '–', phone = '', place = '', note = '', reason = '', "
            "contact_id = NULL WHERE business_id = $1 AND " CUSTOMER_HERS},
    {.sql = "UPDATE trip_claims SET customer = '–', phone = '', contact_id = NULL "
            "WHERE business_id = $1 AND " CUSTOMER_HERS},
    {.sql = "UPDATE orders SET customer = '–', phone = '', area = '', address = '', note = '', "
            "contact_id = NULL WHERE business_id = $1 AND " CUSTOMER_HERS},
    {.sql = "UPDATE debts SET customer = '–', phone = '', note = '', contact_id = NULL "
            "WHERE business_id = $1 AND " CUSTOMER_HERS},
    {.sql = "UPDATE requests SET author = '–', phone = '' WHERE business_id = $1 "
            "AND $2 = $2 AND " CUSTOMER_REQUESTS},
    {.sql = "UPDATE complaints SET author = '', text = '–', apology = '', repair = '' "
            "WHERE business_id = $1 AND " CUSTOMER_COMPLAINTS},
    {.sql = "UPDATE messages SET author = '', phone = '', text = '–', answer = '', "
            "contact_id = NULL WHERE business_id = $1 AND " CUSTOMER_WROTE},
    {.sql = "UPDATE cash_entries SET note = '' WHERE business_id = $1 AND $2 = $2 AND (id IN "
            "(SELECT cash_id FROM partner_jobs WHERE business_id = $1 AND " CUSTOMER_JOBS ") "
            "OR id IN (SELECT cash_id FROM promotions WHERE business_id = $1 "
            "AND " CUSTOMER_AGREEMENTS "))"},
    {.sql = "UPDATE partner_jobs SET partner = '–', phone = '' WHERE business_id = $1 "
            "AND $2 = $2 AND " CUSTOMER_JOBS},
    {.sql = "UPDATE promotions SET name = '–', offer = '', terms = '', result = '' "
            "WHERE business_id = $1 AND $2 = $2 AND $3 = $3 AND " CUSTOMER_AGREEMENTS},
    {.sql = "UPDATE contacts SET name = '–', phone = '', factor = '', circle = '', place = '', "
             "demography = '', lifestyle = '', habit = '', "
            "note = '', consent = 0, active = 0 WHERE business_id = $1 AND $4 = $4 "
            "AND " CUSTOMER_CONTACTS},
};

void customer_list_clear(CustomerList *list)
{
    g_clear_pointer(&list->customers, g_free);
    g_clear_pointer(&list->texts, g_string_chunk_free);
}

/* Who is known by what: indexes into the array of people. */
typedef struct {
    GArray *people; /* Customer */
    GStringChunk *texts;
    GHashTable *by_contact, *by_phone, *by_name; /* index + 1; by_name 0: several go by it */
} People;

static void people_clear(People *people)
{
    g_clear_pointer(&people->people, g_array_unref);
    g_clear_pointer(&people->texts, g_string_chunk_free);
    g_clear_pointer(&people->by_contact, g_hash_table_unref);
    g_clear_pointer(&people->by_phone, g_hash_table_unref);
    g_clear_pointer(&people->by_name, g_hash_table_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(People, people_clear)

static People people_new(void)
{
    return (People){g_array_new(FALSE, FALSE, sizeof(Customer)), g_string_chunk_new(4096),
                    g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
                    g_hash_table_new(g_str_hash, g_str_equal),
                    g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
}

static int64_t *key_of(int64_t id)
{
    int64_t *key = g_new(int64_t, 1);
    *key = id;
    return key;
}

static void name_learn(People *people, const char *name, guint at)
{
    gpointer known = NULL;
    char *folded = text_key(name);
    bool taken = g_hash_table_lookup_extended(people->by_name, folded, NULL, &known) &&
                 GPOINTER_TO_UINT(known) != at + 1;
    g_hash_table_replace(people->by_name, folded, GUINT_TO_POINTER(taken ? 0 : at + 1));
}

static guint person_add(People *people, int64_t contact_id, const char *phone, const char *name)
{
    guint at = people->people->len;
    Customer customer = {.contact_id = contact_id,
                         .name = g_string_chunk_insert(people->texts, name),
                         .phone = g_string_chunk_insert(people->texts, phone),
                         .may_write = true,
                         .first_day = DAY_NONE,
                         .last_day = DAY_NONE};
    g_array_append_val(people->people, customer);
    if (contact_id != 0) {
        g_hash_table_replace(people->by_contact, key_of(contact_id), GUINT_TO_POINTER(at + 1));
    }
    if (*phone != '\0' && !g_hash_table_contains(people->by_phone, customer.phone)) {
        g_hash_table_insert(people->by_phone, (gpointer)(gintptr)customer.phone,
                            GUINT_TO_POINTER(at + 1));
    }
    name_learn(people, name, at);
    return at;
}

static bool contacts_learn(Db *db, int64_t business_id, People *people, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_CONTACTS, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        guint at = person_add(people, db_cursor_int(cursor, 0), db_cursor_text(cursor, 2),
                              db_cursor_text(cursor, 1));
        g_array_index(people->people, Customer, at).may_write = db_cursor_int(cursor, 3) != 0;
    }
    return db_cursor_done(cursor, error);
}

/* The person meant by a row: by contact, else by number, else by a name that only one goes by. */
static guint person_find(People *people, int64_t contact_id, const char *phone, const char *name)
{
    gpointer at = g_hash_table_lookup(people->by_contact, &contact_id);
    at = at == NULL && *phone != '\0' ? g_hash_table_lookup(people->by_phone, phone) : at;
    if (at == NULL && *phone == '\0') {
        g_autofree char *folded = text_key(name);
        at = g_hash_table_lookup(people->by_name, folded);
    }
    return at != NULL ? GPOINTER_TO_UINT(at) - 1 : person_add(people, 0, phone, name);
}

static void purchases_add(Customer *customer, const Purchase *purchase)
{
    Day first = (Day)purchase->first_day, last = (Day)purchase->last_day;
    customer->times += purchase->times;
    customer->sum_idr += purchase->sum_idr;
    customer->lately += purchase->lately;
    if (purchase->times <= 0) {
        return; /* written another way, something was given back */
    }
    customer->first_day = customer->first_day == DAY_NONE ? first : MIN(customer->first_day, first);
    customer->last_day = MAX(customer->last_day, last);
}

/* Rows with a number come before those with a name alone: then the name is known. */
static void buyers_learn(const RecordList *purchases, bool numbered, People *people)
{
    for (size_t i = 0; i < record_count(purchases); i++) {
        const Purchase *purchase = purchase_at(purchases, i);
        if ((purchase->contact_id != 0 || *purchase->phone != '\0') == numbered) {
            guint at = person_find(people, purchase->contact_id, purchase->phone, purchase->name);
            purchases_add(&g_array_index(people->people, Customer, at), purchase);
        }
    }
}

static gint by_sum(gconstpointer a, gconstpointer b)
{
    const Customer *left = a, *right = b;
    if (left->sum_idr != right->sum_idr) {
        return left->sum_idr > right->sum_idr ? -1 : 1;
    }
    return strcmp(left->name, right->name);
}

static void list_take(People *people, CustomerList *ret_list)
{
    GArray *bought = g_array_new(FALSE, FALSE, sizeof(Customer));
    int64_t sum_idr = 0;
    for (guint i = 0; i < people->people->len; i++) {
        const Customer *customer = &g_array_index(people->people, Customer, i);
        if (customer->times > 0) {
            g_array_append_val(bought, *customer);
            sum_idr += customer->sum_idr;
        }
    }
    g_array_sort(bought, by_sum);
    ret_list->count = bought->len;
    ret_list->average_idr = bought->len > 0 ? sum_idr / bought->len : 0;
    ret_list->texts = g_steal_pointer(&people->texts);
    ret_list->customers = (Customer *)(void *)g_array_free(bought, FALSE);
}

static bool list_load(Db *db, int64_t business_id, Period days, CustomerList *ret_list,
                      GError **error)
{
    g_auto(People) people = people_new();
    g_autoptr(RecordList) purchases = NULL;
    if (!contacts_learn(db, business_id, &people, error) ||
        !record_list_load(db, &purchase_type, SQL_BUYERS,
                          DB_PARAMS(db_int(business_id), db_int(days.to),
                                    db_int(days.to - LOYAL_DAYS), db_int(days.from)),
                          &purchases, error)) {
        return false;
    }
    buyers_learn(purchases, true, &people);
    buyers_learn(purchases, false, &people);
    list_take(&people, ret_list);
    return true;
}

bool customer_list_load(Db *db, int64_t business_id, Day until, CustomerList *ret_list,
                        GError **error)
{
    return list_load(db, business_id, (Period){DAY_MIN, until, false}, ret_list, error);
}

bool customer_list_lately(Db *db, int64_t business_id, Day until, CustomerList *ret_list,
                          GError **error)
{
    return list_load(db, business_id, (Period){until - LOYAL_DAYS + 1, until, false}, ret_list,
                     error);
}

size_t customer_repeat_count(const CustomerList *list)
{
    size_t count = 0;
    for (size_t i = 0; i < list->count; i++) {
        count += list->customers[i].times > 1;
    }
    return count;
}

bool customer_known_by(Db *db, int64_t business_id, int64_t contact_id, char **ret_phone,
                       char **ret_name, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    int64_t named_id = 0;
    if (!contact_load(db, business_id, contact_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such contact");
    }
    const Contact *contact = contact_at(one, 0);
    if (!contact_find(db, business_id, "", contact->name, &named_id, error)) {
        return false;
    }
    *ret_phone = g_strdup(contact->phone);
    *ret_name = g_strdup(named_id == contact->id ? contact->name : "");
    return true;
}

bool customer_forget(Db *db, int64_t business_id, int64_t contact_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autofree char *phone = NULL;
    g_autofree char *name = NULL;
    int64_t since = 0;
    if (tx == NULL || !customer_known_by(db, business_id, contact_id, &phone, &name, error) ||
        !value_change_newest(db, &since, error)) {
        return false;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(FORGET); i++) {
        if (!db_run(
                db, FORGET[i].sql,
                DB_PARAMS(db_int(business_id), db_int(contact_id), db_text(phone), db_text(name)),
                error)) {
            return false;
        }
    }
    ForgottenPerson person = {since, contact_id, phone, name};
    return value_change_forget(db, business_id, &person, error) &&
           write_messages_forget(db, business_id, error) && db_commit(tx, error);
}
