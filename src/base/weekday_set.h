// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Days of the week as they are ticked in a form, "1,7", and as they are kept: a bit mask with
 * Monday = bit 0. */
#include "base/date.h"

/* The choices of a FIELD_SET of days. */
#define WEEKDAY_CHOICES                                                                            \
    {"1", N_("Senin")}, {"2", N_("Selasa")}, {"3", N_("Rabu")}, {"4", N_("Kamis")},                \
        {"5", N_("Jumat")}, {"6", N_("Sabtu")},                                                    \
    {                                                                                              \
        "7", N_("Minggu")                                                                          \
    }

int weekday_mask(const char *set);         /* what is no day counts nothing */
MUST_USE char *weekday_mask_set(int mask); /* "" of no day */
