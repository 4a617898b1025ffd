// SPDX-License-Identifier: Apache-2.0
#include "planner/upload_queue.h"

#include "testkit/testkit.h"

/* Requirement C20: text first; the total is the sum. */
static void text_goes_first_and_the_total_is_the_sum(void)
{
    UploadItem items[] = {{1, UPLOAD_VIDEO, 2000000, 360},
                          {2, UPLOAD_PICTURE, 90000, 360},
                          {3, UPLOAD_TEXT, 500, 960},
                          {4, UPLOAD_PICTURE, 60000, 360},
                          {5, UPLOAD_TEXT, 700, 360}};
    static const int64_t order[] = {5, 3, 4, 2, 1};
    g_autoptr(GError) error = NULL;
    UploadTotal total = {0};
    int64_t bytes = 0, seconds = 0;
    assert_ok(upload_queue_order(items, 5, 100, &total, &error), error);
    for (int i = 0; i < 5; i++) {
        g_assert_cmpint(items[i].id, ==, order[i]);
        bytes += items[i].size_bytes;
        seconds += items[i].seconds;
    }
    g_assert_cmpint(items[0].seconds, ==, 1);
    g_assert_cmpint(items[2].seconds, ==, 5);
    g_assert_cmpint(items[4].seconds, ==, 160);
    g_assert_cmpint(total.size_bytes, ==, bytes);
    g_assert_cmpint(total.size_bytes, ==, 2151200);
    g_assert_cmpint(total.seconds, ==, seconds);
}

static void seconds_are_said_in_minutes(void)
{
    g_autofree char *little = upload_seconds_words(59, NULL);
    g_autofree char *more = upload_seconds_words(175, NULL);
    g_assert_cmpstr(little, ==, "kurang dari 1 menit");
    g_assert_cmpstr(more, ==, "3 menit");
}

static void refuses_no_speed_and_odd_sizes(void)
{
    UploadItem items[] = {{1, UPLOAD_TEXT, -1, 0}};
    g_autoptr(GError) error = NULL;
    UploadTotal total = {0};
    assert_fails(upload_queue_order(items, 1, 100, &total, &error), error, ERROR_INVALID);
    assert_fails(upload_queue_order(items, 0, 0, &total, &error), error, ERROR_INVALID);
    assert_ok(upload_queue_order(items, 0, 100, &total, &error), error);
    g_assert_cmpint(total.seconds, ==, 0);
}

void test_upload_queue(void)
{
    g_test_add_func("/planner/upload_queue/order", text_goes_first_and_the_total_is_the_sum);
    g_test_add_func("/planner/upload_queue/words", seconds_are_said_in_minutes);
    g_test_add_func("/planner/upload_queue/refuses", refuses_no_speed_and_odd_sizes);
}
