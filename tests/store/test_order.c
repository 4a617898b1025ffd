// SPDX-License-Identifier: Apache-2.0
#include "store/order.h"

#include "testkit/sell.h"

static void the_total_is_goods_and_fee(Db *db)
{
    OrderDraft draft = sell_draft();
    g_autoptr(RecordList) one = sell_load(db, sell_order(db, &draft));
    const Order *order = order_at(one, 0);
    g_assert_cmpint(order->goods_idr, ==, 24000);
    g_assert_cmpint(order->fee_idr, ==, 3000);
    g_assert_cmpint(order->total_idr, ==, 27000);
    g_assert_cmpstr(order->state, ==, "new");
    g_assert_cmpint(order->paid_at, ==, 0);
}

static void items_keep_what_was_ordered(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) items = NULL;
    sell_product(db, BUSINESS, 7, -1);
    OrderLineDraft lines[] = {
        {.product_id = 7, .name = "Barang 7", .quantity = 3, .price_idr = 500},
        {.name = "Es teh", .quantity = 1, .price_idr = 0}};
    OrderDraft draft = sell_draft();
    draft.lines = lines;
    draft.line_count = G_N_ELEMENTS(lines);
    int64_t id = sell_order(db, &draft);
    assert_ok(order_items(db, BUSINESS, id, &items, &error), error);
    g_assert_cmpuint(record_count(items), ==, 2);
    g_assert_cmpint(order_item_at(items, 0)->product_id, ==, 7);
    g_assert_cmpint(order_item_at(items, 0)->quantity, ==, 3);
    g_assert_cmpint(order_item_at(items, 0)->price_idr, ==, 500);
    g_assert_cmpstr(order_item_at(items, 1)->name, ==, "Es teh");
    g_assert_cmpint(order_item_at(items, 1)->product_id, ==, 0);
}

static void numbers_rise_in_each_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    OrderDraft draft = sell_draft();
    int64_t id = 0, number = 0;
    for (int64_t expected = 1; expected <= 3; expected++) {
        assert_ok(order_add(db, BUSINESS, &draft, NOW, &id, &number, &error), error);
        g_assert_cmpint(number, ==, expected);
    }
    assert_ok(order_add(db, OTHER_BUSINESS, &draft, NOW, &id, &number, &error), error);
    g_assert_cmpint(number, ==, 1);
}

static void another_business_sees_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) found = NULL;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) items = NULL;
    OrderDraft draft = sell_draft();
    int64_t id = sell_order(db, &draft);
    assert_ok(order_load(db, OTHER_BUSINESS, id, &one, &error), error);
    assert_ok(order_list_found(db, OTHER_BUSINESS, "sari", &found, &error), error);
    assert_ok(order_list_open(db, OTHER_BUSINESS, 10, &open, &error), error);
    assert_ok(order_items(db, OTHER_BUSINESS, id, &items, &error), error);
    g_assert_cmpuint(
        record_count(one) + record_count(found) + record_count(open) + record_count(items), ==, 0);
}

static void a_contact_with_the_number_is_linked(Db *db)
{
    static const char CONTACT[] = "INSERT INTO contacts (id, business_id, name, phone, created_at) "
                                  "VALUES ($1, $2, 'Bu Sari', '+6281234567890', 1)";
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, CONTACT, DB_PARAMS(db_int(40), db_int(OTHER_BUSINESS)), &error), error);
    assert_ok(db_run(db, CONTACT, DB_PARAMS(db_int(41), db_int(BUSINESS)), &error), error);
    OrderDraft draft = sell_draft();
    g_autoptr(RecordList) known = sell_load(db, sell_order(db, &draft));
    draft.phone = "";
    g_autoptr(RecordList) unknown = sell_load(db, sell_order(db, &draft));
    g_assert_cmpint(order_at(known, 0)->contact_id, ==, 41);
    g_assert_cmpint(order_at(unknown, 0)->contact_id, ==, 0);
}

