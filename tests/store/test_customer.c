// SPDX-License-Identifier: Apache-2.0
/* T05, T08, T10: one person is one customer, however she is written; and she can be forgotten. */
#include "store/customer.h"

#include <string.h>

#include "store/appointment_case.h"
#include "store/cash.h"
#include "store/contact.h"
#include "store/debt.h"
#include "store/journal.h"
#include "store/preorder.h"
#include "store/live_claim.h"
#include "store/partner_job.h"
#include "store/print_job.h"
#include "store/promotion.h"
#include "store/sale.h"
#include "store/trip_case.h"
#include "testkit/sell.h"

#define TODAY MONDAY_5_JANUARY
#define PHONE "+6281311110001"

static int64_t sell(Db *db, const char *customer, int64_t contact_id, Day day, int64_t amount_idr)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    SaleDraft draft = {.day = day,
                       .amount_idr = amount_idr,
                       .heard_from = "",
                       .bought_through = "stall",
                       .customer = customer,
                       .note = "",
                       .contact_id = contact_id};
    assert_ok(sale_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static int64_t know(Db *db, const char *name, const char *phone, bool consent)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ContactFacts facts = {name, phone, "prospect", "", "RT 02", "Suka pedas", consent};
    facts.demography = facts.lifestyle = facts.habit = name; /* to be found again */
    assert_ok(contact_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static CustomerList customers_of(Db *db)
{
    g_autoptr(GError) error = NULL;
    CustomerList list = {0};
    assert_ok(customer_list_load(db, BUSINESS, TODAY, &list, &error), error);
    return list;
}

static void contact_and_name_are_one_person(Db *db)
{
    int64_t id = know(db, "Bu Sari", PHONE, true);
    sell(db, "Bu Sari", id, TODAY - 2, 15000);
    sell(db, "bu  sari", 0, TODAY - 1, 10000);
    sell(db, "Pak Tono", 0, TODAY, 40000);
    sell(db, "", 0, TODAY, 99000);
    g_auto(CustomerList) list = customers_of(db);
    g_assert_cmpuint(list.count, ==, 2);
    g_assert_cmpstr(list.customers[0].name, ==, "Pak Tono");
    g_assert_cmpstr(list.customers[1].name, ==, "Bu Sari");
    g_assert_cmpint(list.customers[1].times, ==, 2);
    g_assert_cmpint(list.customers[1].sum_idr, ==, 25000);
    g_assert_cmpint(list.customers[1].first_day, ==, TODAY - 2);
    g_assert_cmpint(list.customers[1].last_day, ==, TODAY - 1);
    g_assert_cmpint(list.average_idr, ==, (40000 + 25000) / 2);
    g_assert_cmpuint(customer_repeat_count(&list), ==, 1);
}

/* Two who go by one name stay two: a sale with the name alone belongs to neither. */
static void one_name_of_two_people_is_not_guessed(Db *db)
{
    int64_t first = know(db, "Bu Sari", PHONE, true);
    int64_t second = know(db, "Bu Sari", "+6281311110002", true);
    sell(db, "Bu Sari", first, TODAY, 1000);
    sell(db, "Bu Sari", second, TODAY, 2000);
    sell(db, "Bu Sari", 0, TODAY, 4000);
    g_auto(CustomerList) list = customers_of(db);
    g_assert_cmpuint(list.count, ==, 3);
    g_assert_cmpint(list.customers[0].sum_idr, ==, 4000);
    g_assert_cmpint(list.customers[0].contact_id, ==, 0);
}

static void loyal_ones_came_three_times_in_ninety_days(Db *db)
{
    for (int i = 0; i < 3; i++) {
        sell(db, "Bu Ani", 0, TODAY - 40 * i, 5000);
        sell(db, "Bu Wati", 0, TODAY - 45 * i, 4000);
    }
    g_auto(CustomerList) list = customers_of(db);
    g_assert_cmpstr(list.customers[0].name, ==, "Bu Ani");
    g_assert_cmpint(list.customers[0].lately, ==, 3);
    g_assert_cmpint(list.customers[1].lately, ==, 2);
}

static void what_was_taken_out_is_no_purchase(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t row = 0;
    SaleRemoval removal = {sell(db, "Bu Ani", 0, TODAY, 5000), TODAY, "Salah"};
    assert_ok(sale_remove(db, BUSINESS, &removal, NOW, &row, &error), error);
    g_auto(CustomerList) list = customers_of(db);
    g_assert_cmpuint(list.count, ==, 0);
    g_assert_cmpint(list.average_idr, ==, 0);
}

static void who_said_no_is_marked(Db *db)
{
    sell(db, "Bu Sari", know(db, "Bu Sari", PHONE, false), TODAY, 1000);
    sell(db, "Pak Tono", 0, TODAY, 500);
    g_auto(CustomerList) list = customers_of(db);
    g_assert_false(list.customers[0].may_write);
    g_assert_true(list.customers[1].may_write);
}

/* Every text column of every table, searched for the person. */
static int64_t traces_of(Db *db, const char *word)
{
    static const char *const columns[][2] = {
        {"contacts", "name || phone || place || note || demography || lifestyle || habit"},
        {"sales", "customer || note"},
        {"debts", "customer || phone || note"},
        {"orders", "customer || phone || area || address || note"},
        {"messages", "author || phone || text || answer"},
        {"requests", "author || phone"},
        {"print_jobs", "customer || phone || note"},
        {"appointments", "customer || phone || note"},
        {"live_claims", "customer || phone"},
        {"preorders", "customer || phone || place || note || reason"},
        {"trip_claims", "customer || phone"},
        {"partner_jobs", "partner || phone"},
        {"promotions", "name || offer || terms || result"},
        {"cash_entries", "note"},
        {"idempotency", "message"},
    };
    int64_t sum = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(columns); i++) {
        g_autoptr(GError) error = NULL;
        int64_t count = 0;
        g_autofree char *sql = g_strdup_printf("SELECT COUNT(*) FROM %s WHERE %s LIKE '%%%s%%'",
                                               columns[i][0], columns[i][1], word);
        assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &count, &error), error);
        sum += count;
    }
    return sum;
}

