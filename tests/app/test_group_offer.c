// SPDX-License-Identifier: Apache-2.0
/* H05: the offer for a buy-and-sell group names its topic and the goods asked for. */
#include "app/group_offer.h"

#include <string.h>

#include "context_case.h"

static void the_offer_is_for_this_group(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(PostText) text = {0}, village = {0};
    client_api_ok(client, "POST", "products", "{\"name\":\"Tas kain\",\"price\":75000}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Dompet\",\"price\":30000}");
    owner_context(client, &context);
    Group group = {.id = 1,
                   .name = "Jual beli tas",
                   .platform = "facebook_group",
                   .rules = "",
                   .topic = "Tas bermerek"};
    assert_ok(group_offer(&context, &group, 2, &text, &error), error);
    g_assert_cmpint(text.state, ==, POST_TEXT_READY);
    g_assert_true(g_str_has_prefix(text.text, "[JUAL] Tas bermerek\n"));
    g_assert_nonnull(strstr(text.text, "Dompet"));
    g_assert_nonnull(strstr(text.text, "30.000"));
    g_assert_null(strstr(text.text, "Tas kain"));
    group.topic = "";
    assert_ok(group_offer(&context, &group, 0, &village, &error), error);
    g_assert_null(strstr(village.text, "[JUAL]"));
    g_assert_nonnull(strstr(village.text, "Tas kain"));
}

static void without_goods_there_is_no_text(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(PostText) text = {0};
    owner_context(client, &context);
    Group group = {.id = 1,
                   .name = "Jual beli tas",
                   .platform = "facebook_group",
                   .rules = "",
                   .topic = "Tas"};
    assert_ok(group_offer(&context, &group, 0, &text, &error), error);
    g_assert_cmpint(text.state, ==, POST_TEXT_NO_GOODS);
    g_assert_null(text.text);
}

void test_group_offer(void)
{
    g_test_add_func("/app/group_offer/topic/H05", the_offer_is_for_this_group);
    g_test_add_func("/app/group_offer/none", without_goods_there_is_no_text);
}
