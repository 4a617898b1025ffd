// SPDX-License-Identifier: Apache-2.0
#include "app/booking.h"

#define MINUTE_S 60

bool booking_load(const Context *context, const Business *business, Period days,
                  Booking *ret_booking, GError **error)
{
    Zone zone = business_zone(business);
    g_auto(Booking) booking = {.zone = zone, .now = context->now, .from = days.from, .to = days.to};
    int64_t begin = zone_instant(zone, days.from, 0);
    int64_t end = zone_instant(zone, days.to + 2, 0); /* what begins late may go on past midnight */
    if (!opening_load(context->db, business->id, &booking.opening, error) ||
        !booking_rules_load(context->db, business->id, &booking.rules, error) ||
        !appointment_list_taken(context->db, business->id, begin, end, &booking.taken, error)) {
        return false;
    }
    *ret_booking = booking;
    booking.taken = NULL;
    return true;
}

void booking_clear(Booking *booking)
{
    g_clear_pointer(&booking->taken, record_list_free);
}

bool booking_is_open(const Booking *booking, int64_t starts_at, int64_t minutes)
{
    return opening_until(&booking->opening, booking->zone, starts_at) >=
           starts_at + minutes * MINUTE_S;
}

static bool is_free(const Booking *booking, int64_t starts_at, int64_t minutes)
{
    return starts_at >= booking->now && booking_is_open(booking, starts_at, minutes) &&
           appointment_peak(booking->taken, starts_at, starts_at + minutes * MINUTE_S, 0) <
               booking->rules.seats;
}

GArray *booking_times(const Booking *booking, Day day, int64_t minutes)
{
    g_assert(day >= booking->from && day <= booking->to);
    GArray *times = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (Minute minute = 0; minute < MINUTES_A_DAY; minute += BOOKING_STEP_MINUTES) {
        int64_t at = zone_instant(booking->zone, day, minute);
        if (is_free(booking, at, minutes)) {
            g_array_append_val(times, at);
        }
    }
    return times;
}

Day booking_first_day(const Booking *booking, int64_t minutes)
{
    for (Day day = booking->from; day <= booking->to; day++) {
        g_autoptr(GArray) times = booking_times(booking, day, minutes);
        if (times->len > 0) {
            return day;
        }
    }
    return DAY_NONE;
}

char *booking_times_words(const Booking *booking, Day day, int64_t minutes)
{
    g_autoptr(GArray) times = booking_times(booking, day, minutes);
    g_autoptr(GString) words = g_string_new(NULL);
    for (guint i = 0; i < times->len; i++) {
        g_autofree char *time =
            minute_format(zone_minute(booking->zone, g_array_index(times, int64_t, i)));
        g_string_append_printf(words, "%s%s", i > 0 ? ", " : "", time);
    }
    return g_string_free(g_steal_pointer(&words), FALSE);
}

char *booking_moment_words(Zone zone, int64_t at, const Lang *lang)
{
    g_autofree char *day = day_format_short(zone_day(zone, at), lang);
    g_autofree char *minute = minute_format(zone_minute(zone, at));
    return g_strdup_printf("%s, %s", day, minute);
}
