// SPDX-License-Identifier: Apache-2.0
#include "store/interaction.h"

#include "store/message_case.h"
#include "store/post.h"

#define MONDAY ((Day)20458)
#define WEEK ((Period){MONDAY, MONDAY + 6, false})

static int64_t add(Db *db, const char *kind, const char *interaction, const char *situation)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Post post = {.day = MONDAY,
                 .minute = 360,
                 .minutes = 5,
                 .platform = "whatsapp_status",
                 .kind = kind,
                 .pillar = "communication",
                 .interaction = interaction,
                 .situation = situation,
                 .purpose = "picture",
                 .goal_mark = "",
                 .title = "Foto",
                 .why = "",
                 .text = "",
                 .opening = -1,
                 .origin = "hand"};
    assert_ok(post_add(db, BUSINESS, &post, NOW, &id, &error), error);
    return id;
}

static InteractionWeek week_of(Db *db, int64_t business)
{
    g_autoptr(GError) error = NULL;
    InteractionWeek week = {0};
    assert_ok(interaction_week_load(db, business, WEEK, ZONE_WIB, &week, &error), error);
    return week;
}

/* M05: every post and chat carries one of the five; M06: and lands in one of fifteen cells. */
static void posts_and_chats_land_in_their_cells(Db *db)
{
    add(db, "product", "exposure", NULL);
    add(db, "story", "connecting", NULL);
    add(db, "story", "connecting", "local");
    message_case_add(db, "whatsapp", "Bu Sari", NOW);
    InteractionWeek week = week_of(db, BUSINESS);
    g_assert_cmpint(week.count[INTERACTION_EXPOSURE][SITUATION_TASK], ==, 1);
    g_assert_cmpint(week.count[INTERACTION_CONNECTING][SITUATION_BORED], ==, 1);
    g_assert_cmpint(week.count[INTERACTION_CONNECTING][SITUATION_LOCAL], ==, 1);
    g_assert_cmpint(week.count[INTERACTION_COMMUNICATION][SITUATION_TASK], ==, 1);
    g_assert_cmpint(interaction_cells_filled(&week), ==, 4);
    InteractionWeek other = week_of(db, OTHER_BUSINESS);
    g_assert_cmpint(interaction_cells_filled(&other), ==, 0);
}

static void what_was_skipped_or_came_in_another_week_counts_nowhere(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, "product", "exposure", NULL);
    assert_ok(post_skip(db, BUSINESS, id, "no_time", &error), error);
    int64_t monday = zone_instant(ZONE_WIB, MONDAY, 0);
    message_case_add(db, "whatsapp", "Bu Sari", monday - 1);
    InteractionWeek week = week_of(db, BUSINESS);
    g_assert_cmpint(interaction_cells_filled(&week), ==, 0);
    message_case_add(db, "whatsapp", "Bu Sari", monday);
    week = week_of(db, BUSINESS);
    g_assert_cmpint(interaction_cells_filled(&week), ==, 1);
}

void test_interaction(void)
{
    testkit_db_case("/store/interaction/cells", posts_and_chats_land_in_their_cells);
    testkit_db_case("/store/interaction/week",
                    what_was_skipped_or_came_in_another_week_counts_nowhere);
}
