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
    g_test_add_func("/page/groups/other", another_business_cannot_change_it);
}
