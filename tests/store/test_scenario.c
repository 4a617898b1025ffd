// SPDX-License-Identifier: Apache-2.0
/* C08, H09, N14, S02, S03, S04, S05, S08, S09, S10: whatever is done in whatever order, refusals among it, the books close
 * after every step: the summaries are the sums of the raw rows. */
#include "appointment_case.h"
#include "store/cash.h"
#include "store/debt.h"
#include "store/live_claim.h"
#include "store/market_order.h"
#include "store/partner_job.h"
#include "store/preorder.h"
#include "store/print_job.h"
#include "store/product.h"
#include "store/sale.h"
#include "store/stock_move.h"
#include "store/trip_case.h"
#include "store/verify.h"
#include "testkit/sell.h"

#include "stock_case.h"

#define STEPS 400
#define MARKET_ORDERS 12
#define MONTH ((Period){MONDAY_5_JANUARY - 4, MONDAY_5_JANUARY + 26, false})

typedef struct {
    Db *db;
    GRand *chance;
    int64_t product, item;
    int64_t orders, debts, preorders, claims, cash; /* numbers of the last ones */
    int64_t trip_item, service, live, live_item, live_claims;
    int64_t appointments, prints, jobs;
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

static void appointment_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    AppointmentDraft draft = appointment_draft(scenario->service, NINE + any(scenario, 9) * 1800);
    if (scenario->appointments == 0 || any(scenario, 3) == 1) {
        int64_t id = 0;
        assert_ok(appointment_add(scenario->db, BUSINESS, &draft, NOW, &id, &error), error);
        scenario->appointments = MAX(scenario->appointments, id);
        scenario->refused += id == 0; /* no place at that time */
        return;
    }
    static const char *const ENDS[] = {APPOINTMENT_MISSED, APPOINTMENT_CANCELLED};
    int64_t id = any(scenario, scenario->appointments), kind = any(scenario, 4);
    bool done = kind > 2
                    ? appointment_done(scenario->db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error)
                    : appointment_end(scenario->db, BUSINESS, id, ENDS[kind - 1], NOW, &error);
    took(scenario, done, error);
}

static void live_begin(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    LiveDraft draft = {"Siaran sore", "Facebook", MONDAY_5_JANUARY, 19 * 60};
    assert_ok(live_add(scenario->db, BUSINESS, &draft, NOW, &scenario->live, &error), error);
    LiveItem item = {.live_id = scenario->live,
                     .product_id = scenario->product,
                     .name = "Kebab",
                     .price_idr = 12000,
                     .pieces = 3,
                     .talk = ""};
    assert_ok(live_item_add(scenario->db, BUSINESS, &item, NOW, &scenario->live_item, &error),
              error);
}

/* What was claimed becomes orders, which then move on like all others. */
static void live_end_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    LiveEnd end = {scenario->live, MONDAY_5_JANUARY, ZONE_WIB, NOW};
    assert_ok(live_end(scenario->db, BUSINESS, &end, &error), error);
    assert_fails(live_end(scenario->db, BUSINESS, &end, &error), error, ERROR_CONFLICT);
    scenario->orders = raw(scenario->db, "SELECT CAST(COALESCE(MAX(id), 0) AS BIGINT) FROM orders");
    scenario->live = 0;
}

static void live_step(Scenario *scenario)
{
    static const char *const BUYERS[] = {"Bu Ani", "Bu Rina", "🌸", "🦋"};
    g_autoptr(GError) error = NULL;
    if (scenario->live == 0) {
        live_begin(scenario);
        return;
    }
    int64_t kind = any(scenario, 6);
    if (kind == 1) {
        live_end_step(scenario);
    } else if (kind == 2 && scenario->live_claims > 0) {
        bool done = live_claim_cancel(scenario->db, BUSINESS, any(scenario, scenario->live_claims),
                                      NOW, &error);
        took(scenario, done, error);
    } else {
        LiveClaimDraft draft = {scenario->live_item, BUYERS[any(scenario, 4) - 1], ""};
        assert_ok(
            live_claim_add(scenario->db, BUSINESS, &draft, NOW, &scenario->live_claims, &error),
            error);
    }
}

static void print_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    PrintDraft draft = {"Bu Sari",        "",  "black",          "a4", "", any(scenario, 20),
                        any(scenario, 3), 500, MONDAY_5_JANUARY, 480};
    if (scenario->prints == 0 || any(scenario, 4) == 1) {
        assert_ok(print_job_add(scenario->db, BUSINESS, &draft, NOW, &scenario->prints, &error),
                  error);
        return;
    }
    int64_t id = any(scenario, scenario->prints), kind = any(scenario, 5);
    bool done = kind == 1 ? print_job_cancel(scenario->db, BUSINESS, id, NOW, &error)
                : kind < 4
                    ? print_job_set_ready(scenario->db, BUSINESS, id, NOW, &error)
                    : print_job_pick_up(scenario->db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error);
    took(scenario, done, error);
}

