// SPDX-License-Identifier: Apache-2.0
#include "importer/batch.h"

static void the_rows_of_an_order_are_one_order(void)
{
    g_autoptr(Batch) batch = batch_new();
    MarketLine line = {"Kopi", 2, 1, 10000};
    g_array_append_val(batch_order(batch, "shopee", "A")->lines, line);
    g_array_append_val(batch_order(batch, "shopee", "A")->lines, line);
    batch_order(batch, "shopee", "A")->refund_idr = 50000;
    batch_settle(batch);
    g_assert_cmpuint(batch->orders->len, ==, 1);
    g_assert_cmpint(batch_order(batch, "shopee", "A")->goods_idr, ==, 20000);
    g_assert_cmpint(batch_order(batch, "shopee", "A")->refund_idr, ==, 20000);
}

static void refusals_are_counted_beyond_those_told(void)
{
    g_autoptr(Batch) batch = batch_new();
    for (int64_t i = 0; i < BATCH_REFUSALS_MAX + 5; i++) {
        batch_refuse(batch, &(BatchRefusal){i, "", "", "x"});
    }
    g_assert_cmpuint(batch->refusals->len, ==, BATCH_REFUSALS_MAX);
    g_assert_cmpint(batch->refused, ==, BATCH_REFUSALS_MAX + 5);
}

/* Daily rows of one post are its sum; what no row says stays unsaid. */
static void rows_of_a_post_are_added(void)
{
    g_autoptr(Batch) batch = batch_new();
    PostNumbers post = {.platform = "instagram", .id = "1", .title = "", .link = "", .account = "",
                        .rows = 1, .views = 5, .reach = BATCH_NONE, .likes = BATCH_NONE};
    post.part = "06/17/2026";
    batch_post(batch, &post);
    post.likes = 2;
    post.part = "06/18/2026";
    batch_post(batch, &post);
    const PostNumbers *sum = &g_array_index(batch->posts, PostNumbers, 0);
    g_assert_cmpuint(batch->posts->len, ==, 1);
    g_assert_cmpint(sum->views, ==, 10);
    g_assert_cmpint(sum->likes, ==, 2);
    g_assert_cmpint(sum->reach, ==, BATCH_NONE);
    g_assert_cmpint(sum->rows, ==, 2);
}

/* A file that was put together of two holds a post twice: it was not seen twice as often. */
static void the_same_post_once_more_does_not_count_again(void)
{
    static const char *const PARTS[] = {"", "Lifetime", "06/17/2026"};
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        g_autoptr(Batch) batch = batch_new();
        PostNumbers post = {.platform = "tiktok", .id = "1", .title = "", .link = "", .account = "",
                            .rows = 1, .views = 5, .likes = BATCH_NONE};
        post.part = PARTS[i];
        batch_post(batch, &post);
        post.views = 7;
        batch_post(batch, &post);
        const PostNumbers *known = &g_array_index(batch->posts, PostNumbers, 0);
        g_assert_cmpint(known->views, ==, 7);
        g_assert_cmpint(known->likes, ==, BATCH_NONE);
        g_assert_cmpint(known->rows, ==, 2);
    }
}

/* Numbers of 18 digits whose end a spreadsheet has made zeros belong to no order. */
static void worn_numbers_of_orders_are_refused(void)
{
    static const char *const IDS[2][3] = {
        {"576461413038785000", "576461413038781000", "576461413038782123"},
        {"576461413038785000", "576461413038781234", "576461413038782123"}};
    for (size_t i = 0; i < 2; i++) {
        g_autoptr(Batch) batch = batch_new();
        for (size_t j = 0; j < 3; j++) {
            MarketLine line = {.name = "Kopi", .row = (int64_t)j + 2, .quantity = 1, .sum_idr = 9000};
            g_array_append_val(batch_order(batch, "tiktok", IDS[i][j])->lines, line);
        }
        batch_settle(batch);
        g_assert_cmpint(batch->refused, ==, i == 0 ? 2 : 0);
        g_assert_cmpuint(batch_order(batch, "tiktok", IDS[i][2])->lines->len, ==, 1);
    }
}

static void texts_are_kept_clean_and_short(void)
{
    g_autoptr(Batch) batch = batch_new();
    g_assert_cmpstr(batch_keep_clean(batch, " a\tb\x01 ", 10), ==, "a b");
    g_assert_cmpstr(batch_keep_clean(batch, "abcdef", 3), !=, "abcdef");
}

void test_batch(void)
{
    g_test_add_func("/importer/batch/order", the_rows_of_an_order_are_one_order);
    g_test_add_func("/importer/batch/refusals", refusals_are_counted_beyond_those_told);
    g_test_add_func("/importer/batch/post", rows_of_a_post_are_added);
    g_test_add_func("/importer/batch/again", the_same_post_once_more_does_not_count_again);
    g_test_add_func("/importer/batch/worn", worn_numbers_of_orders_are_refused);
    g_test_add_func("/importer/batch/clean", texts_are_kept_clean_and_short);
}
