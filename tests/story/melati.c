// SPDX-License-Identifier: Apache-2.0
#include "melati.h"

#include <string.h>

void melati_at(Melati *melati, int day, int hour, int minute)
{
    const int64_t midnight = NOW - INT64_C(4) * 3600;
    client_set_now(melati->client, midnight + day * INT64_C(86400) + hour * 3600 + minute * 60);
}

/* Not a figure of the story: the sentence holds these words. */
static void says(const json_t *document, const char *path, const char *words)
{
    const char *text = json_text_at(document, path);
    if (strstr(text, words) == NULL) {
        g_error("%s does not say \"%s\": %s", path, words, text);
    }
}

void melati_starts(Melati *m)
{
    melati_at(m, -1, 16, 10);
    way_do(m->way, m->client, "answer_set", 0,
           "{\"trade\": \"cooked_food\", \"sells\": \"nasi kuning, sayur matang, es teh\", "
           "\"audience\": [\"neighbours\"], \"age_band\": \"35_44\", \"phone\": \"own\", "
           "\"computer\": \"no\", \"quota\": \"runs_out\", \"signal\": \"places\", "
           "\"signal_times\": \"06.00-07.00 balai desa; 16.00-17.00 balai desa\", "
           "\"skills\": \"none\", \"helpers\": \"none\", \"language\": \"slow\"}");
    /* She is called away; the rest is answered later. */
    melati_at(m, -1, 16, 20);
    way_do(m->way, m->client, "answer_set", 0,
           "{\"minutes\": 30, \"blocked_times\": \"11.00-13.00\", \"off_days\": \"Minggu\", "
           "\"values\": [\"income\", \"family\"], \"understanding\": [\"heard\", \"why\"], "
           "\"trying\": \"none\", \"platforms_used\": [\"facebook\", \"whatsapp_business\"], "
           "\"promo_money\": 0}");
    json_t *profile = way_read(m->way, m->client, "profile", "{}");
    g_assert_true(json_is_true(json_at(profile, "complete")));
    g_assert_cmpint(json_int_at(profile, "phase"), ==, 1);
    says(profile, "phase_name", "tahu mengapa, belum tahu caranya");
    says(profile, "next_step", "fase 2");
    g_assert_cmpint(json_int_at(profile, "readiness.access"), ==, 2);
    g_assert_cmpint(json_int_at(profile, "readiness.literacy"), ==, 1);
    g_assert_cmpint(json_int_at(profile, "readiness.support"), ==, 0);
    g_assert_cmpint(json_int_at(profile, "readiness.infrastructure"), ==, 1);
    g_assert_cmpstr(json_text_at(profile, "limiting"), ==, "support");
    g_assert_cmpstr(json_text_at(profile, "lesson"), ==, "menulis-deskripsi");
    g_assert_cmpint(json_int_at(profile, "minutes"), ==, 30);
    json_decref(profile);
}

void melati_sets_a_goal(Melati *m)
{
    way_refused(m->way, m->client, "goal_add", 0, "{\"words\": \"Ingin lebih laku\"}");
    way_do(m->way, m->client, "goal_add", 0, "{\"words\": \"" MELATI_GOAL "\"}");
    json_t *goals = way_read(m->way, m->client, "goals", "{}");
    g_assert_cmpuint(json_array_size(json_at(goals, "items")), ==, 1);
    g_assert_cmpstr(json_text_at(goals, "items.0.measure"), ==, "whatsapp_orders_week");
    g_assert_cmpint(json_int_at(goals, "items.0.start_value"), ==, 8);
    g_assert_cmpint(json_int_at(goals, "items.0.target_value"), ==, 14);
    g_assert_cmpstr(json_text_at(goals, "items.0.due_day"), ==, "2026-01-31");
    json_decref(goals);
}

static void answers_the_ladder(Melati *m)
{
    way_do(m->way, m->client, "answer_set", 0,
           "{\"why_media\": \"Supaya tetangga tahu menu hari ini\", "
           "\"which_media\": \"WhatsApp, semua pembeli memakainya\", "
           "\"who_maintains\": \"Bu Melati\", \"vision\": \"Warung yang dikenal satu desa\", "
           "\"monthly_cost\": 50000, \"monthly_benefit\": 300000, "
           "\"segment\": \"ibu-ibu di kampung\", \"added_value\": \"dimasak pagi hari\", "
           "\"formats\": [\"photo\", \"text\"]}");
}

static void chooses(Melati *m, const char *platform)
{
    way_refused(m->way, m->client, "tool_choose", 0, "{\"platform\": \"%s\"}", platform);
    way_do(m->way, m->client, "tool_choose", 0,
           "{\"platform\": \"%s\", \"strategy\": \"Tetangga melihat menu hari ini dan memesan\", "
           "\"purposes\": [\"publish\", \"spread\"], \"person\": %d, "
           "\"handle\": \"0812-0000-0001\", \"success\": \"Ada yang membalas\", "
           "\"roi\": \"Catat pesanan\", \"spiral\": \"Awal putaran\"}",
           platform, (int)m->person);
}

