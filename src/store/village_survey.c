// SPDX-License-Identifier: Apache-2.0
#include "store/village_survey.h"

static const char SQL_LIST[] =
    "SELECT id, place, day, asked, internet, COALESCE(marketing, -1), COALESCE(promotion, -1), "
    "created_at FROM village_surveys WHERE business_id = $1 AND (id < $2 OR $2 = 0) "
    "ORDER BY id DESC LIMIT $3";
static const char SQL_ADD[] =
    "INSERT INTO village_surveys (business_id, place, day, asked, internet, marketing, promotion, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
static const char SQL_REMOVE[] = "DELETE FROM village_surveys WHERE business_id = $1 AND id = $2";

static const Column FIELDS[] = {
    COLUMN(VillageSurvey, INT, id),        COLUMN(VillageSurvey, TEXT, place),
    COLUMN(VillageSurvey, DAY, day),       COLUMN(VillageSurvey, INT, asked),
    COLUMN(VillageSurvey, INT, internet),  COLUMN(VillageSurvey, INT, marketing),
    COLUMN(VillageSurvey, INT, promotion), COLUMN(VillageSurvey, TIME, created_at),
    {0},
};
const RecordType village_survey_type = {sizeof(VillageSurvey), FIELDS};

bool village_survey_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                         RecordList **ret_list, GError **error)
{
    return record_list_load(db, &village_survey_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

static DbValue said(int64_t number)
{
    return number != SURVEY_NOT_ASKED ? db_int(number) : db_null();
}

bool village_survey_add(Db *db, int64_t business_id, const VillageSurvey *survey, int64_t *ret_id,
                        GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(survey->place), db_int(survey->day),
                               db_int(survey->asked), db_int(survey->internet),
                               said(survey->marketing), said(survey->promotion),
                               db_int(survey->created_at)),
                     ret_id, error);
}

bool village_survey_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                      error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such survey");
}
