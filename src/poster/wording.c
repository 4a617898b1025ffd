// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

#include <string.h>

char *wording_day(Day day)
{
    char *text = day_format_long(day, NULL);
    char *year = strrchr(text, ' ');
    if (year != NULL) {
        *year = '\0';
    }
    return text;
}

char *wording_when(Day day, Minute minute)
{
    g_autofree char *date = day != DAY_NONE ? wording_day(day) : g_strdup("");
    g_autofree char *time = minute >= 0 ? minute_format(minute) : g_strdup("");
    bool both = *date != '\0' && *time != '\0';
    return g_strconcat(date, both ? ", " : "", *time != '\0' && !both ? "pukul " : "", time, NULL);
}

char *wording_when_of(const FormValues *values, const char *day, const char *minute)
{
    return wording_when(form_day_or(values, day, DAY_NONE),
                        minute != NULL ? (Minute)form_int_or(values, minute, -1) : -1);
}

void wording_put(PosterSlots *slots, const char *slot, const FormValues *values, const char *field)
{
    poster_say(slots, slot, form_text(values, field));
}

void wording_foot(PosterSlots *slots, const FormValues *values)
{
    wording_put(slots, "business", values, "business");
    wording_put(slots, "contact", values, "contact");
    wording_put(slots, "qr", values, "link");
}

void wording_unit(PosterSlots *slots, const FormValues *values)
{
    const char *unit = form_text(values, "unit");
    if (*unit != '\0') {
        poster_sayf(slots, "unit", "per %s", unit);
    }
}

void wording_event(PosterSlots *slots, const FormValues *values, const WordingEvent *event)
{
    g_autofree char *when = wording_when_of(values, "day", "minute");
    poster_say(slots, "kicker", event->kicker);
    wording_put(slots, "title", values, "title");
    poster_say(slots, "fact1_name", event->when);
    poster_say(slots, "fact1", when);
    poster_say(slots, "fact2_name", event->where);
    wording_put(slots, "fact2", values, "place");
    wording_put(slots, "detail", values, "detail");
    wording_foot(slots, values);
}
