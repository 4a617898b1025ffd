// SPDX-License-Identifier: Apache-2.0
#include "kpi/chance.h"

#include "store/customer.h"

typedef struct {
    Db *db;
    GRand *rand;
    Zone zone;
    int64_t business;
} Chance;

static int64_t below(Chance *chance, int64_t end)
{
    return g_rand_int_range(chance->rand, 0, (gint32)end);
}

static bool one_in(Chance *chance, int64_t many)
{
    return below(chance, many) == 0;
}

#define ONE_OF(chance, list) list[below(chance, G_N_ELEMENTS(list))]

static Day any_day(Chance *chance)
{
    return CHANCE_FROM + (Day)below(chance, CHANCE_TO - CHANCE_FROM + 1);
}

/* Often the first or the last minute of a day. */
static int64_t any_instant(Chance *chance)
{
    static const Minute MINUTES[] = {0, 1, 59, 60, 61, 119, 120, 420, 1319, 1320, 1379, 1380, 1439};
    return zone_instant(chance->zone, any_day(chance), ONE_OF(chance, MINUTES)) +
           below(chance, 60);
}

static DbValue maybe(Chance *chance, int64_t many, int64_t number)
{
    return one_in(chance, many) ? db_int(number) : db_null();
}

static const char *const PLACES[] = {"whatsapp", "whatsapp",        "stall",     "house",
                                     "shopee",   "whatsapp_business", "facebook", "tokopedia"};
static const char *const HEARD[] = {"", "", "friend", "whatsapp_status", "facebook", "instagram", "passing_by"};
static const char *const NAMES[] = {"", "", "Bu Sari", "bu sari", "Pak Adi", "BU TINI", "Bu Tini", "Bu Lina"};
static const char *const CHANNELS[] = {"whatsapp_status", "facebook", "instagram", "tiktok", "youtube"};

static void fill_contacts(Chance *chance)
{
    for (int64_t i = 1; i <= 6; i++) {
        g_autofree char *name = g_strdup_printf("Kontak %d", (int)(i % 5));
        g_autofree char *phone = g_strdup_printf("+62812000%d", (int)(i % 5));
        story_run(chance->db,
                  "INSERT INTO contacts (id, business_id, name, phone, active, created_at) "
                  "VALUES ($1, $2, $3, $4, $5, 1)",
                  DB_PARAMS(db_int(chance->business * 10 + i), db_int(chance->business),
                            db_text(name), db_text(i == 3 ? "" : phone), db_int(i != 4)));
    }
}

static DbValue any_contact(Chance *chance)
{
    return maybe(chance, 3, chance->business * 10 + 1 + below(chance, 6));
}

/* The sale, then perhaps its removal on the same day, as sale_remove writes it. */
static void fill_sale(Chance *chance, int64_t id)
{
    static const int64_t COUNTS[] = {1, 1, 1, 1, 1, 0, 0, -1, 4};
    int64_t count = ONE_OF(chance, COUNTS), amount = (1 + below(chance, 60)) * 2500 + 1;
    story_run(chance->db,
              "INSERT INTO sales (id, business_id, day, amount_idr, count, heard_from, "
              "bought_through, customer, contact_id, created_at) "
              "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)",
              DB_PARAMS(db_int(id), db_int(chance->business), db_int(any_day(chance)),
                        db_int(count < 0 ? -amount : amount), db_int(count),
                        db_text(ONE_OF(chance, HEARD)), db_text(ONE_OF(chance, PLACES)),
                        db_text(ONE_OF(chance, NAMES)), any_contact(chance)));
    if (count > 0 && one_in(chance, 8)) {
        story_run(chance->db,
                  "INSERT INTO sales (id, business_id, removes_id, day, amount_idr, count, "
                  "heard_from, bought_through, customer, contact_id, created_at) SELECT id + 1, "
                  "business_id, id, day, -amount_idr, -count, heard_from, bought_through, customer, "
                  "contact_id, 1 FROM sales WHERE business_id = $1 AND id = $2",
                  DB_PARAMS(db_int(chance->business), db_int(id)));
    }
}

