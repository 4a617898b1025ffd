// SPDX-License-Identifier: Apache-2.0
#include "app/product_words.h"
#include "resource/resource.h"

static const Field FIELDS[] = {{"product", N_("Barang"), FIELD_ID, true}, {0}};
static const Form FORM = {FIELDS};

static json_t *aida_array(const Aida *aida)
{
    json_t *parts = json_array();
    for (size_t i = 0; i < AIDA_PARTS && aida->parts[i] != NULL; i++) {
        json_array_append_new(parts, json_string(aida->parts[i]));
    }
    return parts;
}

static json_t *missing_array(const ProductWords *words)
{
    json_t *missing = json_array();
    if (words->product->price_idr == 0) {
        json_array_append_new(missing, json_string("price"));
    }
    if (words->missing != NULL) {
        json_array_append_new(missing, json_string(words->missing->key));
    }
    return missing;
}

static json_t *facts_object(const Knowledge *knowledge, const ProductWords *words)
{
    json_t *facts = json_object();
    for (size_t i = 0; i < fact_question_count(knowledge); i++) {
        const char *key = fact_question_at(knowledge, i)->key;
        if (answers_given(words->facts, key)) {
            json_object_set_new(facts, key, json_string(answers_text(words->facts, key)));
        }
    }
    return facts;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(ProductWords) words = {0};
    if (!product_words_load(query->context, form_int(query->query, "product"), &words, error)) {
        return false;
    }
    *ret_document = json_pack("{s:s, s:s, s:o, s:o, s:o}", "short", words.brief, "long",
                              words.whole, "facts", facts_object(query->context->knowledge, &words),
                              "missing", missing_array(&words), "aida", aida_array(&words.aida));
    return true;
}

const Resource resource_product_texts = {
    .name = "product_texts",
    .summary = "Short and long description of a product, what is missing, a text in four parts.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &FORM,
    .read = read,
};
