// SPDX-License-Identifier: Apache-2.0
#include "store/product_detail.h"

#include "store/product.h"
#include "testkit/testkit.h"

/* C04 */
static void facts_are_kept_changed_and_taken_away(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Answers) facts = NULL;
    g_autoptr(Answers) other = NULL;
    ProductFacts product = {.name = "Nasi kuning",
                            .unit = "",
                            .description = "",
                            .unique_line = "",
                            .price_idr = 10000,
                            .stock = STOCK_NOT_COUNTED};
    int64_t id = 0;
    assert_ok(product_add(db, BUSINESS, &product, NOW, &id, &error), error);
    assert_ok(product_detail_save(db, BUSINESS, id, "size", "satu", &error), error);
    assert_ok(product_detail_save(db, BUSINESS, id, "size", "satu kotak", &error), error);
    assert_ok(product_detail_save(db, BUSINESS, id, "taste", "gurih", &error), error);
    assert_ok(product_detail_save(db, BUSINESS, id, "taste", "", &error), error);
    assert_ok(product_detail_load(db, BUSINESS, id, &facts, &error), error);
    g_assert_cmpstr(answers_text(facts, "size"), ==, "satu kotak");
    g_assert_false(answers_given(facts, "taste"));
    assert_ok(product_detail_load(db, OTHER_BUSINESS, id, &other, &error), error);
    g_assert_false(answers_given(other, "size"));
}

void test_product_detail(void)
{
    testkit_db_case("/store/product_detail/facts", facts_are_kept_changed_and_taken_away);
}
