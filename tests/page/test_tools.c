// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "guide/platform.h"
#include "page/plan_case.h"
#include "store/tool.h"

#define REASON "Tetangga melihat menu hari ini dan memesan"

static Client *ready(void)
{
    Client *client = client_new(OWNER);
    start_answer_all(client);
    plan_answer_ladder(client);
    plan_add_goal(client);
    return client;
}

/* M17: options only after readiness and goals exist. */
static void nothing_is_proposed_before_readiness_and_goals(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/alat");
    g_assert_true(client_shows(client, "Jawab dulu"));
    start_answer_all(client);
    client_get(client, "/alat");
    g_assert_true(client_shows(client, "Tulis dulu satu tujuan"));
    g_assert_false(client_shows(client, "Status WhatsApp"));
}

/* M01: choosing a tool before step 1 and 2 is refused and names the missing answer. */
static void a_tool_waits_for_the_first_two_steps(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    plan_add_goal(client);
    g_assert_cmpint(plan_choose(client, "whatsapp_status", REASON), ==, 422);
    g_assert_true(client_shows(client, "Mengapa usaha Anda membutuhkan media sosial?"));
    client_api_ok(client, "POST", "answers",
                  "{\"why_media\":\"a\",\"which_media\":\"b\",\"who_maintains\":\"c\"}");
    g_assert_cmpint(plan_choose(client, "whatsapp_status", REASON), ==, 422);
    g_assert_true(client_shows(client, "Ingin jadi seperti apa usaha Anda setahun lagi?"));
}

/* Acceptance story, step 3. */
static void bu_melati_chooses_two_and_leaves_the_others(void)
{
    g_autoptr(Client) client = ready();
    json_t *document = NULL;
    g_assert_cmpint(plan_choose(client, "whatsapp_status", REASON), ==, 200);
    g_assert_cmpint(plan_choose(client, "whatsapp_group", REASON), ==, 200);
    g_assert_cmpint(client_api(client, "GET", "tool_matrix", NULL, NULL, &document), ==, 200);
    static const char *const wanted[][2] = {{"whatsapp_status", "chosen"},
                                            {"whatsapp_group", "chosen"},
                                            {"facebook", "later"},
                                            {"instagram", "not_now"},
                                            {"tiktok", "not_now"}};
    size_t found = 0, at = 0;
    json_t *row = NULL;
    json_array_foreach(json_object_get(document, "proposed"), at, row)
    {
        const char *key = json_string_value(json_object_get(row, "platform"));
        g_assert_cmpstr(key, !=, "bbm"); /* H01: a closed one is never proposed */
        for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
            if (g_str_equal(key, wanted[i][0])) {
                g_assert_cmpstr(json_string_value(json_object_get(row, "state")), ==, wanted[i][1]);
                g_assert_cmpuint(json_array_size(json_object_get(row, "reasons")), >, 0);
                found++;
            }
        }
    }
    g_assert_cmpuint(found, ==, G_N_ELEMENTS(wanted));
    g_assert_cmpuint(json_array_size(json_object_get(document, "chosen")), ==, 2);
    json_decref(document);
}

/* M02: the printed matrix has columns a to g; what is not used stands below with a reason. */
static void the_matrix_prints_columns_a_to_g(void)
{
    g_autoptr(Client) client = ready();
    plan_choose(client, "whatsapp_status", REASON);
    g_assert_cmpint(client_get(client, "/matriks"), ==, 200);
    for (char letter = 'a'; letter <= 'g'; letter++) {
        g_autofree char *heading = g_strdup_printf("%c. ", letter);
        g_assert_true(client_shows(client, heading));
    }
    g_assert_true(client_shows(client, REASON));
    g_assert_true(client_shows(client, "Bu Melati"));
    g_assert_true(client_shows(client, "mengumumkan, menyebarkan"));
    g_assert_true(client_shows(client, "Instagram"));
}

static void copying_others_empty_answers_and_closed_platforms_are_refused(void)
{
    g_autoptr(Client) client = ready();
    g_assert_cmpint(plan_choose(client, "facebook", "Pesaing juga memakainya"), ==, 422);
    g_assert_true(client_shows(client, "belum cukup"));
    g_assert_cmpint(plan_choose(client, "bbm", REASON), ==, 422);
    g_assert_true(client_shows(client, "sudah tutup"));
    int status = client_post(client, "/alat/facebook", "tool_choose", 0, "strategy", REASON, NULL);
    g_assert_cmpint(status, ==, 422);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) tools = NULL;
    assert_ok(tool_list(client_db(client), BUSINESS, 0, 10, &tools, &error), error);
    g_assert_cmpuint(record_count(tools), ==, 0);
}

