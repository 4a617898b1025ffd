// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "app/app.h"
#include "page/start_case.h"
#include "store/answer.h"
#include "store/person.h"
#include "store/sheet.h"
#include "store/window.h"

/* Acceptance story, step 1. */
static void bu_melati_answers_and_gets_her_profile(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    g_assert_cmpint(client_get(client, "/profil"), ==, 200);
    static const char *const shown[] = {"Fase 1: tahu mengapa, belum tahu caranya",
                                        "fase 2",
                                        "akses: 2 dari 3",
                                        "literasi: 1 dari 3",
                                        "dukungan: 0 dari 3",
                                        "infrastruktur: 1 dari 3",
                                        "Yang paling menahan sekarang: dukungan",
                                        "menulis deskripsi",
                                        "30 menit"};
    for (size_t i = 0; i < G_N_ELEMENTS(shown); i++) {
        if (!client_shows(client, shown[i])) {
            g_autofree char *text = client_text(client);
            g_error("/profil does not show '%s': %s", shown[i], text);
        }
    }
    g_assert_nonnull(strstr(client_body(client), "/belajar/menulis-deskripsi"));
    g_assert_nonnull(strstr(client_body(client), "data-row=\"M18\""));
}

/* Nothing is asked twice: facts, times and the first person follow from the answers. */
static void answers_become_facts_hours_and_the_first_person(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) business = NULL;
    g_autoptr(RecordList) signal = NULL;
    g_autoptr(RecordList) blocked = NULL;
    g_autoptr(RecordList) people = NULL;
    start_answer_all(client);
    Db *db = client_db(client);
    assert_ok(business_load(db, BUSINESS, &business, &error), error);
    g_assert_cmpstr(business_at(business, 0)->trade, ==, "cooked_food");
    g_assert_cmpint(business_at(business, 0)->minutes_per_day, ==, 30);
    g_assert_cmpint(business_at(business, 0)->off_days, ==, 1 << SUNDAY);
    g_assert_cmpstr(business_at(business, 0)->phone, ==, "+6281200000001");
    assert_ok(window_list(db, BUSINESS, WINDOW_SIGNAL, &signal, &error), error);
    g_assert_cmpuint(record_count(signal), ==, 2);
    g_assert_cmpint(window_at(signal, 0)->from_minute, ==, 6 * 60);
    g_assert_cmpstr(window_at(signal, 0)->place, ==, "balai desa");
    assert_ok(window_list(db, BUSINESS, WINDOW_BLOCKED, &blocked, &error), error);
    g_assert_cmpuint(record_count(blocked), ==, 1);
    g_assert_cmpint(window_at(blocked, 0)->to_minute, ==, 13 * 60);
    assert_ok(person_list(db, BUSINESS, 0, 10, &people, &error), error);
    g_assert_cmpuint(record_count(people), ==, 1);
    g_assert_cmpstr(person_at(people, 0)->name, ==, "Bu Melati");
}

static void it_goes_on_where_she_stopped(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/mulai");
    g_assert_true(client_shows(client, "Kita mulai dari Anda"));
    g_assert_cmpint(client_post(client, "/mulai/1", "answer_set", 0, "trade", "cooked_food", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "2 dari 18"));
    client_post(client, "/mulai/2", "answer_set", 0, "sells", "nasi kuning", NULL);
    g_autoptr(Client) phone = client_beside(client, OWNER);
    client_get(phone, "/mulai");
    g_assert_true(client_shows(phone, "Anda sampai di layar 3 dari 18."));
    client_get(phone, "/mulai/4");
    g_assert_true(client_shows(phone, "Lewati"));
}

static void a_wrong_answer_keeps_what_was_typed_and_stores_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(Answers) answers = NULL;
    int status = client_post(client, "/mulai/13", "answer_set", 0, "blocked_times", "siang bolong",
                             "off_days", "Minggu", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "siang bolong"));
    assert_ok(answer_load(client_db(client), BUSINESS, &answers, &error), error);
    g_assert_false(answers_given(answers, "off_days"));
}