static void partner_step(Scenario *scenario)
{
    g_autoptr(GError) error = NULL;
    PartnerDraft draft = {
        "Penjahit",          "", "Tas", scenario->product, any(scenario, 9), MONDAY_5_JANUARY,
        any(scenario, 90000)};
    if (scenario->jobs == 0 || any(scenario, 4) == 1) {
        assert_ok(partner_job_add(scenario->db, BUSINESS, &draft, NOW, &scenario->jobs, &error),
                  error);
        return;
    }
    int64_t id = any(scenario, scenario->jobs), kind = any(scenario, 5);
    bool done = kind == 1 ? partner_job_cancel(scenario->db, BUSINESS, id, NOW, &error)
                : kind < 4
                    ? partner_job_receive(scenario->db, BUSINESS, id, NOW, &error)
                    : partner_job_pay(scenario->db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error);
    scenario->cash =
        raw(scenario->db, "SELECT CAST(COALESCE(MAX(id), 0) AS BIGINT) FROM cash_entries");
    took(scenario, done, error);
}

/* A row of a marketplace's file: a dozen orders, which come again and again in every state. */
static void market_step(Scenario *scenario)
{
    static const OrderState STATES[] = {ORDER_NEW, ORDER_READY, ORDER_PAID, ORDER_CANCELLED};
    g_autoptr(GError) error = NULL;
    g_autoptr(MarketBook) book = NULL;
    g_autofree char *name = g_strdup_printf("A%d", (int)any(scenario, MARKET_ORDERS));
    g_autofree char *digest = g_strdup_printf("%d", (int)any(scenario, 1000));
    OrderState state = STATES[any(scenario, 4) - 1];
    OrderLineDraft line = {
        .name = "Kopi", .quantity = 1 + any(scenario, 20) / 19, .price_idr = 20000};
    MarketEntry entry = {.market = "shopee",
                         .external_id = name,
                         .customer = "ani",
                         .place = "",
                         .note = "",
                         .reason = "",
                         .digest = digest,
                         .state = state,
                         .day = MONDAY_5_JANUARY,
                         .finished_at = state == ORDER_PAID ? NOW : 0,
                         .finished_day = MONDAY_5_JANUARY,
                         .lines = &line,
                         .line_count = 1,
                         .refund_idr = state == ORDER_PAID && any(scenario, 4) == 1 ? 5000 : 0};
    MarketWriter writer = {scenario->db, BUSINESS, NOW, 0};
    g_autoptr(DbTransaction) tx = db_begin(scenario->db, &error);
    assert_ok(market_book_load(scenario->db, BUSINESS, "shopee", &book, &error), error);
    assert_ok(market_writer_begin(&writer, &error), error);
    MarketChange change = market_book_compare(book, &entry);
    scenario->refused += change == MARKET_CONFLICT;
    if (change == MARKET_NEW || change == MARKET_CHANGED) {
        assert_ok(change == MARKET_NEW ? market_orders_add(&writer, &entry, 1, &error)
                                       : market_order_change(&writer, book, &entry, &error),
                  error);
        scenario->done++;
    }
    assert_ok(db_commit(tx, &error), error);
    scenario->orders = raw(scenario->db, "SELECT CAST(MAX(id) AS BIGINT) FROM orders");
}

static void assert_books_close(Scenario *scenario)
{
    static const char SQL_MONEY[] =
        "SELECT CAST((SELECT COALESCE(SUM(amount_idr), 0) FROM sales WHERE business_id = 1) + "
        "(SELECT COALESCE(SUM(amount_idr), 0) FROM cash_entries WHERE business_id = 1) AS BIGINT)";
    static const char SQL_STOCK[] =
        "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM stock_moves WHERE business_id = 1";
    static const char SQL_MARKET_SALES[] =
        "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT) FROM sales WHERE bought_through = "
        "'shopee'";
    static const char SQL_MARKET_ORDERS[] =
        "SELECT CAST(COALESCE(SUM(o.total_idr - m.refund_idr), 0) AS BIGINT) FROM orders o "
        "JOIN market_orders m ON m.order_id = o.id WHERE o.paid_at IS NOT NULL AND o.state <> "
        "'cancelled'";
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
    g_assert_cmpint(raw(scenario->db, SQL_MARKET_SALES), ==, raw(scenario->db, SQL_MARKET_ORDERS));
    g_assert_cmpint(sell_stock(scenario->db, scenario->product), ==, raw(scenario->db, SQL_STOCK));
}

static Scenario begin(Db *db, guint32 seed)
{
    g_autoptr(GError) error = NULL;
    Scenario scenario = {.db = db, .chance = g_rand_new_with_seed(seed)};
    ProductFacts facts = {.name = "Kebab",
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 12000,
                          .stock = 12};
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &scenario.product, &error), error);
    g_autoptr(RecordList) one = stock_case_of(db, scenario.product);
    scenario.item = stock_item_at(one, 0)->id;
    scenario.service = service_case(db);
    scenario.trip_item = trip_case_item(db, trip_case_add(db, 100000, 0, 0), 20, 3);
    return scenario;
}

static void the_books_close_after_every_step(Db *db)
{
    static void (*const KINDS[])(Scenario *) = {
        order_step, order_step,       debt_step, preorder_step, trip_step,    cash_step,
        stock_step, appointment_step, live_step, print_step,    partner_step, market_step};
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
