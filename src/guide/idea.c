// SPDX-License-Identifier: Apache-2.0
#include "guide/idea.h"

#include "guide/phrase.h"
#include "guide/trade.h"

static const char *const KEYS[] = {"kind", "trades", "title", "photo", NULL};
static const char *const KINDS[] = {"daily", "uses", NULL};

static bool fits(const Idea *idea, const char *trade)
{
    return idea->trades[0] == NULL || g_strv_contains((const char *const *)idea->trades, trade);
}

const Idea *idea_for(const Knowledge *knowledge, const char *kind, const char *trade)
{
    for (size_t i = 0; i < idea_count(knowledge); i++) {
        const Idea *idea = idea_at(knowledge, i);
        if (g_str_equal(KINDS[idea->uses], kind) && fits(idea, trade)) {
            return idea;
        }
    }
    return NULL;
}

const char *idea_said(const Idea *idea, const Lang *lang)
{
    return stanza_said(idea->stanza, "title", lang);
}

size_t idea_photos(const Idea *idea)
{
    return idea->photos->len;
}

const char *idea_photo(const Idea *idea, size_t i, const Lang *lang)
{
    return phrase_said(&g_array_index(idea->photos, Phrase, i), lang);
}

static bool idea_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    Idea *idea = item;
    int kind = 0;
    idea->stanza = stanza;
    idea->trades = trades_read(knowledge, stanza, error);
    if (idea->trades == NULL) {
        return false;
    }
    idea->photos = sentences_read(stanza, "photo", error);
    if (idea->photos == NULL || !stanza_word(stanza, "kind", KINDS, &kind, error) ||
        !stanza_need(stanza, "title", error)) {
        return false;
    }
    idea->uses = kind == 1;
    return idea->photos->len > 0 || stanza_refuse(stanza, "photo", error, "no photo in it");
}

static void idea_clear(void *item)
{
    Idea *idea = item;
    g_strfreev(idea->trades);
    g_clear_pointer(&idea->photos, g_array_unref);
}

const KnowledgePart idea_part = {
    .file = "ideas.txt",
    .kind = "idea",
    .keys = KEYS,
    .size = sizeof(Idea),
    .read = idea_read,
    .clear = idea_clear,
};
