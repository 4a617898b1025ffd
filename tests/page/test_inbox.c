// SPDX-License-Identifier: Apache-2.0
/* The queue of messages in use: put off, handed over, tagged, told apart by person (H10, T01). */
#include <string.h>

#include "testkit/client.h"

static int64_t add(Client *client, const char *text, const char *platform, const char *more)
{
    g_autofree char *body =
        g_strdup_printf("{\"text\":\"%s\",\"platform\":\"%s\"%s}", text, platform, more);
    return client_api_ok(client, "POST", "messages", body);
}

static char *path_of(int64_t id)
{
    return g_strdup_printf("/pesan/%" G_GINT64_FORMAT, id);
}

static void a_message_put_off_comes_back_in_time(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client, "Besok ada?", "whatsapp", "");
    add(client, "Harganya berapa?", "facebook", "");
    g_autofree char *path = path_of(id);
    g_assert_cmpint(client_post(client, path, "message_snooze", id, "until", "hour", NULL), ==,
                    200);
    g_assert_false(client_shows(client, "Besok ada?"));
    g_assert_true(client_shows(client, "Harganya berapa?"));
    client_get(client, "/pesan?lihat=ditunda");
    g_assert_true(client_shows(client, "Besok ada?"));
    client_set_now(client, NOW + 3601);
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "Besok ada?"));
}

static void tomorrow_is_when_the_shop_opens(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client, "Besok ada?", "whatsapp", "");
    client_api_ok(client, "POST", "opening_hours/save",
                  "{\"days\":[\"1\",\"2\"],\"from_minute\":\"09:30\",\"to_minute\":\"17:00\"}");
    g_autofree char *path = path_of(id);
    client_post(client, path, "message_snooze", id, "until", "tomorrow", NULL);
    json_t *all = NULL;
    client_api(client, "GET", "messages", NULL, NULL, &all);
    json_t *message = json_array_get(json_object_get(all, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(message, "snoozed_until")), ==,
                    "2026-01-06T09:30:00+07:00");
    json_decref(all);
}

static void a_message_is_handed_over_and_tagged(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client, "Mau dua", "whatsapp", "");
    int64_t rina =
        client_api_ok(client, "POST", "people", "{\"name\":\"Rina\",\"kind\":\"staff\"}");
    client_api_ok(client, "POST", "people", "{\"name\":\"Tono\",\"kind\":\"staff\"}");
    add(client, "Yang lain", "whatsapp", "");
    g_autofree char *path = path_of(id);
    g_autofree char *person = g_strdup_printf("%" G_GINT64_FORMAT, rina);
    g_autofree char *filter = g_strconcat("/pesan?untuk=", person, NULL);
    g_assert_cmpint(client_post(client, path, "message_assign", id, "person", person, NULL), ==,
                    200);
    g_assert_cmpint(client_post(client, path, "message_assign", id, "person", "9999", NULL), ==,
                    404);
    client_post(client, path, "message_label", id, "labels", "order", NULL);
    client_get(client, filter);
    g_assert_true(client_shows(client, "Mau dua"));
    g_assert_false(client_shows(client, "Yang lain"));
    client_get(client, "/pesan?tanda=order");
    g_assert_true(client_shows(client, "Mau dua"));
    g_assert_false(client_shows(client, "Yang lain"));
    client_get(client, "/pesan?tanda=urgent");
    g_assert_false(client_shows(client, "Mau dua"));
}

/* One customer, one thread, over channels: by contact or number; by name only when nothing else is known. */
static void one_customer_is_one_thread(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id =
        add(client, "Pertama", "whatsapp", ",\"author\":\"Bu Sari\",\"phone\":\"081234567890\"");
    add(client, "Kedua", "facebook", ",\"author\":\"Sari Dewi\",\"phone\":\"081234567890\"");
    add(client, "Orang lain", "facebook", ",\"author\":\"Bu Sari\"");
    g_autofree char *path = path_of(id);
    client_get(client, path);
    g_assert_true(client_shows(client, "1 pesan lain dari orang ini"));
    g_assert_true(client_shows(client, "Kedua"));
    g_assert_false(client_shows(client, "Orang lain"));
}

/* T01: a ready reply says how it stands with her order. */
static void a_reply_knows_the_order(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "replies",
                  "{\"shortcut\":\"status\",\"text\":\"Halo {nama}.\\nKabar: {status pesanan}.\"}");
    int64_t id = add(client, "Pesanan saya bagaimana?", "whatsapp",
                     ",\"author\":\"Bu Sari\",\"phone\":\"081234567890\"");
    g_autofree char *path = path_of(id);
    client_get(client, path);
    g_assert_true(client_shows(client, "Halo Bu Sari."));
    g_assert_false(client_shows(client, "Kabar:"));
    int64_t order = client_api_ok(client, "POST", "orders",
                                  "{\"customer\":\"Bu Sari\",\"phone\":\"081234567890\","
                                  "\"items\":[{\"name\":\"Kue\",\"price\":2000,\"quantity\":1}],"
                                  "\"bought_through\":\"whatsapp\"}");
    g_autofree char *confirm = g_strdup_printf("orders/%" G_GINT64_FORMAT "/confirm", order);
    client_api_ok(client, "POST", confirm, "{}");
    client_get(client, path);
    g_assert_true(client_shows(client, "Kabar: pesanan nomor 1 sedang disiapkan."));
}

