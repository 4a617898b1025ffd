// SPDX-License-Identifier: Apache-2.0
/* The pages of publishing, as Bu Melati walks through them: steps 4, 5 and 7 of her story. */
#include <string.h>

#include "planner/content.h"
#include "testkit/client.h"
#include "testkit/melati.h"

static Client *melati(void)
{
    Client *client = client_new(OWNER);
    melati_ready(client_db(client));
    return client;
}

static void make_plan(Client *client, const char *from, const char *weeks)
{
    g_assert_cmpint(client_post(client, "/kalender/buat", "plan_make", 0, "from", from, "weeks",
                                weeks, "posts_a_week", "", NULL),
                    ==, 200);
}

/* P04 and story, step 4: Monday 5 to Saturday 10 January 2026: six morning slots, none on Sunday, no day above
 * 30 minutes, at least three of the four pillars. */
static void six_mornings_of_the_first_week(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "1");
    g_assert_true(client_shows(client, "Jadwal sudah jadi."));
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    g_assert_cmpuint(record_count(posts), ==, 6);
    unsigned pillars = 0;
    for (size_t i = 0; i < 6; i++) {
        const Post *post = post_at(posts, i);
        ContentPillar pillar = PILLAR_COUNT;
        g_assert_cmpint(post->day, ==, MELATI_MONDAY + (Day)i);
        g_assert_cmpint(post->minute, ==, 6 * 60);
        g_assert_cmpint(post->minutes, <=, 30);
        g_assert_cmpstr(post->person, ==, "Bu Melati");
        g_assert_true(post->goal_id != 0 || *post->goal_mark != '\0');
        g_assert_true(content_pillar_parse(post->pillar, &pillar));
        pillars |= 1u << pillar;
    }
    g_assert_cmpint(__builtin_popcount(pillars), >=, 3);
    g_assert_true(client_shows(client, "100% kiriman searah tujuan (6 dari 6)."));
    g_assert_true(client_shows(client, "Aturan balas:"));
    g_assert_true(client_shows(client, "Aturan penjelasan:"));
}

/* Some field of this name on the page holds the value. */
static bool field_holds(Client *client, const char *name, const char *value)
{
    g_autofree char *named = g_strdup_printf(" name=\"%s\"", name);
    g_autofree char *valued = g_strdup_printf(" value=\"%s\"", value);
    for (const char *at = strstr(client_body(client), named); at != NULL;
         at = strstr(at + 1, named)) {
        g_autofree char *tag = g_strndup(at, strcspn(at, ">"));
        if (strstr(tag, valued) != NULL) {
            return true;
        }
    }
    return false;
}

/* P04: nothing is asked twice: the next plan is asked for as the last one was. */
static void the_next_plan_remembers_the_last(void)
{
    g_autoptr(Client) client = melati();
    client_get(client, "/kalender/buat");
    g_assert_true(field_holds(client, "weeks", "4"));
    g_assert_cmpint(client_post(client, "/kalender/buat", "plan_make", 0, "from", "2026-01-05",
                                "weeks", "2", "posts_a_week", "4", "quote", "1", NULL),
                    ==, 200);
    client_get(client, "/kalender/buat");
    g_assert_true(field_holds(client, "weeks", "2"));
    g_assert_true(field_holds(client, "posts_a_week", "4"));
    g_assert_true(field_holds(client, "quote", "1"));
    make_plan(client, "2026-01-05", "1"); /* the short form asks for no kinds */
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    g_assert_cmpuint(record_count(posts), ==, 6); /* emptied: by the channel again */
    for (size_t i = 0; i < record_count(posts); i++) {
        g_assert_cmpstr(post_at(posts, i)->kind, ==, "quote");
    }
}