/* M17: changing readiness makes a new version of the sheet; the same answers make none. */
static void a_changed_answer_makes_a_new_version(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) once = NULL;
    g_autoptr(RecordList) twice = NULL;
    start_answer_all(client);
    assert_ok(sheet_list(client_db(client), BUSINESS, 0, 10, &once, &error), error);
    g_assert_cmpuint(record_count(once), ==, 1);
    g_assert_cmpstr(sheet_at(once, 0)->reason, ==, "start");
    client_post(client, "/mulai/17", "answer_set", 0, "platforms_used", "facebook", NULL);
    client_post(client, "/mulai/10", "answer_set", 0, "helpers", "mentor", NULL);
    g_assert_true(client_shows(client, "dukungan: 2 dari 3"));
    assert_ok(sheet_list(client_db(client), BUSINESS, 0, 10, &twice, &error), error);
    g_assert_cmpuint(record_count(twice), ==, 2);
    g_assert_cmpint(sheet_at(twice, 0)->support, ==, 2);
    g_assert_cmpint(sheet_at(twice, 0)->version, ==, 2);
}

/* The same from the command line and the API: fields are question keys. */
static void any_door_takes_answers(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(Answers) answers = NULL;
    g_assert_cmpint(client_command(client, NULL, "do", "answer_set", "--business", "dapur-melati",
                                   "--signal", "places", "--skills", "none", "--off_days",
                                   "Sabtu, Minggu", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, NULL, "do", "answer_set", "--business", "dapur-melati",
                                   "--signal", "blau", NULL),
                    ==, 3);
    g_assert_cmpint(
        client_command(client, NULL, "do", "answer_set", "--business", "dapur-melati", NULL), ==,
        3);
    client_api_ok(client, "POST", "answers",
                  "{\"values\": [\"family\", \"income\"], \"minutes\": 30}");
    g_assert_cmpint(client_api(client, "POST", "answers", "{\"shoe_size\": 38}", "k", NULL), ==,
                    422);
    assert_ok(answer_load(client_db(client), BUSINESS, &answers, &error), error);
    g_assert_cmpstr(answers_text(answers, "signal"), ==, "places");
    g_assert_cmpstr(answers_text(answers, "skills"), ==, ANSWER_NONE);
    g_assert_cmpstr(answers_text(answers, "values"), ==, "family,income");
    g_assert_cmpstr(answers_text(answers, "minutes"), ==, "30");
    g_assert_cmpstr(answers_text(answers, "off_days"), ==, "Sabtu, Minggu");
}

/* A fact changed elsewhere is not taken back by a later answer to another question. */
static void facts_changed_elsewhere_stay(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) business = NULL;
    start_answer_all(client);
    BusinessFacts facts = {"Dapur Melati", "cooked_food", "WITA", "", "", 45, 60, 0};
    assert_ok(business_save(client_db(client), BUSINESS, &facts, &error), error);
    client_get(client, "/profil");
    g_assert_true(client_shows(client, "45 menit"));
    client_api_ok(client, "POST", "answers", "{\"language\": \"easy\"}");
    assert_ok(business_load(client_db(client), BUSINESS, &business, &error), error);
    g_assert_cmpint(business_at(business, 0)->minutes_per_day, ==, 45);
    g_assert_cmpint(business_at(business, 0)->off_days, ==, 0);
}

void test_start(void)
{
    g_test_add_func("/page/start/story", bu_melati_answers_and_gets_her_profile);
    g_test_add_func("/page/start/facts", answers_become_facts_hours_and_the_first_person);
    g_test_add_func("/page/start/resume", it_goes_on_where_she_stopped);
    g_test_add_func("/page/start/refused", a_wrong_answer_keeps_what_was_typed_and_stores_nothing);
    g_test_add_func("/page/start/versions", a_changed_answer_makes_a_new_version);
    g_test_add_func("/page/start/doors", any_door_takes_answers);
    g_test_add_func("/page/start/facts_stay", facts_changed_elsewhere_stay);
}
