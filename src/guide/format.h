// SPDX-License-Identifier: Apache-2.0
#pragma once
/* In which form a post can go out: text, photo, video, recorded clip, live … (requirement C13). Only
 * what the place takes and the owner can do: with weak signal or few minutes no live video is offered
 * by itself; a recorded clip takes its place. */
#include "guide/platform.h"
#include "guide/readiness.h"

typedef enum {
    FORMAT_TEXT,
    FORMAT_PHOTO,
    FORMAT_AUDIO,
    FORMAT_CLIP, /* recorded, half a minute */
    FORMAT_VIDEO,
    FORMAT_LIVE,
    FORMAT_DOCUMENT,
    FORMAT_COUNT
} Format;

typedef struct {
    Readiness readiness;
    bool runs_out;      /* data run out or are seldom there */
    const char *wishes; /* answer to the question "formats"; "" not asked */
} Capacity;

const char *format_name(Format format); /* marked N_ */
/* Is signal, skill and quota enough to show things live? Else a recorded clip is the way. */
bool format_live_fits(const Capacity *capacity);
/* One bit a format that is possible. platform NULL: a status. */
unsigned formats_possible(const Capacity *capacity, const Platform *platform);
/* The one to take for a post of this kind ("product", "story", …): always a possible one. */
Format format_for(const Capacity *capacity, const Platform *platform, const char *kind);
