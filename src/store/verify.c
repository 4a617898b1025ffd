// SPDX-License-Identifier: Apache-2.0
#include "store/verify.h"

static const char SQL_ORDER_TOTALS[] =
    "SELECT COUNT(*) FROM orders o WHERE o.total_idr <> o.goods_idr + o.fee_idr OR o.goods_idr <> "
    "(SELECT COALESCE(SUM(i.quantity * i.price_idr), 0) FROM order_items i "
    "WHERE i.business_id = o.business_id AND i.order_id = o.id)";
static const char SQL_PAID_ORDERS[] =
    "SELECT COUNT(*) FROM orders o WHERE o.state = 'paid' AND o.total_idr <> "
    "(SELECT COALESCE(SUM(s.amount_idr), 0) FROM sales s "
    "WHERE s.business_id = o.business_id AND s.order_id = o.id)";
static const char SQL_UNPAID_SALES[] =
    "SELECT COUNT(*) FROM orders o WHERE o.state <> 'paid' AND 0 <> "
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
static const char SQL_NEGATIVE_STOCK[] = "SELECT COUNT(*) FROM products WHERE stock < 0";
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
    {"paid_orders", "A paid order is in the sales with its total.", SQL_PAID_ORDERS},
    {"unpaid_sales", "An order that is not paid adds nothing to the sales.", SQL_UNPAID_SALES},
    {"foreign_sales", "A sale and its order belong to one business.", SQL_FOREIGN_SALES},
    {"foreign_items", "An item and its order belong to one business.", SQL_FOREIGN_ITEMS},
    {"debts", "A debt is never paid more than once.", SQL_DEBTS},
    {"foreign_payments", "A payment, its debt and its sale belong to one business.",
     SQL_FOREIGN_PAYMENTS},
    {"stock", "Stock is never below zero.", SQL_NEGATIVE_STOCK},
    {"posts", "Exactly the posts that are done have a time.", SQL_DONE_POSTS},
    {"reviews", "A closed review explains every unmet figure.", SQL_CLOSED_REVIEWS},
    {"owners", "Every business has an owner.", SQL_NO_OWNER},
};
G_STATIC_ASSERT(G_N_ELEMENTS(CHECKS) <= BOOK_CHECKS_MAX);

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
