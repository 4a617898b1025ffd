// SPDX-License-Identifier: Apache-2.0
/* Every drawing inside the program is whole, and every style has one for every kind. */
#include "poster/drawing_shelf.h"

#include "poster/poster.h"
#include "testkit/testkit.h"

extern const EmbeddedFile tangga_asset_files[];
extern const size_t tangga_asset_count;

static void every_drawing_is_whole(void)
{
    unsigned seen = 0;
    for (size_t i = 0; i < tangga_asset_count; i++) {
        const char *path = tangga_asset_files[i].path;
        if (g_str_has_prefix(path, "poster/") && g_str_has_suffix(path, ".svg")) {
            g_autoptr(GError) error = NULL;
            g_autoptr(Drawing) drawing = NULL;
            assert_ok(drawing_shelf_take(path, &drawing, &error), error);
            seen++;
        }
    }
    g_assert_cmpuint(seen, >=, 60);
}

/* A slot follows, or stands beside, one that is there. */
static void slots_name_slots_that_are_there(void)
{
    for (size_t i = 0; i < tangga_asset_count; i++) {
        const char *path = tangga_asset_files[i].path;
        g_autoptr(GError) error = NULL;
        g_autoptr(Drawing) drawing = NULL;
        if (!g_str_has_prefix(path, "poster/") || !g_str_has_suffix(path, ".svg")) {
            continue;
        }
        assert_ok(drawing_shelf_take(path, &drawing, &error), error);
        for (size_t j = 0; j < drawing_slot_count(drawing); j++) {
            const Slot *slot = drawing_slot_at(drawing, j);
            g_assert_true(slot->after == NULL || drawing_slot(drawing, slot->after) != NULL);
            g_assert_true(slot->beside == NULL || drawing_slot(drawing, slot->beside) != NULL);
        }
    }
}

static void what_is_not_there_is_not_found(void)
{
    g_autoptr(GError) error = NULL;
    Drawing *drawing = NULL;
    assert_fails(drawing_shelf_take("poster/../style.css", &drawing, &error), error,
                 ERROR_NOT_FOUND);
    g_assert_null(drawing_shelf_file("/etc/passwd"));
}

void test_drawing_shelf(void)
{
    g_test_add_func("/poster/drawing_shelf/whole", every_drawing_is_whole);
    g_test_add_func("/poster/drawing_shelf/slots", slots_name_slots_that_are_there);
    g_test_add_func("/poster/drawing_shelf/absent", what_is_not_there_is_not_found);
}
