// SPDX-License-Identifier: Apache-2.0
/* K10: numbers of a village. */
#include "store/village_survey.h"

#include "testkit/testkit.h"

static void surveys_stay_with_their_business_and_gaps_stay_gaps(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) own = NULL, others = NULL;
    int64_t id = 0;
    VillageSurvey survey = {.place = "RW 02", .day = 20458, .asked = 10, .internet = 5,
                            .marketing = SURVEY_NOT_ASKED, .promotion = 0, .created_at = NOW};
    assert_ok(village_survey_add(db, BUSINESS, &survey, &id, &error), error);
    assert_ok(village_survey_list(db, BUSINESS, 0, 10, &own, &error), error);
    g_assert_cmpuint(record_count(own), ==, 1);
    g_assert_cmpint(village_survey_at(own, 0)->marketing, ==, SURVEY_NOT_ASKED);
    g_assert_cmpint(village_survey_at(own, 0)->promotion, ==, 0);
    assert_ok(village_survey_list(db, OTHER_BUSINESS, 0, 10, &others, &error), error);
    g_assert_cmpuint(record_count(others), ==, 0);
    assert_fails(village_survey_remove(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(village_survey_remove(db, BUSINESS, id, &error), error);
    assert_fails(village_survey_remove(db, BUSINESS, id, &error), error, ERROR_NOT_FOUND);
}

void test_village_survey(void)
{
    testkit_db_case("/store/village_survey/K10/own",
                    surveys_stay_with_their_business_and_gaps_stay_gaps);
}
