// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which fonts of the drawings this machine has. A missing one would be replaced by another that is
 * wider or lacks letters, so the doctor asks here. */
#include "base/error.h"

#define FONT_FAMILIES                                                                              \
    {                                                                                              \
        "Lato", "League Spartan", "Roboto Slab", "Lobster Two", "Amiri", "Noto Color Emoji", NULL  \
    }

bool font_is_here(const char *family);
/* The missing ones of FONT_FAMILIES: "Lato, Amiri"; NULL when all are there. */
char *font_missing(void);