void melati_chooses_tools(Melati *m)
{
    json_t *people = way_read(m->way, m->client, "people", "{}");
    m->person = json_int_at(people, "items.0.id");
    g_assert_cmpstr(json_text_at(people, "items.0.name"), ==, "Bu Melati");
    json_decref(people);
    answers_the_ladder(m);
    chooses(m, "whatsapp_status");
    chooses(m, "whatsapp_group");
    json_t *matrix = way_read(m->way, m->client, "tool_matrix", "{}");
    static const char *const states[][2] = {{"whatsapp_status", "chosen"},
                                            {"whatsapp_group", "chosen"},
                                            {"facebook", "later"},
                                            {"instagram", "not_now"},
                                            {"tiktok", "not_now"}};
    for (size_t i = 0; i < G_N_ELEMENTS(states); i++) {
        json_t *row = json_with(json_at(matrix, "proposed"), "platform", states[i][0]);
        g_assert_nonnull(row);
        g_assert_cmpstr(json_text_at(row, "state"), ==, states[i][1]);
        g_assert_cmpuint(json_array_size(json_at(row, "reasons")), >, 0);
    }
    json_t *chosen = json_at(matrix, "chosen");
    g_assert_cmpuint(json_array_size(chosen), ==, 2);
    static const char *const columns[] = {"strategy", "purposes", "person", "handle",
                                          "success",  "roi",      "spiral"};
    for (size_t i = 0; i < G_N_ELEMENTS(columns); i++) {
        g_assert_cmpstr(json_text_at(json_array_get(chosen, 0), columns[i]), !=, "{}");
        g_assert_cmpstr(json_text_at(json_array_get(chosen, 1), columns[i]), !=, "{}");
    }
    json_decref(matrix);
    way_do(m->way, m->client, "group_add", 0,
           "{\"name\": \"Grup RT 05\", \"platform\": \"whatsapp_group\", "
           "\"days\": [\"1\", \"3\"], \"max_a_day\": 1}");
}

/* Six mornings of status, none on Sunday, at most 30 minutes a day, three of four pillars. */
void melati_gets_a_calendar(Melati *m)
{
    way_do(m->way, m->client, "plan_make", 0, "{\"from\": \"2026-01-05\", \"weeks\": 1}");
    json_t *calendar =
        way_read(m->way, m->client, "calendar", "{\"from\": \"2026-01-05\", \"weeks\": 1}");
    g_autoptr(GHashTable) pillars = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) mornings = g_hash_table_new(g_str_hash, g_str_equal);
    int64_t minutes[7] = {0};
    size_t i = 0;
    json_t *post = NULL;
    json_array_foreach(json_at(calendar, "posts"), i, post)
    {
        Day day = DAY_NONE;
        const char *date = json_text_at(post, "date"), *time = json_text_at(post, "time");
        g_assert_true(day_parse(date, &day));
        g_assert_cmpint(day_weekday(day), !=, SUNDAY);
        minutes[day_weekday(day)] += json_int_at(post, "minutes");
        g_hash_table_add(pillars, (gpointer)json_text_at(post, "pillar"));
        g_assert_true(strcmp(time, "11:00") < 0 || strcmp(time, "13:00") >= 0);
        if (g_str_equal(json_text_at(post, "channel"), "whatsapp_status")) {
            g_assert_cmpstr(time, ==, "06:00");
            g_assert_true(g_hash_table_add(mornings, (gpointer)date));
        }
    }
    g_assert_cmpuint(g_hash_table_size(mornings), ==, 6);
    g_assert_cmpuint(g_hash_table_size(pillars), >=, 3);
    for (size_t day = 0; day < G_N_ELEMENTS(minutes); day++) {
        g_assert_cmpint(minutes[day], <=, 30);
    }
    json_decref(calendar);
}

static void checks_text(const json_t *menu, const char *path)
{
    static const char *const parts[] = {"10.000", "5.000", "3.000", "09.00", "0812-0000-0001"};
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        says(menu, path, parts[i]);
    }
}

void melati_posts(Melati *m)
{
    melati_at(m, 0, 5, 30);
    way_do(m->way, m->client, "menu_set", 0,
           "{\"items\": [{\"name\": \"Nasi kuning\", \"price\": 10000}, "
           "{\"name\": \"Sayur matang\", \"price\": 5000}, {\"name\": \"Es teh\", \"price\": "
           "3000}], \"order_until\": \"09:00\", \"note\": \"Bisa diantar\"}");
    json_t *menu = way_read(m->way, m->client, "menu", "{}");
    for (size_t i = 0; i < 3; i++) {
        g_autofree char *path = g_strdup_printf("items.%zu.product_id", i);
        m->product[i] = json_int_at(menu, path);
    }
    checks_text(menu, "texts.status");
    checks_text(menu, "texts.group");
    g_assert_cmpstr(json_text_at(menu, "texts.status"), !=, json_text_at(menu, "texts.group"));
    json_decref(menu);
    json_t *today = way_read(m->way, m->client, "today", "{}");
    json_t *status = json_with(json_at(today, "items"), "channel", "Status WhatsApp");
    g_assert_nonnull(status);
    g_assert_cmpstr(json_text_at(status, "time"), ==, "06:00");
    g_assert_cmpstr(json_text_at(status, "place"), ==, "balai desa");
    g_assert_cmpint(json_int_at(today, "minutes"), <=, 30);
    int64_t post = json_int_at(status, "id");
    json_decref(today);
    melati_at(m, 0, 6, 5);
    way_do(m->way, m->client, "post_done", post, "{}");
    json_t *done = way_read(m->way, m->client, "posts", "{\"state\": \"done\"}");
    g_assert_cmpuint(json_array_size(json_at(done, "items")), ==, 1);
    g_assert_cmpint(json_int_at(done, "items.0.id"), ==, post);
    json_decref(done);
}
