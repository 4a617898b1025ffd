// SPDX-License-Identifier: Apache-2.0
#include "store/verify.h"
#include "testkit/testkit.h"

static const char SOUND[] =
    "INSERT INTO orders (id, business_id, number, customer, state, due_day, due_at, goods_idr, "
    "fee_idr, total_idr, bought_through, day, created_at, changed_at) VALUES (1, 1, 1, 'Bu Sari', "
    "'paid', "
    "20458, 1, 24000, 3000, 27000, 'whatsapp', 20458, 1, 1);\n"
    "INSERT INTO order_items (business_id, order_id, position, name, quantity, price_idr) "
    "VALUES (1, 1, 0, 'Nasi kuning', 2, 12000);\n"
    "INSERT INTO sales (business_id, order_id, day, amount_idr, bought_through, created_at) "
    "VALUES (1, 1, 20458, 27000, 'whatsapp', 1);\n";

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

/* Each damage is found by the check that is named for it, and by the count. */
static void every_damage_is_found(Db *db)
{
    static const struct {
        const char *check, *damage;
    } cases[] = {
        {"order_totals", "UPDATE orders SET total_idr = 1;\n"},
        {"order_totals", "UPDATE order_items SET quantity = 3;\n"},
        {"paid_orders", "DELETE FROM sales;\n"},
        {"unpaid_sales", "UPDATE orders SET state = 'ready';\n"},
        {"foreign_sales", "UPDATE sales SET business_id = 2;\n"},
        {"foreign_items", "UPDATE order_items SET business_id = 2;\n"},
        {"owners", "DELETE FROM members WHERE business_id = 2;\n"},
        {"stock", "INSERT INTO products (business_id, name, price_idr, stock, created_at, "
                  "changed_at) VALUES (1, 'x', 1, -1, 1, 1);\n"},
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
    testkit_db_case("/store/verify/damage", every_damage_is_found);
}