/* Exactly one person, of this business. */
static void somebody_of_another_business_is_not_responsible(void)
{
    g_autoptr(Client) client = ready();
    int status = client_api(client, "POST", "tools",
                            "{\"platform\":\"facebook\",\"strategy\":\"" REASON
                            "\",\"purposes\":[\"publish\"],\"person\":999,\"handle\":\"dapur\","
                            "\"success\":\"a\",\"roi\":\"b\",\"spiral\":\"c\"}",
                            "k", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "tidak ada di daftar"));
}

/* X05: selecting every tool triggers the warning; parking deletes nothing. */
static void every_tool_at_once_is_warned_of(void)
{
    g_autoptr(Client) client = ready();
    g_autoptr(GError) error = NULL;
    const Knowledge *knowledge = app_knowledge(client_app(client));
    int64_t id = 0;
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        Tool tool = {.platform = platform->key,
                     .strategy = "a",
                     .purposes = "publish",
                     .person_id = 1,
                     .handle = "d",
                     .success = "e",
                     .roi = "f",
                     .spiral = "g",
                     .stance = "speak",
                     .changed_at = NOW};
        if (platform_may_be_proposed(platform)) {
            assert_ok(tool_choose(client_db(client), BUSINESS, &tool, &id, &error), error);
        }
    }
    json_t *document = NULL;
    client_api(client, "GET", "tool_matrix", NULL, NULL, &document);
    const char *warning = json_string_value(json_object_get(document, "warning"));
    g_assert_nonnull(warning);
    client_get(client, "/alat");
    g_assert_true(client_shows(client, warning));
    json_decref(document);
    g_assert_cmpint(client_post(client, "/alat/facebook", "tool_drop", 0, NULL), ==, 200);
    g_assert_true(client_shows(client, "Akunnya tidak dihapus"));
}

/* X05: six accounts with two active: four proposed for parking, none deleted. */
/* P15: 'KeripikTempe_SR' and 'keripik.tempe.sr' are one name, 'tempeSR88' is another. */
static void an_account_of_another_name_is_reported(void)
{
    static const struct {
        const char *platform, *handle;
    } tools[] = {{"whatsapp_status", "KeripikTempe_SR"},
                 {"facebook", "keripik.tempe.sr"},
                 {"instagram", "tempeSR88"}};
    g_autoptr(Client) client = ready();
    for (size_t i = 0; i < G_N_ELEMENTS(tools); i++) {
        g_autoptr(GError) error = NULL;
        int64_t id = 0;
        Tool tool = {.platform = tools[i].platform,
                     .strategy = "a",
                     .purposes = "publish",
                     .person_id = 1,
                     .handle = tools[i].handle,
                     .success = "e",
                     .roi = "f",
                     .spiral = "g",
                     .stance = "speak",
                     .changed_at = NOW};
        assert_ok(tool_choose(client_db(client), BUSINESS, &tool, &id, &error), error);
        client_get(client, "/matriks");
        g_assert_cmpint(client_shows(client, "Nama akun belum sama"), ==, i == 2);
    }
    client_get(client, "/alat");
    g_assert_true(client_shows(client, "Nama akun belum sama: tempeSR88 (Instagram). Bila bisa, "
                                       "pakai keripiktempesr di semua tempat"));
}

static void idle_accounts_are_proposed_for_rest(void)
{
    g_autoptr(Client) client = ready();
    g_autoptr(GError) error = NULL;
    static const char *const active[] = {"whatsapp_status", "facebook"};
    client_api_ok(client, "POST", "answers",
                  "{\"platforms_used\": [\"whatsapp_status\", \"facebook\", \"instagram\", "
                  "\"tiktok\", \"youtube\", \"telegram\"]}");
    for (size_t i = 0; i < G_N_ELEMENTS(active); i++) {
        g_autofree char *script = g_strdup_printf(
            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
            "state, done_at, created_at) VALUES (1, 20450, 360, '%s', 'product', "
            "'communication', 5, 'Menu', 'done', 1, 1);\n",
            active[i]);
        assert_ok(db_run_script(client_db(client), script, &error), error);
    }
    client_get(client, "/alat");
    g_autofree char *text = client_text(client);
    g_auto(GStrv) parked = g_strsplit(text, "istirahatkan", -1);
    g_assert_cmpuint(g_strv_length(parked), ==, 4 + 1);
    g_assert_nonnull(strstr(text, "tidak menghapus akun"));
}

/* M17, M18: changing readiness changes the offered options. */
static void better_readiness_offers_more(void)
{
    g_autoptr(Client) client = ready();
    json_t *before = NULL, *after = NULL;
    client_api(client, "GET", "tool_matrix", NULL, NULL, &before);
    client_api_ok(client, "POST", "answers",
                  "{\"signal\": \"good\", \"language\": \"easy\", \"skills\": "
                  "[\"upload_photo\", \"write_description\", \"catalogue\", "
                  "\"answer_messages\", \"make_content\"]}");
    client_api(client, "GET", "tool_matrix", NULL, NULL, &after);
    g_assert_false(
        json_equal(json_object_get(before, "proposed"), json_object_get(after, "proposed")));
    json_decref(before);
    json_decref(after);
}

