// SPDX-License-Identifier: Apache-2.0
/* M10: the last stage needs a number and a day; a stage left open before a closed one is skipped. */
#include "guide/track.h"

#include <glib.h>

static const TrackFacts FULL = {.used_before = true,
                                .money = true,
                                .minutes = true,
                                .tools = 2,
                                .classes = 2,
                                .manned = 2,
                                .looked_at = 1,
                                .sheets = 1,
                                .goals = 1,
                                .posts = 1,
                                .tactics = 1,
                                .done = 1,
                                .measured = 1,
                                .review_day = true};

static void measuring_ends_with_a_number_and_a_day(void)
{
    TrackFacts facts = FULL;
    g_assert_true(track_may_close(TRACK_MEASUREMENT, &facts));
    facts.measured = 0;
    g_assert_false(track_may_close(TRACK_MEASUREMENT, &facts));
    facts = FULL;
    facts.review_day = false;
    g_assert_false(track_may_close(TRACK_MEASUREMENT, &facts));
    facts = (TrackFacts){0};
    g_assert_true(track_may_close(TRACK_RESOURCES, &facts));
}

static void an_open_stage_before_a_closed_one_is_skipped(void)
{
    const bool closed[TRACK_COUNT] = {true, false, true, false, false};
    static const TrackState EXPECTED[TRACK_COUNT] = {TRACK_CLOSED, TRACK_SKIPPED, TRACK_CLOSED,
                                                     TRACK_OPEN, TRACK_OPEN};
    const bool all[TRACK_COUNT] = {true, true, true, true, true};
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        g_assert_cmpint(track_state(closed, (TrackStage)stage), ==, EXPECTED[stage]);
    }
    g_assert_cmpint(track_next(closed), ==, TRACK_TRINITY);
    g_assert_cmpint(track_next(all), ==, TRACK_COUNT);
}

static size_t missing(TrackStage stage, const TrackFacts *facts)
{
    size_t count = 0;
    const TrackEvidence *evidence = NULL;
    for (size_t i = 0; (evidence = track_evidence(stage, i)) != NULL; i++) {
        count += !evidence->found(facts);
    }
    return count;
}

static void every_stage_names_what_it_misses(void)
{
    const TrackFacts none = {0};
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        size_t count = 0;
        while (track_evidence((TrackStage)stage, count) != NULL) {
            count++;
        }
        g_assert_cmpuint(count, >, 0);
        g_assert_cmpuint(missing((TrackStage)stage, &none), ==, count);
        g_assert_cmpuint(missing((TrackStage)stage, &FULL), ==, 0);
    }
}

static void more_than_three_kinds_of_media_are_no_focus(void)
{
    TrackFacts facts = FULL;
    facts.classes = TRACK_TRINITY_MAX;
    g_assert_cmpuint(missing(TRACK_TRINITY, &facts), ==, 0);
    facts.classes = TRACK_TRINITY_MAX + 1;
    g_assert_cmpuint(missing(TRACK_TRINITY, &facts), ==, 1);
    facts.manned = 1;
    g_assert_cmpuint(missing(TRACK_RESOURCES, &facts), ==, 1);
}

static void a_stage_is_found_by_its_key(void)
{
    TrackStage found = TRACK_ANALYSIS;
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        g_assert_true(track_find(track_key((TrackStage)stage), &found));
        g_assert_cmpint(found, ==, stage);
    }
    g_assert_false(track_find("sixth", &found));
    g_assert_false(track_find("", &found));
}

void test_track(void)
{
    g_test_add_func("/guide/track/measurement", measuring_ends_with_a_number_and_a_day);
    g_test_add_func("/guide/track/skipped", an_open_stage_before_a_closed_one_is_skipped);
    g_test_add_func("/guide/track/missing", every_stage_names_what_it_misses);
    g_test_add_func("/guide/track/focus", more_than_three_kinds_of_media_are_no_focus);
    g_test_add_func("/guide/track/key", a_stage_is_found_by_its_key);
}
