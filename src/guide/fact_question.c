// SPDX-License-Identifier: Apache-2.0
#include "guide/fact_question.h"

#include <string.h>

#include "guide/phrase.h"
#include "guide/trade.h"

static const char *const KEYS[] = {"trades", "need", "text", "example", "say", "short", NULL};
static const char *const NEEDS[] = {"no", "yes", NULL};

bool fact_question_fits(const FactQuestion *fact, const char *trade)
{
    const char *known = *trade != '\0' ? trade : "other";
    return fact->trades[0] == NULL || g_strv_contains((const char *const *)fact->trades, known);
}

const char *fact_question_text(const FactQuestion *fact, const Lang *lang)
{
    return stanza_said(fact->stanza, "text", lang);
}

const char *fact_question_example(const FactQuestion *fact, const Lang *lang)
{
    return stanza_said(fact->stanza, "example", lang);
}

static bool has_value(const Stanza *stanza, const char *key, GError **error)
{
    const char *said = stanza_get(stanza, key);
    return said == NULL || strstr(said, "{value}") != NULL ||
           stanza_refuse(stanza, key, error, "'%s' needs {value}", key);
}

static bool fact_question_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                               GError **error)
{
    FactQuestion *fact = item;
    int need = 0;
    fact->stanza = stanza;
    fact->say = stanza_text(stanza, "say");
    fact->short_say = stanza_text(stanza, "short");
    fact->trades = trades_read(knowledge, stanza, error);
    if (fact->trades == NULL || !stanza_need(stanza, "text", error) ||
        !stanza_need(stanza, "say", error) || !has_value(stanza, "say", error) ||
        !has_value(stanza, "short", error)) {
        return false;
    }
    if (stanza_get(stanza, "need") != NULL && !stanza_word(stanza, "need", NEEDS, &need, error)) {
        return false;
    }
    fact->needed = need == 1;
    return true;
}

static void fact_question_clear(void *item)
{
    g_strfreev(((FactQuestion *)item)->trades);
}

const KnowledgePart fact_question_part = {
    .file = "facts.txt",
    .kind = "fact",
    .keys = KEYS,
    .size = sizeof(FactQuestion),
    .read = fact_question_read,
    .clear = fact_question_clear,
};
