// SPDX-License-Identifier: Apache-2.0
/* Fills a database with one business of two busy years, the same every time: 50,000 orders, 5,000
 * posts, their sales, messages, figures and changes; and a normal day ahead of it.
 *
 *     bench_seed FILE NOW      NOW: UTC seconds, the server's TANGGA_NOW
 *
 * Prints the cookie of a signed-in owner, then API tokens (each may make 600 calls a minute), one a
 * line. */
#include <stdio.h>

#include "base/date.h"
#include "db/migrate.h"
#include "store/business.h"
#include "store/product.h"
#include "store/session.h"
#include "store/user.h"

extern const EmbeddedFile tangga_migration_files[];
extern const size_t tangga_migration_count;

#define DAYS 730
#define ORDERS 50000
#define OPEN_ORDERS 12
#define POSTS 5000
#define POSTS_AHEAD 40
#define MESSAGES 20000
#define WAITING_MESSAGES 4
#define CONTACTS 500
#define PRODUCTS 40
#define KEYS 5000
#define TOKENS 600
#define DAY_S INT64_C(86400)

typedef struct {
    Db *db;
    int64_t now, user, business;
    Day today;
    GError *error; /* the first failure; later inserts do nothing */
} Seed;

static const char SQL_CONTACT[] =
    "INSERT INTO contacts (business_id, name, phone, factor, circle, place, consent, "
    "last_contact_day, created_at) VALUES ($1, $2, $3, 'customer', 'neighbour', 'RT 2', 1, $4, $5)";
static const char SQL_TOOL[] = "INSERT INTO tools (business_id, platform, state, strategy, "
                               "purposes, changed_at) VALUES ($1, $2, 'chosen', 'Menu tiap pagi', "
                               "'publish,spread', $3)";
static const char SQL_GOAL[] =
    "INSERT INTO goals (business_id, words, term, measure, start_value, target_value, due_day, "
    "created_at) VALUES ($1, 'Penjualan sebulan naik', 'short', 'sales_idr', 3000000, 4000000, $2, "
    "$3)";
static const char SQL_ORDER[] =
    "INSERT INTO orders (business_id, number, contact_id, customer, phone, state, delivery, area, "
    "due_day, due_minute, due_at, goods_idr, total_idr, heard_from, bought_through, day, "
    "delivered_at, paid_at, created_at, changed_at) VALUES ($1, $2, $3, $4, '', $5, $6, 'RT 2', "
    "$7, 600, $8, $9, $9, 'friend', $10, $7, $11, $11, $8, $8) RETURNING id";
static const char SQL_ITEM[] =
    "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
    "price_idr) VALUES ($1, $2, $3, $4, 'Kebab ayam', $5, 10000)";
static const char SQL_SALE[] =
    "INSERT INTO sales (business_id, order_id, day, amount_idr, heard_from, bought_through, "
    "contact_id, customer, created_at) VALUES ($1, $2, $3, $4, 'friend', $5, $7, $8, $6)";
static const char SQL_POST[] =
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, product_id, minutes, "
    "title, text, state, done_at, created_at) VALUES ($1, $2, $3, $4, 'picture', 'product', $5, 5, "
    "'Menu hari ini', 'Kebab ayam hangat, siap dipesan. Balas pesan ini, ya.', $6, $7, $8)";
static const char SQL_MESSAGE[] =
    "INSERT INTO messages (business_id, platform, kind, author, text, received_at, due_at, answer, "
    "answered_at, sentiment, created_at) VALUES ($1, $2, 'question', $3, 'Apakah masih ada untuk "
    "sore ini?', $4, $5, $6, $7, 'neutral', $4)";
static const char SQL_TASK[] =
    "INSERT INTO tasks (business_id, title, platform, due_day, minutes, done_at, created_at) "
    "VALUES ($1, 'Foto produk baru', 'instagram', $2, 5, $3, $4)";
static const char SQL_FIGURE[] =
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) "
    "VALUES ($1, $2, 'followers', $3, $4, $5)";
static const char SQL_CHANGE[] =
    "INSERT INTO changes (business_id, user_id, action, record_id, door, at) "
    "VALUES ($1, $2, 'order_add', $3, 'page', $4)";
static const char SQL_KEY[] =
    "INSERT INTO idempotency (business_id, user_id, key, action, digest, record_id, message, "
    "created_at) VALUES ($1, $2, $3, 'order_add', '', 0, '', $4)";

