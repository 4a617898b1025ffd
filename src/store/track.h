// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The five stages of a business (guide/track.h): which are closed, with what was found, and what its
 * records say as evidence. Nothing is asked that stands written elsewhere. Source: requirement M10. */
#include "base/date.h"
#include "db/record.h"
#include "guide/knowledge.h"
#include "guide/track.h"

typedef struct {
    int64_t id;
    const char *stage; /* track_key */
    const char *note;
    int64_t review_day; /* DAY_NONE: none */
    int64_t closed_at;
} TrackRecord;
RECORD_LIST(TrackRecord, track_record)

typedef struct {
    RecordList *records; /* owned: TrackRecord, of the closed ones */
    bool closed[TRACK_COUNT];
    TrackFacts facts;
} TrackBoard;
/* What was measured more than TRACK_MEASURED_DAYS ago says nothing about now. */
#define TRACK_MEASURED_DAYS 90
MUST_USE bool track_board_load(Db *db, int64_t business_id, const Knowledge *knowledge, Day today,
                               TrackBoard *ret_board, GError **error);
void track_board_clear(TrackBoard *board);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(TrackBoard, track_board_clear)
/* NULL: not closed. */
const TrackRecord *track_board_record(const TrackBoard *board, TrackStage stage);
bool track_board_begun(const TrackBoard *board); /* one at least is closed */

typedef struct {
    TrackStage stage;
    const char *note;
    Day review_day; /* DAY_NONE: none */
} TrackClosing;
/* Closes, or writes anew what was said at its closing. */
MUST_USE bool track_close(Db *db, int64_t business_id, const TrackClosing *closing, int64_t now,
                          int64_t *ret_id, GError **error);
/* NOT_FOUND: it is not closed. */
MUST_USE bool track_reopen(Db *db, int64_t business_id, TrackStage stage, GError **error);
