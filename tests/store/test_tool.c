// SPDX-License-Identifier: Apache-2.0
#include "store/tool.h"

#include "store/person.h"
#include "testkit/testkit.h"

static int64_t choose(Db *db, const char *platform, const char *handle, int64_t person_id)
{
    g_autoptr(GError) error = NULL;
    Tool tool = {.platform = platform,
                 .strategy = "pembeli melihat menu",
                 .purposes = "publish",
                 .person_id = person_id,
                 .handle = handle,
                 .success = "ada balasan",
                 .roi = "catat pesanan",
                 .spiral = "awal putaran",
                 .stance = "speak",
                 .changed_at = NOW};
    int64_t id = 0;
    assert_ok(tool_choose(db, BUSINESS, &tool, &id, &error), error);
    return id;
}

static void a_platform_has_one_line(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autofree char *keys = NULL;
    int64_t owner = 0;
    assert_ok(person_need_owner(db, BUSINESS, NOW, &owner, &error), error);
    int64_t first = choose(db, "whatsapp_status", "0812", owner);
    int64_t second = choose(db, "whatsapp_group", "0812", owner);
    g_assert_cmpint(choose(db, "whatsapp_status", "0813", owner), ==, first);
    assert_ok(tool_list_chosen(db, BUSINESS, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 2);
    g_assert_cmpstr(tool_at(list, 0)->handle, ==, "0813");
    g_assert_cmpstr(tool_at(list, 0)->person, ==, "Bu Melati");
    keys = tool_keys(list);
    g_assert_cmpstr(keys, ==, "whatsapp_status,whatsapp_group");
    g_assert_cmpint(second, !=, first);
}

static void a_dropped_tool_keeps_its_answers(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) chosen = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = choose(db, "facebook", "dapur-melati", 0);
    assert_fails(tool_drop(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(tool_drop(db, BUSINESS, id, NOW, &error), error);
    assert_fails(tool_drop(db, BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(tool_list_chosen(db, BUSINESS, &chosen, &error), error);
    g_assert_cmpuint(record_count(chosen), ==, 0);
    assert_ok(tool_list(db, BUSINESS, 0, 10, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    g_assert_cmpstr(tool_at(one, 0)->state, ==, "dropped");
    g_assert_cmpstr(tool_at(one, 0)->stance, ==, "silent");
    g_assert_cmpstr(tool_at(one, 0)->handle, ==, "dapur-melati");
}

void test_tool(void)
{
    testkit_db_case("/store/tool/one_line", a_platform_has_one_line);
    testkit_db_case("/store/tool/dropped", a_dropped_tool_keeps_its_answers);
}
