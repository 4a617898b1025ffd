// SPDX-License-Identifier: Apache-2.0
#include "guide/wa_feature.h"

#include "guide/fixture.h"

/* H02: each of the six features has one how-to of three steps and one business use. */
static void six_features_each_with_steps_and_use(void)
{
    static const char *const KEYS[] = {"gallery", "contact", "camera", "audio", "maps", "document"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(wa_feature_count(knowledge), ==, G_N_ELEMENTS(KEYS));
    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++) {
        const WaFeature *feature = wa_feature_find(knowledge, KEYS[i]);
        g_assert_nonnull(feature);
        g_assert_cmpuint(feature->steps->len, ==, WA_STEPS);
        g_assert_cmpstr(wa_feature_name(feature, NULL), !=, "");
        g_assert_cmpstr(wa_feature_use(feature, NULL), !=, "");
        g_assert_cmpstr(wa_feature_step(feature, 2, NULL), !=, "");
    }
}

static void an_aim_leads_to_its_feature(void)
{
    static const char *const AIMS[][2] = {
        {"mau kirim lokasi warung", "maps"}, {"kirim daftar harga", "document"},
        {"saya malas mengetik", "audio"},    {"memotret nasi yang baru matang", "camera"},
        {"kirim foto jualan", "gallery"},    {"kasih nomor kurir", "contact"}};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(AIMS); i++) {
        g_assert_cmpstr(wa_feature_for(knowledge, AIMS[i][0])->key, ==, AIMS[i][1]);
    }
    g_assert_null(wa_feature_for(knowledge, "menari"));
}

void test_wa_feature(void)
{
    g_test_add_func("/guide/wa_feature/six", six_features_each_with_steps_and_use);
    g_test_add_func("/guide/wa_feature/aim", an_aim_leads_to_its_feature);
}
