// SPDX-License-Identifier: Apache-2.0
#include "app/channel.h"

#include "testkit/client.h"

static void a_channel_is_known_by_the_registry_of_platforms(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    g_assert_cmpint(channel_form_of(knowledge, "whatsapp_status"), ==, FORM_STATUS);
    g_assert_cmpint(channel_form_of(knowledge, "whatsapp_group"), ==, FORM_GROUP);
    g_assert_cmpint(channel_form_of(knowledge, "facebook"), ==, FORM_PAGE);
    g_assert_cmpint(channel_minutes_of(knowledge, "whatsapp_status"), ==, 5);
    g_assert_cmpint(channel_minutes_of(knowledge, "tiktok"), ==, 20);
    g_assert_cmpstr(channel_name_of(knowledge, "whatsapp_status", "", NULL), ==, "Status WhatsApp");
    g_assert_cmpstr(channel_name_of(knowledge, "whatsapp_group", "Grup RT", NULL), ==, "Grup RT");
}

static void an_unknown_platform_is_a_page_by_its_own_name(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    g_assert_cmpint(channel_form_of(knowledge, "radio_desa"), ==, FORM_PAGE);
    g_assert_cmpint(channel_minutes_of(knowledge, "radio_desa"), ==, 5);
    g_assert_cmpstr(channel_name_of(knowledge, "radio_desa", NULL, NULL), ==, "radio_desa");
}

void test_channel(void)
{
    g_test_add_func("/app/channel/known", a_channel_is_known_by_the_registry_of_platforms);
    g_test_add_func("/app/channel/unknown", an_unknown_platform_is_a_page_by_its_own_name);
}
