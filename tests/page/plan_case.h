// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Bu Melati's plan up to the choice of tools: the story's answers beyond the guided start. */
#include "page/start_case.h"

#define STORY_GOAL "pesanan WhatsApp dari 8 menjadi 14 per minggu sampai 31 Januari 2026"

static inline void plan_answer_ladder(Client *client)
{
    client_api_ok(client, "POST", "answers",
                  "{\"why_media\": \"Supaya tetangga tahu menu hari ini.\", \"which_media\": "
                  "\"WhatsApp, semua pembeli memakainya.\", \"who_maintains\": \"Bu Melati\", "
                  "\"vision\": \"Warung yang dikenal satu desa.\", \"monthly_cost\": 50000, "
                  "\"monthly_benefit\": 300000, \"segment\": \"ibu-ibu di kampung\", "
                  "\"added_value\": \"dimasak pagi hari\", \"formats\": [\"photo\", \"text\"]}");
}

static inline int64_t plan_add_goal(Client *client)
{
    return client_api_ok(client, "POST", "goals", "{\"words\": \"" STORY_GOAL "\"}");
}

static inline int plan_choose(Client *client, const char *platform, const char *strategy)
{
    g_autofree char *target = g_strconcat("/alat/", platform, NULL);
    return client_post(client, target, "tool_choose", 0, "strategy", strategy, "purposes",
                       "publish", "purposes", "spread", "person", "1", "handle", "0812-0000-0001",
                       "success", "Ada yang membalas", "roi", "Catat pesanan", "spiral",
                       "Awal putaran", "stance", "speak", NULL);
}
