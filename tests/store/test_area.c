// SPDX-License-Identifier: Apache-2.0
#include "store/area.h"

#include "testkit/testkit.h"

/* S11: areas with their fees, each name once. */
static void areas_are_replaced_as_a_whole(Db *db)
{
    static const Area two[] = {{.name = "RT 02", .fee_idr = 3000, .distance = ""},
                               {.name = "Kota", .distance = "district"}};
    static const Area twice[] = {{.name = "RT 02", .distance = ""},
                                 {.name = " rt 02", .distance = ""}};
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) other = NULL;
    g_autoptr(RecordList) none = NULL;
    assert_ok(area_replace(db, BUSINESS, two, 2, &error), error);
    assert_fails(area_replace(db, BUSINESS, twice, 2, &error), error, ERROR_INVALID);
    assert_ok(area_list(db, BUSINESS, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 2);
    g_assert_cmpstr(area_at(list, 0)->name, ==, "RT 02");
    g_assert_cmpint(area_at(list, 0)->fee_idr, ==, 3000);
    assert_ok(area_list(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpuint(record_count(other), ==, 0);
    assert_ok(area_replace(db, BUSINESS, NULL, 0, &error), error);
    assert_ok(area_list(db, BUSINESS, &none, &error), error);
    g_assert_cmpuint(record_count(none), ==, 0);
}

void test_area(void)
{
    testkit_db_case("/store/area/replace", areas_are_replaced_as_a_whole);
}
