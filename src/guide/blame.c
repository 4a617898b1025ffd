// SPDX-License-Identifier: Apache-2.0
#include "guide/blame.h"

#include <string.h>

#include "base/text.h"
#include "guide/phrase.h"

static const char *const KEYS[] = {"words", "instead", NULL};

/* Folded, with a blank at both ends: whole words are found as " word ". */
static char *spaced(const char *text)
{
    g_autofree char *folded = text_fold(text);
    return g_strdup_printf(" %s ", folded);
}

const Blame *blame_in(const Knowledge *knowledge, const char *text, const char **ret_word)
{
    g_autofree char *words = spaced(text);
    for (size_t i = 0; i < blame_count(knowledge); i++) {
        const Blame *blame = blame_at(knowledge, i);
        for (char **word = blame->words; *word != NULL; word++) {
            g_autofree char *wanted = g_strdup_printf(" %s ", *word);
            if (strstr(words, wanted) != NULL) {
                *ret_word = *word;
                return blame;
            }
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
    blame->words = g_strsplit(stanza_text(stanza, "words"), ",", -1);
    for (char **word = blame->words; *word != NULL; word++) {
        g_autofree char *raw = *word;
        *word = text_fold(raw);
        if (**word == '\0') {
            return stanza_refuse(stanza, "words", error, "an empty word");
        }
    }
    return stanza_need(stanza, "words", error) && stanza_need(stanza, "instead", error);
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
