// SPDX-License-Identifier: Apache-2.0
#include "guide/segment.h"

static const struct {
    const char *key, *name, *advice;
} SEGMENTS[SEGMENT_COUNT] = {
    [SEGMENT_NEW] = {"new", N_("Pembeli baru"),
                     N_("Ucapkan terima kasih, tanyakan rasanya, dan tawarkan satu yang lain.")},
    [SEGMENT_REGULAR] = {"regular", N_("Langganan"), N_("Kabari lebih dulu saat kesukaannya ada.")},
    [SEGMENT_BIG] = {"big", N_("Pembeli besar"),
                     N_("Tanyakan kebutuhannya minggu depan dan sisihkan untuknya.")},
    [SEGMENT_SLEEPING] = {"sleeping", N_("Lama tidak membeli"),
                          N_("Sapa dengan kabar baru, tanpa mendesak.")},
};

Segment segment_of(int64_t times, int64_t sum_idr, int64_t average_idr, int days_silent)
{
    if (days_silent > SLEEPING_DAYS) {
        return SEGMENT_SLEEPING;
    }
    if (times <= 1) {
        return SEGMENT_NEW;
    }
    return average_idr > 0 && sum_idr >= BIG_TIMES * average_idr ? SEGMENT_BIG : SEGMENT_REGULAR;
}

const char *segment_key(Segment segment)
{
    g_assert(segment < SEGMENT_COUNT);
    return SEGMENTS[segment].key;
}

const char *segment_name(Segment segment)
{
    g_assert(segment < SEGMENT_COUNT);
    return SEGMENTS[segment].name;
}

const char *segment_advice(Segment segment)
{
    g_assert(segment < SEGMENT_COUNT);
    return SEGMENTS[segment].advice;
}