static void without_places_the_way_to_choose_them_is_shown(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/hari-ini");
    g_assert_nonnull(strstr(client_body(client), "href=\"/alat\""));
    client_get(client, "/kalender/buat");
    g_assert_nonnull(strstr(client_body(client), "href=\"/alat\""));
    json_t *answer = NULL;
    g_assert_cmpint(client_api(client, "POST", "posts/plan", "{}", "k1", &answer), ==, 422);
    json_decref(answer);
}

static void today_shows_exactly_today(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "2");
    g_autoptr(RecordList) today = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY);
    g_autoptr(RecordList) all = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 13);
    client_get(client, "/hari-ini");
    g_assert_true(client_shows(client, "Selamat pagi!"));
    g_assert_true(client_shows(client, "06.00 di balai desa"));
    g_assert_true(client_shows(client, "dari 30 menit Anda hari ini"));
    for (size_t i = 0; i < record_count(all); i++) {
        g_autofree char *href = g_strdup_printf("/posting/%d\"", (int)post_at(all, i)->id);
        bool shown = strstr(client_body(client), href) != NULL;
        g_assert_true(shown == (i < record_count(today)));
    }
}

/* C01, C20 and story, step 5: status and group text differ, both have three prices, order time and contact. */
static void mondays_texts_are_ready_and_the_tick_keeps_them(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "1");
    client_api_ok(client, "POST", "menu",
                  "{\"day\":\"2026-01-05\",\"order_until\":\"10:00\",\"products\":[\"1\",\"2\","
                  "\"3\"]}");
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY);
    g_autofree char *path = g_strdup_printf("/posting/%d", (int)post_at(posts, 0)->id);
    g_assert_cmpstr(post_at(posts, 0)->kind, ==, "product");
    client_get(client, path);
    g_auto(GStrv) parts = g_strsplit(client_body(client), "class=\"copy-text\"", -1);
    g_assert_cmpuint(g_strv_length(parts), ==, 3);
    g_autofree char *first = g_strndup(parts[1], strcspn(parts[1], "<"));
    g_autofree char *second = g_strndup(parts[2], strcspn(parts[2], "<"));
    static const char *const FACTS[] = {"Rp10.000", "Rp5.000", "Rp3.000", "10.00", "0812"};
    for (size_t i = 0; i < G_N_ELEMENTS(FACTS); i++) {
        g_assert_nonnull(strstr(first, FACTS[i]));
        g_assert_nonnull(strstr(second, FACTS[i]));
    }
    g_assert_cmpstr(first, !=, second);
    client_get(client, "/antrian");
    g_assert_true(client_shows(client, "Sinyal berikutnya: Hari ini 06.00–07.00 di balai desa."));
    g_assert_nonnull(strstr(client_body(client), path));
    g_assert_cmpint(client_post(client, path, "post_done", post_at(posts, 0)->id, NULL), ==, 200);
    g_assert_true(client_shows(client, "sudah"));
    g_autoptr(RecordList) done = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY);
    g_assert_cmpstr(post_at(done, 0)->state, ==, POST_DONE);
    g_assert_nonnull(strstr(post_at(done, 0)->text, "Rp10.000"));
    g_assert_cmpint(post_at(done, 0)->opening, >=, 0);
}

/* C20: the queue's total is the sum of its items. */
static void the_queue_sums_what_waits(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "1");
    client_get(client, "/antrian");
    g_auto(GStrv) items = g_strsplit(client_body(client), "<data value=\"", -1);
    const char *total = strstr(client_body(client), "data-bytes=\"");
    int64_t sum = 0;
    g_assert_cmpuint(g_strv_length(items), >, 1);
    for (char **at = items + 1; *at != NULL; at++) {
        sum += g_ascii_strtoll(*at, NULL, 10);
    }
    g_assert_nonnull(total);
    g_assert_cmpint(sum, >, 0);
    g_assert_cmpint(g_ascii_strtoll(total + strlen("data-bytes=\""), NULL, 10), ==, sum);
}

