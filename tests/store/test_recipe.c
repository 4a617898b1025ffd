// SPDX-License-Identifier: Apache-2.0
/* S09: the cost of one from its ingredients at their last prices, and making takes them. */
#include "store/recipe.h"

#include "stock_case.h"
#include "store/product.h"
#include "testkit/sell.h"

static int64_t ingredient(Db *db, const char *name, const char *unit, int64_t on_hand)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    StockFacts facts = {
        .name = name, .unit = unit, .low = STOCK_NO_LIMIT, .pack_name = "", .active = true};
    StockMoveDraft opening = {.amount = on_hand, .note = ""};
    assert_ok(stock_item_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    assert_ok(stock_count_set(db, BUSINESS, id, &opening, NOW, NULL, &error), error);
    return id;
}

/* Rice for 2,100 and an egg for 2,500 a portion; leaf that nobody counts; oil counted by the litre. */
static int64_t nasi(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    const Ingredient items[] = {
        {1, "beras", 150, "g"}, {2, "Telur", 1, "piece"}, {3, "Daun", 1, "sheet"}};
    ProductFacts facts = {.name = "Nasi kuning",
                          .unit = "porsi",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 10000,
                          .stock = 0};
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    assert_ok(ingredient_replace(db, BUSINESS, "nasi kuning", items, G_N_ELEMENTS(items), &error),
              error);
    int64_t rice = ingredient(db, "Beras", "g", 3000), egg = ingredient(db, "Telur", "piece", 30);
    assert_ok(stock_price_set(db, BUSINESS, rice, 350000, 25000, &error), error);
    assert_ok(stock_price_set(db, BUSINESS, egg, 30000, 12, &error), error);
    return id;
}

static void the_cost_is_the_sum_of_what_is_known(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(Recipe) recipe = {0};
    nasi(db);
    assert_ok(recipe_load(db, BUSINESS, "Nasi Kuning", &recipe, &error), error);
    g_assert_cmpuint(recipe.lines->len, ==, 3);
    g_assert_cmpint(recipe_line(&recipe, 0)->cost_idr, ==, 2100);
    g_assert_cmpint(recipe_line(&recipe, 1)->cost_idr, ==, 2500);
    g_assert_cmpint(recipe_line(&recipe, 2)->cost_idr, ==, -1);
    g_assert_cmpint(recipe.cost_idr, ==, 4600);
    g_assert_cmpuint(recipe.unknown, ==, 1);
    g_assert_false(recipe_cost_known(&recipe));
    g_auto(Recipe) strange = {0};
    assert_ok(recipe_load(db, OTHER_BUSINESS, "Nasi kuning", &strange, &error), error);
    g_assert_cmpuint(strange.lines->len, ==, 0);
    g_assert_false(recipe_cost_known(&strange));
}

static void an_ingredient_in_another_unit_is_not_guessed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(Recipe) recipe = {0};
    const Ingredient items[] = {{1, "Minyak", 2, "spoon"}};
    int64_t oil = ingredient(db, "Minyak", "ml", 2000);
    assert_ok(stock_price_set(db, BUSINESS, oil, 34000, 2000, &error), error);
    assert_ok(ingredient_replace(db, BUSINESS, "tempura", items, 1, &error), error);
    assert_ok(recipe_load(db, BUSINESS, "Tempura", &recipe, &error), error);
    g_assert_null(recipe_line(&recipe, 0)->item);
    g_assert_cmpint(recipe_line(&recipe, 0)->cost_idr, ==, -1);
}

static int64_t hand(Db *db, const char *name)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) used = NULL;
    assert_ok(stock_item_list_used(db, BUSINESS, &used, &error), error);
    for (size_t i = 0; i < record_count(used); i++) {
        if (g_str_equal(stock_item_at(used, i)->name, name)) {
            return stock_item_at(used, i)->on_hand;
        }
    }
    return -1;
}

static void making_takes_all_ingredients_or_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(Recipe) recipe = {0};
    int64_t product = nasi(db);
    assert_ok(recipe_load(db, BUSINESS, "Nasi kuning", &recipe, &error), error);
    g_autoptr(RecordList) goods = stock_case_of(db, product);
    Making making = {stock_item_at(goods, 0), 20, "", NOW};
    g_assert_false(recipe_line_is_short(recipe_line(&recipe, 0), 20));
    g_assert_true(recipe_line_is_short(recipe_line(&recipe, 0), 21));
    g_assert_false(recipe_line_is_short(recipe_line(&recipe, 2), 1000));
    assert_ok(recipe_make(db, BUSINESS, &recipe, &making, &error), error);
    g_assert_cmpint(hand(db, "Nasi kuning"), ==, 20);
    g_assert_cmpint(hand(db, "Beras"), ==, 0);
    g_assert_cmpint(hand(db, "Telur"), ==, 10);
    making.pieces = 1;
    assert_fails(recipe_make(db, BUSINESS, &recipe, &making, &error), error, ERROR_CONFLICT);
    g_assert_cmpint(hand(db, "Nasi kuning"), ==, 20);
    g_assert_cmpint(hand(db, "Telur"), ==, 10);
}

void test_recipe(void)
{
    testkit_db_case("/store/recipe/cost", the_cost_is_the_sum_of_what_is_known);
    testkit_db_case("/store/recipe/unit", an_ingredient_in_another_unit_is_not_guessed);
    testkit_db_case("/store/recipe/make", making_takes_all_ingredients_or_nothing);
}
