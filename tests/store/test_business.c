// SPDX-License-Identifier: Apache-2.0
#include "store/business.h"
#include "testkit/testkit.h"

static void names_give_addresses_that_never_clash(Db *db)
{
    static const char *const wanted[] = {"warung-sari", "warung-sari-2", "warung-sari-3"};
    g_autoptr(GError) error = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
        g_autoptr(RecordList) one = NULL;
        int64_t id = 0;
        assert_ok(business_add(db, "Warung Sari!", "WITA", OWNER, NOW, &id, &error), error);
        assert_ok(business_load(db, id, &one, &error), error);
        g_assert_cmpstr(business_at(one, 0)->slug, ==, wanted[i]);
        g_assert_cmpint(business_zone(business_at(one, 0)), ==, ZONE_WITA);
    }
}

static void facts_are_saved_to_one_business_only(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) mine = NULL;
    g_autoptr(RecordList) other = NULL;
    BusinessFacts facts = {"Dapur Bu Melati", "makanan", "WITA", "+6281234567890",
                           "balai desa",      45,        90,     0x41};
    assert_ok(business_save(db, BUSINESS, &facts, &error), error);
    assert_ok(business_load(db, BUSINESS, &mine, &error), error);
    assert_ok(business_load(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpstr(business_at(mine, 0)->name, ==, "Dapur Bu Melati");
    g_assert_cmpint(business_at(mine, 0)->minutes_per_day, ==, 45);
    g_assert_cmpint(business_at(mine, 0)->off_days, ==, 0x41);
    g_assert_cmpstr(business_at(other, 0)->name, ==, "Aksesori Dian");
}

static void only_members_see_a_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) mine = NULL;
    g_autoptr(RecordList) foreign = NULL;
    assert_ok(business_load_for(db, BUSINESS, OWNER, &mine, &error), error);
    assert_ok(business_load_for(db, BUSINESS, OTHER_OWNER, &foreign, &error), error);
    g_assert_cmpstr(business_at(mine, 0)->role, ==, "owner");
    g_assert_cmpint(record_count(foreign), ==, 0);
}

static void the_last_owner_can_neither_go_nor_step_down(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_fails(member_remove(db, BUSINESS, OWNER, &error), error, ERROR_CONFLICT);
    assert_fails(member_set(db, BUSINESS, OWNER, "staff", NOW, &error), error, ERROR_CONFLICT);
    assert_ok(member_set(db, BUSINESS, OTHER_OWNER, "owner", NOW, &error), error);
    assert_ok(member_remove(db, BUSINESS, OWNER, &error), error);
    assert_fails(member_remove(db, BUSINESS, 77, &error), error, ERROR_NOT_FOUND);
}

void test_business(void)
{
    testkit_db_case("/store/business/slug", names_give_addresses_that_never_clash);
    testkit_db_case("/store/business/save", facts_are_saved_to_one_business_only);
    testkit_db_case("/store/business/members", only_members_see_a_business);
    testkit_db_case("/store/business/owner", the_last_owner_can_neither_go_nor_step_down);
}
