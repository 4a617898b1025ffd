// SPDX-License-Identifier: Apache-2.0
#include "web/bulk.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#define LARGE ((size_t)64 << 20)
#define PIECE ((size_t)1 << 20)

static Bulk *filled(size_t size)
{
    Bulk *body = bulk_new(size);
    g_autofree char *piece = g_malloc(PIECE);
    for (size_t at = 0; at < size; at += PIECE) {
        memset(piece, 'a' + (int)(at / PIECE % 26), PIECE);
        g_assert_true(bulk_add(body, piece, MIN(PIECE, size - at)));
    }
    return body;
}

static void expect_whole(Bulk *body, size_t size)
{
    const char *bytes = bulk_bytes(body);
    g_assert_nonnull(bytes);
    g_assert_cmpuint(bulk_size(body), ==, size);
    g_assert_cmpint(bytes[size], ==, '\0');
    for (size_t at = 0; at < size; at += PIECE / 2) {
        g_assert_cmpint(bytes[at], ==, 'a' + (int)(at / PIECE % 26));
    }
}

static void a_small_one_is_whole_and_in_memory(void)
{
    g_autoptr(Bulk) body = filled(3 * PIECE);
    expect_whole(body, 3 * PIECE);
    g_autoptr(Bulk) empty = bulk_new(0);
    g_assert_cmpstr(bulk_bytes(empty), ==, "");
}

/* Kilobytes of memory that is nobody's file. */
static int64_t own_memory_kb(void)
{
    g_autofree char *status = NULL;
    g_assert_true(g_file_get_contents("/proc/self/status", &status, NULL, NULL));
    const char *at = strstr(status, "RssAnon:");
    return at != NULL ? strtoll(at + strlen("RssAnon:"), NULL, 10) : 0;
}

/* T01: an exported chat with its pictures takes room on the disk, not in memory. */
static void a_large_one_takes_no_memory(void)
{
    int64_t before = own_memory_kb();
    g_autoptr(Bulk) body = filled(LARGE);
    expect_whole(body, LARGE);
    g_assert_cmpint(own_memory_kb() - before, <, (int64_t)(LARGE >> 10) / 4);
}

/* Nobody finds it in the folder, and more may be added after it was looked at. */
static void a_large_one_has_no_name(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-body-XXXXXX", &error);
    g_assert_no_error(error);
    g_autofree char *before = g_strdup(g_getenv("TMPDIR"));
    g_setenv("TMPDIR", folder, TRUE);
    g_autoptr(Bulk) body = filled(LARGE);
    expect_whole(body, LARGE);
    g_assert_true(bulk_add(body, "z", 1));
    g_assert_cmpint(bulk_bytes(body)[LARGE], ==, 'z');
    g_assert_cmpint(bulk_bytes(body)[LARGE + 1], ==, '\0');
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    g_assert_null(g_dir_read_name(dir));
    before != NULL ? (void)g_setenv("TMPDIR", before, TRUE) : g_unsetenv("TMPDIR");
    g_assert_cmpint(g_rmdir(folder), ==, 0);
}

static void no_more_is_held_in_memory_than_was_announced_small(void)
{
    g_autoptr(Bulk) body = bulk_new(10);
    g_autofree char *piece = g_malloc0(PIECE);
    size_t held = 0;
    while (held <= BULK_IN_MEMORY && bulk_add(body, piece, PIECE)) {
        held += PIECE;
    }
    g_assert_cmpuint(held, <=, BULK_IN_MEMORY);
}

void test_bulk(void)
{
    g_test_add_func("/web/bulk/small", a_small_one_is_whole_and_in_memory);
    g_test_add_func("/web/bulk/T01/large", a_large_one_takes_no_memory);
    g_test_add_func("/web/bulk/name", a_large_one_has_no_name);
    g_test_add_func("/web/bulk/memory", no_more_is_held_in_memory_than_was_announced_small);
}
