// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/product_words.h"
#include "page/page.h"

/* A few questions of the trade, and the texts that come of them (requirements C04, M19). */

static const Action *const ACTIONS_HERE[] = {&action_product_describe, NULL};

/* Only what is asked of this trade; the price only while there is none. */
static FormTable *fields_for(const PageView *view, const ProductWords *words)
{
    const Context *context = view->context;
    g_autoptr(FormTable) made = NULL;
    const Form *all =
        action_form(&action_product_describe, context->knowledge, context->lang, &made);
    FormTable *table = form_table_new();
    if (words->product->price_idr == 0) {
        form_table_add(table, form_field(all, "price"));
    }
    for (size_t i = 0; i < fact_question_count(context->knowledge); i++) {
        const FactQuestion *fact = fact_question_at(context->knowledge, i);
        if (fact_question_fits(fact, context->business->trade)) {
            form_table_add(table, form_field(all, fact->key));
        }
    }
    form_table_add(table, form_field(all, "use"));
    return table;
}

static FormValues *values_of(const Knowledge *knowledge, const ProductWords *words)
{
    FormValues *values = form_values_new();
    for (size_t i = 0; i < fact_question_count(knowledge); i++) {
        const char *key = fact_question_at(knowledge, i)->key;
        form_values_show(values, key, answers_text(words->facts, key));
    }
    return values;
}

static void draw_missing(Html *html, const ProductWords *words)
{
    const Lang *lang = html->lang;
    if (words->product->price_idr == 0) {
        ui_notice(html, TONE_WARNING,
                  tr(lang, "Harganya berapa? Pembeli perlu tahu sebelum memesan."));
    }
    if (words->missing != NULL) {
        ui_notice(html, TONE_WARNING, fact_question_text(words->missing, lang));
    }
}

static void draw_texts(Html *html, const ProductWords *words)
{
    const Lang *lang = html->lang;
    ui_copy(html, tr(lang, "Keterangan pendek"), words->brief, true);
    ui_copy(html, tr(lang, "Keterangan panjang"), words->whole, true);
    if (words->aida.parts[0] != NULL) {
        g_autofree char *text = aida_text(&words->aida);
        ui_fold_begin(html, tr(lang, "Susunan empat bagian (AIDA)"));
        ui_hint(html, tr(lang, "Menarik perhatian, membuat tertarik, membuat ingin, lalu mengajak. "
                               "Susunan ini di luar makalah acuan; boleh dipakai, boleh tidak."));
        ui_copy(html, tr(lang, "Siap disalin"), text, true);
        ui_fold_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(ProductWords) words = {0};
    if (!product_words_load(view->context, view->id, &words, error)) {
        return false;
    }
    g_autoptr(FormTable) fields = fields_for(view, &words);
    g_autoptr(FormValues) values = values_of(view->context->knowledge, &words);
    view->title_data = g_strdup(words.product->name);
    view->back = g_strdup_printf("/produk/%" G_GINT64_FORMAT, words.product->id);
    draw_missing(html, &words);
    draw_texts(html, &words);
    ui_heading(html, tr(html->lang, "Ceritakan barangnya"));
    ui_hint(html, tr(html->lang, "Isi yang Anda tahu saja. Yang kosong tidak ditulis."));
    page_form(view, (PageForm){.action = &action_product_describe,
                               .form = form_table_form(fields),
                               .id = words.product->id,
                               .values = values});
    return true;
}

const Page page_product_description = {
    .path = "/produk/deskripsi/{nomor}",
    .title = N_("Keterangan:"),
    .job = JOB_CREATE,
    .back = "/produk",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
