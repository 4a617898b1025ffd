// SPDX-License-Identifier: Apache-2.0
#include "guide/positioning.h"

#include "app/voice.h"
#include "resource/resource.h"

static json_t *missing_array(const Answers *answers)
{
    json_t *missing = json_array();
    for (size_t i = 0; POSITIONING_NEEDS[i] != NULL; i++) {
        if (!answers_given(answers, POSITIONING_NEEDS[i])) {
            json_array_append_new(missing, json_string(POSITIONING_NEEDS[i]));
        }
    }
    return missing;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(Voice) voice = {0};
    if (!voice_load(query->context, &voice, error)) {
        return false;
    }
    json_t *mix = json_object();
    for (size_t i = 0; POSITIONING_MIX[i] != NULL; i++) {
        json_object_set_new(mix, POSITIONING_MIX[i],
                            json_string(answers_text(voice.answers, POSITIONING_MIX[i])));
    }
    *ret_document = json_pack("{s:s?, s:s, s:o, s:o}", "sentence", voice.position, "unique",
                              voice.unique, "mix", mix, "missing", missing_array(voice.answers));
    return true;
}

const Resource resource_positioning = {
    .name = "positioning",
    .summary = "The positioning sentence, the unique line and the four fields of the mix.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
