// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The week of Bu Melati, 5 to 11 January 2026, as rows to measure: 12 sales, 8 posts, 11 messages,
 * requests, complaints, figures and one goal. Each number in the tests is counted from here by
 * hand. OTHER_BUSINESS gets rows that must never show. */
#include "kpi/kpi.h"
#include "testkit/testkit.h"

#define STORY_MONDAY ((Day)20458)
#define STORY_WEEK ((Period){STORY_MONDAY, STORY_MONDAY + 6, false})

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

typedef struct {
    Day day;
    const char *bought, *heard, *customer;
} StorySale;

static const StorySale STORY_SALES[] = {
    {STORY_MONDAY - 3, "stall", "", "Bu Tini"}, /* the week before */
    {STORY_MONDAY, "whatsapp", "whatsapp_status", "Bu Sari"},
    {STORY_MONDAY, "whatsapp", "whatsapp_group", "Pak Adi"},
    {STORY_MONDAY + 1, "whatsapp", "friend", "Bu Tini"},
    {STORY_MONDAY + 1, "whatsapp", "", "Bu Rina"},
    {STORY_MONDAY + 2, "whatsapp", "whatsapp_status", "Bu Sari"},
    {STORY_MONDAY + 3, "whatsapp", "", "Bu Wati"},
    {STORY_MONDAY + 3, "whatsapp", "", "Pak Joko"},
    {STORY_MONDAY + 4, "whatsapp", "", "Bu Lina"},
    {STORY_MONDAY + 5, "whatsapp", "", "Bu Nani"},
    {STORY_MONDAY + 2, "stall", "whatsapp_status", ""},
    {STORY_MONDAY + 4, "stall", "whatsapp_status", ""},
    {STORY_MONDAY + 5, "stall", "passing_by", ""},
};

typedef struct {
    int wait; /* minutes until the answer; -1: none */
    const char *kind, *sentiment;
} StoryMessage;

static const StoryMessage STORY_MESSAGES[] = {
    {5, "message", "positive"},  {10, "message", "positive"},  {15, "message", "neutral"},
    {20, "message", "neutral"},  {30, "comment", "positive"},  {40, "comment", "positive"},
    {90, "message", "negative"}, {120, "comment", "negative"}, {-1, "review", "positive"},
    {-1, "review", "positive"},  {-1, "message", "unknown"},
};

static const char STORY_ROWS[] =
    "INSERT INTO goals (id, business_id, words, term, measure, start_value, target_value, due_day, "
    "created_at) VALUES (1, 1, 'Pesanan WhatsApp dari 8 menjadi 14 per minggu', 'short', "
    "'whatsapp_orders_week', 8, 14, 20484, 1767560400);\n"
    "INSERT INTO goals (id, business_id, words, term, measure, start_value, target_value, due_day, "
    "created_at) VALUES (2, 2, 'Tujuan lain', 'short', 'orders_week', 8, 14, 20484, 1767560400);\n"
    "INSERT INTO people (id, business_id, name, kind, created_at) "
    "VALUES (1, 1, 'Bu Melati', 'owner', 1);\n"
    "INSERT INTO people (id, business_id, name, kind, created_at) "
    "VALUES (2, 2, 'Bu Dian', 'owner', 1);\n"
    "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
    "total_idr, "
    "bought_through, day, created_at, changed_at) VALUES "
    "(1, 1, 'Bu Rahasia', 'new', 20459, 1, 15000, 15000, 'whatsapp', 20458, 1, 1), "
    "(1, 2, 'Bu Rahasia', 'paid', 20460, 1, 15000, 15000, 'whatsapp', 20459, 1, 1), "
    "(1, 3, 'Bu Rahasia', 'cancelled', 20460, 1, 15000, 15000, 'whatsapp', 20459, 1, 1), "
    "(2, 1, 'Bu Lain', 'new', 20459, 1, 15000, 15000, 'whatsapp', 20458, 1, 1);\n"
    "INSERT INTO complaints (business_id, text, state, day, closed_at, created_at) "
    "VALUES (1, 'terlambat', 'closed', 20461, 1767970000, 1);\n"
    "INSERT INTO complaints (business_id, text, day, created_at) "
    "VALUES (1, 'kurang asin', 20450, 1);\n"
    "INSERT INTO complaints (business_id, text, day, created_at) VALUES (2, 'x', 20461, 1);\n"
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) VALUES "
    "(1, 'instagram', 'followers', 20450, 787, 1), (1, 'instagram', 'followers', 20460, 800, 1), "
    "(1, 'facebook', 'followers', 20460, 5000, 1), (1, 'whatsapp_status', 'reach', 20458, 40, 1), "
    "(1, 'whatsapp_status', 'reach', 20459, 61, 1), (2, 'instagram', 'followers', 20460, 9, 1);\n";