static void the_owners_own_words_are_kept(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "1");
    client_post(client, "/posting/1", "post_edit", 1, "text", "Tulisan saya sendiri", NULL);
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Tulisan saya sendiri"));
    make_plan(client, "2026-01-05", "1");
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    g_assert_cmpuint(record_count(posts), ==, 6);
    g_assert_cmpstr(post_at(posts, 0)->text, ==, "Tulisan saya sendiri");
}

static void skipping_asks_why_and_moving_finds_another_day(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "1");
    g_assert_cmpint(client_post(client, "/posting/1", "post_skip", 1, NULL), ==, 422);
    g_assert_cmpint(client_post(client, "/posting/1", "post_skip", 1, "reason", "no_signal", NULL),
                    ==, 200);
    g_assert_cmpint(client_post(client, "/posting/2", "post_move", 2, "day", "2026-01-11", "minute",
                                "06.00", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Ini hari libur atau jam keluarga Anda."));
    g_assert_cmpint(client_post(client, "/posting/2", "post_move", 2, "day", "2026-01-08", "minute",
                                "16.00", NULL),
                    ==, 200);
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY + 3, MELATI_MONDAY + 3);
    g_assert_cmpuint(record_count(posts), ==, 2);
    g_assert_cmpint(post_at(posts, 1)->id, ==, 2);
    client_get(client, "/hari-ini");
    g_assert_null(strstr(client_body(client), "/posting/1\""));
}

/* V09: 30 minutes a day are a hard limit, also by hand. */
static void a_full_day_takes_no_more(void)
{
    g_autoptr(Client) client = melati();
    for (int i = 0; i < 6; i++) {
        client_api_ok(client, "POST", "posts",
                      "{\"day\":\"2026-01-06\",\"minute\":\"06:00\",\"platform\":"
                      "\"whatsapp_status\",\"kind\":\"product\",\"pillar\":\"communication\","
                      "\"title\":\"Foto\"}");
    }
    g_assert_cmpint(client_post(client, "/kalender/tambah", "post_add", 0, "day", "2026-01-06",
                                "minute", "08.00", "platform", "whatsapp_status", "kind", "product",
                                "pillar", "communication", "title", "Satu lagi ya", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Hari itu tinggal 0 menit dari 30 menit Anda."));
    g_assert_nonnull(strstr(client_body(client), "value=\"Satu lagi ya\""));
}

/* C18: a calendar with 2 of 8 untagged items reports 75% and lists the two. M12: ten of one pillar
 * give three suggestions. */
static void untagged_posts_are_listed_and_a_lone_pillar_gets_ideas(void)
{
    g_autoptr(Client) client = melati();
    for (int i = 0; i < 8; i++) {
        g_autofree char *body = g_strdup_printf(
            "{\"day\":\"2026-01-0%d\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\","
            "\"kind\":\"product\",\"pillar\":\"communication\",\"title\":\"Foto %d\"%s}",
            5 + i % 5, i, i < 2 ? "" : ",\"goal_mark\":\"relation\"");
        client_api_ok(client, "POST", "posts", body);
    }
    client_get(client, "/kalender");
    g_assert_true(client_shows(client, "75% kiriman searah tujuan (6 dari 8)."));
    const char *listed = strstr(client_body(client), "belum ditandai untuk apa");
    g_assert_nonnull(listed);
    g_assert_nonnull(strstr(listed, "Foto 0"));
    g_assert_nonnull(strstr(listed, "Foto 1"));
    g_assert_null(strstr(listed, "Foto 2"));
    int ideas = 0;
    for (const char *at = strstr(client_body(client), "&amp;pilar="); at != NULL;
         at = strstr(at + 1, "&amp;pilar=")) {
        ideas++;
    }
    g_assert_cmpint(ideas, ==, 3);
}

/* C19: 10 of 14 done = 71%; C03: a gap of two days is reported. */
static void steadiness_says_ten_of_fourteen(void)
{
    g_autoptr(Client) client = melati();
    g_autoptr(GError) error = NULL;
    for (int i = 0; i < 14; i++) {
        g_autofree char *sql = g_strdup_printf(
            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
            "state, done_at, created_at) VALUES (1, %d, 360, 'whatsapp_status', 'product', "
            "'communication', 5, 'Foto', '%s', %s, 1);\n",
            MELATI_MONDAY - 13 + i, i < 4 ? "missed" : "done", i < 4 ? "NULL" : "1");
        assert_ok(db_run_script(client_db(client), sql, &error), error);
    }
    client_get(client, "/kalender");
    g_assert_true(client_shows(client, "10 dari 14 kiriman jadi: 71%"));
    g_assert_true(client_shows(client, "hari tanpa kiriman"));
    g_assert_true(client_shows(client, "hadir"));
}

/* The review of the week decided on a package for Thursday 15 January. */
static void decide_on_a_package(Client *client)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(
                  client_db(client),
                  "INSERT INTO reviews (id, business_id, period, from_day, to_day, state, "
                  "created_at) VALUES (1, 1, '2026-W02', 20458, 20464, 'closed', 1);\n"
                  "INSERT INTO review_items (id, business_id, review_id, kpi, goal_id, target, "
                  "actual, state, cause, action, person_id, due_day, post_title, changed_at) "
                  "VALUES (1, 1, 1, 'whatsapp_orders', 1, 14, 9, 'unmet', 'hanya foto, tanpa "
                  "promo', 'paket', 1, 20468, 'Paket nasi kuning + es teh 12.000', 1);\n"
                  "INSERT INTO packages (id, business_id, name, price_idr, from_day, to_day, "
                  "created_at) VALUES (1, 1, 'Paket nasi kuning + es teh', 12000, 20466, 20470, "
                  "1);\n"
                  "INSERT INTO package_items (business_id, package_id, product_id, quantity) "
                  "VALUES (1, 1, 1, 1);\n"
                  "INSERT INTO package_items (business_id, package_id, product_id, quantity) "
                  "VALUES (1, 1, 3, 1);\n",
                  &error),
              error);
}

