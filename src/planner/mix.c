// SPDX-License-Identifier: Apache-2.0
#include "planner/mix.h"

PillarMix pillar_mix_count(const Pillar *pillars, size_t count)
{
    PillarMix mix = {0};
    for (size_t i = 0; i < count; i++) {
        g_assert(pillars[i] < PILLAR_COUNT);
        mix.counts[pillars[i]]++;
        mix.total++;
    }
    return mix;
}

size_t pillar_mix_suggest(const PillarMix *mix, const Lang *lang, PillarIdea ideas[PILLAR_COUNT])
{
    static const ContentKind USUAL[PILLAR_COUNT] = {KIND_PRODUCT, KIND_QUESTION, KIND_ADVICE,
                                                    KIND_STORY};
    size_t count = 0;
    for (Pillar pillar = 0; pillar < PILLAR_COUNT; pillar++) {
        if (mix->counts[pillar] == 0) {
            ideas[count++] =
                (PillarIdea){pillar, USUAL[pillar], content_idea(USUAL[pillar], pillar, lang)};
        }
    }
    return count;
}

char *pillar_mix_words(const PillarMix *mix)
{
    return g_strdup_printf("%d/%d/%d/%d", mix->counts[0], mix->counts[1], mix->counts[2],
                           mix->counts[3]);
}

void alignment_clear(Alignment *alignment)
{
    g_clear_pointer(&alignment->loose, g_array_unref);
}

Alignment alignment_measure(const AlignedItem *items, size_t count)
{
    Alignment alignment = {.total = count, .loose = g_array_new(FALSE, FALSE, sizeof(int64_t))};
    for (size_t i = 0; i < count; i++) {
        const char *mark = items[i].goal_mark;
        if (items[i].goal_id != 0 || (mark != NULL && *mark != '\0')) {
            alignment.aligned++;
        } else {
            g_array_append_val(alignment.loose, items[i].id);
        }
    }
    return alignment;
}
