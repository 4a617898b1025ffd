// SPDX-License-Identifier: Apache-2.0
#include "page/publish/shot_view.h"

#include "testkit/client.h"
#include "testkit/melati.h"

static int64_t put(Client *client, const char *platform, const char *idea)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Post post = {.day = MELATI_MONDAY,
                 .minute = 360,
                 .minutes = 5,
                 .platform = platform,
                 .kind = "story",
                 .pillar = "communication",
                 .interaction = "connecting",
                 .purpose = "interact",
                 .goal_mark = "relation",
                 .title = "Cerita",
                 .why = "",
                 .text = "",
                 .opening = -1,
                 .origin = "plan",
                 .idea = idea,
                 .account = *idea != '\0' ? "both" : ""};
    assert_ok(post_add(client_db(client), BUSINESS, &post, NOW, &id, &error), error);
    return id;
}

/* C05, C06: what to take, and a reminder of privacy where her day is shown. */
static void an_idea_comes_with_photos_and_a_reminder(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    put(client, "whatsapp_status", POST_USES);
    put(client, "whatsapp_status", POST_DAILY);
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Anda menyendok suapan pertama"));
    g_assert_false(client_shows(client, "kiriman pribadi sekaligus usaha"));
    client_get(client, "/posting/2");
    g_assert_true(client_shows(client, "kiriman pribadi sekaligus usaha"));
    g_assert_true(client_shows(client, "Pribadi dan usaha"));
}

/* C13: with weak signal live video is not offered, a recorded clip is. */
static void weak_signal_is_offered_a_clip(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    put(client, "facebook", "");
    client_api_ok(client, "POST", "answers", "{\"signal\":\"places\",\"quota\":\"runs_out\"}");
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Bentuknya: Satu foto"));
    g_assert_true(client_shows(client, "Video pendek yang direkam dulu"));
    g_assert_true(client_shows(client, "Siaran langsung belum disarankan"));
}

/* P13: the tag of the post, else the one of its channel. */
static void a_post_speaks_for_its_account(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    put(client, "whatsapp_status", "");
    client_api_ok(client, "POST", "accounts",
                  "{\"platform\":\"whatsapp_status\",\"kind\":\"personal\"}");
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Akun Pribadi"));
    client_post(client, "/posting/1", "post_edit", 1, "account", "business", "purpose", "other",
                NULL);
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Akun Usaha"));
}

void test_shot_view(void)
{
    g_test_add_func("/page/shot_view/photos", an_idea_comes_with_photos_and_a_reminder);
    g_test_add_func("/page/shot_view/clip", weak_signal_is_offered_a_clip);
    g_test_add_func("/page/shot_view/account", a_post_speaks_for_its_account);
}
