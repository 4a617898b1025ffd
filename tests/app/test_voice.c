// SPDX-License-Identifier: Apache-2.0
#include "app/voice.h"

#include "testkit/client.h"

static Voice loaded(Client *client)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_PAGE};
    Voice voice = {0};
    assert_ok(context_init(&context, &options, &error), error);
    assert_ok(voice_load(&context, &voice, &error), error);
    return voice;
}

/* C21, M21: her own line comes first, and nothing is told unasked. */
static void the_product_speaks_before_the_business(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "answers",
                  "{\"tone\":\"polite\",\"rare\":\"Sambal sendiri\",\"segment\":\"ibu-ibu\","
                  "\"sells\":\"nasi\",\"added_value\":\"dimasak pagi\"}");
    g_auto(Voice) voice = loaded(client);
    CaptionAsk ask = {0};
    voice_lend(&voice, &ask, true, "Beras baru");
    g_assert_cmpstr(ask.unique, ==, "Beras baru");
    voice_lend(&voice, &ask, true, "");
    g_assert_cmpstr(ask.unique, ==, "Sambal sendiri");
    voice_lend(&voice, &ask, false, "Beras baru");
    g_assert_null(ask.unique);
    g_assert_cmpstr(ask.tone, ==, "polite");
    g_assert_null(ask.pack);
    g_assert_cmpstr(ask.position, ==, "Dapur Melati: nasi untuk ibu-ibu, dimasak pagi.");
}

static void whoever_answered_nothing_has_no_voice_of_her_own(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Voice) voice = loaded(client);
    CaptionAsk ask = {0};
    voice_lend(&voice, &ask, true, NULL);
    g_assert_null(ask.tone);
    g_assert_null(ask.unique);
    g_assert_null(ask.position);
}

void test_voice(void)
{
    g_test_add_func("/app/voice/product", the_product_speaks_before_the_business);
    g_test_add_func("/app/voice/nothing", whoever_answered_nothing_has_no_voice_of_her_own);
}
