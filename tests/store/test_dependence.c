// SPDX-License-Identifier: Apache-2.0
/* X03: where orders come through, whom she reaches by herself, and views beside posts. */
#include "store/dependence.h"

#include "testkit/testkit.h"

#define TODAY ((Day)20458)

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

static Dependence load(Db *db, int64_t business)
{
    g_autoptr(GError) error = NULL;
    Dependence dependence = {0};
    g_autoptr(Knowledge) knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    assert_ok(dependence_load(db, business, knowledge, TODAY, &dependence, &error), error);
    return dependence;
}

static void order(Db *db, int64_t business, int64_t number, const char *channel)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db,
                     "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, "
                     "goods_idr, total_idr, bought_through, day, created_at, changed_at) VALUES "
                     "($1, $2, 'Bu Sari', 'new', 20458, 1, 1, 1, $3, 20450, 1, 1)",
                     DB_PARAMS(db_int(business), db_int(number), db_text(channel)), &error),
              error);
}

static const char ROWS[] =
    "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) VALUES "
    "(1, 20440, 9000, 'stall', 1), (1, 20300, 9000, 'stall', 1), (2, 20440, 9000, 'stall', 1);\n"
    "INSERT INTO contacts (business_id, name, phone, consent, active, created_at) VALUES "
    "(1, 'Bu Sari', '+6281234567890', 1, 1, 1), (1, 'Bu Ani', '', 1, 1, 1), "
    "(1, 'Pak Adi', '+6281234567891', 0, 1, 1), (1, 'Pak Joko', '+6281234567892', 1, 0, 1), "
    "(2, 'Bu Lain', '+6281234567893', 1, 1, 1);\n";

static void nine_of_ten_through_one_platform_are_a_risk(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, ROWS, &error), error);
    for (int i = 1; i <= 9; i++) {
        order(db, BUSINESS, i, "whatsapp");
        order(db, OTHER_BUSINESS, i, "stall");
    }
    g_auto(Dependence) dependence = load(db, BUSINESS);
    g_assert_cmpint(dependence.orders, ==, 10);
    g_assert_cmpstr(dependence_top(&dependence)->channel, ==, "whatsapp");
    g_assert_cmpint(dependence_top(&dependence)->orders, ==, 9);
    g_assert_cmpint(dependence.state, ==, DEPENDENCE_RISK);
    g_assert_cmpint(dependence.contacts, ==, 3);
    g_assert_cmpint(dependence.agreed, ==, 1);
    g_auto(Dependence) other = load(db, OTHER_BUSINESS);
    g_assert_cmpint(other.state, ==, DEPENDENCE_SPREAD); /* her own stall */
}

static const char FIGURES[] =
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) VALUES "
    "(1, 'facebook', 'reach', 20455, 60, 1), (1, 'facebook', 'reach', 20448, 100, 1), "
    "(1, 'instagram', 'reach', 20455, 90, 1), (1, 'instagram', 'reach', 20448, 100, 1), "
    "(1, 'tiktok', 'views', 20455, 10, 1), "
    "(2, 'facebook', 'reach', 20448, 9000, 1);\n";

static void post(Db *db, Day day, const char *platform)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db,
                     "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, "
                     "minutes, title, state, created_at) VALUES (1, $1, 360, $2, 'text', 'sell', "
                     "5, 'Menu', 'done', 1)",
                     DB_PARAMS(db_int(day), db_text(platform)), &error),
              error);
}

static void views_that_fall_with_equal_posts_are_found(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, FIGURES, &error), error);
    for (int i = 0; i < 3; i++) {
        post(db, 20450 + i, "facebook");
        post(db, 20443 + i, "facebook");
        post(db, 20450 + i, "instagram");
        post(db, 20443 + i, "instagram");
    }
    g_auto(Dependence) dependence = load(db, BUSINESS);
    const ReachWeeks *dropped = dependence_dropped(&dependence);
    g_assert_nonnull(dropped);
    g_assert_cmpstr(dropped->platform, ==, "facebook");
    g_assert_cmpint(dropped->views, ==, 60);
    g_assert_cmpint(dropped->views_before, ==, 100);
    g_assert_cmpint(dropped->posts, ==, 3);
    g_assert_cmpint(reach_fall(reach_weeks_before(dropped), reach_weeks_now(dropped)), ==, 40);
    assert_ok(db_run_script(db, "DELETE FROM posts WHERE platform = 'facebook' AND day > 20450;\n",
                            &error),
              error);
    g_auto(Dependence) fewer = load(db, BUSINESS);
    g_assert_null(dependence_dropped(&fewer));
}

void test_dependence(void)
{
    testkit_db_case("/store/dependence/X03", nine_of_ten_through_one_platform_are_a_risk);
    testkit_db_case("/store/dependence/drop", views_that_fall_with_equal_posts_are_found);
}
