// SPDX-License-Identifier: Apache-2.0
#include "guide/platform.h"

#include <string.h>

#include "guide/phrase.h"

static const char *const CLASSES[] = {"project", "blog",      "content",     "network", "game",
                                      "world",   "messenger", "marketplace", NULL};
static const char *const CLASS_NAMES[] = {
    N_("proyek bersama"),  N_("blog dan situs"),    N_("komunitas konten"), N_("jejaring sosial"),
    N_("dunia permainan"), N_("dunia sosial maya"), N_("aplikasi pesan"),   N_("pasar daring"),
};
static const char *const STATUSES[] = {"alive", "closed", "unchecked", NULL};
static const char *const MEDIA[] = {"collaborative", "expressive", NULL};
static const char *const PUBLISH[] = {"assisted", "automatic", NULL};
static const char *const FLAGS[] = {"no", "yes", NULL};
static const char *const HANDLES[] = {"name", "phone", NULL};
static const char *const FORMS[] = {"page", "status", "group", NULL};
static const char *const FORMATS[] = {"text", "picture",  "video", "audio",
                                      "live", "document", NULL};
static const char *const PURPOSES[] = {"publish", "interact", "spread", "buzz",
                                       "picture", "video",    "other",  NULL};
static const char *const PURPOSE_NAMES[] = {
    N_("mengumumkan"), N_("berbincang"), N_("menyebarkan"), N_("membuat ramai"),
    N_("gambar"),      N_("video"),      N_("lainnya"),
};
static const char *const AUDIENCES[] = {"neighbours",    "circle", "young",
                                        "other_regions", "abroad", NULL};
static const char *const KEYS[] = {
    "name",  "class",    "media",   "status", "closed",  "publish",  "propose", "handle",
    "form",  "signal",   "skill",   "cost",   "minutes", "text_max", "formats", "purposes",
    "reach", "strategy", "success", "roi",    "spiral",  NULL};

G_STATIC_ASSERT(G_N_ELEMENTS(CLASS_NAMES) == PLATFORM_CLASS_COUNT);
G_STATIC_ASSERT(G_N_ELEMENTS(PURPOSES) == PLATFORM_PURPOSES + 1);
G_STATIC_ASSERT(G_N_ELEMENTS(AUDIENCES) == PLATFORM_AUDIENCES + 1);

const char *platform_name(const Platform *platform, const Lang *lang)
{
    return stanza_said(platform->stanza, "name", lang);
}

const char *platform_class_name(PlatformClass class)
{
    g_assert(class < PLATFORM_CLASS_COUNT);
    return CLASS_NAMES[class];
}

bool platform_is_kin(const char *left_key, const char *right_key)
{
    size_t length = strcspn(left_key, "_");
    return length == strcspn(right_key, "_") && strncmp(left_key, right_key, length) == 0;
}

bool platform_may_be_proposed(const Platform *platform)
{
    return platform->status == PLATFORM_ALIVE && platform->proposed;
}

const char *platform_purpose(unsigned bit)
{
    return bit < PLATFORM_PURPOSES ? PURPOSES[bit] : NULL;
}

const char *platform_purpose_name(unsigned bit)
{
    g_assert(bit < PLATFORM_PURPOSES);
    return PURPOSE_NAMES[bit];
}

const char *platform_audience(unsigned bit)
{
    return bit < PLATFORM_AUDIENCES ? AUDIENCES[bit] : NULL;
}

bool platform_has_format(const Platform *platform, const char *format)
{
    for (unsigned i = 0; FORMATS[i] != NULL; i++) {
        if (g_str_equal(FORMATS[i], format)) {
            return platform->formats & (1u << i);
        }
    }
    return false;
}

/* ---- reading ---- */

/* Like stanza_word, but an absent key keeps the first word. */
static bool word_or_first(const Stanza *stanza, const char *key, const char *const *words, int *ret,
                          GError **error)
{
    return stanza_get(stanza, key) == NULL || stanza_word(stanza, key, words, ret, error);
}

static bool read_words(const Stanza *stanza, Platform *platform, GError **error)
{
    int class = 0, status = 0, media = 0, publish = 0, propose = 0, handle = 0, form = 0;
    if (!stanza_word(stanza, "class", CLASSES, &class, error) ||
        !stanza_word(stanza, "status", STATUSES, &status, error) ||
        !stanza_word(stanza, "media", MEDIA, &media, error) ||
        !word_or_first(stanza, "publish", PUBLISH, &publish, error) ||
        !word_or_first(stanza, "propose", FLAGS, &propose, error) ||
        !word_or_first(stanza, "handle", HANDLES, &handle, error) ||
        !word_or_first(stanza, "form", FORMS, &form, error)) {
        return false;
    }
    platform->class = (PlatformClass) class;
    platform->status = (PlatformStatus)status;
    platform->expressive = media == 1;
    platform->automatic = publish == 1;
    platform->proposed = propose == 1;
    platform->phone_handle = handle == 1;
    platform->form = FORMS[form];
    return true;
}

static bool read_numbers(const Stanza *stanza, Platform *platform, GError **error)
{
    return stanza_number(stanza, "closed", 1995, 2100, &platform->closed_year, error) &&
           stanza_number(stanza, "signal", 0, 3, &platform->signal, error) &&
           stanza_number(stanza, "skill", 0, 3, &platform->skill, error) &&
           stanza_number(stanza, "cost", 0, 100000000, &platform->cost_idr, error) &&
           stanza_number(stanza, "minutes", 0, 480, &platform->minutes, error) &&
           stanza_number(stanza, "text_max", 0, 1000000, &platform->text_max, error) &&
           stanza_mask(stanza, "formats", FORMATS, &platform->formats, error) &&
           stanza_mask(stanza, "purposes", PURPOSES, &platform->purposes, error) &&
           stanza_mask(stanza, "reach", AUDIENCES, &platform->reach, error);
}

/* A candidate must be able to answer the seven questions of the matrix. */
static bool check_candidate(const Stanza *stanza, const Platform *platform, GError **error)
{
    static const char *const needed[] = {"strategy", "success", "roi",     "spiral", "reach",
                                         "purposes", "formats", "minutes", "signal", "skill"};
    if (platform->status == PLATFORM_CLOSED && platform->closed_year == 0) {
        return stanza_refuse(stanza, "status", error, "a closed platform needs 'closed: year'");
    }
    if (platform->status != PLATFORM_ALIVE && platform->proposed) {
        return stanza_refuse(stanza, "propose", error, "only a platform that is alive is proposed");
    }
    for (size_t i = 0; platform->proposed && i < G_N_ELEMENTS(needed); i++) {
        if (!stanza_need(stanza, needed[i], error)) {
            return false;
        }
    }
    return true;
}

static bool platform_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                          GError **error)
{
    (void)knowledge;
    Platform *platform = item;
    platform->stanza = stanza;
    return stanza_need(stanza, "name", error) && read_words(stanza, platform, error) &&
           read_numbers(stanza, platform, error) && check_candidate(stanza, platform, error);
}

const KnowledgePart platform_part = {
    .file = "platforms.txt",
    .kind = "platform",
    .keys = KEYS,
    .size = sizeof(Platform),
    .read = platform_read,
};
