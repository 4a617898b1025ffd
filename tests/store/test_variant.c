// SPDX-License-Identifier: Apache-2.0
#include "store/variant.h"

#include "testkit/testkit.h"

static int64_t product(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ProductFacts facts = {.name = "Keripik",
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 10000,
                          .stock = STOCK_NOT_COUNTED};
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static bool set(Db *db, int64_t business_id, int64_t product_id, const char *cell, GError **error)
{
    g_autoptr(GArray) facts = NULL;
    g_autoptr(GStringChunk) names = NULL;
    g_assert_true(variant_parse(cell, &facts, &names));
    return variant_replace(db, business_id, product_id, facts, error);
}

/* H04: what is written into a table is read back equal. */
static void a_cell_goes_in_and_comes_out_equal(Db *db)
{
    static const char *const cells[] = {"Pedas:2000:5 | Manis:0: | Kecil:-3000:0", "Pedas:0:", ""};
    int64_t id = product(db);
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(RecordList) list = NULL;
        assert_ok(set(db, BUSINESS, id, cells[i], &error), error);
        assert_ok(variant_list(db, BUSINESS, 0, &list, &error), error);
        g_autofree char *cell = variant_cell(list, id);
        g_assert_cmpstr(cell, ==, cells[i]);
    }
}

static void customers_read_whole_prices_of_what_is_there(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = product(db);
    assert_ok(set(db, BUSINESS, id, "Pedas:2.000:5|Manis|Habis:0:0", &error), error);
    assert_ok(variant_list(db, BUSINESS, id, &list, &error), error);
    assert_ok(product_load(db, BUSINESS, id, &one, &error), error);
    g_autofree char *words = variant_words(list, product_at(one, 0));
    g_assert_cmpstr(words, ==, "Pedas Rp12.000, Manis Rp10.000");
    g_assert_null(variant_words(NULL, product_at(one, 0)));
}

static void what_makes_no_sense_is_refused(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) many = g_string_new("a0");
    g_autoptr(GArray) facts = NULL;
    g_autoptr(GStringChunk) names = NULL;
    int64_t id = product(db);
    assert_fails(set(db, BUSINESS, id, "Pedas|pedas", &error), error, ERROR_INVALID);
    assert_fails(set(db, BUSINESS, id, "Murah:-10001", &error), error, ERROR_INVALID);
    assert_fails(set(db, OTHER_BUSINESS, id, "Pedas", &error), error, ERROR_NOT_FOUND);
    for (int i = 1; i <= VARIANTS_MAX; i++) {
        g_string_append_printf(many, "|a%d", i);
    }
    const char *const cells[] = {many->str, "Pedas:x", "Pedas:1:2:3", ":5", "Pedas:1:-7"};
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        g_assert_false(variant_parse(cells[i], &facts, &names));
    }
}

void test_variant(void)
{
    testkit_db_case("/store/variant/cell", a_cell_goes_in_and_comes_out_equal);
    testkit_db_case("/store/variant/words", customers_read_whole_prices_of_what_is_there);
    testkit_db_case("/store/variant/refused", what_makes_no_sense_is_refused);
}
