// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "draw/drawing.h"
#include "fuzz/fuzz.h"

static bool even(const void *data, const char *slot)
{
    (void)data;
    return strlen(slot) % 2 == 0;
}

/* Whatever the bytes: a reason, or slots with a size and a text that closes. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Drawing) drawing = NULL;
    g_assert_true(drawing_parse((const char *)data, size, &drawing, &error) == (error == NULL));
    if (drawing == NULL) {
        return 0;
    }
    Palette palette = {0};
    g_autofree char *svg = drawing_dress(drawing, &palette, even, NULL);
    g_assert_true(g_str_has_suffix(svg, "</svg>"));
    for (size_t i = 0; i < drawing_slot_count(drawing); i++) {
        const Slot *slot = drawing_slot_at(drawing, i);
        g_assert_true(slot->box.width > 0 && slot->box.height > 0);
        g_assert_true(slot->size_min > 0 && slot->size_min <= slot->size_max);
    }
    return 0;
}