/* A print that was fetched, boxes with a deposit and a claim, all under her number. */
static void trade_with(Db *db, const char *customer)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PrintDraft print = {customer, PHONE, "black", "a4", "Bu Sari", 1, 1, 500, TODAY, 480};
    PreorderDraft boxes = {.customer = customer,
                           .phone = PHONE,
                           .menu = "Nasi",
                           .place = "Rumah Bu Sari",
                           .note = "",
                           .day = TODAY,
                           .boxes = 1,
                           .price_idr = 700};
    assert_ok(print_job_add(db, BUSINESS, &print, NOW, &id, &error), error);
    assert_ok(print_job_pick_up(db, BUSINESS, id, TODAY, NOW, &error), error);
    AppointmentDraft visit = appointment_draft(service_case(db), NINE);
    visit.customer = customer;
    visit.phone = PHONE;
    visit.note = "Bu Sari";
    assert_ok(appointment_add(db, BUSINESS, &visit, NOW, &id, &error), error);
    assert_ok(appointment_done(db, BUSINESS, id, TODAY, NOW, &error), error);
    LiveDraft live = {"Gamis", "Facebook", TODAY, 0};
    assert_ok(live_add(db, BUSINESS, &live, NOW, &id, &error), error);
    LiveItem gamis = {.live_id = id, .name = "Gamis", .price_idr = 1, .talk = ""};
    assert_ok(live_item_add(db, BUSINESS, &gamis, NOW, &id, &error), error);
    LiveClaimDraft wish = {id, customer, PHONE};
    assert_ok(live_claim_add(db, BUSINESS, &wish, NOW, &id, &error), error);
    assert_ok(preorder_add(db, BUSINESS, &boxes, NOW, &id, &error), error);
    PreorderPayment payment = {id, 300, TODAY};
    assert_ok(preorder_pay(db, BUSINESS, &payment, NOW, &error), error);
    ClaimDraft claim = {trip_case_item(db, trip_case_add(db, 0, 0, 0), 1, 1), customer, PHONE};
    assert_ok(trip_claim_add(db, BUSINESS, &claim, NOW, &id, &error), error);
    assert_ok(trip_claim_pay(db, BUSINESS, id, 16000, TODAY, NOW, &error), error);
}

