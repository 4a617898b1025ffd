// SPDX-License-Identifier: Apache-2.0
#include "guide/step.h"

#include <string.h>

#include "guide/phrase.h"
#include "guide/trade.h"

static const char IDEA_PREFIX[] = "step:";
static const char *const KEYS[] = {"trades", "name", "text", "photo", NULL};

bool step_fits(const Step *step, const char *trade)
{
    return step->trades[0] == NULL || g_strv_contains((const char *const *)step->trades, trade);
}

const char *step_name(const Step *step, const Lang *lang)
{
    return stanza_said(step->stanza, "name", lang);
}

const char *step_photo(const Step *step, const Lang *lang)
{
    return stanza_said(step->stanza, "photo", lang);
}

const Step *step_of_idea(const Knowledge *knowledge, const char *idea)
{
    return g_str_has_prefix(idea, IDEA_PREFIX) ? step_find(knowledge, idea + strlen(IDEA_PREFIX))
                                               : NULL;
}

static bool step_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    Step *step = item;
    step->stanza = stanza;
    step->text = stanza_text(stanza, "text");
    step->trades = trades_read(knowledge, stanza, error);
    return step->trades != NULL && stanza_need(stanza, "name", error) &&
           stanza_need(stanza, "text", error) && stanza_need(stanza, "photo", error);
}

static void step_clear(void *item)
{
    g_strfreev(((Step *)item)->trades);
}

const KnowledgePart step_part = {
    .file = "processes.txt",
    .kind = "step",
    .keys = KEYS,
    .size = sizeof(Step),
    .read = step_read,
    .clear = step_clear,
};
