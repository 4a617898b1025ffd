// SPDX-License-Identifier: Apache-2.0
/* S02, S03, S05, S09, S10: whatever is done in whatever order, refusals among it, the books close after
 * every step: the summaries are the sums of the raw rows. */
#include "store/cash.h"
#include "store/debt.h"
#include "store/preorder.h"
#include "store/product.h"
#include "store/sale.h"
#include "store/stock_move.h"
#include "store/trip_case.h"
#include "store/verify.h"
#include "testkit/sell.h"

#define STEPS 250
#define MONTH ((Period){MONDAY_5_JANUARY - 4, MONDAY_5_JANUARY + 26, false})

typedef struct {
    Db *db;
    GRand *chance;
    int64_t product, item;
    int64_t orders, debts, preorders, claims, cash; /* numbers of the last ones */
    int64_t trip_item;
    int done, refused;
} Scenario;

static int64_t any(Scenario *scenario, int64_t most)
{
    return g_rand_int_range(scenario->chance, 1, (gint32)most + 1);
}

/* Refused for a reason of the business, never by a fault. */
static void took(Scenario *scenario, bool done, GError *error)
{
    g_assert_true(done || g_error_matches(error, ERROR_DOMAIN, ERROR_CONFLICT) ||
                  g_error_matches(error, ERROR_DOMAIN, ERROR_NOT_FOUND));
    scenario->done += done;
    scenario->refused += !done;
}

static int64_t raw(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = 0;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &number, &error), error);
    return number;
}

static void order_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    if (scenario->orders == 0 || any(scenario, 3) == 1) {
        scenario->orders = sell_order_of(scenario->db, scenario->product, any(scenario, 4));
        return;
    }
    g_autoptr(RecordList) one = sell_load(scenario->db, any(scenario, scenario->orders));
    g_autoptr(RecordList) missing = NULL;
    OrderMove move = {.step = (OrderStep)(any(scenario, STEP_COUNT) - 1),
                      .now = NOW,
                      .today = MONDAY_5_JANUARY + (Day)any(scenario, 9),
                      .reason = "",
                      .goods_back = any(scenario, 2) == 1};
    if (order_may(order_at(one, 0), move.step)) {
        bool done = order_move(scenario->db, BUSINESS, order_at(one, 0), &move, &missing, &error);
        took(scenario, done, error);
    }
}

static void debt_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    DebtDraft draft = {"Bu Ani", "", 20000, "stall", "", MONDAY_5_JANUARY, DAY_NONE};
    if (scenario->debts == 0 || any(scenario, 4) == 1) {
        assert_ok(debt_add(scenario->db, BUSINESS, &draft, NOW, &scenario->debts, &error), error);
        return;
    }
    int64_t id = any(scenario, scenario->debts);
    bool done = any(scenario, 8) == 1
                    ? debt_forgive(scenario->db, BUSINESS, id, "Sakit", NOW, &error)
                    : debt_pay(scenario->db, BUSINESS, id, any(scenario, 15000), MONDAY_5_JANUARY,
                               NOW, &error);
    took(scenario, done, error);
}

static void preorder_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    PreorderDraft draft = {.customer = "Bu Sari",
                           .phone = "",
                           .menu = "Nasi",
                           .place = "",
                           .note = "",
                           .day = MONDAY_5_JANUARY + 20,
                           .boxes = 10,
                           .price_idr = 5000,
                           .deposit_percent = 50};
    if (scenario->preorders == 0 || any(scenario, 4) == 1) {
        assert_ok(preorder_add(scenario->db, BUSINESS, &draft, NOW, &scenario->preorders, &error),
                  error);
        return;
    }
    PreorderPayment part = {any(scenario, scenario->preorders), any(scenario, 40000),
                            MONDAY_5_JANUARY};
    bool done = any(scenario, 4) == 1
                    ? preorder_cancel(scenario->db, BUSINESS, &part, "Batal", NOW, &error)
                    : preorder_pay(scenario->db, BUSINESS, &part, NOW, &error);
    took(scenario, done, error);
}

