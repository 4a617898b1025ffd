// SPDX-License-Identifier: Apache-2.0
#include "page/sell/goods_options.h"

#include "app/context_case.h"
#include "testkit/shop_case.h"

static void what_is_for_sale_is_offered_and_no_empty_list(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = shop_case();
    g_auto(Context) context = {0};
    g_auto(GoodsOptions) options = {0};
    g_autoptr(GStringChunk) texts = g_string_chunk_new(64);
    g_autoptr(GPtrArray) hidden = g_ptr_array_new();
    owner_context(client, &context);
    assert_ok(goods_options_load(&context, &options, &error), error);
    g_assert_true(goods_options_have(&options, 'p', 1));
    g_assert_true(goods_options_have(&options, 'v', 2));
    g_assert_false(goods_options_have(&options, 'p', 3)); /* hidden */
    g_assert_false(goods_options_have(&options, 'k', 1));
    goods_options_hide(&options, 2, texts, hidden);
    g_assert_cmpuint(hidden->len, ==, 4); /* two rows without packages */
    g_assert_cmpstr(g_ptr_array_index(hidden, 2), ==, "items.1.package");
}

void test_goods_options(void)
{
    g_test_add_func("/page/goods_options/offered", what_is_for_sale_is_offered_and_no_empty_list);
}
