// SPDX-License-Identifier: Apache-2.0
#include "guide/format.h"

#include "base/form.h"

#define SIGNAL_FOR_VIDEO 2
#define SIGNAL_FOR_LIVE 3
#define SKILL_FOR_LIVE 2
#define BIT(format) (1u << (format))

static const struct {
    const char *key, *name;
} FORMATS[FORMAT_COUNT] = {[FORMAT_TEXT] = {"text", N_("Tulisan saja")},
                           [FORMAT_PHOTO] = {"photo", N_("Satu foto")},
                           [FORMAT_AUDIO] = {"audio", N_("Pesan suara")},
                           [FORMAT_CLIP] = {"clip", N_("Video pendek yang direkam dulu")},
                           [FORMAT_VIDEO] = {"video", N_("Video")},
                           [FORMAT_LIVE] = {"live", N_("Siaran langsung")},
                           [FORMAT_DOCUMENT] = {"document", N_("Berkas")}};

const char *format_name(Format format)
{
    g_assert(format < FORMAT_COUNT);
    return FORMATS[format].name;
}

static bool takes(const Platform *platform, const char *format)
{
    return platform == NULL || platform_has_format(platform, format);
}

bool format_live_fits(const Capacity *capacity)
{
    return capacity->readiness.score[FACTOR_INFRASTRUCTURE] >= SIGNAL_FOR_LIVE &&
           capacity->readiness.score[FACTOR_LITERACY] >= SKILL_FOR_LIVE && !capacity->runs_out;
}

unsigned formats_possible(const Capacity *capacity, const Platform *platform)
{
    int signal = capacity->readiness.score[FACTOR_INFRASTRUCTURE];
    bool video = takes(platform, "video");
    unsigned formats = takes(platform, "text") ? BIT(FORMAT_TEXT) : 0;
    formats |= takes(platform, "picture") ? BIT(FORMAT_PHOTO) : 0;
    formats |= platform != NULL && takes(platform, "audio") ? BIT(FORMAT_AUDIO) : 0;
    formats |= platform != NULL && takes(platform, "document") ? BIT(FORMAT_DOCUMENT) : 0;
    formats |= video ? BIT(FORMAT_CLIP) : 0;
    formats |= video && signal >= SIGNAL_FOR_VIDEO && !capacity->runs_out ? BIT(FORMAT_VIDEO) : 0;
    bool live = platform != NULL && takes(platform, "live") && format_live_fits(capacity);
    formats |= live ? BIT(FORMAT_LIVE) : 0;
    return formats != 0 ? formats : BIT(FORMAT_PHOTO);
}

/* Does she want it? Whoever was not asked wants everything. */
static bool wishes(const Capacity *capacity, const char *word)
{
    return *capacity->wishes == '\0' || form_set_has(capacity->wishes, word);
}

Format format_for(const Capacity *capacity, const Platform *platform, const char *kind)
{
    unsigned possible = formats_possible(capacity, platform);
    bool moving = g_str_equal(kind, "process");
    bool words =
        g_str_equal(kind, "quote") || g_str_equal(kind, "question") || g_str_equal(kind, "advice");
    if (moving && (possible & BIT(FORMAT_CLIP)) != 0 && wishes(capacity, "video")) {
        return FORMAT_CLIP;
    }
    if (words && (possible & BIT(FORMAT_TEXT)) != 0) {
        return FORMAT_TEXT;
    }
    for (Format format = FORMAT_PHOTO; format < FORMAT_COUNT; format++) {
        if (possible >> format & 1) {
            return format;
        }
    }
    return FORMAT_TEXT;
}
