// SPDX-License-Identifier: Apache-2.0
#include "page/sell/source_options.h"

#include "guide/source.h"
#include "testkit/client.h"

static bool offered(const OptionTable *table, const char *key)
{
    for (const UiOption *option = OPTIONS(*table); option->value != NULL; option++) {
        if (g_str_equal(option->value, key)) {
            return true;
        }
    }
    return false;
}

static void each_question_offers_its_own_places(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    g_auto(OptionTable) bought = source_options(knowledge, true, NULL);
    g_auto(OptionTable) heard = source_options(knowledge, false, NULL);
    g_assert_true(offered(&bought, "stall") && offered(&heard, "stall"));
    g_assert_true(offered(&heard, "friend"));
    g_assert_false(offered(&bought, "friend"));
    g_assert_false(offered(&bought, "whatsapp_status"));
}

void test_source_options(void)
{
    g_test_add_func("/page/source_options/places", each_question_offers_its_own_places);
}
