// SPDX-License-Identifier: Apache-2.0
#include "app/feeling.h"

#include <string.h>

#include "base/embedded.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

static const char *const KEYS[FEEL_LABELS] = {"negative", "neutral", "positive"};
static const struct {
    const char *key, *name;
} TOPICS[FEEL_TOPICS] = {
    {"price", N_("harga")},       {"quality", N_("rasa dan mutu")}, {"delivery", N_("pengiriman")},
    {"service", N_("pelayanan")}, {"stock", N_("persediaan")},
};

bool feeling_model(FeelModel *ret_model, GError **error)
{
    for (size_t i = 0; i < tangga_data_count; i++) {
        const EmbeddedFile *file = &tangga_data_files[i];
        if (g_str_equal(file->path, "feel.model") &&
            feel_open(file->begin, (size_t)(file->end - file->begin), ret_model)) {
            return true;
        }
    }
    return error_set(error, ERROR_UNAVAILABLE, "feel.model: not there or damaged");
}

const char *feeling_key(FeelLabel label)
{
    return KEYS[label];
}

const char *feeling_name(const char *key)
{
    return g_str_equal(key, "positive")   ? N_("Senang")
           : g_str_equal(key, "neutral")  ? N_("Biasa saja")
           : g_str_equal(key, "negative") ? N_("Kecewa")
                                          : N_("Belum jelas");
}

Proposal feeling_propose(const char *text)
{
    FeelModel model;
    g_autoptr(GError) missing = NULL;
    if (!feeling_model(&model, &missing)) {
        return (Proposal){.feeling = "unknown"};
    }
    Feeling feeling = feel_judge(&model, NULL, text, strlen(text));
    return (Proposal){
        .feeling = feeling.sure ? KEYS[feeling.label] : "unknown",
        .confidence = (int)(100 * feeling.likelihood[feeling.label] + 0.5f),
        .topics = feeling.topics,
    };
}

const char *feeling_topic_key(size_t topic)
{
    return TOPICS[topic].key;
}

const char *feeling_topic_name(size_t topic)
{
    return TOPICS[topic].name;
}

char *feeling_topics_words(unsigned topics, const Lang *lang)
{
    g_autoptr(GString) words = g_string_new(NULL);
    for (size_t i = 0; i < FEEL_TOPICS; i++) {
        if ((topics & 1u << i) != 0) {
            g_string_append_printf(words, "%s%s", words->len > 0 ? ", " : "",
                                   tr(lang, TOPICS[i].name));
        }
    }
    return g_string_free(g_steal_pointer(&words), FALSE);
}
