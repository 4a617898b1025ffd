// SPDX-License-Identifier: Apache-2.0
#include "page/plan_case.h"
#include "store/group.h"

static void a_group_is_added_changed_and_left(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) groups = NULL;
    g_assert_cmpint(client_post(client, "/grup", "group_add", 0, "name", "Grup RT 05", "platform",
                                "whatsapp_group", "days", "1", "days", "3", "max_a_day", "1",
                                "max_a_week", "2", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Senin, Rabu; paling banyak 1 sehari, 2 seminggu"));
    assert_ok(group_list(client_db(client), BUSINESS, 0, 10, &groups, &error), error);
    int64_t id = group_at(groups, 0)->id;
    g_autofree char *path = g_strdup_printf("/grup/%d", (int)id);
    g_assert_cmpint(client_post(client, path, "group_edit", id, "name", "Grup RT 05", "platform",
                                "whatsapp_group", "max_a_day", "2", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "setiap hari; paling banyak 2 sehari, 14 seminggu"));
    g_assert_cmpint(client_post(client, path, "group_leave", id, NULL), ==, 200);
    g_assert_true(client_shows(client, "Belum ada grup"));
}

/* H05: a buy-and-sell group has a topic and rules, its own offer, and its own leads. */
static void leads_are_logged_per_group(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Tas kain\",\"price\":75000}");
    client_post(client, "/grup", "group_add", 0, "name", "Jual beli tas", "platform",
                "facebook_group", "topic", "Tas bermerek", "rules", "Satu kiriman sehari", NULL);
    client_post(client, "/grup", "group_add", 0, "name", "Grup RT 05", "platform", "whatsapp_group",
                NULL);
    g_assert_cmpint(client_get(client, "/grup/1"), ==, 200);
    g_assert_true(client_shows(client, "Satu kiriman sehari"));
    g_assert_true(client_shows(client, "[JUAL] Tas bermerek"));
    g_assert_true(client_shows(client, "Tas kain"));
    g_assert_cmpint(client_post(client, "/grup/1", "group_lead_add", 1, "person", "Bu Sari", "what",
                                "Tas hitam", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Tas hitam"));
    client_post(client, "/grup/1", "group_lead_add", 1, "person", "Bu Ani", NULL);
    client_post(client, "/grup/2", "group_lead_add", 2, "person", "Pak Budi", NULL);
    client_get(client, "/grup");
    g_autofree char *text = client_text(client);
    const char *bags = strstr(text, "Jual beli tas"), *village = strstr(text, "Grup RT 05");
    g_assert_true(bags != NULL && village != NULL && bags < village);
    g_assert_true(strstr(bags, "2 peminat") < village);
    g_assert_nonnull(strstr(village, "1 peminat"));
    g_assert_cmpint(client_post(client, "/grup/1", "group_lead_add", 1, "person", "Bu Ani", "day",
                                "2026-01-06", NULL),
                    ==, 422);
}

static void another_business_cannot_change_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    Group group = {.name = "Grup lain",
                   .platform = "whatsapp_group",
                   .days = 127,
                   .max_a_day = 1,
                   .max_a_week = 7,
                   .rules = "",
                   .active = 1};
    assert_ok(group_add(client_db(client), OTHER_BUSINESS, &group, &group.id, &error), error);
    g_autofree char *path = g_strdup_printf("groups/%d/leave", (int)group.id);
    g_assert_cmpint(client_api(client, "POST", path, "{}", "k", NULL), ==, 404);
    g_autofree char *page = g_strdup_printf("/grup/%d", (int)group.id);
    g_assert_cmpint(client_get(client, page), ==, 404);
}

void test_groups(void)
{
    g_test_add_func("/page/groups/life", a_group_is_added_changed_and_left);
    g_test_add_func("/page/groups/leads/H05", leads_are_logged_per_group);
    g_test_add_func("/page/groups/other", another_business_cannot_change_it);
}
