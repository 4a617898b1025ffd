// SPDX-License-Identifier: Apache-2.0
/* Story N14: services with their minutes and price. */
#include "store/appointment_case.h"

static void a_name_stands_once_however_it_is_written(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = service_case(db), other = 0;
    Service same = {.name = "POTONG  rambut", .minutes = 30, .price_idr = 1, .active = 1};
    assert_fails(service_save(db, BUSINESS, &same, &other, &error), error, ERROR_CONFLICT);
    assert_ok(service_save(db, OTHER_BUSINESS, &same, &other, &error), error);
    same.id = id;
    assert_ok(service_save(db, BUSINESS, &same, &other, &error), error);
    g_assert_cmpint(other, ==, id);
    same.name = "Milik orang";
    assert_fails(service_save(db, OTHER_BUSINESS, &same, &other, &error), error, ERROR_NOT_FOUND);
}

static void a_closed_one_is_kept_and_not_offered(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) offered = NULL;
    int64_t id = service_case(db);
    assert_ok(service_load(db, BUSINESS, id, &one, &error), error);
    Service closed = *service_at(one, 0);
    closed.active = 0;
    assert_ok(service_save(db, BUSINESS, &closed, &id, &error), error);
    assert_ok(service_list_active(db, BUSINESS, &offered, &error), error);
    g_assert_cmpuint(record_count(offered), ==, 0);
    g_autoptr(RecordList) all = NULL;
    assert_ok(service_list(db, BUSINESS, 0, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 1);
    g_assert_cmpint(service_at(all, 0)->minutes, ==, 60);
}

void test_service(void)
{
    testkit_db_case("/store/service/name", a_name_stands_once_however_it_is_written);
    testkit_db_case("/store/service/closed", a_closed_one_is_kept_and_not_offered);
}
