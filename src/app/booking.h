// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which times can be booked (story N14): within the opening hours, not over before it is closed, and
 * with a place left all the while. What is offered is of the moment it was loaded; only the writing
 * (store/appointment.h) decides. */
#include "app/context.h"
#include "store/appointment.h"
#include "store/booking_rules.h"
#include "store/opening.h"
#include "store/service.h"

#define BOOKING_STEP_MINUTES 30 /* times that are offered: 09.00, 09.30 … */

typedef struct {
    Opening opening;
    BookingRules rules;
    Zone zone;
    int64_t now;
    Day from, to;      /* both inside: the days that were loaded */
    RecordList *taken; /* Appointment; owned */
} Booking;
/* days: which to know about. */
MUST_USE bool booking_load(const Context *context, const Business *business, Period days,
                           Booking *ret_booking, GError **error);
void booking_clear(Booking *booking);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Booking, booking_clear)

/* Is it open from then on for so long? */
bool booking_is_open(const Booking *booking, int64_t starts_at, int64_t minutes);
/* Times of this day at which so many minutes can begin, as instants (int64_t). Free it. */
MUST_USE GArray *booking_times(const Booking *booking, Day day, int64_t minutes);
/* The first of the loaded days with such a time; DAY_NONE: none. */
Day booking_first_day(const Booking *booking, int64_t minutes);
/* "09.00, 09.30, 11.00"; "" when there is none. Free it. */
MUST_USE char *booking_times_words(const Booking *booking, Day day, int64_t minutes);
/* "Sen 5 Jan, 09.00" in the zone. Free it. */
MUST_USE char *booking_moment_words(Zone zone, int64_t at, const Lang *lang);
