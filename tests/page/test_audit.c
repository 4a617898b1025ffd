// SPDX-License-Identifier: Apache-2.0
/* K09 and X05 on the page: the accounts of 'XYZ' told as an owner tells them, and healthy ones. */
#include <string.h>

#include "guide/audit_rule.h"
#include "page/start_case.h"

static const char *const NAMES[] = {"Akun pribadi dan usaha tercampur",
                                    "Pengikut sedikit dan keterangan sedikit",
                                    "Dipakai tetapi jarang",
                                    "Isi terbatas",
                                    "Tanggapan tidak segera dijawab",
                                    "Pilihan tempat kurang tepat",
                                    "Isi belum searah tujuan"};

static void tell(Client *client, const char *const *bodies)
{
    for (size_t i = 0; bodies[i] != NULL; i++) {
        client_api_ok(client, "POST", "account_facts", bodies[i]);
    }
}

static void xyz(Client *client)
{
    static const char *const FACTS[] = {
        "{\"platform\":\"facebook\",\"followers\":60,\"information\":[\"goods\"],\"posts_week\":1,"
        "\"last_post\":\"2026-01-02\",\"answer\":600}",
        "{\"platform\":\"youtube\",\"followers\":12,\"information\":[\"goods\"],\"posts_week\":0,"
        "\"last_post\":\"2025-12-16\"}",
        "{\"platform\":\"website\",\"information\":[\"goods\",\"number\"],\"posts_week\":0,"
        "\"last_post\":\"2025-11-20\"}",
        "{\"platform\":\"twitter\",\"followers\":25,\"posts_week\":0,\"last_post\":\"2025-06-01\"}",
        "{\"platform\":\"instagram\",\"followers\":30,\"information\":\"none\",\"posts_week\":0,"
        "\"last_post\":\"2025-06-01\"}",
        "{\"platform\":\"linkedin\",\"followers\":5,\"posts_week\":0}",
        NULL};
    client_api_ok(client, "POST", "accounts", "{\"platform\":\"facebook\",\"kind\":\"both\"}");
    tell(client, FACTS);
}

static void xyz_shows_exactly_the_findings_of_the_paper(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL, *finding = NULL;
    size_t at = 0;
    start_answer_all(client);
    xyz(client);
    client_get(client, "/periksa-akun");
    g_assert_true(client_shows(client, "7 hal untuk dibenahi"));
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_assert_true(client_shows(client, NAMES[i]));
    }
    g_assert_true(client_shows(client, "YouTube: 0 kiriman dalam empat minggu."));
    g_assert_cmpint(client_api(client, "GET", "audit", NULL, NULL, &document), ==, 200);
    json_t *findings = json_object_get(document, "findings");
    g_assert_cmpuint(json_array_size(findings), ==, G_N_ELEMENTS(NAMES));
    json_array_foreach(findings, at, finding)
    {
        g_assert_cmpstr(json_string_value(json_object_get(finding, "evidence")), !=, "");
        g_assert_cmpstr(json_string_value(json_object_get(finding, "remedy")), !=, "");
        g_assert_cmpstr(json_string_value(json_object_get(finding, "row")), !=, "");
    }
    json_decref(document);
}

static void healthy_accounts_show_none(void)
{
    static const char *const FACTS[] = {
        "{\"platform\":\"whatsapp_status\",\"followers\":180,\"information\":[\"goods\",\"place\","
        "\"hours\",\"number\",\"prices\"],\"posts_week\":5,\"last_post\":\"2026-01-05\","
        "\"answer\":15,\"goal\":\"pesanan pagi\"}",
        "{\"platform\":\"facebook\",\"followers\":420,\"information\":[\"goods\",\"place\","
        "\"number\"],\"posts_week\":2,\"last_post\":\"2026-01-03\",\"answer\":40,"
        "\"goal\":\"dikenal tetangga\"}",
        NULL};
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    client_api_ok(client, "POST", "accounts", "{\"platform\":\"facebook\",\"kind\":\"both\","
                                              "\"reason\":\"Orang mengenal saya\"}");
    tell(client, FACTS);
    client_get(client, "/periksa-akun");
    g_assert_true(client_shows(client, "Tidak ada yang perlu dibenahi"));
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_assert_false(client_shows(client, NAMES[i]));
    }
}

/* X05: six accounts with two active: four to rest, none deleted. */
static void four_of_six_idle_accounts_are_to_rest(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    start_answer_all(client);
    client_api_ok(client, "POST", "answers",
                  "{\"platforms_used\":[\"whatsapp_status\",\"facebook\",\"instagram\",\"tiktok\","
                  "\"youtube\",\"telegram\"]}");
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, "
                            "minutes, title, goal_mark, state, created_at) VALUES "
                            "(1, 20450, 1, 'whatsapp_status', 'text', 'sell', 1, 'a', 'value', "
                            "'done', 1), (1, 20451, 1, 'facebook', 'text', 'sell', 1, 'a', "
                            "'value', 'done', 1);\n",
                            &error),
              error);
    client_get(client, "/periksa-akun");
    g_autofree char *text = client_text(client);
    g_auto(GStrv) parked = g_strsplit(text, "istirahatkan Jenis", -1);
    g_assert_cmpuint(g_strv_length(parked), ==, 4 + 1);
    g_assert_nonnull(strstr(text, "4 dari 6 akun tidak diisi 28 hari: Instagram, TikTok, YouTube, "
                                  "Telegram."));
    g_assert_nonnull(strstr(text, "Tangga tidak menghapus akun apa pun"));
}

static void facts_that_cannot_be_are_refused(void)
{
    static const char *const BODIES[][2] = {
        {"{\"platform\":\"buku-tamu\"}", "belum dikenal"},
        {"{\"platform\":\"facebook\",\"information\":[\"goods\",\"none\"]}", "Belum ada satu pun"},
        {"{\"platform\":\"facebook\",\"last_post\":\"2026-01-06\"}", "belum tiba"}};
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(BODIES); i++) {
        g_autofree char *key = g_strdup_printf("k%zu", i);
        g_assert_cmpint(client_api(client, "POST", "account_facts", BODIES[i][0], key, NULL), ==,
                        422);
        g_assert_nonnull(strstr(client_body(client), BODIES[i][1]));
    }
}

/* Each remedy leads to a page there is. */
static void each_remedy_has_its_page(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    start_answer_all(client);
    for (size_t i = 0; i < audit_rule_count(knowledge); i++) {
        g_assert_cmpint(client_get(client, audit_rule_at(knowledge, i)->path), ==, 200);
    }
}

void test_audit(void)
{
    g_test_add_func("/page/audit/K09/xyz", xyz_shows_exactly_the_findings_of_the_paper);
    g_test_add_func("/page/audit/K09/healthy", healthy_accounts_show_none);
    g_test_add_func("/page/audit/K09/idle", four_of_six_idle_accounts_are_to_rest);
    g_test_add_func("/page/audit/K09/refused", facts_that_cannot_be_are_refused);
    g_test_add_func("/page/audit/K09/remedies", each_remedy_has_its_page);
}
