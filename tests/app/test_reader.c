// SPDX-License-Identifier: Apache-2.0
#include "app/reader.h"

#include "app/context_case.h"
#include "store/answer.h"

static Depth depth_now(Client *client)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    Depth depth = DEPTH_COUNT;
    owner_context(client, &context);
    assert_ok(reader_depth(&context, &depth, &error), error);
    return depth;
}

/* L12: what she can do decides how much is shown at once. */
static void skills_open_the_screen(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_assert_cmpint(depth_now(client), ==, DEPTH_GUIDED);
    assert_ok(answer_save(client_db(client), BUSINESS, "skills",
                          "upload_photo,write_description,catalogue,answer_messages", NOW, &error),
              error);
    g_assert_cmpint(depth_now(client), >, DEPTH_GUIDED);
}

static void without_a_business_nothing_is_held_back(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    Depth depth = DEPTH_COUNT;
    ContextOptions options = {
        .app = client_app(client), .db = client_db(client), .user_id = OWNER, .door = DOOR_PAGE};
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(reader_depth(&context, &depth, &error), error);
    g_assert_cmpint(depth, ==, DEPTH_FULL);
}

void test_reader(void)
{
    g_test_add_func("/app/reader/skills", skills_open_the_screen);
    g_test_add_func("/app/reader/nothing", without_a_business_nothing_is_held_back);
}
