// SPDX-License-Identifier: Apache-2.0
#include "page/talk/message_view.h"

#include <string.h>

#include "testkit/client.h"

#define HOUR INT64_C(3600)

static int64_t add(Client *client, const char *platform, const char *author, const char *text,
                   const char *minute)
{
    static const char *const KINDS[] = {"whatsapp", "message",   "facebook",
                                        "comment",  "instagram", "review"};
    const char *kind = "message";
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i += 2) {
        kind = g_str_equal(KINDS[i], platform) ? KINDS[i + 1] : kind;
    }
    g_autofree char *body =
        g_strdup_printf("{\"platform\":\"%s\",\"author\":\"%s\",\"text\":\"%s\",\"minute\":\"%s\","
                        "\"kind\":\"%s\"}",
                        platform, author, text, minute, kind);
    return client_api_ok(client, "POST", "messages", body);
}

static void durations_read_like_people_say_them(void)
{
    g_autofree char *short_one = duration_words(600, NULL);
    g_autofree char *long_one = duration_words(2 * HOUR + 5 * 60, NULL);
    g_autofree char *days = duration_words(51 * HOUR, NULL);
    g_assert_cmpstr(short_one, ==, "10 menit");
    g_assert_cmpstr(long_one, ==, "2 jam 5 menit");
    g_assert_cmpstr(days, ==, "2 hari 3 jam");
}

static void an_empty_box_says_what_to_do(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/pesan"), ==, 200);
    g_assert_true(client_shows(client, "Tidak ada pesan yang menunggu."));
    g_assert_true(client_shows(client, "Catat pesan masuk"));
}

/* H10: ten items, comments, messages and reviews from three channels, show in one queue in time order; answered ones leave. */
static void one_queue_oldest_first_and_answered_ones_leave(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char *const channels[] = {"whatsapp", "facebook", "instagram"};
    int64_t first = 0;
    for (int i = 9; i >= 0; i--) {
        g_autofree char *author = g_strdup_printf("Pembeli %d", i);
        g_autofree char *minute = g_strdup_printf("03.%02d", i * 5);
        first = add(client, channels[i % 3], author, "masih ada?", minute);
    }
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "10 pesan menunggu jawaban."));
    g_autofree char *text = client_text(client);
    const char *at = text;
    for (int i = 0; i < 10; i++) {
        g_autofree char *author = g_strdup_printf("Pembeli %d", i);
        at = strstr(at, author);
        g_assert_nonnull(at);
    }
    g_autofree char *path = g_strdup_printf("/pesan/%" G_GINT64_FORMAT, first);
    g_assert_cmpint(
        client_post(client, path, "message_answer", first, "answer", "Masih ada, Bu.", NULL), ==,
        200);
    g_assert_true(client_shows(client, "9 pesan menunggu jawaban."));
    g_assert_false(client_shows(client, "Pembeli 0"));
    client_get(client, "/pesan?lihat=dijawab");
    g_assert_true(client_shows(client, "Pembeli 0"));
}

static void late_ones_are_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add(client, "whatsapp", "Bu Sari", "masih ada?", "02.30"); /* the promise is one hour */
    int64_t id = add(client, "whatsapp", "Bu Dian", "dua ya", "03.30");
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "1 sudah lewat janji."));
    g_assert_true(client_shows(client, "Lewat janji"));
    g_assert_true(client_shows(client, "Janji 04.30"));
    g_autofree char *path = g_strdup_printf("/pesan/%" G_GINT64_FORMAT, id);
    client_get(client, path);
    g_assert_true(client_shows(client, "Janji menjawab sebelum 04.30."));
}

/* T01: answered after 5, 10, 61 minutes: median 10; promise 60 minutes: 2 of 3. */
static void the_week_shows_how_fast_answers_were(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char *const times[] = {"02.05", "02.10", "03.01"};
    for (size_t i = 0; i < G_N_ELEMENTS(times); i++) {
        int64_t id = add(client, "whatsapp", "Bu Sari", "ada?", "02.00");
        g_autofree char *path = g_strdup_printf("messages/%" G_GINT64_FORMAT "/answer", id);
        g_autofree char *body = g_strdup_printf("{\"answer\":\"Ada\",\"minute\":\"%s\"}", times[i]);
        client_api_ok(client, "POST", path, body);
    }
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "10 menit biasanya sebelum dijawab"));
    g_assert_true(client_shows(client, "2 dari 3 dijawab sesuai janji"));
    g_assert_true(client_shows(client, "0 kiriman, 3 balasan: dua arah."));
}

