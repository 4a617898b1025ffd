// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "guide/depth.h"
#include "store/answer.h"
#include "testkit/client.h"

#define DESCRIPTION "Nasi kuning gurih isi telur dan tempe, porsi kenyang, Rp10.000."

static void answer(Client *client, const char *question, const char *value)
{
    g_autoptr(GError) error = NULL;
    assert_ok(answer_save(client_db(client), BUSINESS, question, value, NOW, &error), error);
}

static int step(Client *client, const char *lesson, const char *number)
{
    g_autofree char *body = g_strdup_printf("{\"lesson\":\"%s\",\"step\":%s}", lesson, number);
    g_autofree char *key = g_strconcat(lesson, number, NULL);
    return client_api(client, "POST", "lessons/step", body, key, NULL);
}

/* The skill score of the lesson as the program tells it. */
static json_int_t score_of(Client *client, const char *lesson)
{
    json_auto_t *document = NULL;
    size_t i = 0;
    json_t *item = NULL;
    json_int_t score = -1;
    g_assert_cmpint(client_api(client, "GET", "lessons", NULL, NULL, &document), ==, 200);
    json_array_foreach(json_object_get(document, "lessons"), i, item)
    {
        if (g_str_equal(json_string_value(json_object_get(item, "lesson")), lesson)) {
            score = json_integer_value(json_object_get(item, "skill_score"));
        }
    }
    return score;
}

static void the_first_lesson_follows_from_the_profile(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/belajar"), ==, 200);
    g_assert_true(client_shows(client, "0 dari 5 pelajaran selesai"));
    answer(client, "signal", "places");
    client_get(client, "/belajar");
    const char *first = strstr(client_body(client), "/belajar/");
    g_assert_true(g_str_has_prefix(first, "/belajar/menulis-deskripsi"));
    answer(client, "signal", "good");
    client_get(client, "/belajar");
    first = strstr(client_body(client), "/belajar/");
    g_assert_true(g_str_has_prefix(first, "/belajar/unggah-foto"));
}

/* L03, M18: steps, a real task in the program, the tick; then the skill score has changed. */
static void a_lesson_is_finished_by_its_task(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const char *page = "/belajar/menulis-deskripsi";
    client_post(client, "/produk", "product_add", 0, "name", "Nasi kuning", "price", "10000", NULL);
    g_assert_cmpint(score_of(client, "menulis-deskripsi"), ==, 0);
    g_assert_cmpint(client_post(client, page, "lesson_step", 0, NULL), ==, 200); /* begins */
    for (int i = 0; i < 6; i++) {
        g_assert_false(client_shows(client, "Selesai"));
        client_post(client, page, "lesson_step", 0, NULL);
    }
    g_assert_true(client_shows(client, "Belum terlihat"));
    g_assert_nonnull(strstr(client_body(client), "href=\"/produk\""));
    g_assert_cmpint(client_post(client, page, "lesson_finish", 0, NULL), ==, 422);
    g_assert_true(client_shows(client, "Tugas ini belum terlihat: Tulis keterangan satu barang"));
    g_assert_cmpint(score_of(client, "menulis-deskripsi"), ==, 0);

    client_post(client, "/produk/1", "product_edit", 1, "name", "Nasi kuning", "price", "10000",
                "description", DESCRIPTION, NULL);
    client_get(client, page);
    g_assert_true(client_shows(client, "Sudah, bagus!"));
    g_assert_cmpint(client_post(client, page, "lesson_finish", 0, NULL), ==, 200);
    g_assert_true(client_shows(client, "Kemampuan menulis deskripsi: 1 dari 3"));
    g_assert_true(client_shows(client, "Pelajaran ini sudah selesai."));
    g_assert_nonnull(strstr(client_body(client), "href=\"/hari-ini\"")); /* P10: into the routine */
    g_assert_cmpint(score_of(client, "menulis-deskripsi"), ==, 1);
    client_get(client, "/belajar");
    g_assert_true(client_shows(client, "1 dari 5 pelajaran selesai"));
}

