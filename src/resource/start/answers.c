// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"
#include "resource/resource.h"

/* What an owner works for is hers alone until she allows it (requirement V03). */
static bool may_show(const Context *context, const Question *question)
{
    bool private = g_str_has_prefix(question->key, "values");
    return !private || context_may_read(context, CAN_PLAN, SUBJECT_VALUES);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(query->context, &standing, error)) {
        return false;
    }
    json_t *given = json_object();
    json_t *open = json_array();
    for (size_t i = 0; i < question_count(standing.knowledge); i++) {
        const Question *question = question_at(standing.knowledge, i);
        const char *value = answers_get(standing.answers, question->key);
        if (!may_show(query->context, question)) {
            continue;
        }
        if (value != NULL) {
            json_object_set_new(given, question->key, json_string(value));
        } else {
            json_array_append_new(open, json_string(question->key));
        }
    }
    *ret_document = json_pack("{s:o, s:o}", "answers", given, "open", open);
    return true;
}

const Resource resource_answers = {
    .name = "answers",
    .summary = "Every answer by question key, and the keys without an answer.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
