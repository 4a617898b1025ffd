// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

#include "import_case.h"

/* H11: "-1" and "undefined" of TikTok are gaps, zero is zero. */
static void what_is_not_counted_is_a_gap(void)
{
    g_auto(FileRead) read = {0};
    case_text_read("Date,Video Views,Likes,Comments\n2026-08-01,10,undefined,-1\n"
                   "2026-08-02,0,3,\n2026-12-31,4,4,4\n2026-08-03,abc,1,1\n",
                   "tiktok_overview", &read);
    g_assert_cmpint(read.result, ==, FILE_TAKEN);
    g_assert_cmpint(read.batch->rows, ==, 4);
    g_assert_cmpint(read.batch->refused, ==, 2);
    g_assert_cmpuint(read.batch->figures->len, ==, 3);
    g_assert_cmpint(g_array_index(read.batch->figures, DailyFigure, 1).value, ==, 0);
}

static void a_post_of_a_day_to_come_is_taken_with_a_remark(void)
{
    g_auto(FileRead) read = {0};
    case_text_read("Post ID,Publish time,Views\n1,12/31/2026 10:00,5\n", NULL, &read);
    g_assert_cmpuint(read.batch->posts->len, ==, 1);
    g_assert_cmpuint(read.batch->remarks->len, ==, 1);
}

void test_measure(void)
{
    g_test_add_func("/importer/measure/gaps/H11", what_is_not_counted_is_a_gap);
    g_test_add_func("/importer/measure/future", a_post_of_a_day_to_come_is_taken_with_a_remark);
}
