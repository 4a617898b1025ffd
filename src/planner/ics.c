// SPDX-License-Identifier: Apache-2.0
#include "planner/ics.h"

#include <libical/ical.h>

#include "base/text.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC(icalcomponent, icalcomponent_free)

#define PRODUCT "-//Tangga//Kalender kiriman//ID"

static struct icaltimetype utc_time(int64_t instant)
{
    return icaltime_from_timet_with_zone((time_t)instant, 0, icaltimezone_get_utc_timezone());
}

/* Stored posts are known by their number, others by where and when they stand. */
static char *uid_of(const IcsHead *head, const AgendaItem *item)
{
    if (item->event_id > 0) {
        return g_strdup_printf("event-%" G_GINT64_FORMAT "@%s.tangga", item->event_id, head->slug);
    }
    if (item->id > 0) {
        return g_strdup_printf("post-%" G_GINT64_FORMAT "@%s.tangga", item->id, head->slug);
    }
    g_autofree char *day = day_format(item->day);
    g_autofree char *channel = text_slug(item->channel != NULL ? item->channel : "", 40);
    return g_strdup_printf("%s-%d-%s@%s.tangga", day, item->minute, channel, head->slug);
}

static char *summary_of(const AgendaItem *item)
{
    g_autofree char *title = text_clean(item->title != NULL ? item->title : "", false);
    g_autofree char *channel = text_clean(item->channel != NULL ? item->channel : "", false);
    if (*title == '\0') {
        return g_strdup(*channel != '\0' ? channel : "Tangga");
    }
    return *channel != '\0' ? g_strdup_printf("%s: %s", channel, title) : g_steal_pointer(&title);
}

/* components take over what is added to them */
static icalcomponent *alarm_new(const char *summary)
{
    struct icaltriggertype trigger = {.time = icaltime_null_time(),
                                      .duration =
                                          icaldurationtype_from_int(-60 * ICS_ALARM_MINUTES)};
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(summary),
                               icalproperty_new_trigger(trigger), (void *)0);
}

static icalcomponent *event_new(const IcsHead *head, const AgendaItem *item)
{
    int64_t begins_at = zone_instant(head->zone, item->day, item->minute);
    g_autofree char *uid = uid_of(head, item);
    g_autofree char *summary = summary_of(item);
    g_autofree char *text = text_clean(item->text != NULL ? item->text : "", true);
    g_autoptr(icalcomponent) event = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid),
        icalproperty_new_dtstamp(utc_time(head->stamp_at)),
        icalproperty_new_dtstart(utc_time(begins_at)),
        icalproperty_new_dtend(utc_time(begins_at + 60 * (int64_t)MAX(item->minutes, 1))),
        icalproperty_new_summary(summary), alarm_new(summary), (void *)0);
    if (*text != '\0') {
        icalcomponent_add_property(event, icalproperty_new_description(text));
    }
    return g_steal_pointer(&event);
}

static void name_add(icalcomponent *calendar, const char *name, const char *value)
{
    g_autofree char *clean = text_clean(value, false);
    icalproperty *property = icalproperty_new_x(*clean != '\0' ? clean : "Tangga");
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(calendar, property);
}

char *ics_format(const IcsHead *head, const AgendaItem *items, size_t count)
{
    g_assert(head != NULL && head->slug != NULL && (items != NULL || count == 0));
    g_autoptr(icalcomponent) calendar =
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                            icalproperty_new_prodid(PRODUCT), (void *)0);
    name_add(calendar, "X-WR-CALNAME", head->business != NULL ? head->business : "Tangga");
    name_add(calendar, "X-WR-TIMEZONE", zone_olson(head->zone));
    for (size_t i = 0; i < count; i++) {
        icalcomponent_add_component(calendar, event_new(head, &items[i]));
    }
    char *written = icalcomponent_as_ical_string_r(calendar);
    char *text = g_strdup(written);
    icalmemory_free_buffer(written);
    return text;
}

void ics_event_free(IcsEvent *event)
{
    if (event != NULL) {
        g_free(event->uid);
        g_free(event->summary);
        g_free(event->description);
        g_free(event);
    }
}

static int alarm_read(icalcomponent *event)
{
    icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    icalproperty *trigger =
        alarm != NULL ? icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY) : NULL;
    if (trigger == NULL) {
        return 0;
    }
    return -icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration) / 60;
}

static char *text_or_empty(const char *text)
{
    return g_strdup(text != NULL ? text : "");
}

static IcsEvent *event_read(icalcomponent *component)
{
    IcsEvent *event = g_new0(IcsEvent, 1);
    event->uid = text_or_empty(icalcomponent_get_uid(component));
    event->summary = text_or_empty(icalcomponent_get_summary(component));
    event->description = text_or_empty(icalcomponent_get_description(component));
    event->begins_at = icaltime_as_timet(icalcomponent_get_dtstart(component));
    event->ends_at = icaltime_as_timet(icalcomponent_get_dtend(component));
    event->alarm_minutes = alarm_read(component);
    return event;
}

bool ics_parse(const char *text, GPtrArray **ret_events, GError **error)
{
    g_assert(text != NULL && ret_events != NULL);
    g_autoptr(icalcomponent) calendar = icalparser_parse_string(text);
    if (calendar == NULL || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT ||
        icalcomponent_count_errors(calendar) > 0 || !icalrestriction_check(calendar)) {
        return error_set(error, ERROR_INVALID, "not a calendar file");
    }
    g_autoptr(GPtrArray) events = g_ptr_array_new_with_free_func((GDestroyNotify)ics_event_free);
    for (icalcomponent *at = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         at != NULL; at = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        g_ptr_array_add(events, event_read(at));
    }
    *ret_events = g_steal_pointer(&events);
    return true;
}
