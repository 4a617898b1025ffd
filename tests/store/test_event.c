// SPDX-License-Identifier: Apache-2.0
#include "store/event.h"

#include "store/contact.h"
#include "store/interaction.h"
#include "testkit/testkit.h"

#define MONDAY ((Day)20458)

static int64_t add(Db *db, int64_t business, const char *name, Day day)
{
    g_autoptr(GError) error = NULL;
    Event event = {.name = name,
                   .place = "Balai desa",
                   .note = "",
                   .day = day,
                   .minute = -1,
                   .interaction = "connecting",
                   .situation = "local"};
    int64_t id = 0;
    assert_ok(event_add(db, business, &event, NOW, &id, &error), error);
    return id;
}

static int64_t meet(Db *db, const char *name, int64_t event, bool consent)
{
    g_autoptr(GError) error = NULL;
    ContactFacts facts = {name, "", "prospect", "", "", "", consent, .event_id = event};
    int64_t id = 0;
    assert_ok(contact_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static Event load(Db *db, int64_t id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(event_load(db, BUSINESS, id, &list, &error), error);
    Event event = *event_at(list, 0);
    event.name = event.place = event.note = event.interaction = event.situation = NULL;
    return event;
}

/* P08: who is met counts for the event, and waits until she hears from the business. */
static void who_was_met_waits_to_be_greeted(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t event = add(db, BUSINESS, "Pasar murah", MONDAY);
    int64_t sari = meet(db, "Bu Sari", event, true);
    meet(db, "Bu Ani", event, false);
    Event before = load(db, event);
    g_assert_cmpint(before.met, ==, 2);
    g_assert_cmpint(before.waiting, ==, 1);
    assert_ok(contact_greeted(db, BUSINESS, sari, MONDAY, &error), error);
    Event after = load(db, event);
    g_assert_cmpint(after.waiting, ==, 0);
}

/* P08: a new contact met at an event counts in offline reach, of the days of the event alone. */
static void people_met_count_in_offline_reach(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t event = add(db, BUSINESS, "Pasar murah", MONDAY);
    int64_t count = 0;
    meet(db, "Bu Sari", event, true);
    meet(db, "Bu Ani", 0, true);
    Period week = {MONDAY, MONDAY + 6, false};
    Period later = {MONDAY + 7, MONDAY + 13, false};
    assert_ok(event_met(db, BUSINESS, week, &count, &error), error);
    g_assert_cmpint(count, ==, 1);
    assert_ok(event_met(db, BUSINESS, later, &count, &error), error);
    g_assert_cmpint(count, ==, 0);
    assert_ok(event_met(db, OTHER_BUSINESS, week, &count, &error), error);
    g_assert_cmpint(count, ==, 0);
}

/* M05: an event carries an interaction as well. */
static void an_event_is_a_cell_of_its_week(Db *db)
{
    g_autoptr(GError) error = NULL;
    InteractionWeek week = {0};
    int64_t id = add(db, BUSINESS, "Pasar murah", MONDAY + 6);
    Period days = {MONDAY, MONDAY + 6, false};
    assert_ok(interaction_week_load(db, BUSINESS, days, ZONE_WIB, &week, &error), error);
    g_assert_cmpint(week.count[INTERACTION_CONNECTING][SITUATION_LOCAL], ==, 1);
    assert_ok(event_remove(db, BUSINESS, id, &error), error);
    assert_ok(interaction_week_load(db, BUSINESS, days, ZONE_WIB, &week, &error), error);
    g_assert_cmpint(interaction_cells_filled(&week), ==, 0);
}

static void an_event_of_another_business_is_out_of_reach(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t other = add(db, OTHER_BUSINESS, "Pasar lain", MONDAY), id = 0;
    ContactFacts facts = {"Bu Sari", "", "prospect", "", "", "", true, .event_id = other};
    Event event = {.id = other,
                   .name = "Milik saya",
                   .place = "",
                   .note = "",
                   .day = MONDAY,
                   .minute = 480,
                   .interaction = "connecting",
                   .situation = "local"};
    assert_fails(contact_add(db, BUSINESS, &facts, NOW, &id, &error), error, ERROR_NOT_FOUND);
    assert_fails(event_save(db, BUSINESS, &event, &error), error, ERROR_NOT_FOUND);
    assert_fails(event_remove(db, BUSINESS, other, &error), error, ERROR_NOT_FOUND);
    assert_ok(event_list_latest(db, BUSINESS, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 0);
}

void test_event(void)
{
    testkit_db_case("/store/event/waiting", who_was_met_waits_to_be_greeted);
    testkit_db_case("/store/event/P08", people_met_count_in_offline_reach);
    testkit_db_case("/store/event/cell", an_event_is_a_cell_of_its_week);
    testkit_db_case("/store/event/apart", an_event_of_another_business_is_out_of_reach);
}
