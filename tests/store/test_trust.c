// SPDX-License-Identifier: Apache-2.0
#include "store/trust.h"

#include "store/message_case.h"

#define MONDAY ((Day)20458)

static TrustWeek week_until(Db *db, int64_t business, Day today)
{
    g_autoptr(GError) error = NULL;
    TrustAsk ask = {business, {MONDAY, MONDAY + 6, false}, ZONE_WIB, today};
    TrustWeek week = {0};
    assert_ok(trust_week_load(db, &ask, &week, &error), error);
    return week;
}

static void run(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, sql, &error), error);
}

#define POST_SQL(day, kind, pillar, idea, state, text)                                             \
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, state, " \
    "idea, text, created_at) VALUES (1, " day ", 360, 'whatsapp_status', '" kind "', '" pillar     \
    "', 5, 'Kiriman', '" state "', '" idea "', '" text "', 1);\n"

static void expect(const TrustWeek *week, TrustItem item, int done, int all)
{
    g_assert_cmpint(week->done[item], ==, done);
    g_assert_cmpint(week->all[item], ==, all);
}

/* T04: every item is counted from a record that was entered for its own sake. */
static void each_item_is_read_from_its_records(Db *db)
{
    run(db, POST_SQL("20458", "product", "communication", "", "done", "Nasi kuning Rp10.000")
                POST_SQL("20458", "promo", "communication", "", "done", "Terpercaya, tanya dulu ya")
                    POST_SQL("20459", "advice", "education", "", "done", "Simpan di kulkas")
                        POST_SQL("20460", "story", "communication", "uses", "done", "Sarapan kami")
                            POST_SQL("20460", "story", "education", "", "planned", "Belum"));
    run(db, "INSERT INTO products (business_id, name, price_idr, description, created_at, "
            "changed_at) VALUES (1, 'Nasi kuning', 10000, 'Dengan telur', 1, 1), "
            "(1, 'Teh', 3000, '', 1, 1), (2, 'Lain', 3000, '', 1, 1);\n"
            "INSERT INTO testimonials (business_id, customer, text, stars, may_publish, day, "
            "created_at, changed_at) VALUES (1, 'Bu Sari', 'Enak', 5, 1, 20459, 1, 1), "
            "(1, 'Bu Rina', 'Enak', 5, 0, 20459, 1, 1);\n");
    int64_t asked = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    message_case_add(db, "facebook", "Bu Rina", NOW + 60);
    g_autoptr(GError) error = NULL;
    assert_ok(message_answer(db, BUSINESS, asked, "Masih, Bu.", NOW + 600, &error), error);
    TrustWeek week = week_until(db, BUSINESS, MONDAY + 3);
    expect(&week, TRUST_ANSWERS, 1, 2);
    expect(&week, TRUST_DAILY, 3, 4);
    expect(&week, TRUST_DESCRIPTION, 1, 2);
    expect(&week, TRUST_TESTIMONY, 1, 1);
    expect(&week, TRUST_PRICES, 1, 2);
    expect(&week, TRUST_ADVICE, 1, 1);
    expect(&week, TRUST_USES, 1, 1);
    g_assert_cmpint(week.records, ==, 4 + 2 + 1);
    g_assert_false(week.posted_today);
}

/* A word of praise without permission is the owner's own: nobody was shown it. */
static void praise_without_permission_is_not_shared(Db *db)
{
    run(db, "INSERT INTO testimonials (business_id, customer, text, stars, may_publish, day, "
            "created_at, changed_at) VALUES (1, 'Bu Rina', 'Enak', 5, 0, 20458, 1, 1);\n");
    TrustWeek week = week_until(db, BUSINESS, MONDAY);
    expect(&week, TRUST_TESTIMONY, 0, 1);
    run(db, "UPDATE testimonials SET may_publish = 1 WHERE business_id = 1;\n");
    week = week_until(db, BUSINESS, MONDAY);
    expect(&week, TRUST_TESTIMONY, 1, 1);
}

static void days_off_and_days_to_come_ask_for_no_post(Db *db)
{
    run(db, "UPDATE businesses SET off_days = 2 WHERE id = 1;\n" /* Tuesday */
        POST_SQL("20460", "story", "communication", "", "done", "Halo"));
    TrustWeek week = week_until(db, BUSINESS, MONDAY + 2);
    expect(&week, TRUST_DAILY, 1, 2);
    g_assert_true(week.posted_today);
    week = week_until(db, BUSINESS, MONDAY + 30);
    expect(&week, TRUST_DAILY, 1, 6);
    week = week_until(db, BUSINESS, MONDAY - 1);
    expect(&week, TRUST_DAILY, 0, 0);
    expect(&week, TRUST_ADVICE, 0, 0);
    TrustWeek other = week_until(db, OTHER_BUSINESS, MONDAY + 6);
    g_assert_cmpint(other.records, ==, 0);
}

void test_trust(void)
{
    testkit_db_case("/store/trust/T04", each_item_is_read_from_its_records);
    testkit_db_case("/store/trust/praise", praise_without_permission_is_not_shared);
    testkit_db_case("/store/trust/days", days_off_and_days_to_come_ask_for_no_post);
}
