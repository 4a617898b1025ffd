// SPDX-License-Identifier: Apache-2.0
#include "guide/cell.h"

#include <string.h>

#include "guide/phrase.h"

#define ANY_TRADE "other"

static const char *const KEYS[] = {"interaction", "situation", "name", "means", "idea", NULL};

const Cell *cell_of(const Knowledge *knowledge, Interaction interaction, Situation situation)
{
    for (size_t i = 0; i < cell_count(knowledge); i++) {
        const Cell *cell = cell_at(knowledge, i);
        if (cell->interaction == interaction && cell->situation == situation) {
            return cell;
        }
    }
    return NULL;
}

const char *cell_name(const Cell *cell, const Lang *lang)
{
    return stanza_said(cell->stanza, "name", lang);
}

const char *cell_means(const Cell *cell, const Lang *lang)
{
    return stanza_said(cell->stanza, "means", lang);
}

char *cell_idea(const Knowledge *knowledge, const Cell *cell, const char *trade, const Lang *lang)
{
    const CellWord *words = cell_word_find(knowledge, trade);
    words = words != NULL ? words : cell_word_find(knowledge, ANY_TRADE);
    g_autoptr(GString) out = g_string_new(NULL);
    const char *at = stanza_said(cell->stanza, "idea", lang);
    for (const char *open = strchr(at, '{'); open != NULL; open = strchr(at, '{')) {
        const char *close = open + strcspn(open, "}");
        g_autofree char *gap = g_strndup(open + 1, (gsize)(close - open - 1));
        g_string_append_len(out, at, open - at);
        g_string_append(out, stanza_said(words->stanza, gap, lang));
        at = *close != '\0' ? close + 1 : close;
    }
    g_string_append(out, at);
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* Every gap must be one that every trade has words for. */
static bool gaps_check(const Stanza *stanza, const char *key, GError **error)
{
    const char *text = stanza_text(stanza, key);
    for (const char *open = strchr(text, '{'); open != NULL; open = strchr(open + 1, '{')) {
        g_autofree char *gap = g_strndup(open + 1, strcspn(open + 1, "}\n"));
        const char *close = open + 1 + strlen(gap);
        if (*close != '}' || !cell_word_is(gap)) {
            return stanza_refuse(stanza, key, error, "unknown gap {%s}", gap);
        }
    }
    return true;
}

/* The key says both, so that no cell can be there twice. */
static bool key_check(const Stanza *stanza, const Cell *cell, GError **error)
{
    g_autofree char *key = g_strdup_printf("%s_%s", interaction_key(cell->interaction),
                                           situation_key(cell->situation));
    return g_str_equal(key, cell->key) ||
           stanza_refuse(stanza, NULL, error, "this cell is called '%s'", key);
}

static bool cell_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    (void)knowledge;
    Cell *cell = item;
    cell->stanza = stanza;
    if (!interaction_parse(stanza_text(stanza, "interaction"), &cell->interaction)) {
        return stanza_refuse(stanza, "interaction", error, "no such interaction");
    }
    if (!situation_parse(stanza_text(stanza, "situation"), &cell->situation)) {
        return stanza_refuse(stanza, "situation", error, "no such situation");
    }
    return key_check(stanza, cell, error) && stanza_need(stanza, "name", error) &&
           stanza_need(stanza, "means", error) && stanza_need(stanza, "idea", error) &&
           gaps_check(stanza, "idea", error) && gaps_check(stanza, "idea.en", error);
}

const KnowledgePart cell_part = {
    .file = "interactions.txt",
    .kind = "cell",
    .keys = KEYS,
    .size = sizeof(Cell),
    .read = cell_read,
};
