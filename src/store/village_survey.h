// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Village surveys (requirement K10): of so many businesses that were asked, how many use the internet,
 * and what for. Numbers only. */
#include "base/date.h"
#include "db/record.h"

#define SURVEY_NOT_ASKED INT64_C(-1)
#define SURVEY_ASKED_MAX 100000

typedef struct {
    int64_t id;
    const char *place;
    int64_t day;
    int64_t asked;                /* 1 … SURVEY_ASKED_MAX */
    int64_t internet;             /* 0 … asked, as the two others */
    int64_t marketing, promotion; /* SURVEY_NOT_ASKED */
    int64_t created_at;
} VillageSurvey;
RECORD_LIST(VillageSurvey, village_survey)

/* Newest first, before record `before` (0: from the newest). */
MUST_USE bool village_survey_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                                  RecordList **ret_list, GError **error);
/* created_at is the moment. */
MUST_USE bool village_survey_add(Db *db, int64_t business_id, const VillageSurvey *survey,
                                 int64_t *ret_id, GError **error);
/* NOT_FOUND when there is none. */
MUST_USE bool village_survey_remove(Db *db, int64_t business_id, int64_t id, GError **error);
