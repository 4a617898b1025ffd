// SPDX-License-Identifier: Apache-2.0
/* S02: a kept page is never older than what is in the database. */
#include "app/kept_page.h"

#include "testkit/testkit.h"

static void keep(KeptPages *kept, Db *db, const char *key, int64_t now)
{
    g_auto(KeptPage) page = {0};
    kept_pages_find(kept, db, key, now, &page);
    g_assert_null(page.body);
    page.body = g_bytes_new_static("isi", 3);
    page.tag = g_strdup("t");
    kept_pages_put(kept, key, now, &page);
}

static bool found(KeptPages *kept, Db *db, const char *key, int64_t now)
{
    g_auto(KeptPage) page = {0};
    kept_pages_find(kept, db, key, now, &page);
    return page.body != NULL;
}

static void write(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, "UPDATE businesses SET name = name || '.' WHERE id = 1", DB_NO_PARAMS,
                     &error),
              error);
}

static void a_write_of_anybody_ends_it(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *url = testkit_url();
    g_autoptr(Db) a = db_open(url, &error);
    g_autoptr(Db) b = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(a);
    KeptPages *kept = kept_pages_new();
    g_assert_false(found(kept, a, "x", NOW)); /* each connection has looked once */
    g_assert_false(found(kept, b, "x", NOW));
    if (!db_is_server(a)) {
        keep(kept, a, "x", NOW);
        g_assert_true(found(kept, a, "x", NOW));
        g_assert_true(found(kept, b, "x", NOW));
        g_assert_false(found(kept, b, "y", NOW));
    }
    write(a);
    g_assert_false(found(kept, b, "x", NOW));
    keep(kept, b, "x", NOW);
    write(b);
    g_assert_false(found(kept, b, "x", NOW));
    keep(kept, a, "z", NOW);
    g_assert_false(found(kept, a, "z", NOW + 60)); /* "buka lagi pukul …" holds for a minute */
    kept_pages_free(kept);
    testkit_url_drop(url);
}

/* Drawn before a write and put after it: not found by whoever looks next. */
static void what_was_drawn_before_a_write_is_not_kept(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *url = testkit_url();
    g_autoptr(Db) a = db_open(url, &error);
    g_autoptr(Db) b = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(a);
    KeptPages *kept = kept_pages_new();
    g_auto(KeptPage) old = {0};
    g_assert_false(found(kept, b, "x", NOW));
    kept_pages_find(kept, a, "x", NOW, &old);
    old.body = g_bytes_new_static("lama", 4);
    old.tag = g_strdup("t");
    write(b);
    g_assert_false(found(kept, b, "x", NOW));
    kept_pages_put(kept, "x", NOW, &old);
    g_assert_false(found(kept, b, "x", NOW));
    g_assert_false(found(kept, a, "x", NOW));
    kept_pages_free(kept);
    testkit_url_drop(url);
}

static void no_more_is_kept_than_said(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *url = testkit_url();
    g_autoptr(Db) db = db_open(url, &error);
    g_assert_no_error(error);
    testkit_prepare(db);
    KeptPages *kept = kept_pages_new();
    g_assert_false(found(kept, db, "0", NOW));
    for (int i = 0; i <= KEPT_PAGES_MAX; i++) {
        g_autofree char *key = g_strdup_printf("%d", i);
        keep(kept, db, key, NOW);
    }
    g_assert_false(found(kept, db, "0", NOW));
    kept_pages_free(kept);
    testkit_url_drop(url);
}

void test_kept_page(void)
{
    g_test_add_func("/app/kept_page/write", a_write_of_anybody_ends_it);
    g_test_add_func("/app/kept_page/late", what_was_drawn_before_a_write_is_not_kept);
    g_test_add_func("/app/kept_page/many", no_more_is_kept_than_said);
}