/* The one post of these days that carries the decision out. */
static const Post *mend_in(const RecordList *posts)
{
    const Post *mend = NULL;
    for (size_t i = 0; i < record_count(posts); i++) {
        if (post_at(posts, i)->review_item_id == 1) {
            g_assert_null(mend);
            mend = post_at(posts, i);
        }
    }
    g_assert_nonnull(mend);
    return mend;
}

/* K03 and story, step 7: the mend of an unmet KPI stands on Thursday 15 January. */
static void the_mend_stands_on_its_thursday(void)
{
    g_autoptr(Client) client = melati();
    decide_on_a_package(client);
    make_plan(client, "2026-01-12", "1");
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY + 10, MELATI_MONDAY + 10);
    const Post *mend = mend_in(posts);
    g_assert_cmpstr(mend->title, ==, "Paket nasi kuning + es teh 12.000");
    g_assert_cmpstr(mend->kind, ==, "promo");
    g_assert_cmpint(mend->package_id, ==, 1);
    g_autofree char *path = g_strdup_printf("/posting/%d", (int)mend->id);
    client_get(client, path);
    g_assert_true(client_shows(client, "Rp12.000"));
    g_assert_true(client_shows(client, "Rp1.000"));
    make_plan(client, "2026-01-12", "1"); /* made again: still once */
    g_autoptr(RecordList) again =
        melati_posts(client_db(client), MELATI_MONDAY + 7, MELATI_MONDAY + 13);
    mend_in(again);
}