static void the_first_words_are_those_of_the_hour(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client, "Masih buka?", "whatsapp", ",\"author\":\"Bu Sari\"");
    g_autofree char *path = path_of(id);
    client_get(client, path);
    g_assert_true(client_shows(client, "Ada yang bisa kami bantu?"));
    client_api_ok(client, "POST", "opening_hours/save",
                  "{\"days\":[\"1\"],\"from_minute\":\"06:00\",\"to_minute\":\"17:00\"}");
    client_get(client, path); /* four in the morning */
    g_assert_true(client_shows(client, "Kami buka lagi Senin, 5 Januari 2026 pukul 06.00."));
    client_get(client, "/balasan/sapaan");
    g_assert_true(client_shows(client, "Sekarang tutup."));
    g_assert_cmpint(client_post(client, "/balasan/sapaan", "auto_text_set", 0, "greeting",
                                "Halo {siapa}", "away", "Tutup", NULL),
                    ==, 422);
    g_assert_cmpint(client_post(client, "/balasan/sapaan", "auto_text_set", 0, "greeting",
                                "Halo {nama}", "away", "Tutup sampai {buka_lagi}", NULL),
                    ==, 200);
    client_get(client, path);
    g_assert_true(client_shows(client, "Tutup sampai Senin, 5 Januari 2026 pukul 06.00"));
}

static const char SARI[] = ",\"author\":\"Bu Sari\"";

/* H10: one customer, one thread. She asked three times on two channels and stands in the queue once; one
 * answer closes what was on the page. */
static void one_answer_closes_the_thread(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t first = add(client, "Besok ada?", "whatsapp", SARI);
    add(client, "Harganya?", "facebook", SARI);
    add(client, "Halo?", "whatsapp", SARI);
    add(client, "Buka?", "whatsapp", ",\"author\":\"Bu Rina\"");
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "4 pesan menunggu jawaban."));
    g_assert_true(client_shows(client, "dan 2 pesan lagi"));
    g_assert_false(client_shows(client, "Harganya?"));
    g_autofree char *path = path_of(first);
    client_get(client, path);
    g_assert_true(client_shows(client, "Juga menunggu dari orang ini"));
    g_assert_true(client_shows(client, "Harganya?"));
    g_assert_cmpint(
        client_post(client, path, "message_answer", first, "answer", "Ada, Rp10.000.", NULL), ==,
        200);
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "1 pesan menunggu jawaban."));
    g_assert_true(client_shows(client, "Bu Rina"));
}

/* The page was drawn before her last message came: that one is still to be answered. */
static void what_came_while_she_wrote_waits_on(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t first = add(client, "Besok ada?", "whatsapp", SARI);
    g_autofree char *path = path_of(first);
    client_get(client, path);
    g_autoptr(GPtrArray) forms = client_forms(client);
    char *hidden = NULL;
    for (guint i = 0; i < forms->len && hidden == NULL; i++) {
        char **form = forms->pdata[i];
        hidden = strstr(form[0], "message_answer") != NULL ? form[0] : NULL;
    }
    g_assert_nonnull(hidden);
    add(client, "Dua porsi ya", "whatsapp", SARI);
    g_autofree char *body = g_strconcat(hidden, "&answer=Ada", NULL);
    g_assert_cmpint(client_post_bytes(client, path, body, strlen(body)), ==, 303);
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "1 pesan menunggu jawaban."));
    g_assert_true(client_shows(client, "Dua porsi ya"));
}

/* The same by the API: up to the message named as seen, else up to the one that was answered. */
static void the_api_closes_up_to_what_was_seen(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *inbox = NULL;
    add(client, "Satu", "whatsapp", SARI);
    int64_t second = add(client, "Dua", "whatsapp", SARI),
            third = add(client, "Tiga", "facebook", SARI);
    add(client, "Empat", "whatsapp", SARI);
    g_autofree char *path = g_strdup_printf("messages/%" G_GINT64_FORMAT "/answer", second);
    g_autofree char *body =
        g_strdup_printf("{\"answer\":\"Ya\",\"seen\":%" G_GINT64_FORMAT "}", third);
    client_api_ok(client, "POST", path, body);
    client_api(client, "GET", "inbox", NULL, NULL, &inbox);
    g_assert_cmpint(json_integer_value(json_object_get(inbox, "waiting")), ==, 1);
    json_decref(inbox);
    int64_t fifth = add(client, "Lima", "whatsapp", SARI);
    g_autofree char *other = g_strdup_printf("messages/%" G_GINT64_FORMAT "/answer", fifth);
    client_api_ok(client, "POST", other, "{\"answer\":\"Ya\"}");
    client_api(client, "GET", "inbox", NULL, NULL, &inbox);
    g_assert_cmpint(json_integer_value(json_object_get(inbox, "waiting")), ==, 0);
    json_decref(inbox);
}

void test_inbox(void)
{
    g_test_add_func("/page/inbox/snooze", a_message_put_off_comes_back_in_time);
    g_test_add_func("/page/inbox/tomorrow", tomorrow_is_when_the_shop_opens);
    g_test_add_func("/page/inbox/handed", a_message_is_handed_over_and_tagged);
    g_test_add_func("/page/inbox/thread", one_customer_is_one_thread);
    g_test_add_func("/page/inbox/order", a_reply_knows_the_order);
    g_test_add_func("/page/inbox/first_words", the_first_words_are_those_of_the_hour);
    g_test_add_func("/page/inbox/thread/H10", one_answer_closes_the_thread);
    g_test_add_func("/page/inbox/meanwhile", what_came_while_she_wrote_waits_on);
    g_test_add_func("/page/inbox/api", the_api_closes_up_to_what_was_seen);
}
