// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The plan of the acceptance story, for the tests of the calendar: Bu Melati, cooked food, signal
 * at the hall 06.00-07.00 and 16.00-17.00, 30 minutes a day, 11.00-13.00 and Sundays blocked. */
#include "planner/plan.h"
#include "testkit/testkit.h"

#define MONDAY_5_JANUARY ((Day)20458)
#define WEEKDAY(day) (1 << (day))

static const TimeWindow MELATI_BLOCKED[] = {{ALL_WEEKDAYS, 11 * 60, 13 * 60, NULL}};
static const TimeWindow MELATI_SIGNAL[] = {{ALL_WEEKDAYS, 6 * 60, 7 * 60, "balai desa"},
                                           {ALL_WEEKDAYS, 16 * 60, 17 * 60, "balai desa"}};
static const PlanChannel MELATI_CHANNELS[] = {
    {"whatsapp_status", "Status WhatsApp", FORM_STATUS, .person_id = 1, .minutes_each = 5,
     .posts_a_week = 6, .max_a_day = 1},
    {"whatsapp_group", "Grup RT", FORM_GROUP, .group_id = 7, .person_id = 1, .minutes_each = 5,
     .posts_a_week = 2, .max_a_day = 1, .max_a_week = 3, .spacing_minutes = 60}};
static const PlanGoal MELATI_GOALS[] = {{3, "pesanan WhatsApp dari 8 menjadi 14 per minggu"}};
static const PlanProduct MELATI_PRODUCTS[] = {
    {1, "Nasi kuning"}, {2, "Sayur matang"}, {4, "Es teh"}};

static inline PlanInput melati_input(void)
{
    return (PlanInput){.first_day = MONDAY_5_JANUARY,
                       .weeks = 1,
                       .minutes_per_day = 30,
                       .answer_minutes = 10,
                       .answer_person_id = 1,
                       .rules = {.blocked = MELATI_BLOCKED,
                                 .blocked_count = G_N_ELEMENTS(MELATI_BLOCKED),
                                 .signal = MELATI_SIGNAL,
                                 .signal_count = G_N_ELEMENTS(MELATI_SIGNAL),
                                 .off_weekdays = WEEKDAY(SUNDAY)},
                       .channels = MELATI_CHANNELS,
                       .channel_count = G_N_ELEMENTS(MELATI_CHANNELS),
                       .goals = MELATI_GOALS,
                       .goal_count = G_N_ELEMENTS(MELATI_GOALS),
                       .products = MELATI_PRODUCTS,
                       .product_count = G_N_ELEMENTS(MELATI_PRODUCTS)};
}

static inline PostPlan *plan_made(const PlanInput *input)
{
    g_autoptr(GError) error = NULL;
    PostPlan *plan = NULL;
    assert_ok(plan_make(input, &plan, &error), error);
    return plan;
}
