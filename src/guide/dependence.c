// SPDX-License-Identifier: Apache-2.0
#include "guide/dependence.h"

#define PERCENT 100

DependenceState dependence_of(int64_t top, int64_t all, bool online)
{
    if (all < DEPENDENCE_ORDERS) {
        return DEPENDENCE_UNKNOWN;
    }
    return online && top * PERCENT >= all * DEPENDENCE_SHARE ? DEPENDENCE_RISK : DEPENDENCE_SPREAD;
}

/* Weeks may hold one figure or one a day: their means are compared. */
ReachState reach_state(DependenceWeek before, DependenceWeek now)
{
    if (before.figures == 0 || now.figures == 0 || before.views < DEPENDENCE_VIEWS ||
        before.posts == 0) {
        return REACH_UNKNOWN;
    }
    int64_t left = (PERCENT - DEPENDENCE_FALL) * before.views * now.figures;
    if (now.views * before.figures * PERCENT > left) {
        return REACH_STEADY;
    }
    return now.posts * 10 >= before.posts * 9 ? REACH_DROPPED : REACH_FEWER_POSTS;
}

int64_t reach_fall(DependenceWeek before, DependenceWeek now)
{
    int64_t whole = before.views * now.figures, part = whole - now.views * before.figures;
    int64_t half = part < 0 ? -whole / 2 : whole / 2;
    return whole > 0 ? (part * PERCENT + half) / whole : 0;
}