static void fill_goods(Chance *chance)
{
    for (int64_t i = 1; i <= 5; i++) {
        int64_t id = chance->business * 10 + i;
        story_run(chance->db,
                  "INSERT INTO products (id, business_id, name, price_idr, cost_idr, description, "
                  "active, created_at, changed_at) VALUES ($1, $2, 'Barang', 15000, $3, $4, $5, 1, 1)",
                  DB_PARAMS(db_int(id), db_int(chance->business),
                            db_int(one_in(chance, 4) ? 0 : 4000 + below(chance, 9000)),
                            db_text(one_in(chance, 2) ? "Gurih" : ""),
                            db_int(!one_in(chance, 5))));
        if (one_in(chance, 3)) {
            story_run(chance->db,
                      "INSERT INTO product_details (business_id, product_id, question, value) "
                      "VALUES ($1, $2, 'size', 'besar')",
                      DB_PARAMS(db_int(chance->business), db_int(id)));
        }
    }
    int64_t package = chance->business * 10;
    story_run(chance->db,
              "INSERT INTO packages (id, business_id, name, price_idr, from_day, to_day, "
              "created_at) VALUES ($1, $2, 'Paket', 20000, 20400, 20500, 1)",
              DB_PARAMS(db_int(package), db_int(chance->business)));
    for (int64_t i = 1; i <= 2; i++) {
        story_run(chance->db,
                  "INSERT INTO package_items (business_id, package_id, product_id, quantity) "
                  "VALUES ($1, $2, $3, $4)",
                  DB_PARAMS(db_int(chance->business), db_int(package), db_int(package + i),
                            db_int(i)));
    }
}

static void fill_item(Chance *chance, int64_t order, int64_t position)
{
    bool package = one_in(chance, 4);
    story_run(chance->db,
              "INSERT INTO order_items (business_id, order_id, position, product_id, package_id, "
              "name, quantity, price_idr) VALUES ($1, $2, $3, $4, $5, 'Barang', $6, $7)",
              DB_PARAMS(db_int(chance->business), db_int(order), db_int(position),
                        package ? db_null()
                                : db_int(chance->business * 10 + 1 + below(chance, 5)),
                        package ? db_int(chance->business * 10) : db_null(),
                        db_int(1 + below(chance, 4)), db_int(9000 + below(chance, 9000))));
}

static void fill_order(Chance *chance, int64_t id)
{
    static const char *const STATES[] = {"new", "confirmed", "ready", "paid", "delivered", "cancelled"};
    const char *state = ONE_OF(chance, STATES);
    Day day = any_day(chance), due = day + (Day)below(chance, 4);
    int64_t due_at = zone_instant(chance->zone, due, 1439);
    story_run(chance->db,
              "INSERT INTO orders (id, business_id, number, customer, phone, contact_id, state, "
              "due_day, due_at, goods_idr, total_idr, bought_through, heard_from, day, "
              "delivered_at, created_at, changed_at) VALUES ($1, $2, $1, 'Bu Sari', '', $3, $4, "
              "$5, $6, 15000, 15000, $7, $8, $9, $10, 1, 1)",
              DB_PARAMS(db_int(id), db_int(chance->business), any_contact(chance), db_text(state),
                        db_int(due), db_int(due_at), db_text(ONE_OF(chance, PLACES)),
                        db_text(ONE_OF(chance, HEARD)), db_int(day),
                        maybe(chance, 2, due_at - 86400 + below(chance, 3 * 86400))));
    for (int64_t position = 1; position <= 1 + below(chance, 3); position++) {
        fill_item(chance, id, position);
    }
    if (one_in(chance, 6)) {
        g_autofree char *number = g_strdup_printf("M%d", (int)id);
        story_run(chance->db,
                  "INSERT INTO market_orders (business_id, market, external_id, order_id, digest) "
                  "VALUES ($1, 'shopee', $2, $3, '')",
                  DB_PARAMS(db_int(chance->business), db_text(number), db_int(id)));
    }
}

static void fill_message(Chance *chance)
{
    static const char *const KINDS[] = {"message", "message", "message", "comment", "review"};
    static const char *const FEELINGS[] = {"unknown", "unknown", "positive", "negative", "neutral"};
    static const char *const PHONES[] = {"", "", "+628120001", "+628120002"};
    int64_t at = any_instant(chance), wait_s = below(chance, 3 * 3600);
    bool answered = !one_in(chance, 3);
    story_run(chance->db,
              "INSERT INTO messages (business_id, platform, kind, author, phone, contact_id, text, "
              "received_at, due_at, answered_at, dismissed_at, sentiment, proposed, created_at) "
              "VALUES ($1, 'whatsapp', $2, $3, $4, $5, 'isi', $6, $7, $8, $9, $10, $11, 1)",
              DB_PARAMS(db_int(chance->business), db_text(ONE_OF(chance, KINDS)),
                        db_text(ONE_OF(chance, NAMES)), db_text(ONE_OF(chance, PHONES)),
                        any_contact(chance), db_int(at), db_int(at + 3600),
                        answered ? db_int(at + wait_s) : db_null(),
                        answered ? db_null() : maybe(chance, 3, at + wait_s),
                        db_text(ONE_OF(chance, FEELINGS)), db_text(ONE_OF(chance, FEELINGS))));
}

