// SPDX-License-Identifier: Apache-2.0
/* T07: what was said is linked to products and topics; a mark by hand always wins. K02: the figures
 * read the mark, else the proposal. */
#include "app/voices.h"

#include "context_case.h"
#include "kpi/kpi.h"

static int64_t say(Client *client, const char *text)
{
    g_autofree char *body =
        g_strdup_printf("{\"text\":\"%s\",\"platform\":\"whatsapp\",\"kind\":\"comment\"}", text);
    return client_api_ok(client, "POST", "messages", body);
}

static void mark(Client *client, int64_t id, const char *sentiment)
{
    g_autofree char *path = g_strdup_printf("messages/%" G_GINT64_FORMAT "/sentiment", id);
    g_autofree char *body = g_strdup_printf("{\"sentiment\":\"%s\"}", sentiment);
    client_api_ok(client, "POST", path, body);
}

static void load(Client *client, Context *context, Voices *voices)
{
    g_autoptr(GError) error = NULL;
    owner_context(client, context);
    assert_ok(voices_load(context, voices, &error), error);
}

static int64_t kpi_positive(const Context *context)
{
    g_autoptr(GError) error = NULL;
    KpiValue value = {0};
    KpiQuery query = {context->db,
                      context->knowledge,
                      context->business_id,
                      period_of_month(context->today),
                      context->zone,
                      context->today};
    assert_ok(kpi_compute(kpi_find("positive_count"), &query, &value, &error), error);
    return value.value;
}

static void what_is_said_is_counted_by_product_and_topic(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Nasi Kuning\",\"price\":15000}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Kue\",\"price\":5000}");
    say(client, "nasi kuningnya enak banget, mantap");
    say(client, "Nasi kuning hari ini basi, kecewa, harganya mahal");
    say(client, "kecewa, harga kemahalan dan tidak enak");
    g_auto(Context) context = {0};
    g_auto(Voices) voices = {0};
    load(client, &context, &voices);
    g_assert_cmpint(voices.all.positive, ==, 1);
    g_assert_cmpint(voices.all.negative, ==, 2);
    g_assert_cmpuint(voices.products->len, ==, 1);
    const VoiceProduct *product = g_ptr_array_index(voices.products, 0);
    g_assert_cmpstr(product->name, ==, "Nasi Kuning");
    g_assert_cmpint(voice_count(&product->counts), ==, 2);
    g_assert_cmpint(product->counts.negative, ==, 1);
    g_assert_cmpint(voices.topics[0].negative, ==, 2);
    g_assert_cmpuint(voices_worst_topic(&voices), <, FEEL_TOPICS);
    g_assert_nonnull(voice_idea(voices_worst_topic(&voices)));
}

static void a_mark_by_hand_wins_and_is_counted(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = say(client, "kecewa, tidak enak");
    say(client, "enak sekali, terima kasih");
    g_auto(Context) context = {0};
    g_auto(Voices) before = {0};
    load(client, &context, &before);
    g_assert_cmpint(before.all.negative, ==, 1);
    g_assert_cmpint(kpi_positive(&context), ==, 1);
    g_assert_cmpuint(voices_worst_topic(&before), ==, FEEL_TOPICS);
    mark(client, id, "positive");
    client_api_ok(client, "POST", "messages/judge", "{}");
    g_auto(Context) later = {0};
    g_auto(Voices) after = {0};
    load(client, &later, &after);
    g_assert_cmpint(after.all.negative, ==, 0);
    g_assert_cmpint(after.all.positive, ==, 2);
    g_assert_cmpint(after.marked, ==, 1);
    g_assert_cmpint(after.agreed, ==, 0);
    g_assert_cmpint(kpi_positive(&later), ==, 2);
}

static void the_page_shows_it_and_takes_one_tap(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/suara"), ==, 200);
    g_assert_true(client_shows(client, "Belum ada suara pembeli"));
    int64_t id = say(client, "kecewa, tidak enak, mahal");
    g_assert_cmpint(client_get(client, "/suara?lihat=negative"), ==, 200);
    g_assert_true(client_shows(client, "Kecewa?"));
    g_assert_true(client_shows(client, "dari 100"));
    g_assert_cmpint(client_post(client, "/suara", "message_sentiment", id, NULL), ==, 200);
    g_assert_true(client_shows(client, "Nada pesan dicatat"));
    g_assert_cmpint(client_get(client, "/suara?lihat=negative"), ==, 200);
    g_assert_false(client_shows(client, "Kecewa?"));
}

void test_voices(void)
{
    g_test_add_func("/app/voices/T07/counted", what_is_said_is_counted_by_product_and_topic);
    g_test_add_func("/app/voices/T07/K02/mark", a_mark_by_hand_wins_and_is_counted);
    g_test_add_func("/app/voices/T07/page", the_page_shows_it_and_takes_one_tap);
}
