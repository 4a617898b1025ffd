// SPDX-License-Identifier: Apache-2.0
#include "guide/wa_feature.h"

#include "guide/phrase.h"
#include "guide/wording.h"

static const char *const KEYS[] = {"name", "aims", "use", "step", NULL};

const char *wa_feature_name(const WaFeature *feature, const Lang *lang)
{
    return stanza_said(feature->stanza, "name", lang);
}

const char *wa_feature_use(const WaFeature *feature, const Lang *lang)
{
    return stanza_said(feature->stanza, "use", lang);
}

const char *wa_feature_step(const WaFeature *feature, size_t i, const Lang *lang)
{
    g_assert(i < feature->steps->len);
    return phrase_said(&g_array_index(feature->steps, Phrase, i), lang);
}

const WaFeature *wa_feature_for(const Knowledge *knowledge, const char *aim)
{
    g_autofree char *spaced = words_spaced(aim);
    for (size_t i = 0; i < wa_feature_count(knowledge); i++) {
        const WaFeature *feature = wa_feature_at(knowledge, i);
        if (words_in(feature->aims, spaced) != NULL) {
            return feature;
        }
    }
    return NULL;
}

static bool wa_feature_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                            GError **error)
{
    (void)knowledge;
    WaFeature *feature = item;
    feature->stanza = stanza;
    feature->aims = words_read(stanza, "aims", error);
    if (feature->aims == NULL) {
        return false;
    }
    feature->steps = sentences_read(stanza, "step", error);
    if (feature->steps == NULL) {
        return false;
    }
    return feature->steps->len != WA_STEPS
               ? stanza_refuse(stanza, "step", error, "a feature has %u steps", WA_STEPS)
               : stanza_need(stanza, "name", error) && stanza_need(stanza, "use", error);
}

static void wa_feature_clear(void *item)
{
    WaFeature *feature = item;
    g_strfreev(feature->aims);
    g_clear_pointer(&feature->steps, g_array_unref);
}

const KnowledgePart wa_feature_part = {
    .file = "whatsapp.txt",
    .kind = "feature",
    .keys = KEYS,
    .size = sizeof(WaFeature),
    .read = wa_feature_read,
    .clear = wa_feature_clear,
};
