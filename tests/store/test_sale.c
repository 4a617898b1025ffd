// SPDX-License-Identifier: Apache-2.0
#include "store/sale.h"

#include "testkit/sell.h"

#define JANUARY ((Period){MONDAY_5_JANUARY - 4, MONDAY_5_JANUARY + 26, true})

static int64_t sell(Db *db, int64_t amount_idr, const char *bought, const char *heard)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    SaleDraft draft = {.day = MONDAY_5_JANUARY,
                       .amount_idr = amount_idr,
                       .heard_from = heard,
                       .bought_through = bought,
                       .customer = "",
                       .note = ""};
    assert_ok(sale_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static void assert_total(Db *db, int64_t sum_idr, int64_t count)
{
    g_autoptr(GError) error = NULL;
    int64_t sum = -1, number = -1;
    assert_ok(sale_total(db, BUSINESS, JANUARY, &sum, &number, &error), error);
    g_assert_cmpint(sum, ==, sum_idr);
    g_assert_cmpint(number, ==, count);
    g_assert_cmpint(sell_raw_sum(db), ==, sum_idr);
    g_assert_cmpint(sell_raw_count(db), ==, count);
}

static void a_mistake_is_taken_out_by_a_row_of_its_own(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t wrong = sell(db, 150000, "stall", ""), row = 0;
    sell(db, 15000, "stall", "");
    assert_total(db, 165000, 2);
    SaleRemoval removal = {wrong, MONDAY_5_JANUARY, "Salah ketik"};
    assert_ok(sale_remove(db, BUSINESS, &removal, NOW, &row, &error), error);
    assert_total(db, 15000, 1);
    assert_fails(sale_remove(db, BUSINESS, &removal, NOW, &row, &error), error, ERROR_CONFLICT);
    removal.sale_id = row;
    assert_fails(sale_remove(db, BUSINESS, &removal, NOW, &row, &error), error, ERROR_CONFLICT);
    assert_ok(sale_list(db, BUSINESS, JANUARY, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 3);
    g_assert_cmpint(sale_at(list, 0)->removes_id, ==, wrong);
    g_assert_cmpstr(sale_at(list, 0)->note, ==, "Salah ketik");
    g_assert_true(sale_at(list, 2)->removed);
    g_assert_false(sale_at(list, 1)->removed);
}

static void another_business_takes_nothing_out(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = sell(db, 15000, "stall", ""), row = 0;
    SaleRemoval removal = {id, MONDAY_5_JANUARY, "x"};
    assert_fails(sale_remove(db, OTHER_BUSINESS, &removal, NOW, &row, &error), error,
                 ERROR_NOT_FOUND);
    assert_total(db, 15000, 1);
}

static void sums_stand_by_both_facts(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sums = NULL;
    for (int i = 0; i < 9; i++) {
        sell(db, 15000, "whatsapp", "");
    }
    sell(db, 15000, "stall", "whatsapp_status");
    sell(db, 15000, "stall", "whatsapp_status");
    sell(db, 15000, "stall", "");
    assert_ok(sale_sums(db, BUSINESS, JANUARY, &sums, &error), error);
    g_assert_cmpuint(record_count(sums), ==, 3);
    g_assert_cmpstr(sale_sum_at(sums, 0)->bought_through, ==, "whatsapp");
    g_assert_cmpint(sale_sum_at(sums, 0)->sum_idr, ==, 135000);
    g_assert_cmpint(sale_sum_at(sums, 1)->count, ==, 2);
    g_assert_cmpstr(sale_sum_at(sums, 1)->heard_from, ==, "whatsapp_status");
}

static void only_the_days_asked_for_count(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t sum = -1, count = -1;
    Period before = {MONDAY_5_JANUARY - 7, MONDAY_5_JANUARY - 1, false};
    sell(db, 15000, "stall", "");
    assert_ok(sale_total(db, BUSINESS, before, &sum, &count, &error), error);
    g_assert_cmpint(sum, ==, 0);
    g_assert_cmpint(count, ==, 0);
    assert_ok(sale_list(db, BUSINESS, before, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 0);
}

/* Whatever is sold and taken out, every sum is the sum of the raw rows. */
/* Yesterday's purchase written down today stands under yesterday, not above today's. */
static void the_days_stand_in_order_whenever_written(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    static const int DAYS[] = {1, 2, 0, 2};
    for (size_t i = 0; i < G_N_ELEMENTS(DAYS); i++) {
        int64_t id = 0;
        SaleDraft draft = {.day = MONDAY_5_JANUARY + DAYS[i],
                           .amount_idr = 1000,
                           .heard_from = "",
                           .bought_through = "stall",
                           .customer = "",
                           .note = ""};
        assert_ok(sale_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    }
    assert_ok(sale_list_days(db, BUSINESS, JANUARY, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 4);
    for (size_t i = 1; i < record_count(list); i++) {
        g_assert_cmpint(sale_at(list, i - 1)->day, >=, sale_at(list, i)->day);
    }
    g_assert_cmpint(sale_at(list, 0)->id, >, sale_at(list, 1)->id);
}

static void any_sequence_keeps_the_sums(Db *db)
{
    static const char *const places[] = {"whatsapp", "stall", "house", "shopee"};
    int64_t ids[60] = {0}, sum = 0, count = 0;
    int64_t amounts[60] = {0};
    bool out[60] = {false};
    for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
        amounts[i] = g_test_rand_int_range(1, 200) * 500;
        ids[i] = sell(db, amounts[i], places[i % 4], i % 3 == 0 ? "facebook" : "");
        sum += amounts[i];
        count++;
        size_t victim = (size_t)g_test_rand_int_range(0, (int)i + 1);
        if (i % 2 == 0 && !out[victim]) {
            g_autoptr(GError) error = NULL;
            int64_t row = 0;
            SaleRemoval removal = {ids[victim], MONDAY_5_JANUARY, "salah"};
            assert_ok(sale_remove(db, BUSINESS, &removal, NOW, &row, &error), error);
            out[victim] = true;
            sum -= amounts[victim];
            count--;
        }
    }
    assert_total(db, sum, count);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sums = NULL;
    int64_t of_sums = 0, of_counts = 0;
    assert_ok(sale_sums(db, BUSINESS, JANUARY, &sums, &error), error);
    for (size_t i = 0; i < record_count(sums); i++) {
        of_sums += sale_sum_at(sums, i)->sum_idr;
        of_counts += sale_sum_at(sums, i)->count;
    }
    g_assert_cmpint(of_sums, ==, sum);
    g_assert_cmpint(of_counts, ==, count);
}

void test_sale(void)
{
    testkit_db_case("/store/sale/removed", a_mistake_is_taken_out_by_a_row_of_its_own);
    testkit_db_case("/store/sale/other_business", another_business_takes_nothing_out);
    testkit_db_case("/store/sale/sums", sums_stand_by_both_facts);
    testkit_db_case("/store/sale/days", only_the_days_asked_for_count);
    testkit_db_case("/store/sale/day_order", the_days_stand_in_order_whenever_written);
    testkit_db_case("/store/sale/any_sequence", any_sequence_keeps_the_sums);
}
