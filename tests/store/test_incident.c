// SPDX-License-Identifier: Apache-2.0
/* X02: an incident is noted and closed once; no code stays in it. */
#include "store/incident.h"

#include "testkit/sell.h"

static int64_t add(Db *db, const char *what)
{
    g_autoptr(GError) error = NULL;
    Incident incident = {.threat = "account", .day = MONDAY_5_JANUARY, .what = what, .done = ""};
    int64_t id = 0;
    assert_ok(incident_add(db, BUSINESS, &incident, NOW, &id, &error), error);
    return id;
}

static void an_incident_is_closed_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL, all = NULL;
    int64_t first = add(db, "Akun diambil orang"), second = add(db, "Tautan aneh");
    assert_fails(incident_close(db, OTHER_BUSINESS, first, "", NOW, &error), error,
                 ERROR_NOT_FOUND);
    assert_ok(incident_close(db, BUSINESS, first, "Sandi baru: kucing77", NOW, &error), error);
    assert_fails(incident_close(db, BUSINESS, first, "", NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(incident_list_latest(db, BUSINESS, 10, &list, &error), error);
    g_assert_cmpint(incident_at(list, 0)->id, ==, second);
    g_assert_cmpint(incident_at(list, 1)->closed_at, ==, NOW);
    g_assert_cmpstr(incident_at(list, 1)->done, ==, "Sandi baru: ••••••••");
    assert_ok(incident_close(db, BUSINESS, second, "", NOW, &error), error);
    assert_ok(incident_list(db, BUSINESS, first, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 1);
}

static void no_code_is_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    add(db, "Ditelepon, saya sebut kode OTP 482913");
    assert_ok(incident_list_latest(db, BUSINESS, 10, &list, &error), error);
    g_assert_cmpstr(incident_at(list, 0)->what, ==, "Ditelepon, saya sebut kode OTP ••••••");
}

void test_incident(void)
{
    testkit_db_case("/store/incident/close", an_incident_is_closed_once);
    testkit_db_case("/store/incident/code/X02", no_code_is_kept);
}
