// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_form.h"

#include "testkit/testkit.h"

static void what_is_not_given_stays_and_what_is_emptied_goes(void)
{
    static const Product before = {.name = "Es teh",
                                   .unit = "gelas",
                                   .description = "manis",
                                   .unique_line = "",
                                   .price_idr = 3000,
                                   .cost_idr = 1000,
                                   .stock = 9,
                                   .preorder_days = 2};
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "unit", "");
    form_values_show(values, "stock", "");
    ProductFacts facts = product_facts_read(values, &before);
    g_assert_cmpstr(facts.name, ==, "Es teh");
    g_assert_cmpstr(facts.description, ==, "manis");
    g_assert_cmpint(facts.price_idr, ==, 3000);
    g_assert_cmpint(facts.cost_idr, ==, 1000);
    g_assert_cmpint(facts.preorder_days, ==, 2);
    g_assert_cmpstr(facts.unit, ==, "");
    g_assert_cmpint(facts.stock, ==, STOCK_NOT_COUNTED);
}

static void a_new_product_counts_no_stock(void)
{
    g_autoptr(FormValues) values = form_values_new();
    ProductFacts facts = product_facts_read(values, NULL);
    g_assert_cmpint(facts.stock, ==, STOCK_NOT_COUNTED);
    g_assert_cmpint(facts.cost_idr, ==, 0);
    g_assert_cmpstr(facts.unit, ==, "");
}

static void an_edit_page_shows_what_is_kept(void)
{
    static const Product product = {.name = "Es teh",
                                    .unit = "",
                                    .description = "",
                                    .unique_line = "",
                                    .price_idr = 3000,
                                    .stock = 0};
    g_autoptr(FormValues) values = product_values(&product);
    g_assert_cmpstr(form_typed(values, "price"), ==, "3000");
    g_assert_cmpstr(form_typed(values, "stock"), ==, "0");
    g_assert_null(form_typed(values, "cost"));
}

void test_product_form(void)
{
    g_test_add_func("/action/product_form/keeps", what_is_not_given_stays_and_what_is_emptied_goes);
    g_test_add_func("/action/product_form/new", a_new_product_counts_no_stock);
    g_test_add_func("/action/product_form/edit", an_edit_page_shows_what_is_kept);
}
