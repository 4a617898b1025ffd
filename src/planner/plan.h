// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The editorial calendar: from strategy, products and the owner's time to dated posts (requirements
 * P04, C01, C02, C03, C05, C06, C07, C18, C21, M12, P13, V09, K03).
 *
 * What always holds: the minutes of a day never exceed the owner's; nothing stands on an off day or
 * in a blocked window; a group's rules are kept; a package is posted only inside its period; every
 * post serves a goal or is marked relation or value; with four posts or more a week at least three
 * pillars are there (unless posts given from outside fix them). The same input gives the same plan.
 * What does not fit is listed with the reason, never squeezed in. Nothing here reads a clock.
 * Texts of the input are borrowed during the call; the plan owns all text it hands out. */
#include "planner/calendar.h"
#include "planner/content.h"
#include "planner/day_room.h"

#define PLAN_WEEKS_MAX 8
#define PLAN_MINUTES_MAX 720
#define PLAN_CHANNELS_MAX 40u
#define PLAN_POSTS_A_WEEK_MAX 21

/* A place to post: an own channel, or one group with its rules. Earlier channels come first when
 * minutes are short. */
typedef struct {
    const char *platform; /* key */
    const char *name;     /* as shown */
    ChannelForm form;
    int64_t group_id; /* 0: an own channel */
    int64_t person_id;
    int minutes_each;    /* 1 … 240 */
    int posts_a_week;    /* wanted in each seven days, 0 … 21 */
    int weekdays;        /* allowed; 0: all */
    int max_a_day;       /* 0: no limit */
    int max_a_week;      /* Monday to Sunday; 0: no limit */
    int spacing_minutes; /* to other group posts of the same day */
    Minute best;         /* the best hour; 0: none known */
    const char *account; /* "personal" | "business" | "both"; NULL or "": not decided (P13) */
} PlanChannel;

typedef struct {
    int64_t id;
    const char *words;
} PlanGoal;

typedef struct {
    int64_t id;
    const char *name;
} PlanProduct;

typedef struct {
    int64_t id;
    const char *name;
    Day from, to; /* both inside */
} PlanPackage;

/* A post that was missed and comes again. */
typedef struct {
    int64_t id;
    const char *title;
    const char *platform;
    int64_t group_id;
    ContentKind kind;
    ContentPillar pillar;
    int64_t goal_id, product_id, package_id, review_item_id; /* 0: none */
    const char *idea; /* as it was planned with; NULL or "": none */
} PlanCarried;

/* The mend of an unmet KPI: it stands on its day (requirement K03). */
typedef struct {
    int64_t review_item_id;
    const char *title;
    Day day;
    int64_t person_id;
    ContentKind kind;
    const char *platform; /* NULL: the first channel that fits */
    int64_t product_id, package_id;
} PlanAction;

/* What already stands in these days and stays. */
typedef struct {
    Day day;
    Minute minute; /* -1: some time of the day */
    int minutes;
    const char *platform; /* NULL: no post, other work */
    int64_t group_id;
} PlanTaken;

typedef struct {
    const Lang *lang;
    Day first_day;
    int weeks;           /* 1 … 8 */
    int minutes_per_day; /* 1 … 720 */
    int answer_minutes;  /* daily time for answers; at most half of the day's minutes is used */
    int64_t answer_person_id;
    DayRules rules;
    const PlanChannel *channels;
    size_t channel_count;
    int kinds[KIND_COUNT]; /* asked numbers or shares; all 0: a mix for beginners */
    int advice_every; /* every N-th post is advice of the owner's own, and no two weeks in a row only
                         sell (C07); 0: by share only */
    const char *const *topics; /* the owner's own topics of value posts, told in turns (C07) */
    size_t topic_count;
    bool unique;           /* there is a line that says what nobody else has: once a week (C21) */
    const char *uses_idea; /* the owner uses it herself; NULL: she does not want to be seen (C05) */
    const char *daily_idea; /* her day carrying the product, on accounts that are not purely for the
                               business (C06); NULL: not offered */
    int pillars[PILLAR_COUNT]; /* shares; all 0: 2 to 1 to 1 to 1 */
    int rotation_start;        /* posts planned before, so that turns go on */
    const PlanGoal *goals;
    size_t goal_count;
    const PlanProduct *products;
    size_t product_count;
    const PlanPackage *packages;
    size_t package_count;
    const LocalDateList *dates; /* may be NULL */
    const PlanCarried *carried;
    size_t carried_count;
    const PlanAction *actions;
    size_t action_count;
    const PlanTaken *taken;
    size_t taken_count;
} PlanInput;

typedef struct {
    Day day;
    Minute minute;
    int minutes;
    const char *platform;
    const char *channel_name;
    int64_t group_id; /* 0: none */
    ContentKind kind;
    ContentPillar pillar;
    const char *interaction; /* key */
    const char *purpose;     /* key */
    int64_t goal_id;         /* 0: see goal_mark */
    const char *goal_mark;   /* "" | "relation" | "value" */
    int64_t person_id, product_id, package_id, review_item_id, carried_from; /* 0: none */
    const char *idea;    /* "unique" | "uses" | "daily" | "" */
    const char *account; /* "personal" | "business" | "both" | "" */
    const char *title;   /* what to post */
    const char *why;     /* reasons, one a line */
    const char *place;   /* where the signal is; "" when unknown */
} PlannedPost;

typedef struct {
    Day day;
    Minute minute;
    int minutes;
    int64_t person_id;
    const char *title;
    const char *why;
} PlannedTask;

typedef struct {
    const char *title;
    const char *why;
} LeftOut;

typedef struct PostPlan PostPlan;
/* INVALID: a number out of range, no channel although posts are to be placed. */
MUST_USE bool plan_make(const PlanInput *input, PostPlan **ret_plan, GError **error);
void post_plan_free(PostPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PostPlan, post_plan_free)

size_t post_plan_count(const PostPlan *plan);
const PlannedPost *post_plan_at(const PostPlan *plan, size_t i); /* by day and minute */
size_t post_plan_tasks(const PostPlan *plan);
const PlannedTask *post_plan_task_at(const PostPlan *plan, size_t i);
size_t post_plan_left_out(const PostPlan *plan);
const LeftOut *post_plan_left_out_at(const PostPlan *plan, size_t i);
/* Minutes of posts and tasks of this day. */
int post_plan_minutes(const PostPlan *plan, Day day);
