// SPDX-License-Identifier: Apache-2.0
#include "store/customer_copy.h"

#include "store/contact.h"
#include "store/customer.h"
#include "store/customer_rows.h"

#define MINE "WHERE business_id = $1 AND "

/* In the order of the columns below. Each names all four parameters. */
static const char SQL_CONTACT[] =
    "SELECT 'contact', created_at, NULL, circle, 0, 0, name, phone, place, "
    "TRIM(note || ' ' || demography || ' ' || lifestyle || ' ' || habit), '' "
    "FROM contacts " MINE CUSTOMER_CONTACTS " AND active = 1 AND $4 = $4 ORDER BY id";
static const char SQL_ORDER[] =
    "SELECT 'order', created_at, day, bought_through, number, total_idr, customer, phone, "
    "area || ' ' || address, note, reason FROM orders " MINE CUSTOMER_HERS " ORDER BY id";
static const char SQL_ORDER_ITEM[] =
    "SELECT 'order_item', 0, o.day, i.name, i.quantity, i.quantity * i.price_idr, '', '', '', '', "
    "'' FROM order_items i JOIN orders o ON o.id = i.order_id AND o.business_id = i.business_id "
    "WHERE i.business_id = $1 AND i.order_id IN "
    "(SELECT id FROM orders " MINE CUSTOMER_HERS ") ORDER BY i.order_id, i.position";
static const char SQL_SALE[] =
    "SELECT 'sale', created_at, day, bought_through, count, amount_idr, customer, '', '', note, '' "
    "FROM sales " MINE "(" CUSTOMER_SALES " OR " CUSTOMER_TRADE_SALES ") ORDER BY id";
static const char SQL_DEBT[] =
    "SELECT 'debt', created_at, day, '', 1, amount_idr, customer, phone, '', note, reason "
    "FROM debts " MINE CUSTOMER_HERS " ORDER BY id";
static const char SQL_PRINT_JOB[] =
    "SELECT 'print_job', created_at, due_day, paper, pages * copies, pages * copies * price_idr, "
    "customer, phone, '', note, '' FROM print_jobs " MINE CUSTOMER_HERS " ORDER BY id";
static const char SQL_APPOINTMENT[] =
    "SELECT 'appointment', starts_at, NULL, service, 1, price_idr, customer, phone, '', note, '' "
    "FROM appointments " MINE CUSTOMER_HERS " ORDER BY id";
static const char SQL_LIVE_CLAIM[] =
    "SELECT 'live_claim', c.created_at, NULL, i.name, 1, i.price_idr, c.customer, c.phone, '', '', "
    "'' FROM live_claims c JOIN live_items i ON i.id = c.item_id AND i.business_id = c.business_id "
    "WHERE c.business_id = $1 AND c.id IN (SELECT id FROM live_claims " MINE CUSTOMER_HERS
    ") ORDER BY c.id";
static const char SQL_PREORDER[] =
    "SELECT 'preorder', created_at, day, menu, boxes, boxes * price_idr, customer, phone, place, "
    "note, reason FROM preorders " MINE CUSTOMER_HERS " ORDER BY id";
static const char SQL_TRIP_CLAIM[] =
    "SELECT 'trip_claim', c.created_at, NULL, i.name, 1, c.cost_idr + c.fee_idr, c.customer, "
    "c.phone, '', '', '' FROM trip_claims c JOIN trip_items i ON i.id = c.item_id "
    "AND i.business_id = c.business_id WHERE c.business_id = $1 AND c.id IN "
    "(SELECT id FROM trip_claims " MINE CUSTOMER_HERS ") ORDER BY c.id";
static const char SQL_REQUEST[] =
    "SELECT 'request', created_at, day, item, quantity, price_idr, author, phone, '', '', '' "
    "FROM requests " MINE "$2 = $2 AND " CUSTOMER_REQUESTS " ORDER BY id";
static const char SQL_COMPLAINT[] =
    "SELECT 'complaint', created_at, day, '', 0, 0, author, '', '', text, "
    "apology || ' ' || repair FROM complaints " MINE CUSTOMER_COMPLAINTS " ORDER BY id";
static const char SQL_MESSAGE[] =
    "SELECT 'message', received_at, NULL, platform, 0, 0, author, phone, '', text, answer "
    "FROM messages " MINE CUSTOMER_WROTE " ORDER BY id";
