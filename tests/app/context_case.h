// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The owner's context on a client's program, for tests below the edges. */
#include "testkit/client.h"

static inline void owner_context(Client *client, Context *context)
{
    g_autoptr(GError) error = NULL;
    ContextOptions options = {.app = client_app(client),
                              .db = client_db(client),
                              .user_id = OWNER,
                              .business_id = BUSINESS,
                              .door = DOOR_PAGE};
    assert_ok(context_init(context, &options, &error), error);
}
