// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How steadily a business posts and whether it talks with people: done of planned, streak, longest
 * gap, the level hadir / aktif / berdampak and the two-way index (requirements C19, C03, X07). */
#include "planner/day_room.h"

typedef enum {
    LEVEL_NONE,    /* nothing posted yet */
    LEVEL_PRESENT, /* hadir: posts */
    LEVEL_ACTIVE,  /* aktif: half of the plan or more is done, and people are answered */
    LEVEL_IMPACT,  /* berdampak: active, and there is a result such as an order */
    LEVEL_COUNT
} PresenceLevel;

typedef struct {
    int planned, done;
    int replies; /* answers given to people */
    int results; /* orders or other results in the same time */
} Presence;

/* Whole percent, rounded half up; -1: nothing was planned. */
int presence_percent(const Presence *presence);
PresenceLevel presence_level(const Presence *presence);
const char *presence_level_name(PresenceLevel level, const Lang *lang);
/* What is still missing for the next level, as one sentence. */
const char *presence_advice(const Presence *presence, const Lang *lang);

#define GAP_REPORTED_DAYS 2

typedef struct {
    int streak; /* days in a row with a post, up to the last day; off days do not break it */
    int gap;    /* longest run of days without a post, off days not counted */
    Day gap_from, gap_to; /* of that run; DAY_NONE without one */
} Streak;

/* days: the days with a post, in any order, within from … to. rules may be NULL. */
Streak streak_measure(const Day *days, size_t count, Period span, const DayRules *rules);
/* "2 hari tanpa kiriman: Rab 7 Jan sampai Kam 8 Jan", or NULL when the gap is short. */
char *streak_gap_words(const Streak *streak, const Lang *lang);

typedef enum { TALK_SILENT, TALK_ONE_WAY, TALK_TWO_WAY } TalkKind;
TalkKind talk_kind(int posts, int replies);
const char *talk_kind_name(TalkKind kind, const Lang *lang); /* "satu arah" */
