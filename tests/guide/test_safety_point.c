// SPDX-License-Identifier: Apache-2.0
/* X02: the checklist stands against account hacking, data theft and digital fraud. */
#include "guide/safety_point.h"

#include <string.h>

#include "guide/fixture.h"

static void every_threat_has_points_and_steps(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    size_t points[THREAT_COUNT] = {0}, scams = 0;
    for (size_t i = 0; i < safety_point_count(knowledge); i++) {
        const SafetyPoint *point = safety_point_at(knowledge, i);
        points[point->threat]++;
        scams += safety_point_scam(point, NULL) != NULL;
        g_assert_cmpstr(safety_point_name(point, NULL), !=, "");
        g_assert_cmpstr(safety_point_step(point, NULL), !=, "");
    }
    for (Threat threat = 0; threat < THREAT_COUNT; threat++) {
        g_assert_cmpuint(points[threat], >=, 3);
        g_assert_cmpuint(points[threat], <=, 5); /* as many ticks as are drawn at once */
        g_assert_cmpstr(threat_word(threat_key(threat)), ==, threat_name(threat));
    }
    g_assert_cmpuint(scams, >=, 5);
    static const char *const ASKED[] = {"two_step", "pin", "otp", "backup", "proof", "link"};
    for (size_t i = 0; i < G_N_ELEMENTS(ASKED); i++) {
        g_assert_nonnull(safety_point_find(knowledge, ASKED[i]));
    }
}

static void the_score_is_what_is_kept(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    int64_t all = (int64_t)safety_point_count(knowledge);
    g_assert_cmpint(safety_score(knowledge, ""), ==, 0);
    g_assert_cmpint(safety_score(knowledge, "otp,proof,tidak_ada"), ==, 2);
    g_assert_cmpstr(safety_point_missing(knowledge, "", 0)->key, ==, "two_step");
    g_assert_cmpstr(safety_point_missing(knowledge, "two_step,otp", 0)->key, ==, "linked");
    g_assert_null(safety_point_missing(knowledge, "otp", (size_t)all - 1));
}

static void a_point_of_no_known_threat_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(fixture_knowledge_with("safety.txt",
                                         "point: x\nthreat: hantu\nname: a\nstep: b\n", &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
    g_assert_nonnull(strstr(error->message, "safety.txt:"));
}

void test_safety_point(void)
{
    g_test_add_func("/guide/safety_point/threats", every_threat_has_points_and_steps);
    g_test_add_func("/guide/safety_point/score", the_score_is_what_is_kept);
    g_test_add_func("/guide/safety_point/refused", a_point_of_no_known_threat_is_refused);
}
