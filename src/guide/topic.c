// SPDX-License-Identifier: Apache-2.0
#include "guide/topic.h"

#include <string.h>

#include "guide/phrase.h"
#include "guide/wording.h"

static const char *const KEYS[] = {"kind", "words", "hint", NULL};
static const char *const KINDS[] = {"careful", "claim", NULL};

static const char *word_in(const Topic *topic, const char *spaced, const char *proven)
{
    const char *word = words_in(topic->words, spaced);
    g_autofree char *wanted = word != NULL ? g_strdup_printf(" %s ", word) : NULL;
    bool hers = word != NULL && topic->claim && strstr(proven, wanted) != NULL;
    return hers ? NULL : word;
}

const Topic *topic_in(const Knowledge *knowledge, const char *spaced, const char *proven, size_t i,
                      const char **ret_word)
{
    for (size_t at = 0; at < topic_count(knowledge); at++) {
        const Topic *topic = topic_at(knowledge, at);
        const char *word = word_in(topic, spaced, proven);
        if (word != NULL && i-- == 0) {
            *ret_word = word;
            return topic;
        }
    }
    return NULL;
}

const char *topic_hint(const Topic *topic, const Lang *lang)
{
    return stanza_said(topic->stanza, "hint", lang);
}

static bool topic_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    (void)knowledge;
    Topic *topic = item;
    int kind = 0;
    topic->stanza = stanza;
    topic->words = words_read(stanza, "words", error);
    if (topic->words == NULL || !stanza_word(stanza, "kind", KINDS, &kind, error) ||
        !stanza_need(stanza, "hint", error)) {
        return false;
    }
    topic->claim = kind == 1;
    return true;
}

static void topic_clear(void *item)
{
    g_strfreev(((Topic *)item)->words);
}

const KnowledgePart topic_part = {
    .file = "careful.txt",
    .kind = "topic",
    .keys = KEYS,
    .size = sizeof(Topic),
    .read = topic_read,
    .clear = topic_clear,
};
