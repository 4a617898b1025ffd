// SPDX-License-Identifier: Apache-2.0
#include "guide/safety_point.h"

#include "base/form.h"
#include "guide/phrase.h"

static const char *const KEYS[] = {"threat", "name", "step", "scam", NULL};
static const char *const THREATS[] = {"account", "data", "fraud", NULL};
static const char *const THREAT_NAMES[] = {N_("Akun dibajak"), N_("Data dicuri"),
                                           N_("Penipuan pembayaran")};

const char *threat_key(Threat threat)
{
    g_assert(threat < THREAT_COUNT);
    return THREATS[threat];
}

const char *threat_name(Threat threat)
{
    g_assert(threat < THREAT_COUNT);
    return THREAT_NAMES[threat];
}

const char *threat_word(const char *key)
{
    for (Threat threat = 0; threat < THREAT_COUNT; threat++) {
        if (g_str_equal(THREATS[threat], key)) {
            return THREAT_NAMES[threat];
        }
    }
    return key;
}

const char *safety_point_name(const SafetyPoint *point, const Lang *lang)
{
    return stanza_said(point->stanza, "name", lang);
}

const char *safety_point_step(const SafetyPoint *point, const Lang *lang)
{
    return stanza_said(point->stanza, "step", lang);
}

const char *safety_point_scam(const SafetyPoint *point, const Lang *lang)
{
    const char *scam = stanza_said(point->stanza, "scam", lang);
    return *scam != '\0' ? scam : NULL;
}

int64_t safety_score(const Knowledge *knowledge, const char *kept)
{
    int64_t score = 0;
    for (size_t i = 0; i < safety_point_count(knowledge); i++) {
        score += form_set_has(kept, safety_point_at(knowledge, i)->key);
    }
    return score;
}

const SafetyPoint *safety_point_missing(const Knowledge *knowledge, const char *kept, size_t i)
{
    for (size_t at = 0; at < safety_point_count(knowledge); at++) {
        const SafetyPoint *point = safety_point_at(knowledge, at);
        if (!form_set_has(kept, point->key) && i-- == 0) {
            return point;
        }
    }
    return NULL;
}

static bool safety_point_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                              GError **error)
{
    (void)knowledge;
    SafetyPoint *point = item;
    int threat = 0;
    point->stanza = stanza;
    if (!stanza_word(stanza, "threat", THREATS, &threat, error)) {
        return false;
    }
    point->threat = (Threat)threat;
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "step", error);
}

const KnowledgePart safety_point_part = {
    .file = "safety.txt",
    .kind = "point",
    .keys = KEYS,
    .size = sizeof(SafetyPoint),
    .read = safety_point_read,
};