static void a_step_can_be_taken_back(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(step(client, "membalas-pesan", "2"), ==, 200);
    client_get(client, "/belajar/membalas-pesan");
    g_assert_true(client_shows(client, "Mundur satu langkah"));
    g_assert_nonnull(strstr(client_body(client), "name=\"step\" value=\"1\""));
    g_assert_nonnull(strstr(client_body(client), "name=\"step\" value=\"3\""));
}

static void a_lesson_that_is_not_there_is_not_found(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/belajar/menari"), ==, 404);
    g_assert_cmpint(client_get(client, "/belajar/cetak/menari"), ==, 404);
}

static void another_business_stays_as_it_was(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) other = client_beside(client, OTHER_OWNER);
    step(client, "membalas-pesan", "3");
    client_post(other, "/usaha", "business_open", OTHER_BUSINESS, NULL);
    client_get(other, "/belajar");
    g_assert_false(client_shows(other, "Sedang dipelajari"));
    g_assert_false(client_shows(other, "Lanjutkan"));
    client_get(other, "/belajar/membalas-pesan");
    g_assert_true(client_shows(other, "Mulai belajar"));
}

/* L12: a guided screen shows at most five choices. */
static void guided_screens_show_at_most_five_choices(void)
{
    static const char *const pages[] = {"/belajar", "/belajar/konten-menarik",
                                        "/belajar/cetak/konten-menarik"};
    static const char *const steps[] = {"0", "3", "6"};
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t s = 0; s <= G_N_ELEMENTS(steps); s++) {
        for (size_t i = 0; i < G_N_ELEMENTS(pages); i++) {
            g_assert_cmpint(client_get(client, pages[i]), ==, 200);
            g_assert_cmpuint(client_choices(client), <=, DEPTH_GUIDED_CHOICES);
        }
        if (s < G_N_ELEMENTS(steps)) {
            g_assert_cmpint(step(client, "konten-menarik", steps[s]), ==, 200);
        }
    }
    client_get(client, "/belajar");
    g_assert_cmpuint(client_choices(client), >=, 2);
    g_autofree char *guided = client_text(client);
    answer(client, "skills", "upload_photo,write_description,catalogue,answer_messages");
    client_get(client, "/belajar"); /* no longer guided: the same lessons, all in sight */
    g_assert_cmpuint(client_choices(client), >=, 5);
    g_assert_nonnull(strstr(guided, "Mengunggah foto jualan"));
    g_assert_true(client_shows(client, "Mengunggah foto jualan"));
}

static void a_lesson_can_be_printed_and_read_in_english(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/belajar/cetak/percaya-diri"), ==, 200);
    g_assert_true(client_shows(client, "☐ Pasang tiga kiriman sendiri"));
    g_assert_null(strstr(client_body(client), "lesson_step"));
    client_get(client, "/bahasa?ke=en");
    client_get(client, "/belajar/cetak/percaya-diri");
    g_assert_true(client_shows(client, "Put up three posts by yourself"));
}

static void the_same_flow_runs_from_the_command_line(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, NULL, "do", "lesson_step", "--lesson", "percaya-diri",
                                   "--step", "6", "--business", "dapur-melati", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, NULL, "do", "lesson_finish", "--lesson", "percaya-diri",
                                   "--business", "dapur-melati", NULL),
                    ==, 3);
    g_assert_cmpint(client_command(client, &out, "list", "lessons", "--business", "dapur-melati",
                                   "--json", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "\"begun\""));
}

void test_lessons(void)
{
    g_test_add_func("/page/lessons/first", the_first_lesson_follows_from_the_profile);
    g_test_add_func("/page/lessons/finished_by_task", a_lesson_is_finished_by_its_task);
    g_test_add_func("/page/lessons/back", a_step_can_be_taken_back);
    g_test_add_func("/page/lessons/not_found", a_lesson_that_is_not_there_is_not_found);
    g_test_add_func("/page/lessons/another_business", another_business_stays_as_it_was);
    g_test_add_func("/page/lessons/choices", guided_screens_show_at_most_five_choices);
    g_test_add_func("/page/lessons/print", a_lesson_can_be_printed_and_read_in_english);
    g_test_add_func("/page/lessons/command", the_same_flow_runs_from_the_command_line);
}
