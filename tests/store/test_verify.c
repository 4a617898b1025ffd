// SPDX-License-Identifier: Apache-2.0
#include "store/verify.h"
#include "testkit/testkit.h"

static const char SOUND[] =
    "INSERT INTO orders (id, business_id, number, customer, state, due_day, due_at, goods_idr, "
    "fee_idr, total_idr, bought_through, day, delivered_at, paid_at, created_at, changed_at) "
    "VALUES (1, 1, 1, 'Bu Sari', 'paid', 20458, 1, 24000, 3000, 27000, 'whatsapp', 20458, 1, 1, 1, "
    "1);\n"
    "INSERT INTO order_items (business_id, order_id, position, name, quantity, price_idr) "
    "VALUES (1, 1, 0, 'Nasi kuning', 2, 12000);\n"
    "INSERT INTO sales (business_id, order_id, day, amount_idr, bought_through, created_at) "
    "VALUES (1, 1, 20458, 27000, 'whatsapp', 1);\n"
    "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
    "VALUES (101, 1, 20458, 15000, 'whatsapp', 1), (102, 1, 20458, 600000, 'phone', 1);\n"
    "INSERT INTO print_jobs (business_id, number, customer, pages, copies, colour, paper, "
    "price_idr, due_day, due_minute, state, sale_id, created_at, changed_at) VALUES (1, 1, 'x', "
    "10, 3, 'black', 'a4', 500, 1, 1, 'picked_up', 101, 1, 1);\n"
    "INSERT INTO sales (id, business_id, day, amount_idr, bought_through, created_at) "
    "VALUES (103, 1, 20458, 35000, 'whatsapp', 1);\n"
    "INSERT INTO services (id, business_id, name, name_folded, minutes, price_idr, changed_at) "
    "VALUES (1, 1, 'x', 'x', 60, 35000, 1);\n"
    "INSERT INTO appointments (business_id, service_id, service, minutes, price_idr, customer, "
    "starts_at, ends_at, state, sale_id, created_at, changed_at) VALUES (1, 1, 'x', 60, 35000, "
    "'x', 1, 3601, 'done', 103, 1, 1);\n"
    "INSERT INTO preorders (id, business_id, customer, day, boxes, menu, menu_key, price_idr, "
    "deposit_percent, created_at, changed_at) VALUES (1, 1, 'x', 1, 60, 'x', 'x', 20000, 50, 1, "
    "1);\n"
    "INSERT INTO preorder_payments (business_id, preorder_id, sale_id) VALUES (1, 1, 102);\n"
    "INSERT INTO trips (id, business_id, place, from_day, to_day, currency, rate_idr, fee_idr, "
    "fee_percent, baggage_g, created_at, changed_at) VALUES (1, 1, 'x', 1, 1, 'x', 16000, 100000, "
    "0, 0, 1, 1);\n"
    "INSERT INTO trip_items (id, business_id, trip_id, name, foreign_price, pieces, weight_g, "
    "created_at) VALUES (1, 1, 1, 'x', 50, 1, 0, 1);\n"
    "INSERT INTO trip_claims (business_id, trip_id, item_id, customer, state, cost_idr, fee_idr, "
    "created_at, changed_at) VALUES (1, 1, 1, 'x', 'taken', 800000, 100000, 1, 1);\n"
    "INSERT INTO cash_entries (id, business_id, kind, day, amount_idr, created_at) "
    "VALUES (101, 1, 'ingredients', 1, -5000, 1);\n"
    "INSERT INTO partner_jobs (business_id, partner, what, due_day, cost_idr, state, cash_id, "
    "created_at, changed_at) VALUES (1, 'x', 'x', 1, 5000, 'paid', 101, 1, 1);\n";

static int64_t violations_of(Db *db, const char *name)
{
    g_autoptr(GError) error = NULL;
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    assert_ok(books_verify(db, checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        if (g_str_equal(checks[i].name, name)) {
            return checks[i].violations;
        }
    }
    g_assert_not_reached();
}

static void sound_books_have_no_violation(Db *db)
{
    g_autoptr(GError) error = NULL;
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    assert_ok(db_run_script(db, SOUND, &error), error);
    assert_ok(books_verify(db, checks, &count, &error), error);
    g_assert_cmpint(count, >=, 9);
    for (size_t i = 0; i < count; i++) {
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

/* Paid ahead: the money is in the sales before the goods are out of the house. */
static void an_order_paid_ahead_is_sound(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, SOUND, &error), error);
    assert_ok(db_run_script(db, "UPDATE orders SET state = 'ready', delivered_at = NULL;\n", &error),
              error);
    g_assert_cmpint(violations_of(db, "unpaid_sales"), ==, 0);
    g_assert_cmpint(violations_of(db, "paid_orders"), ==, 0);
}

/* Each damage is found by the check that is named for it, and by the count. */
static void every_damage_is_found(Db *db)
{
    static const struct {
        const char *check, *damage;
    } cases[] = {
        {"order_totals", "UPDATE orders SET total_idr = 1;\n"},
        {"order_totals", "UPDATE order_items SET quantity = 3;\n"},
        {"paid_orders", "DELETE FROM sales WHERE order_id = 1;\n"},
        {"print_jobs", "UPDATE print_jobs SET copies = 4;\n"},
        {"print_jobs", "UPDATE print_jobs SET state = 'ready';\n"},
        {"appointments", "UPDATE appointments SET price_idr = 1;\n"},
        {"appointments", "UPDATE appointments SET state = 'booked';\n"},
        {"preorders", "UPDATE preorders SET boxes = 29;\n"},
        {"trip_claims", "UPDATE trips SET rate_idr = 15000;\n"},
        {"trip_pieces", "UPDATE trip_items SET pieces = 0;\n"},
        {"partner_jobs", "UPDATE partner_jobs SET cost_idr = 5001;\n"},
        {"partner_jobs", "UPDATE partner_jobs SET cash_id = NULL;\n"},
        {"paid_orders", "UPDATE orders SET paid_at = NULL;\n"},
        {"unpaid_sales", "UPDATE orders SET state = 'ready', paid_at = NULL;\n"},
        {"unpaid_sales", "UPDATE orders SET state = 'cancelled';\n"},
        {"foreign_sales", "UPDATE sales SET business_id = 2 WHERE order_id = 1;\n"},
        {"foreign_items", "UPDATE order_items SET business_id = 2;\n"},
        {"owners", "DELETE FROM members WHERE business_id = 2;\n"},
        {"stock", "INSERT INTO products (business_id, name, price_idr, stock, created_at, "
                  "changed_at) VALUES (1, 'x', 1, -1, 1, 1);\n"},
        {"stock_moves", "INSERT INTO stock_items (business_id, name, unit, on_hand, created_at, "
                        "changed_at) VALUES (1, 'Beras', 'g', 5, 1, 1);\n"},
        {"posts", "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, "
                  "title, state, created_at) VALUES (1, 1, 1, 'x', 'x', 'x', 1, 'x', 'done', "
                  "1);\n"},
    };
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, SOUND, &error), error);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(DbTransaction) tx = db_begin(db, &error);
        assert_ok(db_run_script(db, cases[i].damage, &error), error);
        g_test_message("%s", cases[i].damage);
        g_assert_cmpint(violations_of(db, cases[i].check), ==, 1);
    }
}

void test_verify(void)
{
    testkit_db_case("/store/verify/sound", sound_books_have_no_violation);
    testkit_db_case("/store/verify/ahead", an_order_paid_ahead_is_sound);
    testkit_db_case("/store/verify/damage", every_damage_is_found);
}
