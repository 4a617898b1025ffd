// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a business depends on: orders by the place they came through, people it can reach without any
 * platform, and views of two weeks beside the posts done in them. Source: requirement X03. */
#include "base/date.h"
#include "db/record.h"
#include "guide/dependence.h"
#include "guide/knowledge.h"

/* Orders that were not cancelled and counter sales, the busiest first. */
typedef struct {
    const char *channel; /* bought_through: guide/source.h */
    int64_t orders;
} ChannelOrders;
RECORD_LIST(ChannelOrders, channel_orders)

/* The seven days up to the last figure of a platform, and the seven before them. */
typedef struct {
    const char *platform;
    const char *measure; /* "reach" or "views" */
    int64_t last_day;
    int64_t views, figures, posts;
    int64_t views_before, figures_before, posts_before;
} ReachWeeks;
RECORD_LIST(ReachWeeks, reach_weeks)
DependenceWeek reach_weeks_now(const ReachWeeks *weeks);
DependenceWeek reach_weeks_before(const ReachWeeks *weeks);

#define DEPENDENCE_DAYS 90        /* whose orders are looked at */
#define DEPENDENCE_FIGURE_DAYS 28 /* an older last figure says nothing about now */
typedef struct {
    RecordList *channels; /* owned: ChannelOrders */
    RecordList *weeks;    /* owned: ReachWeeks */
    int64_t orders;       /* of all channels */
    int64_t contacts;     /* active ones */
    int64_t agreed;       /* of them, who agreed and have a number */
    DependenceState state;
} Dependence;
MUST_USE bool dependence_load(Db *db, int64_t business_id, const Knowledge *knowledge, Day today,
                              Dependence *ret_dependence, GError **error);
void dependence_clear(Dependence *dependence);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Dependence, dependence_clear)
/* The busiest place; NULL without orders. */
const ChannelOrders *dependence_top(const Dependence *dependence);
/* The first platform whose views dropped with equal posts; NULL: none. */
const ReachWeeks *dependence_dropped(const Dependence *dependence);
