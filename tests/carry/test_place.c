// SPDX-License-Identifier: Apache-2.0
/* What the marks behind a column come to: X06. */
#include "carry/place.h"

#include "testkit/testkit.h"

static const CarryColumn *column(const CarryPlan *plan, const char *place, const char *name)
{
    const CarryPlace *of = carry_plan_find(plan, place);
    g_assert_nonnull(of);
    int at = carry_column_find(of, name);
    g_assert_cmpint(at, >=, 0);
    return &of->columns[at];
}

static void marks_say_what_a_value_is(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_assert_true(column(plan, "products", "price_idr")->number);
    g_assert_false(column(plan, "products", "name")->number);
    g_assert_false(column(plan, "post_figures", "external_id")->number);
    g_assert_true(column(plan, "photo_files", "bytes")->bytes);
    g_assert_true(column(plan, "orders", "number")->own);
    g_assert_true(column(plan, "products", "stock")->derived);
    g_assert_true(column(plan, "people", "user_id")->account);
    g_assert_true(column(plan, "photos", "version")->rises);
}

static void moments_are_carried_and_not_compared(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_assert_true(column(plan, "products", "changed_at")->quiet);
    g_assert_true(column(plan, "answers", "answered_at")->quiet);
    g_assert_true(column(plan, "photos", "version")->quiet);
    g_assert_false(column(plan, "products", "name")->quiet);
}

static void marks_say_what_is_named_and_what_goes_along(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    const CarryColumn *order = column(plan, "sales", "order_id");
    g_assert_cmpstr(order->to, ==, "orders");
    g_assert_true(order->binds && !order->needed);
    const CarryColumn *sale = column(plan, "debt_payments", "sale_id");
    g_assert_true(sale->owns && sale->needed);
    g_assert_true(column(plan, "market_orders", "order_id")->names);
    g_assert_true(column(plan, "post_figures", "external_id")->by_hand);
    const CarryColumn *kept = column(plan, "import_keys", "record_id");
    g_assert_true(kept->by_kind && kept->binds && kept->to == NULL);
    g_assert_cmpstr(carry_kind_place("expense"), ==, "cash_entries");
    g_assert_null(carry_kind_place("nothing"));
}

static void parts_are_found_at_what_they_are_of(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    const CarryPlace *orders = carry_plan_find(plan, "orders");
    g_assert_cmpstr(orders->parts[0]->name, ==, "order_items");
    g_assert_cmpstr(orders->parts[1]->name, ==, "order_stock");
    g_assert_null(orders->parts[2]);
    g_assert_null(carry_plan_find(plan, "products")->parts[0]);
}

/* A record that names another without fail is put in after it. */
static void what_is_needed_stands_before(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    for (size_t i = 0; i < carry_plan_count(plan); i++) {
        const CarryPlace *place = carry_plan_at(plan, i);
        for (size_t j = 0; j < place->width; j++) {
            const CarryColumn *column = &place->columns[j];
            const CarryPlace *to = column->to != NULL ? carry_plan_find(plan, column->to) : NULL;
            g_assert_true((column->to != NULL) == (to != NULL));
            g_assert_true(to == NULL || !column->needed || to->index < place->index);
        }
    }
}

void test_place(void)
{
    g_test_add_func("/carry/place/X06/values", marks_say_what_a_value_is);
    g_test_add_func("/carry/place/X06/quiet", moments_are_carried_and_not_compared);
    g_test_add_func("/carry/place/X06/named", marks_say_what_is_named_and_what_goes_along);
    g_test_add_func("/carry/place/X06/parts", parts_are_found_at_what_they_are_of);
    g_test_add_func("/carry/place/order", what_is_needed_stands_before);
}
