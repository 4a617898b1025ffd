// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Bu Melati of the acceptance story, ready for her calendar: WhatsApp Status chosen, signal at the
 * hall 06.00-07.00 and 16.00-17.00, 11.00-13.00 and Sundays blocked, 30 minutes a day, a goal, three
 * products. For tests of the calendar at every door; her clock stands at Monday 5 January 2026. */
#include "store/business.h"
#include "store/goal.h"
#include "store/person.h"
#include "store/post.h"
#include "store/product.h"
#include "store/tool.h"
#include "store/window.h"
#include "testkit/testkit.h"

#define MELATI_MONDAY ((Day)20458)

static inline void melati_times(Db *db)
{
    g_autoptr(GError) error = NULL;
    static const TimeWindow SIGNAL[] = {{ALL_WEEKDAYS, 6 * 60, 7 * 60, "balai desa"},
                                        {ALL_WEEKDAYS, 16 * 60, 17 * 60, "balai desa"}};
    static const TimeWindow BLOCKED[] = {{ALL_WEEKDAYS, 11 * 60, 13 * 60, ""}};
    BusinessFacts facts = {"Dapur Melati", "cooked_food", "WIB", "+6281200000001", "", 30, 60,
                           1 << SUNDAY};
    assert_ok(business_save(db, BUSINESS, &facts, &error), error);
    assert_ok(window_replace(db, BUSINESS, WINDOW_SIGNAL, SIGNAL, 2, &error), error);
    assert_ok(window_replace(db, BUSINESS, WINDOW_BLOCKED, BLOCKED, 1, &error), error);
}

static inline void melati_tool(Db *db, const char *platform)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0, person = 0;
    assert_ok(person_need_owner(db, BUSINESS, NOW, &person, &error), error);
    Tool tool = {.platform = platform,
                 .strategy = "pembeli melihat menu",
                 .purposes = "publish",
                 .person_id = person,
                 .handle = "0812",
                 .success = "ada balasan",
                 .roi = "catat pesanan",
                 .spiral = "awal putaran",
                 .stance = "speak",
                 .changed_at = NOW};
    assert_ok(tool_choose(db, BUSINESS, &tool, &id, &error), error);
}

static inline int64_t melati_product(Db *db, const char *name, int64_t price_idr)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    g_autofree char *sql = g_strdup_printf(
        "INSERT INTO products (business_id, name, price_idr, created_at, changed_at) "
        "VALUES (1, '%s', %d, 1, 1) RETURNING id",
        name, (int)price_idr);
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, 0, &id, &error), error);
    return id;
}

static inline void melati_goal(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Goal goal = {.words = "pesanan WhatsApp dari 8 menjadi 14 per minggu",
                 .term = "short",
                 .measure = "whatsapp_orders",
                 .start_value = 8,
                 .target_value = 14,
                 .due_day = MELATI_MONDAY + 26,
                 .relevance = "",
                 .value_key = "",
                 .state = "open",
                 .created_at = NOW};
    assert_ok(goal_add(db, BUSINESS, &goal, &id, &error), error);
}

static inline void melati_ready(Db *db)
{
    melati_times(db);
    melati_tool(db, "whatsapp_status");
    melati_goal(db);
    melati_product(db, "Nasi kuning", 10000);
    melati_product(db, "Sayur matang", 5000);
    melati_product(db, "Es teh", 3000);
}

/* The posts of these days as stored. */
static inline RecordList *melati_posts(Db *db, Day from, Day to)
{
    g_autoptr(GError) error = NULL;
    RecordList *list = NULL;
    assert_ok(post_list_between(db, BUSINESS, from, to, &list, &error), error);
    return list;
}