static const char *const PLATFORMS[] = {"whatsapp_status", "whatsapp_group", "facebook",
                                        "instagram"};

static const char *platform_of(int64_t i)
{
    return PLATFORMS[i % (int64_t)G_N_ELEMENTS(PLATFORMS)];
}

static void put(Seed *seed, const char *sql, DbParams params)
{
    if (seed->error == NULL && !db_run(seed->db, sql, params, &seed->error)) {
        g_prefix_error(&seed->error, "%.40s…: ", sql);
    }
}

static int64_t put_row(Seed *seed, const char *sql, DbParams params)
{
    int64_t id = 0;
    if (seed->error == NULL) {
        (void)!db_get_int(seed->db, sql, params, 0, &id, &seed->error);
    }
    return id;
}

/* Day i of n events spread over the two years. */
static Day day_of(const Seed *seed, int64_t i, int64_t n)
{
    return (Day)(seed->today - DAYS + i * DAYS / n);
}

static int64_t at_of(const Seed *seed, Day day)
{
    return seed->now - (int64_t)(seed->today - day) * DAY_S;
}

static void put_owner(Seed *seed)
{
    NewUser user = {.name = "Bu Melati", .phone = "+6281200000001", .now = seed->now};
    g_autofree char *session = NULL;
    if (!user_add(seed->db, &user, &seed->user, &seed->error) ||
        !business_add(seed->db, "Dapur Kebab", "WIB", seed->user, seed->now, &seed->business,
                      &seed->error) ||
        !session_add(seed->db, seed->user, seed->business, "bench", seed->now, &session,
                     &seed->error)) {
        return;
    }
    printf("%s\n", session);
    for (int i = 0; i < TOKENS && seed->error == NULL; i++) {
        g_autofree char *token = NULL;
        if (api_token_add(seed->db, seed->business, seed->user, "bench", seed->now, &token,
                          &seed->error)) {
            printf("%s\n", token);
        }
    }
}

static void put_goods(Seed *seed)
{
    for (int64_t i = 1; i <= PRODUCTS && seed->error == NULL; i++) {
        g_autofree char *name = g_strdup_printf("Kebab rasa %d", (int)i);
        ProductFacts facts = {.name = name,
                              .unit = "porsi",
                              .description = "Isi ayam dan sayur",
                              .unique_line = "",
                              .price_idr = 8000 + 500 * i,
                              .cost_idr = 5000,
                              .stock = i % 4 == 0 ? 25 : STOCK_NOT_COUNTED};
        int64_t id = 0;
        (void)!product_add(seed->db, seed->business, &facts, seed->now, &id, &seed->error);
    }
}

static void put_plan(Seed *seed)
{
    put(seed, SQL_GOAL,
        DB_PARAMS(db_int(seed->business), db_int(seed->today + 60), db_int(seed->now)));
    for (size_t i = 0; i < G_N_ELEMENTS(PLATFORMS); i++) {
        put(seed, SQL_TOOL,
            DB_PARAMS(db_int(seed->business), db_text(PLATFORMS[i]), db_int(seed->now)));
    }
    for (int64_t i = 0; i < CONTACTS; i++) {
        g_autofree char *name = g_strdup_printf("Pelanggan %d", (int)i);
        g_autofree char *phone = g_strdup_printf("+62813%07d", (int)i);
        put(seed, SQL_CONTACT,
            DB_PARAMS(db_int(seed->business), db_text(name), db_text(phone),
                      db_int(seed->today - i % 60), db_int(seed->now)));
    }
    for (int64_t day = -DAYS; day < 7; day++) {
        put(seed, SQL_TASK,
            DB_PARAMS(db_int(seed->business), db_int(seed->today + day),
                      day < 0 ? db_int(seed->now) : db_null(), db_int(seed->now)));
    }
}

