// SPDX-License-Identifier: Apache-2.0
/* Story N14: what is offered lies in the opening hours and beside what is taken. */
#include "app/booking.h"

#include "testkit/client.h"
#include "testkit/sell.h"

static Booking salon_case(const RecordList *taken)
{
    return (Booking){.opening = {.days = 0x7f,
                                 .from_minute = 9 * 60,
                                 .to_minute = 12 * 60,
                                 .closed_day = MONDAY_5_JANUARY + 2},
                     .rules = {.seats = 1},
                     .zone = ZONE_WIB,
                     .now = NOW,
                     .from = MONDAY_5_JANUARY,
                     .to = MONDAY_5_JANUARY + 6,
                     .taken = (RecordList *)taken};
}

static void assert_times(const Booking *booking, Day day, int64_t minutes, const char *times)
{
    g_autofree char *words = booking_times_words(booking, day, minutes);
    g_assert_cmpstr(words, ==, times);
}

static void a_service_ends_before_it_is_closed(void)
{
    Booking salon = salon_case(NULL);
    assert_times(&salon, MONDAY_5_JANUARY, 60, "09.00, 09.30, 10.00, 10.30, 11.00");
    assert_times(&salon, MONDAY_5_JANUARY, 150, "09.00, 09.30");
    assert_times(&salon, MONDAY_5_JANUARY, 181, "");
    assert_times(&salon, MONDAY_5_JANUARY + 2, 60, "");
    salon.now = zone_instant(ZONE_WIB, MONDAY_5_JANUARY, 10 * 60 + 1);
    assert_times(&salon, MONDAY_5_JANUARY, 60, "10.30, 11.00");
    salon.now = zone_instant(ZONE_WIB, MONDAY_5_JANUARY, 13 * 60);
    g_assert_cmpint(booking_first_day(&salon, 60), ==, MONDAY_5_JANUARY + 1);
    g_assert_cmpint(booking_first_day(&salon, 300), ==, DAY_NONE);
}

static void hours_past_midnight_go_on_into_the_next_day(void)
{
    Booking night = salon_case(NULL);
    night.opening.from_minute = 22 * 60;
    night.opening.to_minute = 60;
    night.opening.closed_day = -1;
    assert_times(&night, MONDAY_5_JANUARY + 1, 90, "22.00, 22.30, 23.00, 23.30");
    assert_times(&night, MONDAY_5_JANUARY + 1, 30, "00.00, 00.30, 22.00, 22.30, 23.00, 23.30");
}

static void what_is_taken_is_not_offered(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(RecordList) taken = NULL;
    client_api_ok(client, "POST", "services", "{\"name\":\"Potong\",\"minutes\":45,\"price\":1}");
    client_api_ok(client, "POST", "appointments",
                  "{\"service\":1,\"customer\":\"Bu Sari\",\"minute\":\"10:00\"}");
    int64_t begin = zone_instant(ZONE_WIB, MONDAY_5_JANUARY, 0);
    assert_ok(
        appointment_list_taken(client_db(client), BUSINESS, begin, begin + 86400, &taken, &error),
        error);
    Booking salon = salon_case(taken);
    assert_times(&salon, MONDAY_5_JANUARY, 60, "09.00, 11.00");
    assert_times(&salon, MONDAY_5_JANUARY, 15, "09.00, 09.30, 11.00, 11.30");
    salon.rules.seats = 2;
    assert_times(&salon, MONDAY_5_JANUARY, 60, "09.00, 09.30, 10.00, 10.30, 11.00");
}

void test_booking(void)
{
    g_test_add_func("/app/booking/hours", a_service_ends_before_it_is_closed);
    g_test_add_func("/app/booking/midnight", hours_past_midnight_go_on_into_the_next_day);
    g_test_add_func("/app/booking/taken", what_is_taken_is_not_offered);
}
