// SPDX-License-Identifier: Apache-2.0
#include "guide/wa_feature.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"aim", N_("Mau apa?"), FIELD_TEXT, .max = 120, .example = N_("mau kirim lokasi warung")}, {0}};
static const Form FORM = {FIELDS};

static json_t *feature_object(const WaFeature *feature, const Lang *lang)
{
    json_t *steps = json_array();
    for (size_t i = 0; i < WA_STEPS; i++) {
        json_array_append_new(steps, json_string(wa_feature_step(feature, i, lang)));
    }
    return json_pack("{s:s, s:s, s:s, s:o}", "key", feature->key, "name",
                     wa_feature_name(feature, lang), "use", wa_feature_use(feature, lang), "steps",
                     steps);
}

/* With an aim the one feature that serves it, if any; else all six. */
static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    (void)error;
    const Context *context = query->context;
    const char *aim = form_text(query->query, "aim");
    const WaFeature *fitting = wa_feature_for(context->knowledge, aim);
    json_t *features = json_array();
    for (size_t i = 0; i < wa_feature_count(context->knowledge); i++) {
        const WaFeature *feature = wa_feature_at(context->knowledge, i);
        if (*aim == '\0' || feature == fitting) {
            json_array_append_new(features, feature_object(feature, context->lang));
        }
    }
    *ret_document = json_pack("{s:o}", "features", features);
    return true;
}

const Resource resource_whatsapp_help = {
    .name = "whatsapp_help",
    .summary = "How to use the six features of WhatsApp; with `aim`, the one that serves it.",
    .needs = CAN_LEARN,
    .query = &FORM,
    .read = read,
};
