// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The five stages of a strategy: analysis of the media used before and now, trinity, integrated
 * strategy, resources, implementation and measurement. The owner closes a stage herself; which
 * evidence there is for it is read from her records, and what is missing is named. The last one
 * needs a measured value and a day on which it is looked at again. Pure. Source: requirement M10. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    TRACK_ANALYSIS,
    TRACK_TRINITY,
    TRACK_INTEGRATION,
    TRACK_RESOURCES,
    TRACK_MEASUREMENT,
    TRACK_COUNT
} TrackStage;

const char *track_key(TrackStage stage);                 /* "analysis" */
const char *track_name(TrackStage stage);                /* N_ */
const char *track_task(TrackStage stage);                /* what is done in it, one sentence, N_ */
bool track_find(const char *key, TrackStage *ret_stage); /* false: no such stage */

typedef enum {
    TRACK_OPEN,    /* not closed yet */
    TRACK_CLOSED,  /* the owner closed it */
    TRACK_SKIPPED, /* open, while a later one is closed */
} TrackState;
TrackState track_state(const bool closed[TRACK_COUNT], TrackStage stage);
/* The first that is not closed; TRACK_COUNT: all are. */
TrackStage track_next(const bool closed[TRACK_COUNT]);

/* What the records say. Counts are 0 when there is none. */
typedef struct {
    bool used_before, money; /* answered: media used so far; money for promotion */
    bool minutes;            /* answered: minutes a day */
    int64_t tools;           /* chosen */
    int64_t classes;         /* different classes of them: blog, network, messenger … */
    int64_t manned;          /* of them, with somebody responsible */
    int64_t looked_at;       /* figures, posts done and reviews that tell how it went so far */
    int64_t sheets;          /* versions of the strategy sheet */
    int64_t goals;           /* accepted, not dropped */
    int64_t posts;           /* planned or done for a goal or for relations */
    int64_t tactics;         /* written down */
    int64_t done;            /* posts done lately */
    int64_t measured;        /* values measured lately */
    bool review_day;         /* a day to look at the result again is set */
} TrackFacts;
#define TRACK_TRINITY_MAX 3

/* The evidence of a stage, in order; each is found in the records or missing. */
typedef struct {
    TrackStage stage;
    const char *label; /* N_ */
    const char *href;  /* where the record is made; NULL: said when the stage is closed */
    bool (*found)(const TrackFacts *facts);
} TrackEvidence;
const TrackEvidence *track_evidence(TrackStage stage, size_t i); /* NULL after the last */

/* May this stage be closed? Only the last may not: without a measured value or without a day. */
bool track_may_close(TrackStage stage, const TrackFacts *facts);
