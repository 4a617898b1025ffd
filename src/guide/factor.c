// SPDX-License-Identifier: Apache-2.0
#include "guide/factor.h"

#include "base/form.h"
#include "guide/phrase.h"

static const char *const KEYS[] = {"name", "hint", "weight", "greeting", NULL};

const char *factor_name(const Factor *factor, const Lang *lang)
{
    return stanza_said(factor->stanza, "name", lang);
}

const char *factor_hint(const Factor *factor, const Lang *lang)
{
    return stanza_said(factor->stanza, "hint", lang);
}

int64_t factors_weight(const Knowledge *knowledge, const char *factors)
{
    int64_t weight = 0;
    for (size_t i = 0; i < factor_count(knowledge); i++) {
        const Factor *factor = factor_at(knowledge, i);
        weight += form_set_has(factors, factor->key) ? factor->weight : 0;
    }
    return weight;
}

char *factors_greeting(const Knowledge *knowledge, const char *factors, const char *customer,
                       const char *business)
{
    const Factor *heaviest = NULL;
    for (size_t i = 0; i < factor_count(knowledge); i++) {
        const Factor *factor = factor_at(knowledge, i);
        if (form_set_has(factors, factor->key) &&
            (heaviest == NULL || factor->weight > heaviest->weight)) {
            heaviest = factor;
        }
    }
    heaviest = heaviest != NULL ? heaviest : factor_at(knowledge, 0);
    g_autoptr(GString) text = g_string_new(stanza_text(heaviest->stanza, "greeting"));
    g_string_replace(text, "{nama}", customer, 0);
    g_string_replace(text, "{usaha}", business, 0);
    return g_string_free(g_steal_pointer(&text), FALSE);
}

static bool factor_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                        GError **error)
{
    (void)knowledge;
    Factor *factor = item;
    factor->stanza = stanza;
    factor->weight = 1;
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "hint", error) &&
           stanza_need(stanza, "greeting", error) &&
           stanza_number(stanza, "weight", 1, 9, &factor->weight, error);
}

const KnowledgePart factor_part = {
    .file = "factors.txt",
    .kind = "factor",
    .keys = KEYS,
    .size = sizeof(Factor),
    .read = factor_read,
};
