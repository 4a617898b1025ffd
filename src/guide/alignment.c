// SPDX-License-Identifier: Apache-2.0
#include "guide/alignment.h"

#include "base/money.h"

bool alignment_item_is_aligned(const AlignmentItem *item)
{
    return item->goal_id > 0 || g_str_equal(item->mark, "relation") ||
           g_str_equal(item->mark, "value");
}

Alignment alignment_of(const AlignmentItem *items, size_t count)
{
    Alignment alignment = {.items = count};
    for (size_t i = 0; i < count; i++) {
        alignment.aligned += alignment_item_is_aligned(&items[i]);
    }
    return alignment;
}

char *alignment_format(Alignment alignment)
{
    return percent_format((int64_t)alignment.aligned, (int64_t)alignment.items);
}

size_t alignment_missing(const AlignmentItem *items, size_t count, size_t i)
{
    for (size_t at = 0; at < count; at++) {
        if (!alignment_item_is_aligned(&items[at]) && i-- == 0) {
            return at;
        }
    }
    return count;
}
