// SPDX-License-Identifier: Apache-2.0
#include "guide/wording.h"

#include <string.h>

#include "base/text.h"

static const char *const KEYS[] = {"words", NULL};

char **words_read(const Stanza *stanza, const char *key, GError **error)
{
    g_auto(GStrv) words = g_strsplit(stanza_text(stanza, key), ",", -1);
    for (char **word = words; *word != NULL; word++) {
        g_autofree char *raw = *word;
        *word = text_fold(raw);
        if (**word == '\0') {
            stanza_refuse(stanza, key, error, "an empty word");
            return NULL;
        }
    }
    if (words[0] == NULL) {
        stanza_refuse(stanza, key, error, "'%s' is missing", key);
        return NULL;
    }
    return g_steal_pointer(&words);
}

/* Folded, with a blank at both ends: whole words are found as " word ". */
char *words_spaced(const char *text)
{
    g_autofree char *folded = text_fold(text);
    return g_strdup_printf(" %s ", folded);
}

const char *words_in(char *const *words, const char *spaced)
{
    for (; *words != NULL; words++) {
        g_autofree char *wanted = g_strdup_printf(" %s ", *words);
        if (strstr(spaced, wanted) != NULL) {
            return *words;
        }
    }
    return NULL;
}

const char *wording_in(const Knowledge *knowledge, const char *key, const char *spaced)
{
    const Wording *wording = wording_find(knowledge, key);
    return wording != NULL ? words_in(wording->words, spaced) : NULL;
}

static bool wording_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                         GError **error)
{
    (void)knowledge;
    Wording *wording = item;
    wording->words = words_read(stanza, "words", error);
    return wording->words != NULL;
}

static void wording_clear(void *item)
{
    g_strfreev(((Wording *)item)->words);
}

const KnowledgePart wording_part = {
    .file = "checks.txt",
    .kind = "words",
    .keys = KEYS,
    .size = sizeof(Wording),
    .read = wording_read,
    .clear = wording_clear,
};
