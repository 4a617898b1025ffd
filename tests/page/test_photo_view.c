// SPDX-License-Identifier: Apache-2.0
#include "page/create/photo_view.h"

static void the_place_of_a_picture_has_its_proportions(void)
{
    static const int64_t cases[][4] = {
        {1600, 1200, 800, 600}, {900, 1200, 600, 800}, {300, 200, 300, 200}, {1600, 1, 800, 1}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        int width = 0, height = 0;
        photo_medium_size(&(PhotoRecord){.width = cases[i][0], .height = cases[i][1]}, &width,
                          &height);
        g_assert_cmpint(width, ==, cases[i][2]);
        g_assert_cmpint(height, ==, cases[i][3]);
    }
}

void test_photo_view(void)
{
    g_test_add_func("/page/photo_view/C14/place", the_place_of_a_picture_has_its_proportions);
}
