// SPDX-License-Identifier: Apache-2.0
/* S11: places as people write them get their official code, or none. */
#include "guide/region.h"

#include <string.h>

#include "guide/fixture.h"

static void every_official_region_is_there_with_its_code(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    size_t provinces = 0;
    for (size_t i = 0; i < region_count(knowledge); i++) {
        const Region *region = region_at(knowledge, i);
        const Region *province = region_province(knowledge, region);
        g_assert_nonnull(province);
        provinces += province == region;
    }
    g_assert_cmpuint(provinces, ==, 38);
    g_assert_cmpuint(region_count(knowledge), ==, 38 + 514);
    g_assert_cmpstr(region_find(knowledge, "35_07")->name, ==, "Kabupaten Malang");
}

static void places_as_people_write_them_are_found(void)
{
    static const struct {
        const char *text, *code;
    } cases[] = {
        {"Kab. Malang", "35_07"},
        {"kabupaten MALANG", "35_07"},
        {"Kota Malang", "35_73"},
        {"Lawang, Kab. Malang, Jawa Timur", "35_07"},
        {"Jawa Timur, Kota Malang", "35_73"},
        {"Jogja", "34"},
        {"dki jakarta", "31"},
        {"Prov. Bali", "51"},
        {"RT 02", NULL},
        {"Jalan Malang 5", NULL},
        {"Kota Malang, Bali", NULL}, /* cannot both be meant */
        {"", NULL},
    };
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(RegionIndex) index = region_index_new(knowledge);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const Region *region = region_index_find(index, cases[i].text);
        g_test_message("%s", cases[i].text);
        g_assert_cmpstr(region != NULL ? region->key : NULL, ==, cases[i].code);
    }
}

static void distance_follows_the_codes(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Region *malang = region_find(knowledge, "35_07");
    g_assert_cmpstr(region_distance(malang, malang), ==, "district");
    g_assert_cmpstr(region_distance(malang, region_find(knowledge, "35_73")), ==, "province");
    g_assert_cmpstr(region_distance(malang, region_find(knowledge, "35")), ==, "province");
    g_assert_cmpstr(region_distance(malang, region_find(knowledge, "51")), ==, "country");
    g_assert_cmpstr(region_distance(malang, NULL), ==, "");
    g_assert_cmpstr(region_distance(region_find(knowledge, "35"), region_find(knowledge, "35")), ==,
                    "province");
}

static void a_wrong_code_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge =
        fixture_knowledge_with("regions.txt", "region: 3507\nname: Malang\n", &error);
    g_assert_null(knowledge);
    g_assert_nonnull(strstr(error->message, "a code is like"));
}

void test_region(void)
{
    g_test_add_func("/guide/region/all", every_official_region_is_there_with_its_code);
    g_test_add_func("/guide/region/written", places_as_people_write_them_are_found);
    g_test_add_func("/guide/region/distance", distance_follows_the_codes);
    g_test_add_func("/guide/region/broken", a_wrong_code_is_refused);
}
