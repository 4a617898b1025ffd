// SPDX-License-Identifier: Apache-2.0
#include "guide/blame.h"

#include "guide/phrase.h"
#include "guide/wording.h"

static const char *const KEYS[] = {"words", "instead", NULL};

const Blame *blame_in(const Knowledge *knowledge, const char *text, const char **ret_word)
{
    g_autofree char *spaced = words_spaced(text);
    for (size_t i = 0; i < blame_count(knowledge); i++) {
        const Blame *blame = blame_at(knowledge, i);
        const char *word = words_in(blame->words, spaced);
        if (word != NULL) {
            *ret_word = word;
            return blame;
        }
    }
    return NULL;
}

const char *blame_instead(const Blame *blame, const Lang *lang)
{
    return stanza_said(blame->stanza, "instead", lang);
}

static bool blame_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    (void)knowledge;
    Blame *blame = item;
    blame->stanza = stanza;
    blame->words = words_read(stanza, "words", error);
    return blame->words != NULL && stanza_need(stanza, "instead", error);
}

static void blame_clear(void *item)
{
    g_strfreev(((Blame *)item)->words);
}

const KnowledgePart blame_part = {
    .file = "blame.txt",
    .kind = "blame",
    .keys = KEYS,
    .size = sizeof(Blame),
    .read = blame_read,
    .clear = blame_clear,
};
