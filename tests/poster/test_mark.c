// SPDX-License-Identifier: Apache-2.0
/* S13: a mark from initials or a small drawing, in the colours of the business. */
#include "poster/mark.h"

#include "draw/picture_file.h"
#include "testkit/testkit.h"

static GBytes *mark_file(const char *name, const char *initials)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Mark) mark = NULL;
    GBytes *file = NULL;
    Palette palette = palette_from_seed((Colour){40, 100, 60});
    PictureOutput output = {PICTURE_PNG, 64, 0, 0, NULL};
    assert_ok(mark_make(name, initials, &palette, &mark, &error), error);
    assert_ok(picture_write(mark_picture(mark), &output, &file, &error), error);
    return file;
}

static void every_mark_is_drawn(void)
{
    for (const Choice *choice = MARK_CHOICES + 1; choice->value != NULL; choice++) {
        g_autoptr(GBytes) file = mark_file(choice->value, "DM");
        g_assert_cmpuint(g_bytes_get_size(file), >, 200);
    }
    g_autoptr(GBytes) one = mark_file("circle", "DM");
    g_autoptr(GBytes) other = mark_file("circle", "WK");
    g_assert_false(g_bytes_equal(one, other));
}

static void none_is_no_mark_and_an_unknown_one_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Mark) mark = NULL;
    Palette palette = {0};
    assert_ok(mark_make("none", "", &palette, &mark, &error), error);
    assert_ok(mark_make("", "", &palette, &mark, &error), error);
    g_assert_null(mark_picture(mark));
    assert_fails(mark_make("../label", "", &palette, &mark, &error), error, ERROR_NOT_FOUND);
}

void test_mark(void)
{
    g_test_add_func("/poster/mark/S13/drawn", every_mark_is_drawn);
    g_test_add_func("/poster/mark/none", none_is_no_mark_and_an_unknown_one_is_refused);
}