/* K03: one tick is enough: the review's action is done with its post, and open again without it. */
static void the_tick_of_a_mend_closes_its_review_row(void)
{
    g_autoptr(Client) client = melati();
    decide_on_a_package(client);
    make_plan(client, "2026-01-12", "1");
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY + 7, DAY_MAX);
    g_autofree char *path = g_strdup_printf("/posting/%d", (int)mend_in(posts)->id);
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(client, "1 perbaikan belum dikerjakan"));
    client_set_now(client, NOW + 10 * INT64_C(86400));
    g_assert_cmpint(client_post(client, path, "post_done", mend_in(posts)->id, NULL), ==, 200);
    client_get(client, path);
    g_assert_true(client_shows(client, "Perbaikan dari tinjauan ikut selesai"));
    client_get(client, "/tinjauan");
    g_assert_false(client_shows(client, "belum dikerjakan"));
    client_get(client, "/tinjauan/2026-W02");
    g_assert_true(client_shows(client, "Sudah dikerjakan"));
    client_set_now(client, NOW + 11 * INT64_C(86400));
    client_post(client, path, "post_undo", mend_in(posts)->id, NULL);
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(client, "terlambat 1 hari"));
}

/* K03: a mend that was not posted comes back as one, once. */
static void a_missed_mend_is_carried_over_as_one(void)
{
    g_autoptr(Client) client = melati();
    g_autoptr(GError) error = NULL;
    decide_on_a_package(client);
    assert_ok(db_run_script(client_db(client), "UPDATE packages SET to_day = 20480;\n", &error),
              error);
    make_plan(client, "2026-01-12", "1");
    client_set_now(client, NOW + 14 * INT64_C(86400));
    make_plan(client, "2026-01-19", "1");
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY + 14, DAY_MAX);
    g_assert_cmpint(mend_in(posts)->carried_from, !=, 0);
}

static void a_package_that_is_over_is_not_composed(void)
{
    g_autoptr(Client) client = melati();
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO packages (id, business_id, name, price_idr, from_day, "
                            "to_day, created_at) VALUES (1, 1, 'Paket lama', 12000, 20450, 20455, "
                            "1);\n",
                            &error),
              error);
    int64_t id = client_api_ok(client, "POST", "posts",
                               "{\"day\":\"2026-01-05\",\"minute\":\"06:00\",\"platform\":"
                               "\"whatsapp_status\",\"kind\":\"promo\",\"pillar\":"
                               "\"communication\",\"title\":\"Promo\",\"package\":1}");
    g_autofree char *path = g_strdup_printf("/posting/%d", (int)id);
    client_get(client, path);
    g_assert_true(client_shows(client, "Paket ini sudah lewat"));
    g_assert_null(strstr(client_body(client), "copy-text"));
}

/* C02: a group with one promotion a day never gets two. */
static void a_group_never_gets_more_than_it_allows(void)
{
    g_autoptr(Client) client = melati();
    g_autoptr(GError) error = NULL;
    melati_tool(client_db(client), "whatsapp_group");
    assert_ok(db_run_script(client_db(client),
                            "INSERT INTO groups (id, business_id, name, platform, max_a_day) "
                            "VALUES (7, 1, 'Grup RT', 'whatsapp_group', 1);\n",
                            &error),
              error);
    make_plan(client, "2026-01-05", "1");
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    int in_group = 0;
    Day taken = 0;
    for (size_t i = 0; i < record_count(posts); i++) {
        in_group += post_at(posts, i)->group_id == 7;
        taken = post_at(posts, i)->group_id == 7 ? (Day)post_at(posts, i)->day : taken;
    }
    g_assert_cmpint(in_group, ==, 2);
    g_autofree char *day = day_format(taken);
    g_autofree char *body = g_strdup_printf(
        "{\"day\":\"%s\",\"minute\":\"16:00\",\"platform\":\"whatsapp_group\",\"group\":7,"
        "\"kind\":\"promo\",\"pillar\":\"communication\",\"title\":\"Lagi\"}",
        day);
    g_assert_cmpint(client_api(client, "POST", "posts", body, "k", NULL), ==, 422);
}

