// SPDX-License-Identifier: Apache-2.0
#include "app/voice.h"

#include "guide/positioning.h"
#include "store/answer.h"

static const char *chosen(const Answers *answers, const char *key)
{
    const char *value = answers_get(answers, key);
    return value != NULL && !g_str_equal(value, ANSWER_NONE) ? value : NULL;
}

bool voice_load(const Context *context, Voice *ret_voice, GError **error)
{
    g_assert(context->business != NULL);
    g_auto(Voice) voice = {0};
    if (!answer_load(context->db, context->business_id, &voice.answers, error)) {
        return false;
    }
    voice.tone = chosen(voice.answers, "tone");
    voice.pack = chosen(voice.answers, "idiom");
    voice.unique = positioning_unique(voice.answers);
    voice.position = positioning_sentence(context->business->name, voice.answers);
    *ret_voice = voice;
    voice = (Voice){0};
    return true;
}

void voice_clear(Voice *voice)
{
    g_clear_pointer(&voice->answers, answers_free);
    g_clear_pointer(&voice->position, g_free);
}

void voice_lend(const Voice *voice, CaptionAsk *ask, bool unique, const char *product_line)
{
    bool own = product_line != NULL && *product_line != '\0';
    ask->tone = voice->tone;
    ask->pack = voice->pack;
    ask->position = voice->position;
    ask->unique = !unique                  ? NULL
                  : own                    ? product_line
                  : *voice->unique != '\0' ? voice->unique
                                           : NULL;
}
