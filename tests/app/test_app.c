// SPDX-License-Identifier: Apache-2.0
#include "app/app.h"

#include "testkit/client.h"

static void calls_are_counted_per_token(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    App *app = client_app(client);
    for (int i = 0; i < 600; i++) {
        assert_ok(app_take_call(app, 7, &error), error);
    }
    assert_fails(app_take_call(app, 7, &error), error, ERROR_LIMIT);
    assert_ok(app_take_call(app, 8, &error), error);
}

void test_app(void)
{
    g_test_add_func("/app/app/calls are counted per token", calls_are_counted_per_token);
}
