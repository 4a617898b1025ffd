// SPDX-License-Identifier: Apache-2.0
#include "guide/pillar.h"

#include "guide/phrase.h"

static const char *const KEYS[] = {"name", "hint", NULL};

const char *pillar_name(const Pillar *pillar, const Lang *lang)
{
    return stanza_said(pillar->stanza, "name", lang);
}

PillarMix pillar_mix(const Knowledge *knowledge, const char *const *pillars, size_t count)
{
    PillarMix mix = {0};
    for (size_t p = 0; p < pillar_count(knowledge) && p < PILLARS; p++) {
        for (size_t i = 0; i < count; i++) {
            mix.count[p] += g_str_equal(pillars[i], pillar_at(knowledge, p)->key);
        }
        mix.total += mix.count[p];
        mix.used += mix.count[p] > 0;
    }
    return mix;
}

char *pillar_mix_format(PillarMix mix)
{
    return g_strdup_printf("%zu/%zu/%zu/%zu", mix.count[0], mix.count[1], mix.count[2],
                           mix.count[3]);
}

const Pillar *pillar_suggest(const Knowledge *knowledge, PillarMix mix, const char *trade, size_t i,
                             const Lang *lang, const char **ret_idea)
{
    const Trade *known = trade_find(knowledge, trade);
    const Trade *fitted = known != NULL ? known : trade_at(knowledge, 0);
    for (size_t p = 0; p < pillar_count(knowledge) && p < PILLARS; p++) {
        if (mix.count[p] == 0 && i-- == 0) {
            const Pillar *pillar = pillar_at(knowledge, p);
            *ret_idea = trade_idea(fitted, pillar->key, lang);
            return pillar;
        }
    }
    return NULL;
}

static bool pillar_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                        GError **error)
{
    (void)knowledge;
    ((Pillar *)item)->stanza = stanza;
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "hint", error);
}

const KnowledgePart pillar_part = {
    .file = "pillars.txt",
    .kind = "pillar",
    .keys = KEYS,
    .size = sizeof(Pillar),
    .read = pillar_read,
};
