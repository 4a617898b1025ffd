// SPDX-License-Identifier: Apache-2.0
/* F06: what gathers of a transaction's writes. */
#include "db/value_log.h"

#include "testkit/testkit.h"

typedef struct {
    GHashTable *books;
    WatchBook *sales, *orders, *items;
    ValueLog *log;
} Scene;

static void scene_clear(Scene *scene)
{
    value_log_free(scene->log);
    g_hash_table_unref(scene->books);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Scene, scene_clear)

static Scene scene_make(void)
{
    Scene scene = {.books = watch_books_new()};
    scene.sales = watch_book_add(scene.books, "sales", "id");
    scene.orders = watch_book_add(scene.books, "orders", "id");
    scene.items = watch_book_add(scene.books, "order_items", "order_id position");
    watch_book_column(scene.items, "business_id", NULL);
    watch_book_column(scene.items, "position", NULL);
    watch_book_column(scene.items, "order_id", NULL);
    watch_book_column(scene.items, "digest", NULL);
    watch_book_column(scene.sales, "id", NULL);
    scene.log = value_log_new(g_hash_table_size(scene.books));
    return scene;
}

static void a_book_knows_what_tells_its_rows(void)
{
    g_auto(Scene) scene = scene_make();
    g_assert_cmpint(scene.sales->number, ==, 0);
    g_assert_cmpint(scene.items->number, ==, -1);
    g_assert_cmpint(scene.items->business, ==, 0);
    g_assert_cmpint(scene.items->order, ==, 2);
    g_assert_cmpint(scene.items->key_columns[0], ==, 2);
    g_assert_cmpint(scene.items->key_columns[1], ==, 1);
    g_assert_true(g_array_index(scene.items->columns, WatchColumn, 1).kept);
    g_assert_false(g_array_index(scene.items->columns, WatchColumn, 3).kept);
}

static void numbers_in_a_row_are_one_entry_of_each_book_and_business(void)
{
    g_auto(Scene) scene = scene_make();
    value_log_number(scene.log, scene.sales, 1, 7);
    value_log_number(scene.log, scene.orders, 1, 3);
    value_log_number(scene.log, scene.sales, 1, 8);
    value_log_number(scene.log, scene.sales, 2, 9);
    value_log_number(scene.log, scene.sales, 2, 11);
    g_assert_cmpuint(value_log_size(scene.log), ==, 4);
    g_assert_cmpint(value_log_at(scene.log, 0)->first, ==, 7);
    g_assert_cmpint(value_log_at(scene.log, 0)->last, ==, 8);
    g_assert_cmpint(value_log_at(scene.log, 2)->first, ==, 9);
    g_assert_cmpint(value_log_at(scene.log, 2)->last, ==, 9);
    g_assert_true(value_log_is_new(scene.log, scene.orders, 3));
    g_assert_false(value_log_is_new(scene.log, scene.orders, 4));
}

/* Whose a row is need not be asked when it goes on with rows of the one that was named; else it must. */
static void only_a_range_of_the_named_business_goes_on_unasked(void)
{
    g_auto(Scene) scene = scene_make();
    g_assert_false(value_log_extend(scene.log, scene.sales, 7));
    value_log_number(scene.log, scene.sales, 1, 7);
    g_assert_false(value_log_extend(scene.log, scene.sales, 8));
    value_log_name(scene.log, 2);
    g_assert_false(value_log_extend(scene.log, scene.sales, 8));
    value_log_name(scene.log, 1);
    g_assert_true(value_log_extend(scene.log, scene.sales, 8));
    g_assert_false(value_log_extend(scene.log, scene.sales, 10));
    g_assert_cmpint(value_log_at(scene.log, 0)->last, ==, 8);
    value_log_clear(scene.log);
    g_assert_false(value_log_extend(scene.log, scene.sales, 9));
}

static void a_removal_ends_the_range(void)
{
    g_auto(Scene) scene = scene_make();
    value_log_number(scene.log, scene.sales, 1, 7);
    g_autofree char *text = g_strdup("lama");
    value_log_add(scene.log, &(ValueEntry){.kind = VALUE_DELETE,
                                           .book = scene.sales,
                                           .business_id = 1,
                                           .row_key = "8",
                                           .field = "note",
                                           .before = text});
    *text = 'X'; /* the log has a copy */
    value_log_number(scene.log, scene.sales, 1, 8);
    g_assert_cmpuint(value_log_size(scene.log), ==, 3);
    g_assert_cmpstr(value_log_at(scene.log, 1)->before, ==, "lama");
    g_assert_cmpint(value_log_at(scene.log, 2)->first, ==, 8);
}

void test_value_log(void)
{
    g_test_add_func("/db/value_log/book/F06", a_book_knows_what_tells_its_rows);
    g_test_add_func("/db/value_log/range/F06",
                    numbers_in_a_row_are_one_entry_of_each_book_and_business);
    g_test_add_func("/db/value_log/unasked/F06", only_a_range_of_the_named_business_goes_on_unasked);
    g_test_add_func("/db/value_log/removal/F06", a_removal_ends_the_range);
}
