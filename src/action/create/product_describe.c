// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/product_words.h"
#include "base/money.h"
#include "base/text.h"
#include "store/product_detail.h"

#define DESCRIPTION_MAX 500u /* as the form of a product allows */

/* All facts of every trade: a page asks those of the trade only. */
static FormTable *form_for(const Knowledge *knowledge, const Lang *lang)
{
    FormTable *table = form_table_new();
    form_table_add(table, &(Field){.name = "price",
                                   .label = tr(lang, "Harga jual"),
                                   .kind = FIELD_MONEY,
                                   .max = PRICE_MAX_IDR,
                                   .example = tr(lang, "10.000")});
    for (size_t i = 0; i < fact_question_count(knowledge); i++) {
        const FactQuestion *fact = fact_question_at(knowledge, i);
        const char *example = fact_question_example(fact, lang);
        form_table_add(table, &(Field){.name = fact->key,
                                       .label = fact_question_text(fact, lang),
                                       .kind = FIELD_TEXT,
                                       .max = FACT_MAX,
                                       .example = *example != '\0' ? example : NULL});
    }
    form_table_add(table, &(Field){.name = "use",
                                   .label = tr(lang, "Pakai sebagai keterangan di katalog"),
                                   .kind = FIELD_FLAG});
    return table;
}

static bool keep_facts(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    for (size_t i = 0; i < fact_question_count(context->knowledge); i++) {
        const char *key = fact_question_at(context->knowledge, i)->key;
        if (form_typed(doing->values, key) != NULL &&
            !product_detail_save(context->db, context->business_id, doing->id, key,
                                 form_text(doing->values, key), error)) {
            return false;
        }
    }
    return true;
}

static bool keep_price(const Doing *doing, const ProductWords *words, GError **error)
{
    const Context *context = doing->context;
    ProductFacts facts = product_facts(words->product);
    facts.price_idr = form_int(doing->values, "price");
    return form_int(doing->values, "price") == 0 || facts.price_idr == words->product->price_idr ||
           product_save(context->db, context->business_id, doing->id, &facts, context->now, error);
}

/* What a buyer must know is asked for before the text goes into the catalogue. */
static void ask_for_missing(const Doing *doing, const ProductWords *words)
{
    const Lang *lang = doing->context->lang;
    if (words->product->price_idr == 0) {
        form_errors_add(doing->errors, "price", "%s",
                        tr(lang, "Harganya berapa? Pembeli perlu tahu sebelum memesan."));
    }
    if (words->missing != NULL) {
        form_errors_add(doing->errors, words->missing->key, "%s",
                        tr(lang, "Ini perlu diisi dulu, supaya pembeli tahu."));
    }
    if (text_length(words->whole) > DESCRIPTION_MAX) {
        form_errors_add(
            doing->errors, "use",
            tr(lang, "Keterangannya %d huruf, paling banyak %d. Pendekkan isinya dulu."),
            (int)text_length(words->whole), (int)DESCRIPTION_MAX);
    }
}

static bool use_description(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(ProductWords) words = {0};
    if (!product_words_load(context, doing->id, &words, error)) {
        return false;
    }
    ask_for_missing(doing, &words);
    ProductFacts facts = product_facts(words.product);
    facts.description = words.whole;
    return form_errors_count(doing->errors) > 0 ||
           product_save(context->db, context->business_id, doing->id, &facts, context->now, error);
}

static bool run(const Doing *doing, GError **error)
{
    g_auto(ProductWords) before = {0};
    doing->result->id = doing->id;
    return product_words_load(doing->context, doing->id, &before, error) &&
           keep_facts(doing, error) && keep_price(doing, &before, error) &&
           (!form_flag(doing->values, "use") || use_description(doing, error));
}

const Action action_product_describe = {
    .name = "product_describe",
    .resource = "products",
    .verb = "describe",
    .on_record = true,
    .needs = CAN_SELL,
    .form_for = form_for,
    .label = N_("Buat keterangannya"),
    .done = N_("Keterangan sudah jadi. Boleh langsung disalin."),
    .summary = "Keeps what is told about a product; `use` makes it the catalogue's description.",
    .run = run,
};
