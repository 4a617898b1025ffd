// SPDX-License-Identifier: Apache-2.0
#include "guide/format.h"

#include "guide/fixture.h"

static Capacity capacity(int signal)
{
    Capacity able = {.wishes = ""};
    able.readiness.score[FACTOR_INFRASTRUCTURE] = signal;
    able.readiness.score[FACTOR_LITERACY] = 3;
    return able;
}

/* C13: weak signal is offered no live video by itself, but a recorded clip. */
static void weak_signal_gets_a_clip_instead_of_live(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Platform *facebook = platform_find(knowledge, "facebook");
    Capacity weak = capacity(1), strong = capacity(3);
    unsigned few = formats_possible(&weak, facebook);
    g_assert_cmpuint(few >> FORMAT_LIVE & 1, ==, 0);
    g_assert_cmpuint(few >> FORMAT_CLIP & 1, ==, 1);
    g_assert_cmpuint(formats_possible(&strong, facebook) >> FORMAT_LIVE & 1, ==, 1);
    strong.runs_out = true;
    g_assert_cmpuint(formats_possible(&strong, facebook) >> FORMAT_LIVE & 1, ==, 0);
}

static void every_post_gets_a_possible_form(void)
{
    static const char *const KINDS[] = {"product", "promo",    "story",   "quote",
                                        "advice",  "question", "process", "testimonial"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (int signal = 0; signal <= 3; signal++) {
        Capacity able = capacity(signal);
        for (size_t p = 0; p < platform_count(knowledge); p++) {
            for (size_t k = 0; k < G_N_ELEMENTS(KINDS); k++) {
                const Platform *platform = platform_at(knowledge, p);
                Format format = format_for(&able, platform, KINDS[k]);
                g_assert_cmpuint(formats_possible(&able, platform) >> format & 1, ==, 1);
                g_assert_cmpstr(format_name(format), !=, "");
            }
        }
    }
}

void test_format(void)
{
    g_test_add_func("/guide/format/weak", weak_signal_gets_a_clip_instead_of_live);
    g_test_add_func("/guide/format/possible", every_post_gets_a_possible_form);
}
