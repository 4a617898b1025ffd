// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The list of one day: what to do, in the order of doing it, within the owner's minutes (requirements
 * P04, V09, P06, T01). The sum of minutes never exceeds the limit; what does not fit is named with
 * the day that has room. Drawn as page, printed by `tangga today`, given by the API. Nothing is
 * written. */
#include "app/context.h"
#include "store/post.h"

typedef enum {
    TODAY_MENU, /* to be made before the posts that tell it */
    TODAY_POST,
    TODAY_ANSWER,
    TODAY_ORDER, /* a new one to confirm */
    TODAY_DELIVERY,
    TODAY_PREORDER, /* boxes for an event, seven days and one day before it */
    TODAY_STOCK,    /* something is nearly used up */
    TODAY_TASK,
    TODAY_TALK, /* social relations, only after the four steps of the start */
    TODAY_REVIEW,
    TODAY_LESSON, /* when minutes are left */
    TODAY_KIND_COUNT
} TodayKind;
const char *today_kind_key(TodayKind kind); /* "post", "answer", … */

/* Texts are owned by the list. */
typedef struct {
    TodayKind kind;
    int64_t id;    /* of the post or task; 0: none */
    Minute minute; /* -1: at any hour */
    int minutes;   /* 0: not part of the promotion minutes */
    const char *title;
    const char *channel; /* of a post: name as shown; "" */
    const char *place;   /* where there is signal at that hour; "" */
    const char *href;
    int64_t count; /* how many wait; 0: not counted */
    bool done;
    bool mend;    /* corrective action of a review */
    bool late;    /* an answer whose promise has passed */
    Day moved_to; /* only of those that moved; DAY_NONE: longer than any day */
} TodayItem;

typedef struct {
    Day day;
    int limit, used, done; /* minutes; done is part of used */
    bool off;              /* a day off */
    bool planned;          /* there is a calendar at all */
    bool tools;            /* places to post are chosen */
    int64_t missed;        /* posts of the last days still not ticked */
    GArray *items;         /* TodayItem, in the order of doing */
    GArray *moved;         /* TodayItem */
    GStringChunk *text;
} Today;
MUST_USE bool today_load(const Context *context, Day day, Today *ret_today, GError **error);
void today_clear(Today *today);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Today, today_clear)

static inline const TodayItem *today_item(const GArray *items, size_t i)
{
    g_assert(i < items->len);
    return &g_array_index(items, TodayItem, i);
}
/* "06.00 di balai desa", "06.00", "" */
MUST_USE char *today_when(const TodayItem *item, const Lang *lang);
/* As plain text, for paper and terminal. */
MUST_USE char *today_text(const Today *today, const char *business, const Lang *lang);
