// SPDX-License-Identifier: Apache-2.0
#include "app/voices.h"
#include "resource/resource.h"

static json_t *counts_json(const char *name, const VoiceCounts *counts)
{
    return json_pack("{s:s, s:i, s:i, s:i, s:i}", "about", name, "positive", counts->positive,
                     "neutral", counts->neutral, "negative", counts->negative, "unknown",
                     counts->unknown);
}

static json_t *topics_json(const Voices *voices)
{
    json_t *list = json_array();
    for (size_t i = 0; i < FEEL_TOPICS; i++) {
        json_array_append_new(list, counts_json(feeling_topic_key(i), &voices->topics[i]));
    }
    return list;
}

static json_t *products_json(const Voices *voices)
{
    json_t *list = json_array();
    for (guint i = 0; i < voices->products->len; i++) {
        const VoiceProduct *product = g_ptr_array_index(voices->products, i);
        json_array_append_new(list, counts_json(product->name, &product->counts));
    }
    return list;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(Voices) voices = {0};
    FeelModel model = {0};
    if (!voices_load(query->context, &voices, error) || !feeling_model(&model, error)) {
        return false;
    }
    *ret_document = json_pack(
        "{s:i, s:o, s:o, s:o, s:{s:i, s:i}, s:{s:i, s:i}}", "days", VOICES_DAYS, "all",
        counts_json("", &voices.all), "topics", topics_json(&voices), "products",
        products_json(&voices), "by_hand", "marked", voices.marked, "agreed", voices.agreed,
        "tested", "comments", (int)model.head.tested, "right", (int)model.head.right);
    return true;
}

const Resource resource_feelings = {
    .name = "feelings",
    .summary = "How customers felt in the last 30 days, by topic and product.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .read = read,
};