static const char SQL_PARTNER_JOB[] =
    "SELECT 'partner_job', created_at, due_day, what, pieces, cost_idr, partner, phone, '', '', '' "
    "FROM partner_jobs " MINE "$2 = $2 AND " CUSTOMER_JOBS " ORDER BY id";
static const char SQL_AGREEMENT[] =
    "SELECT 'agreement', created_at, from_day, offer, 0, cost_idr, name, '', '', terms, result "
    "FROM promotions " MINE "$2 = $2 AND $3 = $3 AND " CUSTOMER_AGREEMENTS " ORDER BY id";
static const char SQL_TESTIMONIAL[] =
    "SELECT 'testimonial', created_at, day, '', stars, 0, customer, '', '', text, '' "
    "FROM testimonials " MINE "$2 = $2 AND $3 = $3 AND " CUSTOMER_NAMED("customer") " ORDER BY id";

static const struct {
    const char *section, *name, *sql;
} SECTIONS[] = {
    {"contact", N_("Kontak"), SQL_CONTACT},
    {"order", N_("Pesanan"), SQL_ORDER},
    {"order_item", N_("Isi pesanan"), SQL_ORDER_ITEM},
    {"sale", N_("Pembayaran"), SQL_SALE},
    {"debt", N_("Utang"), SQL_DEBT},
    {"print_job", N_("Cetakan"), SQL_PRINT_JOB},
    {"appointment", N_("Janji temu"), SQL_APPOINTMENT},
    {"live_claim", N_("Pesanan saat live"), SQL_LIVE_CLAIM},
    {"preorder", N_("Pesanan kotak"), SQL_PREORDER},
    {"trip_claim", N_("Titipan"), SQL_TRIP_CLAIM},
    {"request", N_("Permintaan"), SQL_REQUEST},
    {"complaint", N_("Keluhan"), SQL_COMPLAINT},
    {"message", N_("Pesan"), SQL_MESSAGE},
    {"testimonial", N_("Ulasan"), SQL_TESTIMONIAL},
    {"partner_job", N_("Pekerjaan mitra"), SQL_PARTNER_JOB},
    {"agreement", N_("Kerja sama"), SQL_AGREEMENT},
};

static const Column FIELDS[] = {
    COLUMN(CustomerCopy, TEXT, section), COLUMN(CustomerCopy, TIME, at),
    COLUMN(CustomerCopy, DAY, day),      COLUMN(CustomerCopy, TEXT, what),
    COLUMN(CustomerCopy, INT, count),    COLUMN(CustomerCopy, MONEY, amount_idr),
    COLUMN(CustomerCopy, TEXT, name),    COLUMN(CustomerCopy, TEXT, phone),
    COLUMN(CustomerCopy, TEXT, place),   COLUMN(CustomerCopy, TEXT, words),
    COLUMN(CustomerCopy, TEXT, answer),  {0},
};
const RecordType customer_copy_type = {sizeof(CustomerCopy), FIELDS};

const char *customer_section_name(const char *section)
{
    for (size_t i = 0; i < G_N_ELEMENTS(SECTIONS); i++) {
        if (g_str_equal(SECTIONS[i].section, section)) {
            return SECTIONS[i].name;
        }
    }
    return section;
}

bool customer_copy_load(Db *db, int64_t business_id, int64_t contact_id, GPtrArray **ret_lists,
                        GError **error)
{
    g_autoptr(GPtrArray) lists = g_ptr_array_new_with_free_func((GDestroyNotify)record_list_free);
    g_autofree char *phone = NULL;
    g_autofree char *name = NULL;
    if (!customer_known_by(db, business_id, contact_id, &phone, &name, error)) {
        return false;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(SECTIONS); i++) {
        RecordList *list = NULL;
        if (!record_list_load(
                db, &customer_copy_type, SECTIONS[i].sql,
                DB_PARAMS(db_int(business_id), db_int(contact_id), db_text(phone), db_text(name)),
                &list, error)) {
            return false;
        }
        g_ptr_array_add(lists, list);
    }
    if (record_count(g_ptr_array_index(lists, 0)) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "nothing is kept of her");
    }
    *ret_lists = g_steal_pointer(&lists);
    return true;
}
