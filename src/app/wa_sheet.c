// SPDX-License-Identifier: Apache-2.0
#include "app/wa_sheet.h"

#include <string.h>

#include "app/voice.h"
#include "base/text.h"
#include "guide/starter_reply.h"
#include "guide/times.h"
#include "planner/message.h"
#include "store/product.h"
#include "store/reply.h"

#define GREETING_GOODS 3u
#define ITEMS_MOST 30u
#define REPLIES_MOST 20u

/* What the texts are made of. */
typedef struct {
    const Context *context;
    Voice voice;
    ReplyShelf shelf;
    RecordList *replies;
    WaSheet sheet;
} Making;

static void making_clear(Making *making)
{
    voice_clear(&making->voice);
    reply_shelf_clear(&making->shelf);
    g_clear_pointer(&making->replies, record_list_free);
    wa_sheet_clear(&making->sheet);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Making, making_clear)

static void text_clear(void *data)
{
    WaText *text = data;
    g_free(text->name);
    g_free(text->text);
}

/* Lines are left off from the end until the rest fits. */
static char *fitted(const char *text, size_t max)
{
    g_autofree char *rest = g_strdup(text);
    while (text_length(rest) > max) {
        char *line = strrchr(rest, '\n');
        if (line == NULL) {
            return text_shorten(rest, max - 1);
        }
        *line = '\0';
        g_strchomp(rest);
    }
    return g_steal_pointer(&rest);
}

static void put(Making *making, const char *key, const char *name, const char *text)
{
    const WaField *field = wa_field_find(making->context->knowledge, key);
    if (field == NULL || *text == '\0') {
        return;
    }
    WaText ready = {field, g_strdup(name), fitted(text, (size_t)field->max)};
    g_array_append_val(making->sheet.texts, ready);
}

/* The positioning sentence as it is, when it fits; otherwise name and goods. */
static void put_about(Making *making)
{
    const char *position = making->voice.position;
    const WaField *field = wa_field_find(making->context->knowledge, "about");
    bool fits = position != NULL && field != NULL && text_length(position) <= (size_t)field->max;
    const char *sells = answers_text(making->voice.answers, "sells");
    g_autofree char *plain = *sells != '\0'
                                 ? g_strdup_printf("%s: %s", making->context->business->name, sells)
                                 : g_strdup(making->context->business->name);
    put(making, "about", NULL, fits ? position : plain);
    making->sheet.positioned |= fits;
}

static void say(GString *out, size_t max, const char *before, const char *words)
{
    if (*words == '\0' || g_str_equal(words, ANSWER_NONE)) {
        return;
    }
    g_autofree char *sentence = g_strdup_printf("%s%s%s.", out->len > 0 ? " " : "", before, words);
    if (text_length(out->str) + text_length(sentence) <= max) {
        g_string_append(out, sentence);
    }
}

static void put_description(Making *making)
{
    const Answers *answers = making->voice.answers;
    const char *position = making->voice.position;
    const WaField *field = wa_field_find(making->context->knowledge, "description");
    size_t max = field != NULL ? (size_t)field->max : 0;
    g_autoptr(GString) out = g_string_new(NULL);
    if (position != NULL && text_length(position) <= max) {
        g_string_append(out, position);
        making->sheet.positioned = true;
    } else {
        say(out, max, "Kami menjual ", answers_text(answers, "sells"));
    }
    say(out, max, "Asal: ", answers_text(answers, "origin"));
    say(out, max, "Bisa didapat di ", answers_text(answers, "sell_place"));
    put(making, "description", NULL, out->str);
}

static void put_hours(Making *making)
{
    int off = (int)making->context->business->off_days;
    g_autoptr(GString) out = g_string_new(NULL);
    g_autofree char *days = days_format(off, NULL);
    g_string_append(out, off == 0 ? "Buka setiap hari." : "Libur: ");
    g_string_append_printf(out, "%s%s", days, off == 0 ? "" : ".");
    if (making->shelf.facts.signal_count > 0) {
        g_autofree char *windows =
            windows_words(making->shelf.facts.signal, making->shelf.facts.signal_count);
        g_string_append_printf(out, " Pesan dibalas pukul %s.", windows);
    }
    put(making, "hours", NULL, out->str);
}

/* With the prices of today, so that a buyer knows them before she asks. */
static void put_greeting(Making *making)
{
    g_autoptr(GString) out = g_string_new(NULL);
    const RecordList *products = making->shelf.products;
    size_t told = 0;
    g_string_append_printf(out, "Halo! Terima kasih sudah menghubungi %s.\n",
                           making->context->business->name);
    g_string_append(out, "Tulis nama, jumlah, dan mau diantar atau diambil, ya.");
    for (size_t i = 0; i < record_count(products) && told < GREETING_GOODS; i++) {
        const Product *product = product_at(products, i);
        if (product_is_for_sale(product)) {
            g_autofree char *price = price_words(product->price_idr, product->unit);
            g_string_append_printf(out, "%s\n• %s %s", told++ == 0 ? "\nYang ada:" : "",
                                   product->name, price);
        }
    }
    put(making, "greeting", NULL, out->str);
}

