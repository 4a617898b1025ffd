// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The few words kinds of posters share: who sells and how to order, and when, as customers say it.
 * Always Indonesian, for customers read posters; strings handed out are owned by the caller. */
#include "poster/poster.h"

#define POSTER_NAME_MAX 60
#define POSTER_DETAIL_MAX 160

/* Fields every kind ends with. */
#define POSTER_FOOT_FIELDS                                                                         \
    {"business", N_("Nama usaha"), FIELD_TEXT, .max = POSTER_NAME_MAX,                             \
     .example = N_("Dapur Melati")},                                                               \
        {"contact", N_("Pesan ke mana?"), FIELD_TEXT, .max = 80,                                   \
         .example = N_("WA 0812-0000-0001")},                                                      \
    {                                                                                              \
        "link", N_("Tautan untuk kode QR"), FIELD_TEXT, .max = 300,                                \
                                                        .help = N_("Kosongkan bila tidak perlu.")  \
    }

MUST_USE char *wording_day(Day day);                 /* "Senin, 5 Januari" */
MUST_USE char *wording_when(Day day, Minute minute); /* "Senin, 5 Januari, 10.00"; -1: no time */

/* Business, contact and QR code of the values into their slots. */
void wording_foot(PosterSlots *slots, const FormValues *values);
/* The text field of that name into the slot. */
void wording_put(PosterSlots *slots, const char *slot, const FormValues *values, const char *field);
/* "per porsi" from "porsi" into the slot "unit". */
void wording_unit(PosterSlots *slots, const FormValues *values);
/* The day and the minute field, DAY_NONE and -1 when not given. */
MUST_USE char *wording_when_of(const FormValues *values, const char *day, const char *minute);
/* What happens on a day at a place: the fields title, day, minute, place and detail. */
typedef struct {
    const char *kicker, *when, *where; /* over the title, over the day, over the place */
} WordingEvent;
void wording_event(PosterSlots *slots, const FormValues *values, const WordingEvent *event);