static void assert_found(Db *db, const char *words, size_t expected)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) found = NULL;
    assert_ok(order_list_found(db, BUSINESS, words, &found, &error), error);
    g_assert_cmpuint(record_count(found), ==, expected);
}

static void orders_are_found_by_name_number_and_phone(Db *db)
{
    OrderDraft draft = sell_draft();
    sell_order(db, &draft);
    draft.customer = "Pak 100%";
    draft.phone = "";
    sell_order(db, &draft);
    assert_found(db, "SARI", 1);
    assert_found(db, "2", 1);
    assert_found(db, "0812-3456", 1);
    assert_found(db, "100%", 1);
    assert_found(db, "%", 1);
    assert_found(db, "_", 0);
    assert_found(db, "Bu Dian", 0);
}

static void the_sheet_lists_only_todays_deliveries(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sheet = NULL;
    OrderDraft draft = sell_draft();
    int64_t late_hour = sell_order(db, &draft);
    draft.due_minute = 420;
    int64_t early_hour = sell_order(db, &draft);
    draft.area = "RT 01";
    int64_t first_area = sell_order(db, &draft);
    draft.due_day = MONDAY_5_JANUARY + 1;
    sell_order(db, &draft);
    draft.due_day = MONDAY_5_JANUARY;
    draft.delivery = false;
    sell_order(db, &draft);
    draft.delivery = true;
    sell_move(db, sell_order(db, &draft), STEP_CANCEL);
    assert_ok(order_list_delivery(db, BUSINESS, MONDAY_5_JANUARY, &sheet, &error), error);
    g_assert_cmpuint(record_count(sheet), ==, 3);
    g_assert_cmpint(order_at(sheet, 0)->id, ==, first_area);
    g_assert_cmpint(order_at(sheet, 1)->id, ==, early_hour);
    g_assert_cmpint(order_at(sheet, 2)->id, ==, late_hour);
}

static void open_orders_stand_by_due_time(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) open = NULL;
    OrderDraft draft = sell_draft();
    draft.due_minute = -1;
    int64_t any_time = sell_order(db, &draft);
    draft.due_minute = 360;
    int64_t morning = sell_order(db, &draft);
    int64_t paid = sell_order(db, &draft);
    sell_move(db, paid, STEP_CONFIRM);
    sell_move(db, paid, STEP_DELIVER);
    sell_move(db, paid, STEP_PAY);
    assert_ok(order_list_open(db, BUSINESS, 10, &open, &error), error);
    g_assert_cmpuint(record_count(open), ==, 2);
    g_assert_cmpint(order_at(open, 0)->id, ==, morning);
    g_assert_cmpint(order_at(open, 1)->id, ==, any_time);
}

static void pages_of_orders_miss_none(Db *db)
{
    g_autoptr(GError) error = NULL;
    OrderDraft draft = sell_draft();
    int64_t seen = 0, before = 0;
    for (int i = 0; i < 5; i++) {
        sell_order(db, &draft);
    }
    for (;;) {
        g_autoptr(RecordList) page = NULL;
        assert_ok(order_list(db, BUSINESS, "", before, 2, &page, &error), error);
        if (record_count(page) == 0) {
            break;
        }
        seen += (int64_t)record_count(page);
        before = order_at(page, record_count(page) - 1)->id;
    }
    g_assert_cmpint(seen, ==, 5);
    g_autoptr(RecordList) paid = NULL;
    assert_ok(order_list(db, BUSINESS, "paid", 0, 10, &paid, &error), error);
    g_assert_cmpuint(record_count(paid), ==, 0);
}

