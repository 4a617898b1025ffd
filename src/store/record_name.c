// SPDX-License-Identifier: Apache-2.0
#include "store/record_name.h"

#define ONE " WHERE business_id = $1 AND id = $2"

typedef struct {
    const char *book, *sql;
} BookSql;

static const BookSql NAMES[] = {
    {"appointments", .sql = "SELECT customer FROM appointments" ONE},
    {"cash_entries", .sql = "SELECT note FROM cash_entries" ONE},
    {"complaints", .sql = "SELECT author FROM complaints" ONE},
    {"contacts", .sql = "SELECT name FROM contacts" ONE},
    {"debts", .sql = "SELECT customer FROM debts" ONE},
    {"events", .sql = "SELECT name FROM events" ONE},
    {"goals", .sql = "SELECT words FROM goals" ONE},
    {"groups", .sql = "SELECT name FROM groups" ONE},
    {"live_claims", .sql = "SELECT customer FROM live_claims" ONE},
    {"live_items", .sql = "SELECT name FROM live_items" ONE},
    {"live_sales", .sql = "SELECT title FROM live_sales" ONE},
    {"messages", .sql = "SELECT author FROM messages" ONE},
    {"orders", .sql = "SELECT 'No. ' || CAST(number AS TEXT) || ' ' || customer FROM orders" ONE},
    {"packages", .sql = "SELECT name FROM packages" ONE},
    {"partner_jobs", .sql = "SELECT partner FROM partner_jobs" ONE},
    {"people", .sql = "SELECT name FROM people" ONE},
    {"polls", .sql = "SELECT text FROM poll_questions WHERE business_id = $1 AND poll_id = $2 "
                     "ORDER BY position LIMIT 1"},
    {"posts", .sql = "SELECT title FROM posts" ONE},
    {"preorders", .sql = "SELECT customer FROM preorders" ONE},
    {"print_jobs", .sql = "SELECT customer FROM print_jobs" ONE},
    {"products", .sql = "SELECT name FROM products" ONE},
    {"promotions", .sql = "SELECT name FROM promotions" ONE},
    {"replies", .sql = "SELECT shortcut FROM replies" ONE},
    {"requests", .sql = "SELECT item FROM requests" ONE},
    {"services", .sql = "SELECT name FROM services" ONE},
    {"stock_items", .sql = "SELECT COALESCE(p.name, i.name) FROM stock_items i LEFT JOIN products p "
                           "ON p.business_id = i.business_id AND p.id = i.product_id "
                           "WHERE i.business_id = $1 AND i.id = $2"},
    {"tasks", .sql = "SELECT title FROM tasks" ONE},
    {"testimonials", .sql = "SELECT customer FROM testimonials" ONE},
    {"trends", .sql = "SELECT name FROM trends" ONE},
    {"trips", .sql = "SELECT place FROM trips" ONE},
};
static const char SQL_UNIT[] = "SELECT unit FROM stock_items" ONE;

static bool text_find(Db *db, const char *sql, DbParams params, char **ret_text, GError **error)
{
    g_autofree char *text = NULL;
    if (!db_get_text(db, sql, params, &text, error)) {
        return false;
    }
    *ret_text = text != NULL && *text != '\0' ? g_steal_pointer(&text) : NULL;
    return true;
}

/* Rows with another key than one number have no name. */
static int64_t id_of(const char *row_key)
{
    guint64 id = 0;
    return g_ascii_string_to_unsigned(row_key, 10, 1, G_MAXINT64, &id, NULL) ? (int64_t)id : 0;
}

bool record_name_find(Db *db, int64_t business_id, const char *book, const char *row_key,
                      char **ret_name, GError **error)
{
    int64_t id = id_of(row_key);
    *ret_name = NULL;
    for (size_t i = 0; id != 0 && i < G_N_ELEMENTS(NAMES); i++) {
        if (g_str_equal(NAMES[i].book, book)) {
            return text_find(db, NAMES[i].sql, DB_PARAMS(db_int(business_id), db_int(id)), ret_name,
                             error);
        }
    }
    return true;
}

bool record_unit_find(Db *db, int64_t business_id, const char *book, const char *row_key,
                      char **ret_unit, GError **error)
{
    int64_t id = id_of(row_key);
    *ret_unit = NULL;
    return id == 0 || !g_str_equal(book, "stock_items") ||
           text_find(db, SQL_UNIT, DB_PARAMS(db_int(business_id), db_int(id)), ret_unit, error);
}
