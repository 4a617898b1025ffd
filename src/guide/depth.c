// SPDX-License-Identifier: Apache-2.0
#include "guide/depth.h"

#include <glib.h>

#include "base/lang.h"

static const struct {
    const char *key, *name;
    size_t choices;
} DEPTHS[DEPTH_COUNT] = {
    [DEPTH_GUIDED] = {"guided", N_("dipandu"), DEPTH_GUIDED_CHOICES},
    [DEPTH_NORMAL] = {"normal", N_("biasa"), 9},
    [DEPTH_FULL] = {"full", N_("lengkap"), G_MAXSIZE},
};

const char *depth_key(Depth depth)
{
    g_assert(depth < DEPTH_COUNT);
    return DEPTHS[depth].key;
}

const char *depth_name(Depth depth)
{
    g_assert(depth < DEPTH_COUNT);
    return DEPTHS[depth].name;
}

size_t depth_choices(Depth depth, size_t available)
{
    g_assert(depth < DEPTH_COUNT);
    return MIN(DEPTHS[depth].choices, available);
}
