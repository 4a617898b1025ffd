// SPDX-License-Identifier: Apache-2.0
/* Row C14: dark or blurred test pictures are flagged, a good one passes. */
#include "draw/photo_judge.h"

#include "testkit/scene.h"
#include "testkit/testkit.h"

static void assert_findings(const Photo *photo, const char *wanted)
{
    PhotoJudgement judgement;
    photo_judge(photo, &judgement);
    g_autofree char *found = photo_findings_text(judgement.findings);
    if (!g_str_equal(found, wanted)) {
        g_error("found '%s', not '%s': mean %.0f, ends %.0f to %.0f, sharp %.3f, busy %.2f", found,
                wanted, judgement.brightness, judgement.dark_end, judgement.light_end,
                judgement.sharpness, judgement.busyness);
    }
}

static void a_good_photo_passes(void)
{
    static const int sides[][2] = {{1600, 1200}, {1200, 1600}, {900, 900}, {1600, 900}};
    for (size_t i = 0; i < G_N_ELEMENTS(sides); i++) {
        g_autoptr(Photo) scene = scene_new(sides[i][0], sides[i][1], (unsigned)i);
        assert_findings(scene, "");
    }
}

static void a_dark_photo_is_flagged(void)
{
    g_autoptr(Photo) scene = scene_new(1200, 900, 1);
    scene_dim(scene, 0.4);
    assert_findings(scene, "dark");
}

static void a_blurred_photo_is_flagged(void)
{
    g_autoptr(Photo) scene = scene_new(1000, 800, 1);
    scene_blur(scene, 6);
    scene_blur(scene, 6);
    assert_findings(scene, "blurred");
}

/* Grain of the night is no sharpness. */
static void a_blurred_photo_with_grain_is_flagged(void)
{
    g_autoptr(Photo) scene = scene_new(1000, 800, 1);
    g_autoptr(GRand) chance = g_rand_new_with_seed(3);
    scene_blur(scene, 6);
    scene_blur(scene, 6);
    for (int i = 0; i < scene->width * scene->height * 3; i++) {
        int level = scene->pixels[i] + g_rand_int_range(chance, -10, 11);
        scene->pixels[i] = (uint8_t)CLAMP(level, 0, 255);
    }
    assert_findings(scene, "blurred");
}

static void a_flat_photo_is_flagged(void)
{
    g_autoptr(Photo) scene = scene_new(1200, 900, 1);
    scene_fade(scene, 100, 150);
    PhotoJudgement judgement;
    photo_judge(scene, &judgement);
    g_assert_true(photo_has(judgement.findings, PHOTO_FLAT));
    g_assert_false(photo_has(judgement.findings, PHOTO_DARK));
}

static void a_washed_out_photo_is_flagged(void)
{
    g_autoptr(Photo) scene = scene_new(1200, 900, 1);
    scene_fade(scene, 160, 255);
    PhotoJudgement judgement;
    photo_judge(scene, &judgement);
    g_assert_true(photo_has(judgement.findings, PHOTO_BRIGHT));
}

static void a_small_photo_is_flagged(void)
{
    g_autoptr(Photo) scene = scene_new(640, 480, 1);
    assert_findings(scene, "small");
    g_autoptr(Photo) large = scene_new(640, 480, 1);
    large->file_width = 4000; /* it is the file's size that counts, not what was made of it */
    large->file_height = 3000;
    assert_findings(large, "");
}

static void a_busy_edge_is_flagged(void)
{
    g_autoptr(Photo) scene = scene_new(1200, 900, 1);
    scene_clutter(scene);
    assert_findings(scene, "busy");
}

static void the_smallest_pictures_are_judged_without_harm(void)
{
    static const int sides[][2] = {{1, 1}, {1, 2000}, {2000, 1}, {2, 2}, {7, 3}};
    for (size_t i = 0; i < G_N_ELEMENTS(sides); i++) {
        g_autoptr(Photo) scene = scene_new(sides[i][0], sides[i][1], 1);
        PhotoJudgement judgement;
        photo_judge(scene, &judgement);
        g_assert_true(judgement.brightness >= 0 && judgement.brightness <= 255);
    }
}

static void findings_are_kept_as_words(void)
{
    for (unsigned findings = 0; findings < 1u << PHOTO_FINDING_COUNT; findings++) {
        g_autofree char *text = photo_findings_text(findings);
        g_assert_cmpuint(photo_findings_parse(text), ==, findings);
    }
    g_assert_cmpuint(photo_findings_parse("dark,aneh"), ==, 1u << PHOTO_DARK);
}

void test_photo_judge(void)
{
    g_test_add_func("/draw/photo_judge/C14/good", a_good_photo_passes);
    g_test_add_func("/draw/photo_judge/C14/dark", a_dark_photo_is_flagged);
    g_test_add_func("/draw/photo_judge/C14/blurred", a_blurred_photo_is_flagged);
    g_test_add_func("/draw/photo_judge/C14/grain", a_blurred_photo_with_grain_is_flagged);
    g_test_add_func("/draw/photo_judge/C14/flat", a_flat_photo_is_flagged);
    g_test_add_func("/draw/photo_judge/C14/bright", a_washed_out_photo_is_flagged);
    g_test_add_func("/draw/photo_judge/C14/small", a_small_photo_is_flagged);
    g_test_add_func("/draw/photo_judge/C14/busy", a_busy_edge_is_flagged);
    g_test_add_func("/draw/photo_judge/least", the_smallest_pictures_are_judged_without_harm);
    g_test_add_func("/draw/photo_judge/words", findings_are_kept_as_words);
}