static void answer_by_command(Client *client, const char *flag, const char *value)
{
    g_assert_cmpint(client_command(client, NULL, "do", "answer_set", "--business", "dapur-melati",
                                   flag, value, NULL),
                    ==, 0);
}

/* The story's first three steps, from the command line alone. */
static void the_same_works_from_the_command_line(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char *const answers[][2] = {{"--trade", "cooked_food"},
                                             {"--sells", "nasi kuning"},
                                             {"--audience", "neighbours"},
                                             {"--phone", "own"},
                                             {"--computer", "no"},
                                             {"--quota", "runs_out"},
                                             {"--signal", "places"},
                                             {"--signal_times", "06.00-07.00 balai desa"},
                                             {"--skills", "none"},
                                             {"--helpers", "none"},
                                             {"--language", "slow"},
                                             {"--minutes", "30"},
                                             {"--blocked_times", "11.00-13.00"},
                                             {"--off_days", "Minggu"},
                                             {"--values", "income,family"},
                                             {"--understanding", "heard,why"},
                                             {"--trying", "none"},
                                             {"--platforms_used", "facebook"},
                                             {"--promo_money", "0"},
                                             {"--why_media", "menu"},
                                             {"--which_media", "WhatsApp"},
                                             {"--who_maintains", "Bu Melati"},
                                             {"--vision", "dikenal"},
                                             {"--monthly_cost", "50000"},
                                             {"--monthly_benefit", "300000"},
                                             {"--segment", "ibu-ibu"},
                                             {"--added_value", "pagi"},
                                             {"--formats", "photo"}};
    for (size_t i = 0; i < G_N_ELEMENTS(answers); i++) {
        answer_by_command(client, answers[i][0], answers[i][1]);
    }
    g_assert_cmpint(client_command(client, NULL, "do", "goal_add", "--business", "dapur-melati",
                                   "--words", "Ingin lebih laku", NULL),
                    ==, 3);
    g_assert_cmpint(client_command(client, NULL, "do", "goal_add", "--business", "dapur-melati",
                                   "--words", STORY_GOAL, NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, NULL, "do", "tool_choose", "--business", "dapur-melati",
                                   "--platform", "whatsapp_status", "--strategy", REASON,
                                   "--purposes", "publish,spread", "--person", "1", "--handle",
                                   "0812-0000-0001", "--success", "Ada yang membalas", "--roi",
                                   "Catat pesanan", "--spiral", "Awal putaran", NULL),
                    ==, 0);
    g_autofree char *profile = NULL;
    g_assert_cmpint(client_command(client, &profile, "list", "profile", "--business",
                                   "dapur-melati", "--json", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(profile, "menulis-deskripsi"));
}

/* H01: the whole registry is there, what is of use here before what closed or is seldom used. */
static void the_list_begins_with_what_is_of_use(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/daftar-alat"), ==, 200);
    const char *fold = strstr(client_body(client), "<details");
    const Knowledge *knowledge = app_knowledge(client_app(client));
    g_assert_nonnull(fold);
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        g_autofree char *cell =
            g_strdup_printf(">%s</", platform_name(platform, app_lang(client_app(client), "id")));
        const char *place = strstr(client_body(client), cell);
        g_assert_nonnull(place);
        g_assert_cmpint(place < fold, ==, platform_may_be_proposed(platform));
    }
}

void test_tools(void)
{
    g_test_add_func("/page/tools/list", the_list_begins_with_what_is_of_use);
    g_test_add_func("/page/tools/idle", idle_accounts_are_proposed_for_rest);
    g_test_add_func("/page/tools/readiness", better_readiness_offers_more);
    g_test_add_func("/page/tools/command", the_same_works_from_the_command_line);
    g_test_add_func("/page/tools/late", nothing_is_proposed_before_readiness_and_goals);
    g_test_add_func("/page/tools/ladder", a_tool_waits_for_the_first_two_steps);
    g_test_add_func("/page/tools/story", bu_melati_chooses_two_and_leaves_the_others);
    g_test_add_func("/page/tools/matrix", the_matrix_prints_columns_a_to_g);
    g_test_add_func("/page/tools/refused",
                    copying_others_empty_answers_and_closed_platforms_are_refused);
    g_test_add_func("/page/tools/person", somebody_of_another_business_is_not_responsible);
    g_test_add_func("/page/tools/every", every_tool_at_once_is_warned_of);
    g_test_add_func("/page/tools/names", an_account_of_another_name_is_reported);
}
