// SPDX-License-Identifier: Apache-2.0
#include "app/first_card.h"

#include "resource/resource.h"
#include "store/answer.h"

static bool read_card(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_autoptr(Answers) answers = NULL;
    g_auto(Caption) card = {0};
    if (!answer_load(context->db, context->business_id, &answers, error)) {
        return false;
    }
    if (first_card_is_ready(answers) && !first_card_text(context, answers, &card, error)) {
        return false;
    }
    *ret_document = json_pack("{s:s?}", "text", card.text);
    return true;
}

const Resource resource_first_card = {
    .name = "first_card",
    .summary = "The ready text of the first card; null until product and price are answered.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read_card,
};
