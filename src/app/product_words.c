// SPDX-License-Identifier: Apache-2.0
#include "app/product_words.h"

#include "app/voice.h"
#include "store/product_detail.h"

static Aida aida_of(const Context *context, const ProductWords *words, const char *unique)
{
    const Product *product = words->product;
    AidaAsk ask = {.form = FORM_STATUS,
                   .name = product->name,
                   .price_idr = product->price_idr,
                   .unit = product->unit,
                   .description = product->description,
                   .unique = unique,
                   .business = context->business->name,
                   .phone = *context->business->phone != '\0' ? context->business->phone : NULL,
                   .order_until = -1};
    return product->price_idr > 0 ? aida_compose(app_captions(context->app), &ask) : (Aida){0};
}

static void words_make(const Context *context, const Voice *voice, ProductWords *words)
{
    const Product *product = words->product;
    DescriptionAsk ask = {.name = product->name,
                          .price_idr = product->price_idr,
                          .unit = product->unit,
                          .unique = product->unique_line,
                          .trade = context->business->trade,
                          .facts = words->facts};
    const char *unique = *product->unique_line != '\0' ? product->unique_line : voice->unique;
    words->brief = description_short(context->knowledge, &ask);
    words->whole = description_long(context->knowledge, &ask);
    words->missing = description_missing(context->knowledge, &ask, 0);
    words->aida = aida_of(context, words, unique);
}

bool product_words_load(const Context *context, int64_t product_id, ProductWords *ret_words,
                        GError **error)
{
    g_assert(context->business != NULL);
    g_auto(ProductWords) words = {0};
    g_auto(Voice) voice = {0};
    if (!product_load(context->db, context->business_id, product_id, &words.one, error)) {
        return false;
    }
    if (record_count(words.one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    if (!product_detail_load(context->db, context->business_id, product_id, &words.facts, error) ||
        !voice_load(context, &voice, error)) {
        return false;
    }
    words.product = product_at(words.one, 0);
    words_make(context, &voice, &words);
    *ret_words = words;
    words = (ProductWords){0};
    return true;
}

void product_words_clear(ProductWords *words)
{
    g_clear_pointer(&words->one, record_list_free);
    g_clear_pointer(&words->facts, answers_free);
    g_clear_pointer(&words->brief, g_free);
    g_clear_pointer(&words->whole, g_free);
    aida_clear(&words->aida);
}
