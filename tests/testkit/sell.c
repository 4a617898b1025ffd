// SPDX-License-Identifier: Apache-2.0
#include "testkit/sell.h"

static const char ADD_PRODUCT[] =
    "INSERT INTO products (id, business_id, name, price_idr, stock, created_at, changed_at) "
    "VALUES ($1, $2, $3, 12000, $4, 1, 1)";
static const char STOCK[] = "SELECT stock FROM products WHERE id = $1";
static const char SUM[] =
    "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT) FROM sales WHERE business_id = $1";
static const char COUNT[] =
    "SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM sales WHERE business_id = $1";

static const OrderLineDraft TWO[] = {{.name = "Kebab", .quantity = 2, .price_idr = 12000}};

OrderDraft sell_draft(void)
{
    return (OrderDraft){.customer = "Bu Sari",
                        .phone = "+6281234567890",
                        .delivery = true,
                        .area = "RT 02",
                        .address = "",
                        .due_day = MONDAY_5_JANUARY,
                        .due_minute = 600,
                        .zone = ZONE_WIB,
                        .fee_idr = 3000,
                        .note = "",
                        .heard_from = "whatsapp_status",
                        .bought_through = "whatsapp",
                        .day = MONDAY_5_JANUARY,
                        .lines = TWO,
                        .line_count = 1};
}

int64_t sell_order(Db *db, const OrderDraft *draft)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0, number = 0;
    assert_ok(order_add(db, BUSINESS, draft, NOW, &id, &number, &error), error);
    return id;
}

int64_t sell_order_of(Db *db, int64_t product_id, int64_t quantity)
{
    OrderLineDraft line = {
        .product_id = product_id, .name = "Kebab", .quantity = quantity, .price_idr = 12000};
    OrderDraft draft = sell_draft();
    draft.lines = &line;
    return sell_order(db, &draft);
}

RecordList *sell_load(Db *db, int64_t order_id)
{
    g_autoptr(GError) error = NULL;
    RecordList *one = NULL;
    assert_ok(order_load(db, BUSINESS, order_id, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    return one;
}

void sell_move(Db *db, int64_t order_id, OrderStep step)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = sell_load(db, order_id);
    g_autoptr(RecordList) missing = NULL;
    OrderMove move = {.step = step, .now = NOW, .today = MONDAY_5_JANUARY, .reason = ""};
    assert_ok(order_move(db, BUSINESS, order_at(one, 0), &move, &missing, &error), error);
    g_assert_cmpuint(record_count(missing), ==, 0);
}

void sell_product(Db *db, int64_t business_id, int64_t id, int64_t stock)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *name = g_strdup_printf("Barang %d", (int)id);
    assert_ok(db_run(db, ADD_PRODUCT,
                     DB_PARAMS(db_int(id), db_int(business_id), db_text(name),
                               stock >= 0 ? db_int(stock) : db_null()),
                     &error),
              error);
}

static int64_t number_of(Db *db, const char *sql, int64_t id, int64_t fallback)
{
    g_autoptr(GError) error = NULL;
    int64_t number = 0;
    assert_ok(db_get_int(db, sql, DB_PARAMS(db_int(id)), fallback, &number, &error), error);
    return number;
}

int64_t sell_stock(Db *db, int64_t product_id)
{
    return number_of(db, STOCK, product_id, -1);
}

int64_t sell_raw_sum(Db *db)
{
    return number_of(db, SUM, BUSINESS, 0);
}

int64_t sell_raw_count(Db *db)
{
    return number_of(db, COUNT, BUSINESS, 0);
}
