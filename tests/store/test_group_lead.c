// SPDX-License-Identifier: Apache-2.0
/* H05: leads are counted per group. */
#include "store/group_lead.h"

#include "store/group.h"
#include "testkit/sell.h"

static int64_t group(Db *db, int64_t business_id, const char *name)
{
    g_autoptr(GError) error = NULL;
    Group one = {.name = name,
                 .platform = "facebook_group",
                 .days = 127,
                 .max_a_day = 1,
                 .max_a_week = 7,
                 .rules = "",
                 .topic = "Tas bermerek"};
    int64_t id = 0;
    assert_ok(group_add(db, business_id, &one, &id, &error), error);
    return id;
}

static void lead(Db *db, int64_t group_id, Day day)
{
    g_autoptr(GError) error = NULL;
    GroupLead one = {.group_id = group_id, .day = day, .person = "Bu Sari", .what = "Tas"};
    int64_t id = 0;
    assert_ok(group_lead_add(db, BUSINESS, &one, NOW, &id, &error), error);
}

static void leads_are_counted_per_group(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) counts = NULL, of_first = NULL, others = NULL;
    int64_t first = group(db, BUSINESS, "Jual beli tas"),
            second = group(db, BUSINESS, "Grup RT 05");
    int64_t third = group(db, BUSINESS, "Pasar kota"), foreign = group(db, OTHER_BUSINESS, "Lain");
    lead(db, first, MONDAY_5_JANUARY);
    lead(db, second, MONDAY_5_JANUARY);
    lead(db, second, MONDAY_5_JANUARY - 1);
    lead(db, first, MONDAY_5_JANUARY - 100); /* long ago */
    GroupLead wrong = {.group_id = foreign, .day = 1, .person = "x", .what = ""};
    int64_t id = 0;
    assert_fails(group_lead_add(db, BUSINESS, &wrong, NOW, &id, &error), error, ERROR_NOT_FOUND);
    Period days = {MONDAY_5_JANUARY - 30, MONDAY_5_JANUARY, false};
    assert_ok(group_lead_counts(db, BUSINESS, days, &counts, &error), error);
    g_assert_cmpuint(record_count(counts), ==, 3);
    g_assert_cmpint(group_leads_at(counts, 0)->group_id, ==, second);
    g_assert_cmpint(group_leads_at(counts, 0)->leads, ==, 2);
    g_assert_cmpint(group_leads_at(counts, 1)->leads, ==, 1);
    g_assert_cmpint(group_leads_at(counts, 2)->group_id, ==, third);
    g_assert_cmpint(group_leads_at(counts, 2)->leads, ==, 0);
    assert_ok(group_lead_list_group(db, BUSINESS, first, 10, &of_first, &error), error);
    g_assert_cmpuint(record_count(of_first), ==, 2);
    g_assert_cmpstr(group_lead_at(of_first, 0)->group, ==, "Jual beli tas");
    assert_ok(group_lead_list(db, OTHER_BUSINESS, 0, 10, &others, &error), error);
    g_assert_cmpuint(record_count(others), ==, 0);
}

void test_group_lead(void)
{
    testkit_db_case("/store/group_lead/counts/H05", leads_are_counted_per_group);
}