static void put_away(Making *making)
{
    const Business *business = making->context->business;
    const ReplyFacts *facts = &making->shelf.facts;
    g_autofree char *text =
        facts->signal_count > 0
            ? away_text(app_captions(making->context->app), business->name, facts->signal,
                        facts->signal_count)
            : g_strdup_printf("Halo! Terima kasih sudah menghubungi %s.\nSaat ini kami belum bisa "
                              "membalas. Tulis saja pesanan, jumlah, dan alamatnya; nanti kami "
                              "jawab satu per satu.",
                              business->name);
    put(making, "away", NULL, text);
}

static void put_starters(Making *making)
{
    const Context *context = making->context;
    const RecordList *products = making->shelf.products;
    const char *product = record_count(products) > 0 ? product_at(products, 0)->name : NULL;
    for (size_t i = 0; i < starter_reply_count(context->knowledge); i++) {
        const StarterReply *starter = starter_reply_at(context->knowledge, i);
        g_autofree char *written = starter_reply_fits(starter, context->business->trade)
                                       ? starter_reply_text(starter, product)
                                       : NULL;
        if (written != NULL) {
            g_autofree char *filled = ready_reply_fill(written, &making->shelf.facts);
            put(making, "quick_reply", starter->shortcut, filled);
        }
    }
}

static void put_replies(Making *making)
{
    if (record_count(making->replies) == 0) {
        put_starters(making);
    }
    for (size_t i = 0; i < record_count(making->replies) && i < REPLIES_MOST; i++) {
        const Reply *reply = reply_at(making->replies, i);
        g_autofree char *filled = ready_reply_fill(reply->text, &making->shelf.facts);
        put(making, "quick_reply", reply->shortcut, filled);
    }
}

static void put_labels(Making *making)
{
    const WaField *field = wa_field_find(making->context->knowledge, "label");
    g_auto(GStrv) labels =
        g_strsplit(field != NULL ? stanza_text(field->stanza, "ready") : "", ",", -1);
    for (char **label = labels; *label != NULL; label++) {
        put(making, "label", NULL, g_strstrip(*label));
    }
}

static void put_items(Making *making)
{
    const RecordList *products = making->shelf.products;
    size_t told = 0;
    for (size_t i = 0; i < record_count(products) && told < ITEMS_MOST; i++) {
        const Product *product = product_at(products, i);
        if (product->active != 0) {
            g_autofree char *price = price_words(product->price_idr, product->unit);
            g_autofree char *line = g_strdup_printf("%s %s", product->name, price);
            put(making, "item", NULL, line);
            told++;
        }
    }
}

bool wa_sheet_load(const Context *context, WaSheet *ret_sheet, GError **error)
{
    g_assert(context->business != NULL);
    g_auto(Making) making = {.context = context};
    making.sheet.texts = g_array_new(FALSE, TRUE, sizeof(WaText));
    g_array_set_clear_func(making.sheet.texts, text_clear);
    if (!voice_load(context, &making.voice, error) ||
        !reply_shelf_load(context->db, context->business, &making.shelf, error) ||
        !reply_list_all(context->db, context->business_id, &making.replies, error)) {
        return false;
    }
    put_about(&making);
    put_description(&making);
    put(&making, "address", NULL, context->business->place);
    put_hours(&making);
    put_greeting(&making);
    put_away(&making);
    put_replies(&making);
    put_labels(&making);
    put_items(&making);
    *ret_sheet = making.sheet;
    making.sheet = (WaSheet){0};
    return true;
}

void wa_sheet_clear(WaSheet *sheet)
{
    g_clear_pointer(&sheet->texts, g_array_unref);
}

const WaText *wa_sheet_at(const WaSheet *sheet, size_t i)
{
    g_assert(i < sheet->texts->len);
    return &g_array_index(sheet->texts, WaText, i);
}

char *wa_sheet_text(const WaSheet *sheet, const char *business, const Lang *lang)
{
    g_autoptr(GString) out = g_string_new(NULL);
    const WaField *before = NULL;
    g_string_append_printf(out, tr(lang, "WhatsApp Business: %s"), business);
    for (size_t i = 0; i < sheet->texts->len; i++) {
        const WaText *text = wa_sheet_at(sheet, i);
        if (text->field != before) {
            g_string_append_printf(out, "\n\n== %s ==\n(%s)\n", wa_field_name(text->field, lang),
                                   wa_field_where(text->field, lang));
        }
        g_string_append_printf(out, "\n%s%s%s%s", text->name != NULL ? "/" : "",
                               text->name != NULL ? text->name : "", text->name != NULL ? "\n" : "",
                               text->text);
        before = text->field;
    }
    g_string_append_c(out, '\n');
    return g_string_free(g_steal_pointer(&out), FALSE);
}
