// SPDX-License-Identifier: Apache-2.0
/* Nobody loses her business by a newer program: a database of every earlier schema is taken up to the
 * newest with its rows as they were, its books sound, and the program opens it. */
#include "db/migrate.h"
#include "store/verify.h"
#include "testkit/client.h"

extern const EmbeddedFile tangga_migration_files[];
extern const size_t tangga_migration_count;

/* What an owner of the first schema had: goods, an order that was paid, a sale, a post, a message. */
static const char ROWS[] =
    "INSERT INTO users (id, name, phone, created_at) VALUES (1, 'Bu Melati', '+6281200000001', "
    "1);\n"
    "INSERT INTO businesses (id, slug, name, created_at) VALUES (1, 'dapur-melati', 'Dapur "
    "Melati', 1);\n"
    "INSERT INTO members (business_id, user_id, role, created_at) VALUES (1, 1, 'owner', 1);\n"
    "INSERT INTO products (business_id, name, price_idr, stock, created_at, changed_at) "
    "VALUES (1, 'Nasi kuning', 10000, 7, 1, 1);\n"
    "INSERT INTO contacts (business_id, name, factor, created_at) "
    "VALUES (1, 'Bu Sari', 'prospect', 1);\n"
    "INSERT INTO orders (id, business_id, number, customer, state, due_day, due_at, goods_idr, "
    "total_idr, bought_through, day, paid_at, delivered_at, created_at, changed_at) "
    "VALUES (1, 1, 1, 'Bu Sari', 'paid', 20458, 1, 20000, 20000, 'whatsapp', 20458, 1, 1, 1, "
    "1);\n"
    "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
    "price_idr) VALUES (1, 1, 1, 1, 'Nasi kuning', 2, 10000);\n"
    "INSERT INTO sales (business_id, order_id, day, amount_idr, bought_through, customer, "
    "created_at) VALUES (1, 1, 20458, 20000, 'whatsapp', 'Bu Sari', 1);\n"
    "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
    "VALUES (1, 20458, 15000, 'stall', 1);\n"
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, text, "
    "created_at) VALUES (1, 20458, 360, 'whatsapp_status', 'product', 'communication', 10, "
    "'Nasi kuning', 'Tulisan saya', 1);\n"
    "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, created_at) "
    "VALUES (1, 'whatsapp', 'message', 'Masih ada?', 1, 1, 1);\n";

static const struct {
    const char *sql;
    int64_t wanted;
} KEPT[] = {
    {"SELECT CAST(SUM(amount_idr) AS BIGINT) FROM sales WHERE business_id = 1", 35000},
    {"SELECT total_idr FROM orders WHERE business_id = 1 AND number = 1", 20000},
    {"SELECT stock FROM products WHERE business_id = 1 AND name = 'Nasi kuning'", 7},
    {"SELECT COUNT(*) FROM posts WHERE business_id = 1 AND text = 'Tulisan saya'", 1},
    {"SELECT COUNT(*) FROM messages WHERE business_id = 1 AND answered_at IS NULL", 1},
    {"SELECT COUNT(*) FROM contacts WHERE business_id = 1 AND name = 'Bu Sari'", 1},
};

static void old_business_make(const char *url, size_t files)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    assert_ok(migrate(db, tangga_migration_files, files, &error), error);
    assert_ok(db_run_script(db, ROWS, &error), error);
}

static void assert_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(KEPT); i++) {
        int64_t number = -1;
        assert_ok(db_get_int(db, KEPT[i].sql, DB_NO_PARAMS, -1, &number, &error), error);
        g_assert_cmpint(number, ==, KEPT[i].wanted);
    }
    assert_ok(books_verify(db, checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

static void a_business_of_every_earlier_schema_opens(void)
{
    for (size_t files = 1; files < tangga_migration_count; files++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *url = testkit_url();
        old_business_make(url, files);
        g_autoptr(App) app = app_new(&(AppOptions){.db_url = url, .fixed_now = NOW}, &error);
        g_assert_no_error(error);
        Db *db = app_take_db(app, &error);
        int64_t version = 0;
        assert_ok(migrate_version(db, &version, &error), error);
        g_assert_cmpint(
            version, ==,
            g_ascii_strtoll(tangga_migration_files[tangga_migration_count - 1].path, NULL, 10));
        assert_kept(db);
        app_give_db(app, db);
        g_clear_pointer(&app, app_free);
        testkit_url_drop(url);
    }
}

void test_upgrade(void)
{
    g_test_add_func("/contract/upgrade/every", a_business_of_every_earlier_schema_opens);
}
