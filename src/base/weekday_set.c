// SPDX-License-Identifier: Apache-2.0
#include "base/weekday_set.h"

#include "base/form_values.h"

int weekday_mask(const char *set)
{
    int mask = 0;
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        char item[2] = {(char)('1' + day), '\0'};
        mask |= form_set_has(set, item) ? 1 << day : 0;
    }
    return mask;
}

char *weekday_mask_set(int mask)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        if ((mask & (1 << day)) != 0) {
            g_string_append_printf(out, "%s%d", out->len > 0 ? "," : "", day + 1);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}