static void the_calendar_is_kept_on_phone_and_paper(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "1");
    g_assert_cmpint(client_get(client, "/kalender.ics?minggu=2026-W02"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "BEGIN:VALARM"));
    g_assert_cmpint(client_get(client, "/kalender.txt?minggu=2026-W02"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "Senin, 5 Januari 2026"));
    g_assert_nonnull(strstr(client_body(client), "Aturan penjelasan"));
    g_assert_null(strstr(client_body(client), "Minggu, 11 Januari 2026\n  ["));
}

static void another_business_sees_no_post(void)
{
    g_autoptr(Client) client = melati();
    make_plan(client, "2026-01-05", "1");
    g_autoptr(Client) other = client_beside(client, OTHER_OWNER);
    client_post(other, "/usaha", "business_open", OTHER_BUSINESS, NULL);
    g_assert_cmpint(client_get(other, "/hari-ini"), ==, 200);
    g_assert_null(strstr(client_body(other), "/posting/"));
    g_assert_cmpint(client_get(other, "/posting/1"), ==, 404);
    g_assert_cmpint(client_get(client, "/posting/1"), ==, 200);
}

/* C01: a caption by hand takes the price of the moment it is shown; a product that is gone is named. */
static void a_caption_by_hand_shows_todays_price(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "posts",
                  "{\"day\":\"2026-01-05\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\","
                  "\"kind\":\"product\",\"pillar\":\"communication\",\"title\":\"Pagi\","
                  "\"text\":\"Nasi kuning {harga Nasi kuning}\\nSate {harga Sate}\"}");
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Nasi kuning Rp10.000"));
    g_assert_true(client_shows(client, "Barang “Sate” tidak ada di daftar jualan."));
    client_api_ok(client, "PATCH", "products/1", "{\"name\":\"Nasi kuning\",\"price\":12000}");
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Nasi kuning Rp12.000"));
    g_assert_nonnull(strstr(client_body(client), "{harga Nasi kuning}")); /* as written, to edit */
    client_api_ok(client, "POST", "posts/1/done", "{}");
    client_api_ok(client, "PATCH", "products/1", "{\"name\":\"Nasi kuning\",\"price\":15000}");
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Nasi kuning Rp12.000")); /* as it went out */
}

void test_publish(void)
{
    g_test_add_func("/page/publish/gaps", a_caption_by_hand_shows_todays_price);
    g_test_add_func("/page/publish/week", six_mornings_of_the_first_week);
    g_test_add_func("/page/publish/again", the_next_plan_remembers_the_last);
    g_test_add_func("/page/publish/places", without_places_the_way_to_choose_them_is_shown);
    g_test_add_func("/page/publish/today", today_shows_exactly_today);
    g_test_add_func("/page/publish/texts", mondays_texts_are_ready_and_the_tick_keeps_them);
    g_test_add_func("/page/publish/queue/C20", the_queue_sums_what_waits);
    g_test_add_func("/page/publish/kept", the_owners_own_words_are_kept);
    g_test_add_func("/page/publish/skip", skipping_asks_why_and_moving_finds_another_day);
    g_test_add_func("/page/publish/full", a_full_day_takes_no_more);
    g_test_add_func("/page/publish/aligned",
                    untagged_posts_are_listed_and_a_lone_pillar_gets_ideas);
    g_test_add_func("/page/publish/steady", steadiness_says_ten_of_fourteen);
    g_test_add_func("/page/publish/mend", the_mend_stands_on_its_thursday);
    g_test_add_func("/page/publish/mend_done", the_tick_of_a_mend_closes_its_review_row);
    g_test_add_func("/page/publish/mend_missed", a_missed_mend_is_carried_over_as_one);
    g_test_add_func("/page/publish/expired", a_package_that_is_over_is_not_composed);
    g_test_add_func("/page/publish/group", a_group_never_gets_more_than_it_allows);
    g_test_add_func("/page/publish/files", the_calendar_is_kept_on_phone_and_paper);
    g_test_add_func("/page/publish/foreign", another_business_sees_no_post);
}
