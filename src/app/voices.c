// SPDX-License-Identifier: Apache-2.0
#include "app/voices.h"

#include <string.h>

#include "base/text.h"
#include "store/product.h"

#define DAY_S (INT64_C(24) * 60 * 60)
#define WORST_LEAST 2

static const char *const IDEAS[FEEL_TOPICS] = {
    N_("Tulis di samping harga apa saja yang didapat, atau buat ukuran yang lebih kecil."),
    N_("Cicipi atau periksa satu sebelum dijual, dan tanyakan satu pembeli apa yang kurang."),
    N_("Janjikan jam yang lebih longgar, dan kabari sebelum pembeli bertanya."),
    N_("Jawab lebih dulu walau singkat, dan ucapkan terima kasih atas tegurannya."),
    N_("Tandai barang yang habis setiap pagi, dan tawarkan pesan untuk besok."),
};

static void product_free(gpointer data)
{
    VoiceProduct *product = data;
    g_free(product->folded);
    g_free(product);
}

void voices_clear(Voices *voices)
{
    g_clear_pointer(&voices->products, g_ptr_array_unref);
    g_clear_pointer(&voices->messages, record_list_free);
    g_clear_pointer(&voices->product_list, record_list_free);
}

int voice_count(const VoiceCounts *counts)
{
    return counts->positive + counts->neutral + counts->negative + counts->unknown;
}

static void feeling_count(VoiceCounts *counts, const char *feeling)
{
    int *count = g_str_equal(feeling, "positive")   ? &counts->positive
                 : g_str_equal(feeling, "neutral")  ? &counts->neutral
                 : g_str_equal(feeling, "negative") ? &counts->negative
                                                    : &counts->unknown;
    (*count)++;
}

/* As whole words, also with -nya behind. */
static bool is_spoken_of(const char *text, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = strstr(text, name); at != NULL; at = strstr(at + 1, name)) {
        const char *end = at + length + (g_str_has_prefix(at + length, "nya") ? 3 : 0);
        if ((at == text || at[-1] == ' ') && (*end == '\0' || *end == ' ')) {
            return true;
        }
    }
    return false;
}

static void message_count(Voices *voices, const Message *message)
{
    const char *feeling = message_feeling(message);
    g_autofree char *text = text_fold(message->text);
    feeling_count(&voices->all, feeling);
    for (size_t i = 0; i < FEEL_TOPICS; i++) {
        if ((message->topics & (INT64_C(1) << i)) != 0) {
            feeling_count(&voices->topics[i], feeling);
        }
    }
    for (guint i = 0; i < voices->products->len; i++) {
        VoiceProduct *product = g_ptr_array_index(voices->products, i);
        if (is_spoken_of(text, product->folded)) {
            feeling_count(&product->counts, feeling);
        }
    }
    if (!g_str_equal(message->sentiment, "unknown") && !g_str_equal(message->proposed, "unknown")) {
        voices->marked++;
        voices->agreed += g_str_equal(message->sentiment, message->proposed);
    }
}

static GPtrArray *products_begin(const RecordList *list)
{
    GPtrArray *products = g_ptr_array_new_with_free_func(product_free);
    for (size_t i = 0; i < record_count(list); i++) {
        g_autofree char *folded = text_fold(product_at(list, i)->name);
        if (*folded == '\0') {
            continue;
        }
        VoiceProduct *product = g_new0(VoiceProduct, 1);
        product->name = product_at(list, i)->name;
        product->folded = g_steal_pointer(&folded);
        g_ptr_array_add(products, product);
    }
    return products;
}

static gint compare_products(gconstpointer a, gconstpointer b)
{
    const VoiceProduct *const *left = a, *const *right = b;
    return voice_count(&(*right)->counts) - voice_count(&(*left)->counts);
}

static void products_end(GPtrArray *products)
{
    g_ptr_array_sort(products, compare_products);
    guint spoken = 0;
    while (spoken < products->len &&
           voice_count(&((VoiceProduct *)g_ptr_array_index(products, spoken))->counts) > 0) {
        spoken++;
    }
    g_ptr_array_set_size(products, (gint)spoken);
}

bool voices_load(const Context *context, Voices *ret_voices, GError **error)
{
    g_auto(Voices) voices = {0};
    if (!message_list(context->db, context->business_id, 0, VOICES_MAX, &voices.messages, error) ||
        !product_list_all(context->db, context->business_id, &voices.product_list, error)) {
        return false;
    }
    voices.products = products_begin(voices.product_list);
    int64_t from = context->now - VOICES_DAYS * DAY_S;
    for (size_t i = 0; i < record_count(voices.messages); i++) {
        const Message *message = message_at(voices.messages, i);
        if (message->received_at >= from) {
            message_count(&voices, message);
        }
    }
    products_end(voices.products);
    *ret_voices = voices;
    voices = (Voices){0};
    return true;
}

size_t voices_worst_topic(const Voices *voices)
{
    size_t worst = FEEL_TOPICS;
    int most = WORST_LEAST - 1;
    for (size_t i = 0; i < FEEL_TOPICS; i++) {
        if (voices->topics[i].negative > most) {
            most = voices->topics[i].negative;
            worst = i;
        }
    }
    return worst;
}

const char *voice_idea(size_t topic)
{
    return IDEAS[topic];
}
