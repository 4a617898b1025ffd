// SPDX-License-Identifier: Apache-2.0
#include "guide/opportunity.h"

#include "guide/phrase.h"

static const char *const KEYS[] = {"path", "name", "step", "unused", NULL};
static const char *const KINDS[OPPORTUNITY_COUNT] = {"market", "cost", "brand", "interaction",
                                                     "partners"};

const char *opportunity_name(const Opportunity *opportunity, const Lang *lang)
{
    return stanza_said(opportunity->stanza, "name", lang);
}

const char *opportunity_step(const Opportunity *opportunity, const Lang *lang)
{
    return stanza_said(opportunity->stanza, "step", lang);
}

const char *opportunity_unused(const Opportunity *opportunity, const Lang *lang)
{
    return stanza_said(opportunity->stanza, "unused", lang);
}

static bool opportunity_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                             GError **error)
{
    (void)knowledge;
    Opportunity *opportunity = item;
    opportunity->stanza = stanza;
    opportunity->path = stanza_text(stanza, "path");
    while (opportunity->kind < OPPORTUNITY_COUNT &&
           !g_str_equal(KINDS[opportunity->kind], opportunity->key)) {
        opportunity->kind++;
    }
    if (opportunity->kind == OPPORTUNITY_COUNT) {
        return stanza_refuse(stanza, NULL, error, "no opportunity '%s' is known", opportunity->key);
    }
    return stanza_need(stanza, "path", error) && stanza_need(stanza, "name", error) &&
           stanza_need(stanza, "step", error) && stanza_need(stanza, "unused", error);
}

const KnowledgePart opportunity_part = {
    .file = "opportunities.txt",
    .kind = "opportunity",
    .keys = KEYS,
    .size = sizeof(Opportunity),
    .read = opportunity_read,
};
