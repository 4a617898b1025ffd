// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"

/* M01: the ladder shows how far one is; cost above benefit is flagged in step 1. */
static void the_ladder_opens_step_by_step(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/strategi");
    g_assert_true(client_shows(client, "0 dari 4 langkah selesai"));
    g_assert_null(strstr(client_body(client), "href=\"/alat\""));
    plan_answer_ladder(client);
    plan_add_goal(client);
    client_get(client, "/strategi");
    g_assert_true(client_shows(client, "2 dari 4 langkah selesai"));
    g_assert_nonnull(strstr(client_body(client), "href=\"/alat\""));
    g_assert_false(client_shows(client, "Kecilkan biayanya dulu"));
    client_api_ok(client, "POST", "answers", "{\"monthly_cost\": 400000}");
    client_get(client, "/strategi");
    g_assert_true(client_shows(client, "Kecilkan biayanya dulu"));
}

/* M01: a finished ladder shows 4 of 4 and feeds the tool matrix (M02). */
static void a_finished_ladder_feeds_the_matrix(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    plan_answer_ladder(client);
    plan_add_goal(client);
    plan_choose(client, "whatsapp_status", "Tetangga melihat menu hari ini dan memesan");
    client_get(client, "/strategi");
    g_assert_true(client_shows(client, "3 dari 4 langkah selesai"));
    for (int i = 0; i < 3; i++) {
        int64_t id = client_api_ok(client, "POST", "messages",
                                   "{\"platform\":\"whatsapp\",\"text\":\"Masih ada?\"}");
        g_autofree char *path = g_strdup_printf("messages/%d/answer", (int)id);
        client_api_ok(client, "POST", path, "{\"answer\":\"Masih, Bu\"}");
    }
    client_get(client, "/strategi");
    g_assert_true(client_shows(client, "4 dari 4 langkah selesai"));
    g_assert_nonnull(strstr(client_body(client), "href=\"/matriks\""));
    client_get(client, "/matriks");
    g_assert_true(client_shows(client, "Tetangga melihat menu hari ini dan memesan"));
}

/* P05: filled fields appear in print; one question leads to the next. */
static void the_questions_lead_on_and_are_printed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/strategi/why_media", "answer_set", 0, "why_media",
                                "Supaya tetangga tahu", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Media sosial seperti apa yang efektif"));
    g_assert_cmpint(
        client_post(client, "/strategi/which_media", "answer_set", 0, "which_media", "", NULL), ==,
        422);
    plan_answer_ladder(client);
    client_get(client, "/lembar");
    g_assert_true(client_shows(client, "Supaya tetangga tahu menu hari ini."));
    g_assert_true(client_shows(client, "WhatsApp, semua pembeli memakainya."));
    g_autofree char *text = client_text(client);
    const char *who = strstr(text, "Siapa yang");
    g_assert_nonnull(who);
    g_assert_nonnull(strstr(who, "Bu Melati"));
}

/* M17: the sheet lists the four stages in this order, with date and version. */
static void the_sheet_lists_the_four_stages_in_order(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    client_get(client, "/lembar");
    g_autofree char *text = client_text(client);
    static const char *const stages[] = {"Langkah 1: kesiapan",
                                         "Langkah 2: tujuan dan strategi usaha",
                                         "Langkah 3: pilihan media", "Langkah 4: evaluasi"};
    const char *at = text;
    for (size_t i = 0; i < G_N_ELEMENTS(stages); i++) {
        at = strstr(at, stages[i]);
        g_assert_nonnull(at);
    }
    g_assert_nonnull(strstr(text, "Versi 1, Senin, 5 Januari 2026"));
}

static void profile_and_answers_are_documents_too(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    json_t *profile = NULL, *answers = NULL;
    g_assert_cmpint(client_api(client, "GET", "profile", NULL, NULL, &profile), ==, 200);
    g_assert_cmpstr(json_string_value(json_object_get(profile, "limiting")), ==, "support");
    g_assert_cmpstr(json_string_value(json_object_get(profile, "lesson")), ==, "menulis-deskripsi");
    json_t *readiness = json_object_get(profile, "readiness");
    g_assert_cmpint(json_integer_value(json_object_get(readiness, "access")), ==, 2);
    g_assert_cmpint(json_integer_value(json_object_get(readiness, "infrastructure")), ==, 1);
    g_assert_cmpint(client_api(client, "GET", "answers", NULL, NULL, &answers), ==, 200);
    json_t *given = json_object_get(answers, "answers");
    g_assert_cmpstr(json_string_value(json_object_get(given, "values")), ==, "income,family");
    json_decref(profile);
    json_decref(answers);
}

void test_strategy(void)
{
    g_test_add_func("/page/strategy/ladder", the_ladder_opens_step_by_step);
    g_test_add_func("/page/strategy/finished", a_finished_ladder_feeds_the_matrix);
    g_test_add_func("/page/strategy/questions", the_questions_lead_on_and_are_printed);
    g_test_add_func("/page/strategy/sheet", the_sheet_lists_the_four_stages_in_order);
    g_test_add_func("/page/strategy/documents", profile_and_answers_are_documents_too);
}