/* Three of one person that one answer closed within a minute. */
static void fill_thread(Chance *chance)
{
    int64_t at = any_instant(chance), answered_at = (at + 7200) / 60 * 60;
    for (int64_t i = 0; i < 3; i++) {
        story_run(chance->db,
                  "INSERT INTO messages (business_id, platform, kind, author, text, received_at, "
                  "due_at, answered_at, created_at) VALUES ($1, 'whatsapp', 'message', 'Bu Wati', "
                  "'isi', $2, $3, $4, 1)",
                  DB_PARAMS(db_int(chance->business), db_int(at + i * 600), db_int(at + 5400),
                            db_int(answered_at + i * 20)));
    }
}

static void fill_post(Chance *chance)
{
    static const char *const KINDS[] = {"product", "promo", "story", "advice", "testimonial", "text"};
    static const char *const PILLARS[] = {"communication", "education", "sell"};
    static const char *const IDEAS[] = {"", "", "uses", "daily"};
    static const char *const MARKS[] = {"", "value", "relation"};
    static const char *const STATES[] = {"done", "done", "planned", "skipped"};
    static const char *const TEXTS[] = {"Nasi kuning Rp10.000", "Nasi kuning hangat", ""};
    story_run(chance->db,
              "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, idea, goal_mark, "
              "minutes, title, text, state, created_at) "
              "VALUES ($1, $2, 360, $3, $4, $5, $6, $7, $8, 'Kiriman', $9, $10, 1)",
              DB_PARAMS(db_int(chance->business), db_int(any_day(chance)),
                        db_text(ONE_OF(chance, CHANNELS)), db_text(ONE_OF(chance, KINDS)),
                        db_text(ONE_OF(chance, PILLARS)), db_text(ONE_OF(chance, IDEAS)),
                        db_text(ONE_OF(chance, MARKS)), db_int(1 + below(chance, 40)),
                        db_text(ONE_OF(chance, TEXTS)), db_text(ONE_OF(chance, STATES))));
}

static void fill_task(Chance *chance)
{
    story_run(chance->db,
              "INSERT INTO tasks (business_id, title, platform, due_day, minutes, done_at, "
              "created_at) VALUES ($1, 'Foto', $2, $3, $4, $5, 1)",
              DB_PARAMS(db_int(chance->business),
                        db_text(one_in(chance, 2) ? "" : ONE_OF(chance, CHANNELS)),
                        db_int(any_day(chance)), db_int(1 + below(chance, 50)),
                        maybe(chance, 2, any_instant(chance))));
}

/* A number a week at most, on any day of it, and many weeks without. */
static void fill_figures(Chance *chance)
{
    static const char *const MEASURES[] = {"followers", "reach", "likes", "shares", "visitors", "comments"};
    for (Day week = CHANCE_FROM; week < CHANCE_TO; week += 7) {
        for (size_t i = 0; i < G_N_ELEMENTS(CHANNELS) * G_N_ELEMENTS(MEASURES); i++) {
            if (one_in(chance, 3)) {
                continue;
            }
            const char *measure = MEASURES[i % G_N_ELEMENTS(MEASURES)];
            int64_t most = g_str_equal(measure, "reach") ? 900 : 60;
            story_run(chance->db,
                      "INSERT INTO figures (business_id, platform, measure, day, value, "
                      "changed_at) VALUES ($1, $2, $3, $4, $5, 1)",
                      DB_PARAMS(db_int(chance->business),
                                db_text(CHANNELS[i / G_N_ELEMENTS(MEASURES)]), db_text(measure),
                                db_int(week + below(chance, 7)), db_int(below(chance, most))));
        }
    }
}

static void fill_talk(Chance *chance)
{
    static const char *const ITEMS[] = {"ikan goreng", "rendang", "teh"};
    for (int i = 0; i < 14; i++) {
        story_run(chance->db,
                  "INSERT INTO complaints (business_id, text, day, closed_at, created_at) "
                  "VALUES ($1, 'terlambat', $2, $3, 1)",
                  DB_PARAMS(db_int(chance->business), db_int(any_day(chance)),
                            maybe(chance, 2, any_instant(chance))));
        const char *item = ONE_OF(chance, ITEMS);
        story_run(chance->db,
                  "INSERT INTO requests (business_id, item, item_key, author, quantity, day, "
                  "created_at) VALUES ($1, $2, $2, 'Bu Ani', $3, $4, 1)",
                  DB_PARAMS(db_int(chance->business), db_text(item),
                            db_int(1 + below(chance, 5)), db_int(any_day(chance))));
        story_run(chance->db,
                  "INSERT INTO testimonials (business_id, customer, text, stars, may_publish, day, "
                  "created_at, changed_at) VALUES ($1, 'Bu Ani', 'Enak', $2, $3, $4, 1, 1)",
                  DB_PARAMS(db_int(chance->business), db_int(below(chance, 6)),
                            db_int(one_in(chance, 2)), db_int(any_day(chance))));
    }
}