static inline void story_run(Db *db, const char *sql, DbParams params)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, sql, params, &error), error);
}

static inline void story_sales(Db *db, int64_t business)
{
    for (size_t i = 0; i < G_N_ELEMENTS(STORY_SALES); i++) {
        const StorySale *sale = &STORY_SALES[i];
        story_run(db,
                  "INSERT INTO sales (business_id, day, amount_idr, heard_from, bought_through, "
                  "customer, created_at) VALUES ($1, $2, 15000, $3, $4, $5, 1)",
                  DB_PARAMS(db_int(business), db_int(sale->day), db_text(sale->heard),
                            db_text(sale->bought), db_text(sale->customer)));
    }
}

static inline void story_messages(Db *db, int64_t business, Day day)
{
    for (size_t i = 0; i < G_N_ELEMENTS(STORY_MESSAGES); i++) {
        const StoryMessage *message = &STORY_MESSAGES[i];
        int64_t at = zone_instant(ZONE_WIB, day, 480) + (int64_t)i * 3600;
        story_run(db,
                  "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, "
                  "answered_at, sentiment, created_at) "
                  "VALUES ($1, 'whatsapp', $2, 'isi', $3, $4, $5, $6, 1)",
                  DB_PARAMS(db_int(business), db_text(message->kind), db_int(at), db_int(at + 3600),
                            message->wait >= 0 ? db_int(at + message->wait * 60) : db_null(),
                            db_text(message->sentiment)));
    }
}

/* Eight posts from Monday to Saturday, three done (Monday, Tuesday, Friday), two without a goal. */
static inline void story_posts(Db *db, int64_t business)
{
    static const struct {
        int day;
        const char *state, *mark;
    } POSTS[] = {{0, "done", "value"},    {1, "done", "relation"}, {2, "planned", "value"},
                 {2, "planned", ""},      {3, "planned", "value"}, {4, "done", ""},
                 {5, "planned", "value"}, {5, "planned", "value"}};
    for (size_t i = 0; i < G_N_ELEMENTS(POSTS); i++) {
        story_run(db,
                  "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, goal_mark, "
                  "minutes, title, state, created_at) VALUES ($1, $2, 360, 'whatsapp_status', "
                  "'text', 'sell', $3, 5, 'Menu hari ini', $4, 1)",
                  DB_PARAMS(db_int(business), db_int(STORY_MONDAY + POSTS[i].day),
                            db_text(POSTS[i].mark), db_text(POSTS[i].state)));
    }
}

static inline void story_requests(Db *db, int64_t business)
{
    static const char *const ITEMS[] = {"Ikan goreng", "ikan goreng", "Ikan Goreng", "Rendang"};
    for (size_t i = 0; i < G_N_ELEMENTS(ITEMS); i++) {
        g_autofree char *key = g_ascii_strdown(ITEMS[i], -1);
        story_run(
            db,
            "INSERT INTO requests (business_id, item, item_key, author, phone, day, "
            "created_at) VALUES ($1, $2, $3, 'Bu Rahasia', '+6281299998888', $4, 1)",
            DB_PARAMS(db_int(business), db_text(ITEMS[i]), db_text(key), db_int(STORY_MONDAY + 3)));
    }
}

static inline void story_fill(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, STORY_ROWS, &error), error);
    for (int64_t business = BUSINESS; business <= OTHER_BUSINESS; business++) {
        story_sales(db, business);
        story_messages(db, business, STORY_MONDAY + 1);
        story_posts(db, business);
        story_requests(db, business);
    }
}

static inline KpiQuery story_query(Db *db, const Knowledge *knowledge)
{
    return (KpiQuery){db, knowledge, BUSINESS, STORY_WEEK, ZONE_WIB, STORY_MONDAY + 6};
}

static inline Knowledge *story_knowledge(void)
{
    g_autoptr(GError) error = NULL;
    Knowledge *knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    return knowledge;
}
