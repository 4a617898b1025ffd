// SPDX-License-Identifier: Apache-2.0
#include "draw/start.h"

#include "testkit/scene.h"
#include "testkit/testkit.h"

#define THREADS 8

static gpointer read_one(gpointer file)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) photo = photo_read(file, 100, NULL, &error);
    g_assert_no_error(error);
    return GINT_TO_POINTER(photo->width);
}

/* The first photos of a morning come at the same moment. */
static void many_may_begin_at_once(void)
{
    g_autoptr(GBytes) file = scene_file(400, 300, 1);
    GThread *threads[THREADS];
    for (int i = 0; i < THREADS; i++) {
        threads[i] = g_thread_new(NULL, read_one, file);
    }
    for (int i = 0; i < THREADS; i++) {
        g_assert_cmpint(GPOINTER_TO_INT(g_thread_join(threads[i])), ==, 100);
    }
}

static void starting_again_changes_nothing(void)
{
    g_autoptr(GError) error = NULL;
    for (int i = 0; i < 3; i++) {
        assert_ok(draw_start(&error), error);
        assert_ok(draw_start_heic(&error), error);
    }
}

static void a_failure_says_what_failed(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_false(draw_fail(&error, ERROR_INVALID, "no picture"));
    g_assert_error(error, ERROR_DOMAIN, (int)ERROR_INVALID);
    g_assert_true(g_str_has_prefix(error->message, "no picture"));
}

void test_start(void)
{
    g_test_add_func("/draw/start/at_once", many_may_begin_at_once);
    g_test_add_func("/draw/start/again", starting_again_changes_nothing);
    g_test_add_func("/draw/start/failure", a_failure_says_what_failed);
}
