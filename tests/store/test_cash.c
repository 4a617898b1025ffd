// SPDX-License-Identifier: Apache-2.0
/* S09: the cash book closes: opening + in − out = closing, whatever happened. */
#include "store/cash.h"

#include "store/sale.h"
#include "testkit/sell.h"

#define JANUARY ((Period){MONDAY_5_JANUARY - 4, MONDAY_5_JANUARY + 26, true})
#define FEBRUARY ((Period){MONDAY_5_JANUARY + 27, MONDAY_5_JANUARY + 54, true})

static int64_t note(Db *db, const char *kind, Day day, int64_t amount_idr)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    CashDraft draft = {kind, day, amount_idr, ""};
    assert_ok(cash_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static int64_t sell(Db *db, Day day, int64_t amount_idr)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    SaleDraft draft = {.day = day,
                       .amount_idr = amount_idr,
                       .heard_from = "",
                       .bought_through = "stall",
                       .customer = "",
                       .note = ""};
    assert_ok(sale_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static CashBook book_of(Db *db, Period days)
{
    g_autoptr(GError) error = NULL;
    CashBook book = {0};
    assert_ok(cash_book(db, BUSINESS, days, &book, &error), error);
    g_assert_cmpint(book.opening_idr + book.in_idr - book.out_idr, ==, book.closing_idr);
    return book;
}

/* The raw rows up to the last day, added up without the store. */
static int64_t raw_until(Db *db, Day last)
{
    g_autoptr(GError) error = NULL;
    int64_t sum = 0;
    assert_ok(db_get_int(db,
                         "SELECT CAST((SELECT COALESCE(SUM(amount_idr), 0) FROM cash_entries WHERE "
                         "business_id = 1 AND day <= $1) + (SELECT COALESCE(SUM(amount_idr), 0) "
                         "FROM sales WHERE business_id = 1 AND day <= $1) AS BIGINT)",
                         DB_PARAMS(db_int(last)), 0, &sum, &error),
              error);
    return sum;
}

static void the_book_closes_and_the_next_month_opens_with_it(Db *db)
{
    note(db, "opening", MONDAY_5_JANUARY, 200000);
    sell(db, MONDAY_5_JANUARY, 150000);
    note(db, "ingredients", MONDAY_5_JANUARY + 1, -80000);
    note(db, "family", MONDAY_5_JANUARY + 2, -50000);
    CashBook january = book_of(db, JANUARY);
    g_assert_cmpint(january.opening_idr, ==, 0);
    g_assert_cmpint(january.in_idr, ==, 350000);
    g_assert_cmpint(january.out_idr, ==, 130000);
    g_assert_cmpint(january.closing_idr, ==, 220000);
    g_assert_cmpint(january.closing_idr, ==, raw_until(db, JANUARY.to));
    sell(db, FEBRUARY.from, 40000);
    CashBook february = book_of(db, FEBRUARY);
    g_assert_cmpint(february.opening_idr, ==, 220000);
    g_assert_cmpint(february.closing_idr, ==, 260000);
    g_assert_cmpint(february.closing_idr, ==, raw_until(db, FEBRUARY.to));
}

static void a_mistake_is_turned_round_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t row = 0, wrong = note(db, "energy", MONDAY_5_JANUARY, -500000);
    note(db, "energy", MONDAY_5_JANUARY, -50000);
    assert_ok(cash_remove(db, BUSINESS, wrong, "Kelebihan nol", NOW, &row, &error), error);
    assert_fails(cash_remove(db, BUSINESS, wrong, "lagi", NOW, &row, &error), error,
                 ERROR_CONFLICT);
    assert_fails(cash_remove(db, BUSINESS, row, "balik", NOW, &row, &error), error, ERROR_CONFLICT);
    g_assert_cmpint(book_of(db, JANUARY).closing_idr, ==, -50000);
    assert_ok(cash_sums(db, BUSINESS, JANUARY, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpint(cash_sum_at(list, 0)->sum_idr, ==, -50000);
}

static void the_opening_is_known_until_it_is_taken_out(Db *db)
{
    g_autoptr(GError) error = NULL;
    bool has = true;
    int64_t row = 0;
    assert_ok(cash_has(db, BUSINESS, "opening", &has, &error), error);
    g_assert_false(has);
    int64_t id = note(db, "opening", MONDAY_5_JANUARY, 100000);
    assert_ok(cash_has(db, BUSINESS, "opening", &has, &error), error);
    g_assert_true(has);
    assert_ok(cash_remove(db, BUSINESS, id, "Salah hitung", NOW, &row, &error), error);
    assert_ok(cash_has(db, BUSINESS, "opening", &has, &error), error);
    g_assert_false(has);
}

static void another_business_sees_and_takes_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t row = 0, id = note(db, "energy", MONDAY_5_JANUARY, -50000);
    assert_fails(cash_remove(db, OTHER_BUSINESS, id, "x", NOW, &row, &error), error,
                 ERROR_NOT_FOUND);
    assert_ok(cash_list(db, OTHER_BUSINESS, JANUARY, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 0);
}

void test_cash(void)
{
    testkit_db_case("/store/cash/closes", the_book_closes_and_the_next_month_opens_with_it);
    testkit_db_case("/store/cash/mistake", a_mistake_is_turned_round_once);
    testkit_db_case("/store/cash/opening", the_opening_is_known_until_it_is_taken_out);
    testkit_db_case("/store/cash/foreign", another_business_sees_and_takes_nothing);
}