static void trip_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    if (scenario->claims == 0 || any(scenario, 3) == 1) {
        scenario->claims = trip_case_claim(scenario->db, scenario->trip_item, "Bu Rina");
        return;
    }
    int64_t id = any(scenario, scenario->claims);
    bool done = any(scenario, 3) == 1
                    ? trip_claim_cancel(scenario->db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error)
                    : trip_claim_pay(scenario->db, BUSINESS, id, any(scenario, 500000),
                                     MONDAY_5_JANUARY, NOW, &error);
    took(scenario, done, error);
}

static void cash_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    CashDraft draft = {"ingredients", MONDAY_5_JANUARY, -any(scenario, 30000), ""};
    if (scenario->cash == 0 || any(scenario, 2) == 1) {
        assert_ok(cash_add(scenario->db, BUSINESS, &draft, NOW, &scenario->cash, &error), error);
        return;
    }
    bool done = cash_remove(scenario->db, BUSINESS, any(scenario, scenario->cash), "Keliru", NOW,
                            &id, &error);
    scenario->cash = MAX(scenario->cash, id);
    took(scenario, done, error);
}

static void stock_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t amount = any(scenario, 9) - 5;
    StockMoveDraft draft = {amount > 0 ? STOCK_MADE : STOCK_USED, amount, "", 0};
    assert_ok(stock_item_load(scenario->db, BUSINESS, scenario->item, &one, &error), error);
    bool done =
        amount == 0
            ? stock_count_set(scenario->db, BUSINESS, scenario->item, &draft, NOW, NULL, &error)
            : stock_move_add(scenario->db, BUSINESS, stock_item_at(one, 0), &draft, NOW, &error);
    took(scenario, done, error);
}

static void assert_books_close(Scenario *scenario)
{
    static const char SQL_MONEY[] =
        "SELECT CAST((SELECT COALESCE(SUM(amount_idr), 0) FROM sales WHERE business_id = 1) + "
        "(SELECT COALESCE(SUM(amount_idr), 0) FROM cash_entries WHERE business_id = 1) AS BIGINT)";
    static const char SQL_STOCK[] =
        "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM stock_moves WHERE business_id = 1";
    g_autoptr(GError) error = NULL;
    BookCheck checks[BOOK_CHECKS_MAX];
    CashBook book = {0};
    size_t count = 0;
    assert_ok(books_verify(scenario->db, checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        if (checks[i].violations != 0) {
            g_error("%s", checks[i].says);
        }
    }
    assert_ok(cash_book(scenario->db, BUSINESS, MONTH, &book, &error), error);
    g_assert_cmpint(book.opening_idr + book.in_idr - book.out_idr, ==, book.closing_idr);
    g_assert_cmpint(book.closing_idr, ==, raw(scenario->db, SQL_MONEY));
    g_assert_cmpint(sell_stock(scenario->db, scenario->product), ==, raw(scenario->db, SQL_STOCK));
}

static Scenario begin(Db *db, guint32 seed)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    Scenario scenario = {.db = db, .chance = g_rand_new_with_seed(seed)};
    ProductFacts facts = {.name = "Kebab",
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 12000,
                          .stock = 12};
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &scenario.product, &error), error);
    assert_ok(stock_item_load_product(db, BUSINESS, scenario.product, &one, &error), error);
    scenario.item = stock_item_at(one, 0)->id;
    scenario.trip_item = trip_case_item(db, trip_case_add(db, 100000, 0, 0), 20, 3);
    return scenario;
}

static void the_books_close_after_every_step(Db *db)
{
    static void (*const KINDS[])(Scenario *) = {order_step, order_step, debt_step, preorder_step,
                                                trip_step,  cash_step,  stock_step};
    Scenario scenario = begin(db, 20260105);
    for (int i = 0; i < STEPS; i++) {
        KINDS[any(&scenario, G_N_ELEMENTS(KINDS)) - 1](&scenario);
        assert_books_close(&scenario);
    }
    g_test_message("%d done, %d refused", scenario.done, scenario.refused);
    g_assert_cmpint(scenario.done, >, STEPS / 4);
    g_assert_cmpint(scenario.refused, >, STEPS / 20);
    g_rand_free(scenario.chance);
}

void test_scenario(void)
{
    testkit_db_case("/store/scenario/books", the_books_close_after_every_step);
}
