// SPDX-License-Identifier: Apache-2.0
#include "planner/alignment.h"

void alignment_clear(Alignment *alignment)
{
    g_clear_pointer(&alignment->loose, g_array_unref);
}

Alignment alignment_measure(const AlignedItem *items, size_t count)
{
    Alignment alignment = {.total = count, .loose = g_array_new(FALSE, FALSE, sizeof(int64_t))};
    for (size_t i = 0; i < count; i++) {
        const char *mark = items[i].goal_mark;
        if (items[i].goal_id != 0 || (mark != NULL && *mark != '\0')) {
            alignment.aligned++;
        } else {
            g_array_append_val(alignment.loose, items[i].id);
        }
    }
    return alignment;
}
