// SPDX-License-Identifier: Apache-2.0
#include "carry/book.h"

#include "testkit/testkit.h"

#define A "aaaaaaaaaaaaaaaa"
#define B "bbbbbbbbbbbbbbbb"

static void who_has_seen_all_covers(void)
{
    g_assert_true(carry_versions_cover(A ":2", A ":1"));
    g_assert_false(carry_versions_cover(A ":1", A ":2"));
    g_assert_true(carry_versions_cover(A ":1 " B ":1", A ":1"));
    g_assert_false(carry_versions_cover(A ":9", B ":1"));
    g_assert_true(carry_versions_cover("", ""));
}

static void a_change_is_one_more_of_its_own(void)
{
    g_autofree char *first = carry_versions_bump("", A);
    g_autofree char *second = carry_versions_bump(first, A);
    g_autofree char *other = carry_versions_bump(first, B);
    g_autofree char *joined = carry_versions_join(second, other);
    g_assert_cmpstr(second, ==, A ":2");
    g_assert_false(carry_versions_cover(second, other));
    g_assert_true(carry_versions_cover(joined, second));
    g_assert_true(carry_versions_cover(joined, other));
}

static void only_counted_origins_are_versions(void)
{
    static const char *const WRONG[] = {"", "x:1", A, A ":", A ":0", A ":-1", A ":1 ", A ":99999999999",
                                        A ":1  " B ":1", "AAAAAAAAAAAAAAAA:1"};
    g_assert_true(carry_versions_valid(A ":1 " B ":17"));
    for (size_t i = 0; i < G_N_ELEMENTS(WRONG); i++) {
        g_assert_false(carry_versions_valid(WRONG[i]));
    }
}

static CarryRecord *product(CarryBook *book, const char *name, int64_t price, int64_t made)
{
    CarryRecord *record = carry_record_new(book, carry_plan_find(book->plan, "products"));
    record->uid = "u";
    record->values[carry_column_find(record->place, "name")] =
        (CarryValue){.kind = CARRY_TEXT, .text = name};
    record->values[carry_column_find(record->place, "price_idr")] =
        (CarryValue){.kind = CARRY_NUMBER, .number = price};
    record->values[carry_column_find(record->place, "created_at")] =
        (CarryValue){.kind = CARRY_NUMBER, .number = made};
    carry_record_seal(book, record);
    return record;
}

static void what_counts_is_compared_and_moments_are_not(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(CarryBook) book = carry_book_new(plan);
    const char *one = product(book, "Nasi", 10000, 1)->digest;
    g_assert_cmpstr(one, ==, product(book, "Nasi", 10000, 2)->digest);
    g_assert_cmpstr(one, !=, product(book, "Nasi", 11000, 1)->digest);
    g_assert_cmpstr(one, !=, product(book, "Nasi1", 0, 1)->digest);
}

static void a_name_is_there_once(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(CarryBook) book = carry_book_new(plan);
    CarryRecord *one = product(book, "Nasi", 1, 1);
    g_assert_true(carry_book_add(book, one));
    g_assert_false(carry_book_add(book, product(book, "Nasi", 2, 1)));
    g_assert_true(carry_book_find(book, "products", "u") == one);
    g_assert_null(carry_book_find(book, "orders", "u"));
}

void test_book(void)
{
    g_test_add_func("/carry/book/X06/cover", who_has_seen_all_covers);
    g_test_add_func("/carry/book/X06/bump", a_change_is_one_more_of_its_own);
    g_test_add_func("/carry/book/X06/valid", only_counted_origins_are_versions);
    g_test_add_func("/carry/book/X06/digest", what_counts_is_compared_and_moments_are_not);
    g_test_add_func("/carry/book/X06/once", a_name_is_there_once);
}