static void put_order(Seed *seed, int64_t i)
{
    bool open = i >= ORDERS - OPEN_ORDERS;
    Day day = open ? seed->today : day_of(seed, i, ORDERS);
    int64_t at = at_of(seed, day) + (open ? 3600 : 0);
    int64_t total = 10000 * (1 + i % 5);
    g_autofree char *customer = g_strdup_printf("Pelanggan %d", (int)(i % CONTACTS));
    const char *state = !open ? (i % 50 == 0 ? "cancelled" : "paid") : i % 2 ? "new" : "confirmed";
    bool paid = g_str_equal(state, "paid");
    DbValue done = paid ? db_int(at) : db_null();
    int64_t id =
        put_row(seed, SQL_ORDER,
                DB_PARAMS(db_int(seed->business), db_int(i + 1), db_int(1 + i % CONTACTS),
                          db_text(customer), db_text(state), db_int(i % 3 == 0), db_int(day),
                          db_int(at), db_int(total), db_text(platform_of(i)), done));
    for (int64_t position = 0; position <= i % 2; position++) {
        put(seed, SQL_ITEM,
            DB_PARAMS(db_int(seed->business), db_int(id), db_int(position),
                      db_int(1 + (i + position) % PRODUCTS), db_int(1 + i % 5)));
    }
    put(seed, SQL_CHANGE,
        DB_PARAMS(db_int(seed->business), db_int(seed->user), db_int(id), db_int(at)));
    if (paid) {
        put(seed, SQL_SALE,
            DB_PARAMS(db_int(seed->business), db_int(id), db_int(day), db_int(total),
                      db_text(platform_of(i)), db_int(at), db_int(1 + i % CONTACTS), db_text(customer)));
    }
}

static void put_post(Seed *seed, int64_t i)
{
    bool ahead = i >= POSTS - POSTS_AHEAD;
    Day day = ahead ? (Day)(seed->today + (i - POSTS + POSTS_AHEAD) / 4)
                    : day_of(seed, i, POSTS - POSTS_AHEAD);
    put(seed, SQL_POST,
        DB_PARAMS(db_int(seed->business), db_int(day), db_int(360 + 120 * (i % 4)),
                  db_text(platform_of(i)), db_int(1 + i % PRODUCTS),
                  db_text(ahead         ? "planned"
                          : i % 10 == 0 ? "missed"
                                        : "done"),
                  ahead || i % 10 == 0 ? db_null() : db_int(at_of(seed, day)),
                  db_int(at_of(seed, day))));
}

static void put_message(Seed *seed, int64_t i)
{
    bool waiting = i >= MESSAGES - WAITING_MESSAGES;
    int64_t at = waiting ? seed->now - 600 : at_of(seed, day_of(seed, i, MESSAGES));
    g_autofree char *author = g_strdup_printf("Pelanggan %d", (int)(i % CONTACTS));
    put(seed, SQL_MESSAGE,
        DB_PARAMS(db_int(seed->business), db_text(platform_of(i)), db_text(author), db_int(at),
                  db_int(at + 3600), db_text(waiting ? "" : "Masih ada, Bu."),
                  waiting ? db_null() : db_int(at + 900)));
}

static void put_history(Seed *seed)
{
    for (int64_t i = 0; i < ORDERS; i++) {
        put_order(seed, i);
    }
    for (int64_t i = 0; i < POSTS; i++) {
        put_post(seed, i);
    }
    for (int64_t i = 0; i < MESSAGES; i++) {
        put_message(seed, i);
    }
    for (int64_t i = 0; i < DAYS; i++) {
        put(seed, SQL_FIGURE,
            DB_PARAMS(db_int(seed->business), db_text("instagram"), db_int(seed->today - i),
                      db_int(2000 - i), db_int(seed->now)));
    }
    for (int64_t i = 0; i < KEYS; i++) {
        g_autofree char *key = g_strdup_printf("k%d", (int)i);
        put(seed, SQL_KEY,
            DB_PARAMS(db_int(seed->business), db_int(seed->user), db_text(key),
                      db_int(seed->now - i * 60 * DAY_S / KEYS)));
    }
}

int main(int argc, char **argv)
{
    gint64 now = 0;
    if (argc != 3 || !g_ascii_string_to_signed(argv[2], 10, 1, G_MAXINT32, &now, NULL)) {
        g_printerr("usage: bench_seed FILE NOW\n");
        return 2;
    }
    Seed seed = {.now = now, .today = zone_day(ZONE_WIB, now)};
    g_autoptr(Db) db = db_open(argv[1], &seed.error);
    seed.db = db;
    if (db != NULL && migrate(db, tangga_migration_files, tangga_migration_count, &seed.error)) {
        g_autoptr(DbTransaction) tx = db_begin(db, &seed.error);
        put_owner(&seed);
        put_goods(&seed);
        put_plan(&seed);
        put_history(&seed);
        (void)!(seed.error == NULL && db_commit(tx, &seed.error));
    }
    if (seed.error != NULL) {
        g_printerr("bench_seed: %s\n", seed.error->message);
        g_clear_error(&seed.error);
        return 1;
    }
    return 0;
}
