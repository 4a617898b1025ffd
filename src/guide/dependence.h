// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Dependence on one platform: nearly all orders through one place that belongs to somebody else, and
 * views that fall although as much was posted. Pure; thin evidence gives no alarm. Source: requirement X03. */
#include <stdbool.h>
#include <stdint.h>

#define DEPENDENCE_ORDERS 10 /* fewer say nothing */
#define DEPENDENCE_SHARE 80  /* percent from which it is a risk */
#define DEPENDENCE_FALL 40   /* percent fewer views */
#define DEPENDENCE_VIEWS 20  /* fewer before say nothing */

typedef enum { DEPENDENCE_UNKNOWN, DEPENDENCE_SPREAD, DEPENDENCE_RISK } DependenceState;
/* top: orders of the busiest place, of `all`. online: it is a platform; her own stall is no risk. */
DependenceState dependence_of(int64_t top, int64_t all, bool online);

/* Seven days: views in so many figures, and posts done. */
typedef struct {
    int64_t views, figures, posts;
} DependenceWeek;
typedef enum {
    REACH_UNKNOWN,     /* a gap is no zero */
    REACH_STEADY,      /* no such fall */
    REACH_FEWER_POSTS, /* it fell, and so did the posts */
    REACH_DROPPED,     /* it fell with equal posts: the alarm */
} ReachState;
ReachState reach_state(DependenceWeek before, DependenceWeek now);
/* Fall in percent, rounded; below zero: it rose. Both weeks must have figures. */
int64_t reach_fall(DependenceWeek before, DependenceWeek now);
