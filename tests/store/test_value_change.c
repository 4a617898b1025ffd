// SPDX-License-Identifier: Apache-2.0
/* F06: the log shows the value before and after; T08: who is forgotten is forgotten in it too. */
#include "store/value_change.h"

#include <string.h>

#include "store/customer.h"
#include "store/journal.h"
#include "testkit/testkit.h"

static RecordList *listed(Db *db, int64_t business, const ValueChangeFilter *filter)
{
    g_autoptr(GError) error = NULL;
    RecordList *list = NULL;
    assert_ok(value_change_list(db, business, filter, 0, 50, &list, &error), error);
    return list;
}

static void a_change_names_who_and_what_it_was(Db *db)
{
    g_autoptr(GError) error = NULL;
    Change change = {.user_id = OWNER, .action = "product_edit", .record_id = 5, .door = "page", .at = NOW};
    testkit_write(db, "INSERT INTO products (id, business_id, name, price_idr, created_at, changed_at) "
            "VALUES (5, 1, 'Nasi kuning', 10000, 1, 1), (6, 2, 'Gelang', 10000, 1, 1)");
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(change_begin(db, BUSINESS, &change, &error), error);
    testkit_write(db, "UPDATE products SET price_idr = 12000 WHERE business_id = 1 AND id = 5");
    assert_ok(change_end(db, BUSINESS, &change, &error), error);
    assert_ok(db_commit(tx, &error), error);
    testkit_write(db, "UPDATE products SET price_idr = 9 WHERE business_id = 2");
    g_autoptr(RecordList) of_row =
        listed(db, BUSINESS, &(ValueChangeFilter){.book = "products", .row_key = "5"});
    g_autoptr(RecordList) of_change = listed(db, BUSINESS, &(ValueChangeFilter){.change_id = change.id});
    g_autoptr(RecordList) all = listed(db, BUSINESS, &(ValueChangeFilter){0});
    g_assert_cmpint(record_count(of_row), ==, 1);
    g_assert_cmpint(record_count(of_change), ==, 1);
    g_assert_cmpint(record_count(all), ==, 1);
    const ValueChange *value = value_change_at(of_row, 0);
    g_assert_cmpstr(value->before, ==, "10000");
    g_assert_cmpstr(value->after, ==, "12000");
    g_assert_cmpstr(value->user, ==, "Bu Melati");
    g_assert_cmpstr(value->action, ==, "product_edit");
    g_assert_cmpint(value->at, ==, NOW);
    g_autoptr(RecordList) other =
        listed(db, BUSINESS, &(ValueChangeFilter){.book = "products", .row_key = "6"});
    g_assert_cmpint(record_count(other), ==, 0);
}

static const char HERS[] =
    "INSERT INTO contacts (id, business_id, name, phone, note, created_at) VALUES "
    "(4, 1, 'Bu Sari', '+6281211112222', 'rumah hijau', 1);\n"
    "INSERT INTO orders (id, business_id, number, contact_id, customer, phone, address, due_day, "
    "due_at, goods_idr, total_idr, bought_through, day, created_at, changed_at) VALUES "
    "(8, 1, 1, 4, 'Bu Sari', '+6281211112222', 'Gang Melon 3', 20458, 1, 15000, 15000, 'whatsapp', "
    "20458, 1, 1), (9, 1, 2, NULL, 'Bu Sari', '', 'Gang Melon 3', 20458, 1, 15000, 15000, "
    "'whatsapp', 20458, 1, 1), (10, 1, 3, NULL, 'Pak Adi', '', 'Gang Nanas', 20458, 1, 15000, "
    "15000, 'whatsapp', 20458, 1, 1);\n"
    "UPDATE contacts SET note = 'tidak pedas' WHERE id = 4;\n"
    "UPDATE orders SET address = 'Gang Mangga 9', total_idr = 17000 WHERE id IN (8, 9, 10);\n"
    "UPDATE orders SET customer = 'Pak Budi' WHERE id = 9;\n"
    "INSERT INTO posts (id, business_id, day, minute, platform, kind, pillar, minutes, title, "
    "created_at) VALUES (1, 1, 20458, 1, 'facebook', 'text', 'sell', 5, 'x', 1);\n"
    "INSERT INTO testimonials (id, business_id, customer, text, stars, day, created_at, "
    "changed_at) VALUES (1, 1, 'Bu Sari', 'Enak', 5, 20458, 1, 1);\n"
    "DELETE FROM testimonials WHERE id = 1";

static void who_is_forgotten_leaves_the_log(Db *db)
{
    static const char *const GONE[] = {"Sari", "81211112222", "rumah hijau", "tidak pedas",
                                       "Gang Melon"};
    g_autoptr(GError) error = NULL;
    int64_t kept = 0;
    testkit_write(db, HERS);
    assert_ok(customer_forget(db, BUSINESS, 4, &error), error);
    g_autoptr(RecordList) all = listed(db, BUSINESS, &(ValueChangeFilter){0});
    for (size_t i = 0; i < record_count(all); i++) {
        const ValueChange *value = value_change_at(all, i);
        for (size_t k = 0; k < G_N_ELEMENTS(GONE); k++) {
            g_assert_null(strstr(value->before, GONE[k]));
            g_assert_null(strstr(value->after, GONE[k]));
        }
        kept += g_str_equal(value->field, "total_idr") && g_str_equal(value->before, "15000") &&
                g_str_equal(value->after, "17000");
    }
    g_assert_cmpint(kept, ==, 3); /* money keeps its story */
    g_autoptr(RecordList) others =
        listed(db, BUSINESS, &(ValueChangeFilter){.book = "orders", .row_key = "10"});
    g_assert_cmpint(record_count(others), ==, 2);
    g_assert_cmpstr(value_change_at(others, 0)->before, !=, value_change_at(others, 1)->before);
}

void test_value_change(void)
{
    testkit_db_case("/store/value_change/who/F06", a_change_names_who_and_what_it_was);
    testkit_db_case("/store/value_change/forget/F06/T08", who_is_forgotten_leaves_the_log);
}
