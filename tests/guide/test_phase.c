// SPDX-License-Identifier: Apache-2.0
#include "guide/phase.h"

#include "guide/fixture.h"

static PhaseTicks ticks_of(unsigned bits)
{
    return (PhaseTicks){.heard = bits & 1,
                        .why = bits & 2,
                        .training = bits & 4,
                        .guideline = bits & 8,
                        .alone = bits & 16,
                        .time = bits & 32};
}

/* L01: every set of answers gives exactly one phase. */
static void every_set_of_ticks_gives_exactly_one_phase(void)
{
    size_t seen[PHASE_COUNT] = {0};
    for (unsigned bits = 0; bits < 1u << PHASE_TICKS; bits++) {
        PhaseTicks ticks = ticks_of(bits);
        bool knows = ticks.why || ticks.training;
        bool expected[PHASE_COUNT] = {!knows, knows && !ticks.guideline,
                                      knows && ticks.guideline && !ticks.alone,
                                      knows && ticks.guideline && ticks.alone};
        Phase phase = phase_of(ticks);
        for (int i = 0; i < PHASE_COUNT; i++) {
            g_assert_cmpint(expected[i], ==, i == (int)phase);
        }
        seen[phase]++;
    }
    for (int i = 0; i < PHASE_COUNT; i++) {
        g_assert_cmpuint(seen[i], >, 0);
    }
}

static void answers_of_each_phase_give_that_phase(void)
{
    static const struct {
        const char *understanding, *trying;
        Phase phase;
    } cases[] = {{ANSWER_NONE, ANSWER_NONE, PHASE_0},
                 {"heard", "alone", PHASE_0},
                 {"heard,why", ANSWER_NONE, PHASE_1},
                 {"heard,why,training", "time", PHASE_1},
                 {"heard,why,training,guideline", ANSWER_NONE, PHASE_2},
                 {"heard,why,training,guideline", "alone", PHASE_3}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(Answers) answers = answers_new();
        answers_set(answers, "understanding", cases[i].understanding);
        answers_set(answers, "trying", cases[i].trying);
        g_assert_cmpint(phase_of(phase_ticks(answers)), ==, cases[i].phase);
    }
}

static void the_outputs_differ(void)
{
    for (int a = 0; a < PHASE_COUNT; a++) {
        for (int b = a + 1; b < PHASE_COUNT; b++) {
            g_assert_cmpstr(phase_name((Phase)a), !=, phase_name((Phase)b));
            g_assert_cmpstr(phase_next((Phase)a), !=, phase_next((Phase)b));
        }
    }
    g_assert_cmpstr(phase_name(PHASE_1), ==, "tahu mengapa, belum tahu caranya");
}

static void without_time_the_third_phase_advises_to_share(void)
{
    g_autoptr(Reasons) hurried = reasons_new();
    g_autoptr(Reasons) relaxed = reasons_new();
    PhaseTicks ticks = ticks_of(31);
    phase_explain(ticks, NULL, hurried);
    ticks.time = true;
    phase_explain(ticks, NULL, relaxed);
    g_assert_cmpuint(reasons_count(hurried), ==, reasons_count(relaxed) + 1);
    g_assert_true(reasons_has_row(hurried, "L01"));
}

void test_phase(void)
{
    g_test_add_func("/guide/phase/exactly_one", every_set_of_ticks_gives_exactly_one_phase);
    g_test_add_func("/guide/phase/answers_of_each_phase", answers_of_each_phase_give_that_phase);
    g_test_add_func("/guide/phase/outputs_differ", the_outputs_differ);
    g_test_add_func("/guide/phase/without_time_share",
                    without_time_the_third_phase_advises_to_share);
}
