// SPDX-License-Identifier: Apache-2.0
#include "guide/starter_reply.h"

#include <string.h>

#include "guide/fixture.h"

static void a_starter_names_the_owner_s_product(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const StarterReply *price = starter_reply_find(knowledge, "price");
    g_autofree char *text = starter_reply_text(price, "Nasi kuning");
    g_assert_nonnull(strstr(text, "Nasi kuning {harga Nasi kuning}"));
    g_autofree char *none = starter_reply_text(price, NULL);
    g_assert_null(none);
    g_autofree char *plain =
        starter_reply_text(starter_reply_find(knowledge, "how_to_order"), NULL);
    g_assert_nonnull(plain);
}

static void some_fit_only_some_trades(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const StarterReply *menu = starter_reply_find(knowledge, "tomorrow_menu");
    g_assert_true(starter_reply_fits(menu, "snacks"));
    g_assert_false(starter_reply_fits(menu, "clothes"));
    g_assert_true(starter_reply_fits(starter_reply_find(knowledge, "price"), "clothes"));
}

static void an_unknown_trade_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = fixture_knowledge_with(
        "replies.txt", "reply: a\ntitle: A\nshortcut: a\ntrades: moon\ntext: a\n", &error);
    g_assert_null(knowledge);
    g_assert_nonnull(strstr(error->message, "replies.txt:4: no trade 'moon'"));
}

void test_starter_reply(void)
{
    g_test_add_func("/guide/starter_reply/product", a_starter_names_the_owner_s_product);
    g_test_add_func("/guide/starter_reply/trade", some_fit_only_some_trades);
    g_test_add_func("/guide/starter_reply/unknown", an_unknown_trade_is_refused);
}