static void fill_reviews(Chance *chance)
{
    for (Day week = CHANCE_FROM; week < CHANCE_TO; week += 7) {
        g_autofree char *period = period_format(period_of_week(week));
        story_run(chance->db,
                  "INSERT INTO reviews (business_id, period, from_day, to_day, satisfaction, family, "
                  "contribution, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)",
                  DB_PARAMS(db_int(chance->business), db_text(period), db_int(week),
                            db_int(week + 6), maybe(chance, 2, 1 + below(chance, 5)),
                            maybe(chance, 2, 1 + below(chance, 5)),
                            maybe(chance, 2, 1 + below(chance, 5))));
    }
}

static void fill_menus(Chance *chance)
{
    for (Day day = CHANCE_FROM; day <= CHANCE_TO; day++) {
        for (int64_t i = 1; i <= 3; i++) {
            story_run(chance->db,
                      "INSERT INTO menu_items (business_id, day, product_id, position, sold_out) "
                      "VALUES ($1, $2, $3, $4, $5)",
                      DB_PARAMS(db_int(chance->business), db_int(day),
                                db_int(chance->business * 10 + i), db_int(i),
                                db_int(one_in(chance, 6))));
        }
    }
}

static void fill_promotions(Chance *chance)
{
    static const char *const KINDS[] = {"ad", "ad", "quota", "staff", "influencer", "community"};
    for (int i = 0; i < 12; i++) {
        Day from = any_day(chance);
        story_run(chance->db,
                  "INSERT INTO promotions (business_id, kind, name, channel, from_day, to_day, "
                  "cost_idr, orders, margin_idr, active, created_at, changed_at) "
                  "VALUES ($1, $2, 'Iklan', $3, $4, $5, $6, $7, $8, $9, 1, 1)",
                  DB_PARAMS(db_int(chance->business), db_text(ONE_OF(chance, KINDS)),
                            db_text(one_in(chance, 6) ? "" : ONE_OF(chance, CHANNELS)),
                            db_int(from), db_int(from + below(chance, 15)),
                            db_int(below(chance, 9) * 12500), maybe(chance, 3, below(chance, 9)),
                            maybe(chance, 4, below(chance, 20000)), db_int(!one_in(chance, 6))));
    }
}

/* What an hour is worth is known in one of two worlds, days off are of any week. */
static void fill_facts(Chance *chance)
{
    story_run(chance->db, "UPDATE businesses SET off_days = $2, zone = $3 WHERE id = $1",
              DB_PARAMS(db_int(chance->business), db_int(below(chance, 128)),
                        db_text(zone_name(chance->zone))));
    if (one_in(chance, 2)) {
        story_run(chance->db,
                  "INSERT INTO answers (business_id, question, value, answered_at) "
                  "VALUES ($1, 'hour_value', '12000', 1)",
                  DB_PARAMS(db_int(chance->business)));
    }
}

static void fill_business(Chance *chance)
{
    fill_facts(chance);
    fill_contacts(chance);
    fill_goods(chance);
    for (int64_t i = 0; i < 150; i++) {
        fill_sale(chance, chance->business * 1000 + i * 2);
    }
    for (int64_t i = 0; i < 60; i++) {
        fill_order(chance, chance->business * 1000 + i);
    }
    for (int i = 0; i < 90; i++) {
        fill_message(chance);
        fill_post(chance);
    }
    for (int i = 0; i < 20; i++) {
        fill_thread(chance);
        fill_task(chance);
    }
    fill_figures(chance);
    fill_talk(chance);
    fill_reviews(chance);
    fill_menus(chance);
    fill_promotions(chance);
}

void chance_fill(Db *db, guint32 seed, Zone zone)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GRand) rand = g_rand_new_with_seed(seed);
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    g_assert_no_error(error);
    for (int64_t business = BUSINESS; business <= OTHER_BUSINESS; business++) {
        Chance chance = {db, rand, zone, business};
        fill_business(&chance);
    }
    assert_ok(customer_forget(db, BUSINESS, BUSINESS * 10 + 2, &error), error);
    assert_ok(db_commit(tx, &error), error);
}
