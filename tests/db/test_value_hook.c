// SPDX-License-Identifier: Apache-2.0
/* F06: rows as SQLite tells them. */
#include "db/value_hook.h"

#include <sqlite3.h>

#include "testkit/testkit.h"

typedef struct {
    sqlite3 *handle;
    ValueHook *hook;
} Scene;

static void run(sqlite3 *handle, const char *sql)
{
    g_assert_cmpint(sqlite3_exec(handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
}

static Scene scene_open(void)
{
    Scene scene = {0};
    GHashTable *books = watch_books_new();
    g_assert_cmpint(sqlite3_open(":memory:", &scene.handle), ==, SQLITE_OK);
    run(scene.handle, "CREATE TABLE orders (id INTEGER PRIMARY KEY, business_id INTEGER, note TEXT);"
                      "CREATE TABLE lines (business_id INTEGER, order_id INTEGER, position INTEGER, "
                      "name TEXT, PRIMARY KEY (business_id, order_id, position)) WITHOUT ROWID;"
                      "CREATE TABLE others (id INTEGER PRIMARY KEY, business_id INTEGER)");
    WatchBook *orders = watch_book_add(books, "orders", "id");
    watch_book_column(orders, "id", NULL);
    watch_book_column(orders, "business_id", NULL);
    watch_book_column(orders, "note", NULL);
    WatchBook *lines = watch_book_add(books, "lines", "order_id position");
    watch_book_column(lines, "business_id", NULL);
    watch_book_column(lines, "order_id", NULL);
    watch_book_column(lines, "position", NULL);
    watch_book_column(lines, "name", NULL);
    scene.hook = value_hook_new(scene.handle, books);
    return scene;
}

static void scene_clear(Scene *scene)
{
    value_hook_free(scene->hook);
    sqlite3_close(scene->handle);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Scene, scene_clear)

/* "orders 1:5-6; lines 1 5/2 name kopi>teh; " */
static char *said(const Scene *scene)
{
    GString *text = g_string_new(NULL);
    const ValueLog *log = value_hook_log(scene->hook);
    for (guint i = 0; i < value_log_size(log); i++) {
        const ValueEntry *entry = value_log_at(log, i);
        g_string_append_printf(text, "%s %d", entry->book->name, (int)entry->business_id);
        if (entry->row_key == NULL) {
            g_string_append_printf(text, ":%d-%d; ", (int)entry->first, (int)entry->last);
        } else {
            g_string_append_printf(text, " %s %s %s>%s; ", entry->row_key, entry->field,
                                   entry->before != NULL ? entry->before : "-",
                                   entry->after != NULL ? entry->after : "-");
        }
    }
    return g_string_free(text, FALSE);
}

static void new_rows_are_told_by_number_or_by_their_order(void)
{
    g_auto(Scene) scene = scene_open();
    run(scene.handle, "INSERT INTO orders VALUES (4, 9, 'dari 9');"
                      "INSERT INTO orders VALUES (5, 1, ''), (6, 1, '');"
                      "INSERT INTO lines VALUES (1, 6, 1, 'kopi'), (1, 2, 3, 'gula');"
                      "INSERT INTO others VALUES (1, 1)");
    g_autofree char *text = said(&scene);
    g_assert_cmpstr(text, ==, "orders 9:4-4; orders 1:5-6; lines 1 2/3  ->-; ");
}

/* One of another business in the middle of those that were named: it is asked. */
static void whose_a_row_is_is_never_guessed_from_another_range(void)
{
    g_auto(Scene) scene = scene_open();
    value_log_name(value_hook_log(scene.hook), 1);
    run(scene.handle, "INSERT INTO orders VALUES (4, 1, ''), (5, 1, ''), (8, 2, ''), (9, 2, '')");
    g_autofree char *text = said(&scene);
    g_assert_cmpstr(text, ==, "orders 1:4-5; orders 2:8-9; ");
}

static void fields_are_told_as_they_were_and_are(void)
{
    g_auto(Scene) scene = scene_open();
    run(scene.handle, "INSERT INTO lines VALUES (1, 2, 3, 'gula'), (1, 2, 4, NULL)");
    value_log_clear(value_hook_log(scene.hook));
    run(scene.handle, "UPDATE lines SET name = 'garam', position = position WHERE position = 3;"
                      "UPDATE lines SET name = 'x' WHERE position = 4;"
                      "DELETE FROM lines WHERE position = 3");
    g_autofree char *text = said(&scene);
    g_assert_cmpstr(text, ==,
                    "lines 1 2/3 name gula>garam; lines 1 2/4 name ->x; "
                    "lines 1 2/3 business_id 1>-; lines 1 2/3 order_id 2>-; "
                    "lines 1 2/3 position 3>-; lines 1 2/3 name garam>-; ");
}

static void nothing_is_told_in_a_pause(void)
{
    g_auto(Scene) scene = scene_open();
    value_hook_pause(scene.hook);
    run(scene.handle, "INSERT INTO orders VALUES (1, 1, '')");
    value_hook_resume(scene.hook);
    run(scene.handle, "INSERT INTO orders VALUES (2, 1, '')");
    g_autofree char *text = said(&scene);
    g_assert_cmpstr(text, ==, "orders 1:2-2; ");
}

void test_value_hook(void)
{
    g_test_add_func("/db/value_hook/new/F06", new_rows_are_told_by_number_or_by_their_order);
    g_test_add_func("/db/value_hook/whose/F06", whose_a_row_is_is_never_guessed_from_another_range);
    g_test_add_func("/db/value_hook/fields/F06", fields_are_told_as_they_were_and_are);
    g_test_add_func("/db/value_hook/pause/F06", nothing_is_told_in_a_pause);
}
