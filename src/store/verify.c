// SPDX-License-Identifier: Apache-2.0
#include "store/verify.h"

static const char SQL_ORDER_TOTALS[] =
    "SELECT COUNT(*) FROM orders o WHERE o.total_idr <> o.goods_idr + o.fee_idr OR o.goods_idr <> "
    "(SELECT COALESCE(SUM(i.quantity * i.price_idr), 0) FROM order_items i "
    "WHERE i.business_id = o.business_id AND i.order_id = o.id)";
static const char SQL_PAID_ORDERS[] =
    "SELECT COUNT(*) FROM orders o WHERE (o.state = 'paid' AND o.paid_at IS NULL) OR "
    "(o.paid_at IS NOT NULL AND o.state <> 'cancelled') AND o.total_idr <> "
    "(SELECT COALESCE(SUM(s.amount_idr), 0) FROM sales s "
    "WHERE s.business_id = o.business_id AND s.order_id = o.id)";
static const char SQL_UNPAID_SALES[] =
    "SELECT COUNT(*) FROM orders o WHERE (o.paid_at IS NULL OR o.state = 'cancelled') AND 0 <> "
    "(SELECT COALESCE(SUM(s.amount_idr), 0) FROM sales s "
    "WHERE s.business_id = o.business_id AND s.order_id = o.id)";
static const char SQL_FOREIGN_SALES[] =
    "SELECT COUNT(*) FROM sales s JOIN orders o ON o.id = s.order_id "
    "WHERE o.business_id <> s.business_id";
static const char SQL_FOREIGN_ITEMS[] =
    "SELECT COUNT(*) FROM order_items i JOIN orders o ON o.id = i.order_id "
    "WHERE o.business_id <> i.business_id";
static const char SQL_DEBTS[] =
    "SELECT COUNT(*) FROM debts d WHERE d.amount_idr < (SELECT COALESCE(SUM(s.amount_idr), 0) "
    "FROM debt_payments p JOIN sales s ON s.id = p.sale_id OR s.removes_id = p.sale_id "
    "WHERE p.business_id = d.business_id AND p.debt_id = d.id)";
static const char SQL_FOREIGN_PAYMENTS[] =
    "SELECT COUNT(*) FROM debt_payments p JOIN sales s ON s.id = p.sale_id JOIN debts d ON d.id = "
    "p.debt_id WHERE s.business_id <> p.business_id OR d.business_id <> p.business_id";
static const char SQL_PRINT_JOBS[] =
    "SELECT COUNT(*) FROM print_jobs j WHERE (j.state = 'picked_up') <> (j.sale_id IS NOT NULL) "
    "OR (j.sale_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sales s WHERE s.id = j.sale_id AND "
    "s.business_id = j.business_id AND s.amount_idr = j.pages * j.copies * j.price_idr))";
static const char SQL_APPOINTMENTS[] =
    "SELECT COUNT(*) FROM appointments a WHERE (a.state = 'done') <> (a.sale_id IS NOT NULL) "
    "OR (a.sale_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sales s WHERE s.id = a.sale_id AND "
    "s.business_id = a.business_id AND s.amount_idr = a.price_idr))";
static const char SQL_PREORDERS[] =
    "SELECT COUNT(*) FROM preorders o WHERE o.boxes * o.price_idr < "
    "(SELECT COALESCE(SUM(s.amount_idr), 0) FROM preorder_payments p JOIN sales s "
    "ON s.id = p.sale_id OR s.removes_id = p.sale_id "
    "WHERE p.business_id = o.business_id AND p.preorder_id = o.id)";
static const char SQL_TRIP_CLAIMS[] =
    "SELECT COUNT(*) FROM trip_claims c JOIN trip_items i ON i.id = c.item_id "
    "JOIN trips t ON t.id = c.trip_id WHERE c.cost_idr <> i.foreign_price * t.rate_idr "
    "OR i.trip_id <> c.trip_id OR i.business_id <> c.business_id OR t.business_id <> c.business_id";
static const char SQL_TRIP_PIECES[] =
    "SELECT COUNT(*) FROM trip_items i WHERE i.pieces < (SELECT COUNT(*) FROM trip_claims c "
    "WHERE c.business_id = i.business_id AND c.item_id = i.id AND c.state = 'taken')";
static const char SQL_PARTNER_JOBS[] =
    "SELECT COUNT(*) FROM partner_jobs j WHERE (j.state = 'paid') <> (j.cash_id IS NOT NULL) "
    "OR (j.cash_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cash_entries e WHERE e.id = j.cash_id "
    "AND e.business_id = j.business_id AND e.amount_idr = -j.cost_idr))";
