// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Posts: the editorial calendar as it is kept (requirements P04, C18, C19). state: "planned", then
 * "done", "skipped" (the owner said no, with a reason) or "missed" (its day is over and a later plan
 * went on). origin: "plan" or "hand"; whatever the owner wrote, moved or changed is "hand", and a new
 * plan leaves it alone. Exactly the posts that are done have done_at. */
#include "base/date.h"
#include "db/record.h"

#define POST_PLANNED "planned"
#define POST_DONE "done"
#define POST_SKIPPED "skipped"
#define POST_MISSED "missed"

/* What more a post tells (planner/plan.h): */
#define POST_UNIQUE "unique" /* what nobody else has (C21) */
#define POST_USES "uses"     /* the owner uses it herself (C05) */
#define POST_DAILY "daily"   /* her day, carrying the product (C06) */
#define POST_STEP "step:"    /* and the key of a step in data/processes.txt (C10) */

typedef struct {
    int64_t id;
    int64_t day, minute, minutes;                      /* minutes: the work it takes */
    const char *platform;                              /* key of data/platforms.txt */
    int64_t group_id;                                  /* 0: an own channel */
    const char *group;                                 /* its name; "" without */
    const char *kind, *pillar, *interaction, *purpose; /* keys of planner/content.h */
    int64_t goal_id;                                   /* 0: see goal_mark */
    const char *goal;                                  /* its words; "" without */
    const char *goal_mark;                             /* "" | "relation" | "value" */
    int64_t person_id;
    const char *person;                             /* her name; "" without */
    int64_t product_id, package_id, review_item_id; /* 0: none */
    const char *title, *why;                        /* why: reasons, one a line */
    const char *text;   /* "": written fresh from the menu each time it is shown */
    int64_t opening;    /* of the text, as planner/caption.h counts them; -1: none yet */
    int64_t size_bytes; /* of its picture; 0: text only */
    const char *state, *origin;
    const char *reason; /* why it was skipped */
    int64_t carried_from, done_at, created_at;
    const char *idea; /* POST_UNIQUE …, POST_STEP and a key; "" for none; NULL when adding: none */
    const char *situation; /* key of guide/interaction.h; NULL when adding: by group and kind */
    const char *account; /* "personal" | "business" | "both"; "": as its channel */
} Post;
RECORD_LIST(Post, post)

/* Both days inside, by day and minute. */
MUST_USE bool post_list_between(Db *db, int64_t business_id, Day from, Day to,
                                RecordList **ret_list, GError **error);

typedef struct {
    Day from, to;      /* both inside */
    const char *state; /* "": any */
} PostFilter;
/* By id, after `after` (0: from the first). */
MUST_USE bool post_list(Db *db, int64_t business_id, const PostFilter *filter, int64_t after,
                        int64_t limit, RecordList **ret_list, GError **error);
/* An empty list when there is none. */
MUST_USE bool post_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error);
/* Planned or missed ones of these days that no later post carries on. */
MUST_USE bool post_list_missed(Db *db, int64_t business_id, Day from, Day to, RecordList **ret_list,
                               GError **error);

/* Uses all but id, the names and state; a new post is planned. NOT_FOUND when goal, group, person,
 * product or package is none of this business. */
MUST_USE bool post_add(Db *db, int64_t business_id, const Post *post, int64_t now, int64_t *ret_id,
                       GError **error);
/* Words and tags of one post by hand; day, minute and state stay. NOT_FOUND as above. */
MUST_USE bool post_save(Db *db, int64_t business_id, const Post *post, GError **error);
MUST_USE bool post_move(Db *db, int64_t business_id, int64_t id, Day day, Minute minute,
                        GError **error);
/* The text as it went out. CONFLICT when it is done already. */
MUST_USE bool post_set_done(Db *db, int64_t business_id, int64_t id, const char *text,
                            int64_t opening, int64_t now, GError **error);
/* CONFLICT when it is done. */
MUST_USE bool post_skip(Db *db, int64_t business_id, int64_t id, const char *reason,
                        GError **error);
/* Back to planned, after a wrong tick: a composed text is made afresh, one by hand is kept. */
MUST_USE bool post_set_planned(Db *db, int64_t business_id, int64_t id, GError **error);

/* Making room for a new plan: takes away what the last plan put on these days and nobody touched. A post
 * that a platform has counted went out, whatever its tick says, and stays. */
MUST_USE bool post_clear_plan(Db *db, int64_t business_id, Day from, Day to, GError **error);
/* What is still planned before this day is missed. */
MUST_USE bool post_mark_missed(Db *db, int64_t business_id, Day before, GError **error);

/* The opening of the last post done on this platform before the day, -1 without one. */
MUST_USE bool post_last_opening(Db *db, int64_t business_id, const char *platform, Day before,
                                int64_t *ret_opening, GError **error);
MUST_USE bool post_count_before(Db *db, int64_t business_id, Day before, int64_t *ret_count,
                                GError **error);
/* The last day with a post from the plan, within from … to; DAY_NONE without one. */
MUST_USE bool post_last_planned(Db *db, int64_t business_id, Day from, Day to, Day *ret_day,
                                GError **error);

/* What a day already holds, without post `except_id` (0: with all). */
typedef struct {
    int64_t minutes;               /* of posts and of open tasks */
    int64_t group_day, group_week; /* posts of the group on the day and in its week */
} PostLoad;
MUST_USE bool post_day_load(Db *db, int64_t business_id, Day day, int64_t group_id,
                            int64_t except_id, PostLoad *ret_load, GError **error);

/* What came of it in these days: answers given to people and orders taken. */
typedef struct {
    int64_t replies, orders;
} PostEcho;
MUST_USE bool post_echo(Db *db, int64_t business_id, Period span, Zone zone, PostEcho *ret_echo,
                        GError **error);