/* Sewing that was paid, and an agreement whose cost stands in the cash book. */
static void work_with(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PartnerDraft sewing = {"bu sari", "", "Tas", 0, 0, TODAY, 50000};
    CashDraft cash = {"promotion", TODAY, -10000, "Bu Sari"};
    PromotionDraft agreed = {.kind = PROMOTION_PARTNER,
                             .name = "Bu Sari",
                             .channel = "",
                             .from_day = TODAY,
                             .to_day = TODAY,
                             .cost_idr = 10000,
                             .orders = OUTLAY_RECORDED,
                             .margin_idr = OUTLAY_RECORDED,
                             .offer = "Kotak untuk Bu Sari",
                             .terms = "Bu Sari bercerita",
                             .follow_day = DAY_NONE,
                             .result = "Bu Sari senang"};
    assert_ok(partner_job_add(db, BUSINESS, &sewing, NOW, &id, &error), error);
    assert_ok(partner_job_receive(db, BUSINESS, id, NOW, &error), error);
    assert_ok(partner_job_pay(db, BUSINESS, id, TODAY, NOW, &error), error);
    assert_ok(cash_add(db, BUSINESS, &cash, NOW, &agreed.cash_id, &error), error);
    assert_ok(promotion_add(db, BUSINESS, &agreed, NOW, &id, &error), error);
}

static void a_forgotten_person_leaves_the_sums_alone(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = know(db, "Bu Sari", PHONE, true), debt = 0;
    DebtDraft draft = {"Bu Sari", PHONE, 9000, "stall", "Beras", TODAY, DAY_NONE};
    sell(db, "Bu Sari", id, TODAY, 15000);
    sell(db, "Pak Tono", 0, TODAY, 1000);
    assert_ok(debt_add(db, BUSINESS, &draft, NOW, &debt, &error), error);
    assert_ok(debt_pay(db, BUSINESS, debt, 4000, TODAY, NOW, &error), error);
    trade_with(db, "Ibu Sari di pojok");
    work_with(db);
    WriteKey key = {BUSINESS, OWNER, "k1", "order_add", "digest"};
    assert_ok(write_remember(db, &key, 1, "Pesanan Bu Sari dicatat.", NOW, &error), error);
    int64_t before = sell_raw_sum(db);
    assert_fails(customer_forget(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    g_assert_cmpint(traces_of(db, "Sari"), >, 0);
    assert_ok(customer_forget(db, BUSINESS, id, &error), error);
    g_assert_cmpint(traces_of(db, "Sari"), ==, 0);
    g_assert_cmpint(traces_of(db, "81311110001"), ==, 0);
    g_assert_cmpint(traces_of(db, "Tono"), ==, 1);
    g_assert_cmpint(sell_raw_sum(db), ==, before);
}

void test_customer(void)
{
    testkit_db_case("/store/customer/one", contact_and_name_are_one_person);
    testkit_db_case("/store/customer/two", one_name_of_two_people_is_not_guessed);
    testkit_db_case("/store/customer/loyal", loyal_ones_came_three_times_in_ninety_days);
    testkit_db_case("/store/customer/taken_out", what_was_taken_out_is_no_purchase);
    testkit_db_case("/store/customer/no", who_said_no_is_marked);
    testkit_db_case("/store/customer/forget", a_forgotten_person_leaves_the_sums_alone);
}