static const char SQL_NEGATIVE_STOCK[] = "SELECT (SELECT COUNT(*) FROM products WHERE stock < 0) + "
                                         "(SELECT COUNT(*) FROM stock_items WHERE on_hand < 0)";
static const char SQL_STOCK_MOVES[] =
    "SELECT COUNT(*) FROM stock_items i LEFT JOIN products p ON p.id = i.product_id "
    "WHERE (CASE WHEN i.product_id IS NULL THEN i.on_hand ELSE COALESCE(p.stock, 0) END) <> "
    "(SELECT COALESCE(SUM(m.amount), 0) FROM stock_moves m WHERE m.business_id = i.business_id "
    "AND m.item_id = i.id) OR p.business_id <> i.business_id";
static const char SQL_DONE_POSTS[] =
    "SELECT COUNT(*) FROM posts WHERE (state = 'done') <> (done_at IS NOT NULL)";
static const char SQL_CLOSED_REVIEWS[] =
    "SELECT COUNT(*) FROM review_items i JOIN reviews r ON r.id = i.review_id "
    "WHERE r.state = 'closed' AND i.state = 'unmet' AND (i.cause = '' OR i.action = '' OR "
    "i.person_id IS NULL OR i.due_day IS NULL)";
static const char SQL_NO_OWNER[] =
    "SELECT COUNT(*) FROM businesses b WHERE NOT EXISTS (SELECT 1 FROM members m "
    "WHERE m.business_id = b.id AND m.role = 'owner')";

static const struct {
    const char *name, *says, *sql;
} CHECKS[] = {
    {"order_totals", "An order's total is its goods and its fee.", SQL_ORDER_TOTALS},
    {"paid_orders", "An order whose money was seen is in the sales with its total.",
     SQL_PAID_ORDERS},
    {"unpaid_sales", "An order that is unpaid or cancelled adds nothing to the sales.",
     SQL_UNPAID_SALES},
    {"foreign_sales", "A sale and its order belong to one business.", SQL_FOREIGN_SALES},
    {"foreign_items", "An item and its order belong to one business.", SQL_FOREIGN_ITEMS},
    {"debts", "A debt is never paid more than once.", SQL_DEBTS},
    {"foreign_payments", "A payment, its debt and its sale belong to one business.",
     SQL_FOREIGN_PAYMENTS},
    {"print_jobs", "Exactly the print jobs that were picked up have a sale, of their price.",
     SQL_PRINT_JOBS},
    {"appointments", "Exactly the appointments that are done have a sale, of their price.",
     SQL_APPOINTMENTS},
    {"preorders", "A pre-order is never paid more than once.", SQL_PREORDERS},
    {"trip_claims", "A claim costs its foreign price at the rate of its trip.", SQL_TRIP_CLAIMS},
    {"trip_pieces", "Never more pieces are taken than there are.", SQL_TRIP_PIECES},
    {"partner_jobs", "Exactly the jobs that are paid have a cash entry, of their cost.",
     SQL_PARTNER_JOBS},
    {"stock", "Stock is never below zero.", SQL_NEGATIVE_STOCK},
    {"stock_moves", "What is on hand is the sum of what came in and went out.", SQL_STOCK_MOVES},
    {"posts", "Exactly the posts that are done have a time.", SQL_DONE_POSTS},
    {"reviews", "A closed review explains every unmet figure.", SQL_CLOSED_REVIEWS},
    {"owners", "Every business has an owner.", SQL_NO_OWNER},
};
G_STATIC_ASSERT(G_N_ELEMENTS(CHECKS) <= BOOK_CHECKS_MAX);

bool books_violations(Db *db, int64_t *ret_count, GError **error)
{
    int64_t sum = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(CHECKS); i++) {
        int64_t count = 0;
        if (!db_get_int(db, CHECKS[i].sql, DB_NO_PARAMS, 0, &count, error)) {
            return false;
        }
        sum += count;
    }
    *ret_count = sum;
    return true;
}

bool books_verify(Db *db, BookCheck ret_checks[BOOK_CHECKS_MAX], size_t *ret_count, GError **error)
{
    if (!db_integrity(db, error)) {
        return false;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(CHECKS); i++) {
        ret_checks[i] = (BookCheck){CHECKS[i].name, CHECKS[i].says, 0};
        if (!db_get_int(db, CHECKS[i].sql, DB_NO_PARAMS, 0, &ret_checks[i].violations, error)) {
            return false;
        }
    }
    *ret_count = G_N_ELEMENTS(CHECKS);
    return true;
}