/* X07: posts above 0 and replies = 0 is labelled 'satu arah'. */
static void posts_without_replies_are_one_way(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, "
                            "minutes, title, state, done_at, created_at) VALUES (1, 20458, 180, "
                            "'whatsapp_status', 'menu', 'communication', 5, 'Menu', 'done', "
                            "1767556800, 1);\n",
                            &error),
              error);
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "1 kiriman, 0 balasan: satu arah."));
    g_assert_true(client_shows(client, "Tugas setiap hari"));
}

static void pasted_lines_are_kept_all_or_none(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int status =
        client_post(client, "/pesan/tambah?cara=banyak", "message_paste", 0, "platform", "whatsapp",
                    "text", "03.10 | Bu Sari | ada?\n99.99 | Bu Dian | dua", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_true(client_shows(client, "Baris 2: jam “99.99” belum benar"));
    g_assert_nonnull(strstr(client_body(client), "99.99 | Bu Dian | dua"));
    client_get(client, "/pesan");
    g_assert_true(client_shows(client, "Tidak ada pesan yang menunggu."));
    status = client_post(client, "/pesan/tambah?cara=banyak", "message_paste", 0, "platform",
                         "whatsapp", "text", "03.10 | Bu Sari | ada?\nBu Dian | dua ya", NULL);
    g_assert_cmpint(status, ==, 200);
    g_assert_true(client_shows(client, "2 pesan menunggu jawaban."));
}

static void times_that_cannot_be_are_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client, "whatsapp", "Bu Sari", "ada?", "03.00");
    g_autofree char *path = g_strdup_printf("/pesan/%" G_GINT64_FORMAT, id);
    g_assert_cmpint(client_post(client, path, "message_answer", id, "answer", "Ada ya", "minute",
                                "02.00", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Jawaban tidak bisa lebih dulu dari pesannya."));
    g_assert_nonnull(strstr(client_body(client), "Ada ya"));
    g_assert_cmpint(client_post(client, "/pesan/tambah", "message_add", 0, "platform", "whatsapp",
                                "text", "besok", "minute", "05.00", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Waktu ini belum tiba."));
}

static void a_message_of_another_business_is_not_there(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = 0;
    MessageFacts facts = {"whatsapp", "message", "Bu Lain", "", "rahasia", NOW};
    assert_ok(business_load(client_db(client), OTHER_BUSINESS, &list, &error), error);
    assert_ok(message_add(client_db(client), business_at(list, 0), &facts, NOW, &id, &error),
              error);
    g_autofree char *path = g_strdup_printf("/pesan/%" G_GINT64_FORMAT, id);
    g_assert_cmpint(client_get(client, path), ==, 404);
    g_autofree char *answer = g_strdup_printf("messages/%" G_GINT64_FORMAT "/answer", id);
    g_assert_cmpint(client_api(client, "POST", answer, "{\"answer\":\"x\"}", "k1", NULL), ==, 404);
    assert_ok(message_load(client_db(client), OTHER_BUSINESS, id, &one, &error), error);
    g_assert_true(message_waits(message_at(one, 0)));
}

static void the_inbox_reads_the_same_from_api_and_command(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add(client, "whatsapp", "Bu Sari", "ada?", "02.00");
    json_t *box = NULL;
    g_assert_cmpint(client_api(client, "GET", "inbox", NULL, NULL, &box), ==, 200);
    g_assert_cmpint(json_integer_value(json_object_get(box, "waiting")), ==, 1);
    g_assert_cmpint(json_integer_value(json_object_get(box, "overdue")), ==, 1);
    json_decref(box);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "list", "messages", "--business", "dapur-melati",
                                   "--json", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "Bu Sari"));
}

void test_message_view(void)
{
    g_test_add_func("/page/message_view/durations", durations_read_like_people_say_them);
    g_test_add_func("/page/message_view/empty", an_empty_box_says_what_to_do);
    g_test_add_func("/page/message_view/queue", one_queue_oldest_first_and_answered_ones_leave);
    g_test_add_func("/page/message_view/late", late_ones_are_marked);
    g_test_add_func("/page/message_view/week", the_week_shows_how_fast_answers_were);
    g_test_add_func("/page/message_view/one_way", posts_without_replies_are_one_way);
    g_test_add_func("/page/message_view/paste", pasted_lines_are_kept_all_or_none);
    g_test_add_func("/page/message_view/times", times_that_cannot_be_are_refused);
    g_test_add_func("/page/message_view/apart", a_message_of_another_business_is_not_there);
    g_test_add_func("/page/message_view/doors", the_inbox_reads_the_same_from_api_and_command);
}
