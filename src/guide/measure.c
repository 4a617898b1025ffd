// SPDX-License-Identifier: Apache-2.0
#include "guide/measure.h"

#include <string.h>

#include "base/money.h"
#include "base/text.h"
#include "guide/phrase.h"
#include "guide/values.h"

static const char *const KEYS[] = {"name", "unit",      "kpi",  "words", "serves",
                                   "step", "direction", "kind", NULL};
static const char *const DIRECTIONS[] = {"up", "down", NULL};
static const char *const KINDS[] = {"count", "money", NULL};

const char *measure_name(const Measure *measure, const Lang *lang)
{
    return stanza_said(measure->stanza, "name", lang);
}

char *measure_amount(const Measure *measure, int64_t amount)
{
    return measure->money ? money_format(amount) : number_format(amount);
}

/* Whole words only: "wa" is not in "warung". Both texts folded. */
static bool text_has_words(const char *text, const char *words)
{
    g_autofree char *padded = g_strconcat(" ", text, " ", NULL);
    g_autofree char *wanted = g_strconcat(" ", words, " ", NULL);
    return strstr(padded, wanted) != NULL;
}

static size_t longest_match(const Measure *measure, const char *folded)
{
    g_auto(GStrv) words = g_strsplit(measure->words, "|", -1);
    size_t longest = 0;
    for (int i = 0; words[i] != NULL; i++) {
        size_t length = strlen(g_strstrip(words[i]));
        if (length > longest && text_has_words(folded, words[i])) {
            longest = length;
        }
    }
    return longest;
}

const Measure *measure_recognise(const Knowledge *knowledge, const char *sentence)
{
    g_autofree char *folded = text_fold(sentence);
    const Measure *best = NULL;
    size_t best_length = 0;
    for (size_t i = 0; i < measure_count(knowledge); i++) {
        size_t length = longest_match(measure_at(knowledge, i), folded);
        if (length > best_length) {
            best = measure_at(knowledge, i);
            best_length = length;
        }
    }
    return best;
}

static bool serves_check(const Knowledge *knowledge, const Stanza *stanza, GError **error)
{
    g_auto(GStrv) values = g_strsplit(stanza_text(stanza, "serves"), ",", -1);
    for (int i = 0; values[i] != NULL; i++) {
        if (value_find(knowledge, values[i]) == NULL) {
            return stanza_refuse(stanza, "serves", error, "no value '%s'", values[i]);
        }
    }
    return true;
}

static bool measure_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                         GError **error)
{
    Measure *measure = item;
    int direction = 0, kind = 0;
    measure->stanza = stanza;
    measure->step = 1;
    if (!stanza_need(stanza, "name", error) || !stanza_need(stanza, "unit", error) ||
        !stanza_need(stanza, "kpi", error) || !stanza_need(stanza, "words", error) ||
        !stanza_word(stanza, "direction", DIRECTIONS, &direction, error) ||
        !stanza_word(stanza, "kind", KINDS, &kind, error) ||
        !stanza_number(stanza, "step", 1, 1000000000, &measure->step, error)) {
        return false;
    }
    measure->kpi = stanza_text(stanza, "kpi");
    measure->words = stanza_text(stanza, "words");
    measure->serves = stanza_text(stanza, "serves");
    measure->down = direction == 1;
    measure->money = kind == 1;
    return serves_check(knowledge, stanza, error);
}

const KnowledgePart measure_part = {
    .file = "measures.txt",
    .kind = "measure",
    .keys = KEYS,
    .size = sizeof(Measure),
    .read = measure_read,
};
