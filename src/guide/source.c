// SPDX-License-Identifier: Apache-2.0
#include "guide/source.h"

#include "guide/phrase.h"
#include "guide/platform.h"

static const char *const KEYS[] = {"label", "online", "heard", "bought", NULL};
static const char *const NO_YES[] = {"no", "yes", NULL};

const char *source_name(const Knowledge *knowledge, const char *key, const Lang *lang)
{
    if (*key == '\0') {
        return tr(lang, "tidak dicatat");
    }
    const Source *source = source_find(knowledge, key);
    if (source != NULL) {
        return stanza_said(source->stanza, "label", lang);
    }
    const Platform *platform = platform_find(knowledge, key);
    return platform != NULL ? platform_name(platform, lang) : key;
}

bool source_is_online(const Knowledge *knowledge, const char *key)
{
    const Source *source = source_find(knowledge, key);
    return source != NULL ? source->online : platform_find(knowledge, key) != NULL;
}

bool source_may_be_heard(const Knowledge *knowledge, const char *key)
{
    const Source *source = source_find(knowledge, key);
    return source != NULL ? source->heard : platform_find(knowledge, key) != NULL;
}

bool source_may_be_bought(const Knowledge *knowledge, const char *key)
{
    const Source *source = source_find(knowledge, key);
    return source != NULL ? source->bought : platform_find(knowledge, key) != NULL;
}

static bool flag_read(const Stanza *stanza, const char *key, bool *ret_flag, GError **error)
{
    int word = 0;
    if (!stanza_word(stanza, key, NO_YES, &word, error)) {
        return false;
    }
    *ret_flag = word == 1;
    return true;
}

/* What is online has the key of its platform, so that a sale and a post can be compared. */
static bool source_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                        GError **error)
{
    Source *source = item;
    source->stanza = stanza;
    if (!stanza_need(stanza, "label", error) ||
        !flag_read(stanza, "online", &source->online, error) ||
        !flag_read(stanza, "heard", &source->heard, error) ||
        !flag_read(stanza, "bought", &source->bought, error)) {
        return false;
    }
    if (!source->heard && !source->bought) {
        return stanza_refuse(stanza, "heard", error, "neither heard nor bought");
    }
    if (source->online != (platform_find(knowledge, source->key) != NULL)) {
        return stanza_refuse(stanza, "online", error,
                             source->online ? "no platform '%s'" : "'%s' is a platform",
                             source->key);
    }
    return true;
}

const KnowledgePart source_part = {
    .file = "sources.txt",
    .kind = "source",
    .keys = KEYS,
    .size = sizeof(Source),
    .read = source_read,
};
