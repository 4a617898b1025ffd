// SPDX-License-Identifier: Apache-2.0
/* D04: what the records show in use; a business with no partner lacks the fifth. */
#include "store/opportunity_use.h"

#include "store/partner_job.h"
#include "store/promotion.h"
#include "testkit/sell.h"

static OpportunityUse use_of(Db *db)
{
    g_autoptr(GError) error = NULL;
    OpportunityUse use = {0};
    assert_ok(opportunity_use_load(db, BUSINESS, NOW, &use, &error), error);
    return use;
}

static void a_partner_is_one_with_a_job(Db *db)
{
    g_autoptr(GError) error = NULL;
    PartnerDraft draft = {"Penjahit", "", "Tas", 0, 0, MONDAY_5_JANUARY, 50000};
    int64_t id = 0;
    for (OpportunityKind kind = 0; kind < OPPORTUNITY_COUNT; kind++) {
        g_assert_false(use_of(db).used[kind]);
    }
    assert_ok(partner_job_add(db, OTHER_BUSINESS, &draft, NOW, &id, &error), error);
    g_assert_false(use_of(db).used[OPPORTUNITY_PARTNERS]);
    assert_ok(partner_job_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    g_assert_true(use_of(db).used[OPPORTUNITY_PARTNERS]);
    assert_ok(partner_job_cancel(db, BUSINESS, id, NOW, &error), error);
    g_assert_false(use_of(db).used[OPPORTUNITY_PARTNERS]);
}

/* H12: who agreed on something with another works with a partner; an ad of one's own is none. */
static void a_partner_is_one_agreed_with(Db *db)
{
    g_autoptr(GError) error = NULL;
    PromotionDraft draft = {PROMOTION_AD, "Iklan", "", MONDAY_5_JANUARY, MONDAY_5_JANUARY, 0,
                            OUTLAY_RECORDED, OUTLAY_RECORDED, "", "", DAY_NONE, "", 0};
    int64_t id = 0;
    assert_ok(promotion_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    draft.kind = PROMOTION_COMMUNITY;
    assert_ok(promotion_add(db, OTHER_BUSINESS, &draft, NOW, &id, &error), error);
    g_assert_false(use_of(db).used[OPPORTUNITY_PARTNERS]);
    assert_ok(promotion_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    g_assert_true(use_of(db).used[OPPORTUNITY_PARTNERS]);
    assert_ok(promotion_remove(db, BUSINESS, id, NOW, &error), error);
    g_assert_false(use_of(db).used[OPPORTUNITY_PARTNERS]);
}

static void posts_and_answers_count_for_a_month(Db *db)
{
    static const char MADE[] =
        "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
        "state, done_at, created_at) VALUES (1, 20450, 1, 'x', 'x', 'x', 1, 'x', 'done', "
        "1767000000, 1), (1, 20400, 1, 'x', 'x', 'x', 1, 'x', 'done', 1762000000, 1);\n"
        "INSERT INTO posters (business_id, kind, style, fields, created_at, changed_at) VALUES "
        "(1, 'product', 'x', '', 1, 1);\n";
    static const char OLD[] = "DELETE FROM posts WHERE done_at = 1767000000;\n";
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, MADE, &error), error);
    g_assert_true(use_of(db).used[OPPORTUNITY_COST]);
    g_assert_true(use_of(db).used[OPPORTUNITY_BRAND]);
    g_assert_false(use_of(db).used[OPPORTUNITY_INTERACTION]);
    assert_ok(db_run_script(db, OLD, &error), error);
    g_assert_false(use_of(db).used[OPPORTUNITY_COST]);
}

void test_opportunity_use(void)
{
    testkit_db_case("/store/opportunity_use/partner/D04", a_partner_is_one_with_a_job);
    testkit_db_case("/store/opportunity_use/agreed/D04", a_partner_is_one_agreed_with);
    testkit_db_case("/store/opportunity_use/month", posts_and_answers_count_for_a_month);
}
