// SPDX-License-Identifier: Apache-2.0
#include "app/website.h"

#include "app/shop_facts.h"
#include "app/shop_view.h"
#include "guide/positioning.h"
#include "store/answer.h"

bool website_make(const Context *context, Catalogue *catalogue, GString **ret_html, GError **error)
{
    Opening opening;
    g_autoptr(Answers) answers = NULL;
    g_auto(Basket) basket = {0};
    if (!opening_load(context->db, context->business_id, &opening, error) ||
        !answer_load(context->db, context->business_id, &answers, error) ||
        !catalogue_take_photos(context, catalogue, "thumb", error)) {
        return false;
    }
    basket_init(&basket, catalogue);
    g_autofree char *facts = shop_facts(catalogue, &basket, NULL);
    g_autofree char *hours = opening.changed_at != 0 ? shop_hours_words(&opening, context->lang) : NULL;
    g_autofree char *sentence = positioning_sentence(context->business->name, answers);
    const char *unique = positioning_unique(answers);
    ShopAbout about = {.story = sentence != NULL ? sentence : unique,
                       .origin = answers_text(answers, "origin"),
                       .hours = hours,
                       .facts = record_count(catalogue->products) > 0 ? facts : NULL,
                       .description = sentence};
    *ret_html = shop_html(context->app, catalogue, &about, context->lang);
    return true;
}