/* T03. Delivered at 04.00 on the fifth; due either before or after. */
static void eighteen_of_twenty_promises_are_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    OrderPromises promises = {0};
    Period week = period_of_week(MONDAY_5_JANUARY);
    OrderDraft draft = sell_draft();
    for (int i = 0; i < 20; i++) {
        draft.due_minute = i < 18 ? 600 : 180;
        int64_t id = sell_order(db, &draft);
        sell_move(db, id, STEP_CONFIRM);
        sell_move(db, id, STEP_DELIVER);
        g_autoptr(RecordList) one = sell_load(db, id);
        g_assert_cmpint(order_is_late(order_at(one, 0), NOW), ==, i >= 18);
    }
    draft.due_minute = 600; /* not yet due: counts in neither */
    sell_order(db, &draft);
    assert_ok(order_promises(db, BUSINESS, week, NOW, &promises, &error), error);
    g_assert_cmpint(promises.kept, ==, 18);
    g_assert_cmpint(promises.made, ==, 20);
    assert_ok(order_promises(db, BUSINESS, week, NOW + 86400, &promises, &error), error);
    g_assert_cmpint(promises.kept, ==, 18);
    g_assert_cmpint(promises.made, ==, 21);
}

static void without_an_hour_the_whole_day_is_promised(Db *db)
{
    OrderDraft draft = sell_draft();
    draft.due_minute = -1;
    g_autoptr(RecordList) one = sell_load(db, sell_order(db, &draft));
    int64_t midnight = zone_instant(ZONE_WIB, MONDAY_5_JANUARY + 1, 0);
    g_assert_false(order_is_late(order_at(one, 0), midnight - 1));
    g_assert_true(order_is_late(order_at(one, 0), midnight));
}

/* Two phones at once, each with a connection of its own. */
typedef struct {
    const char *file;
    int64_t numbers[20];
} Seller;

static gpointer sell_in_thread(gpointer data)
{
    Seller *seller = data;
    g_autoptr(GError) error = NULL;
    g_autoptr(Db) db = db_open(seller->file, &error);
    g_assert_no_error(error);
    OrderDraft draft = sell_draft();
    for (size_t i = 0; i < G_N_ELEMENTS(seller->numbers); i++) {
        int64_t id = 0;
        assert_ok(order_add(db, BUSINESS, &draft, NOW, &id, &seller->numbers[i], &error), error);
    }
    return NULL;
}

static void two_threads_get_different_numbers(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-order-XXXXXX", &error);
    g_autofree char *file = g_build_filename(folder, "t.db", NULL);
    g_autoptr(Db) db = db_open(file, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    Seller sellers[2] = {{.file = file}, {.file = file}};
    GThread *threads[2] = {g_thread_new("a", sell_in_thread, &sellers[0]),
                           g_thread_new("b", sell_in_thread, &sellers[1])};
    g_thread_join(threads[0]);
    g_thread_join(threads[1]);
    bool seen[41] = {false};
    for (size_t s = 0; s < 2; s++) {
        for (size_t i = 0; i < G_N_ELEMENTS(sellers[s].numbers); i++) {
            int64_t number = sellers[s].numbers[i];
            g_assert_cmpint(number, >=, 1);
            g_assert_cmpint(number, <=, 40);
            g_assert_false(seen[number]);
            seen[number] = true;
        }
    }
}

void test_order(void)
{
    testkit_db_case("/store/order/total", the_total_is_goods_and_fee);
    testkit_db_case("/store/order/items", items_keep_what_was_ordered);
    testkit_db_case("/store/order/numbers", numbers_rise_in_each_business);
    testkit_db_case("/store/order/other_business", another_business_sees_nothing);
    testkit_db_case("/store/order/contact", a_contact_with_the_number_is_linked);
    testkit_db_case("/store/order/found", orders_are_found_by_name_number_and_phone);
    testkit_db_case("/store/order/sheet", the_sheet_lists_only_todays_deliveries);
    testkit_db_case("/store/order/open", open_orders_stand_by_due_time);
    testkit_db_case("/store/order/pages", pages_of_orders_miss_none);
    testkit_db_case("/store/order/promises", eighteen_of_twenty_promises_are_kept);
    testkit_db_case("/store/order/whole_day", without_an_hour_the_whole_day_is_promised);
    g_test_add_func("/store/order/threads", two_threads_get_different_numbers);
}
