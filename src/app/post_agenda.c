// SPDX-License-Identifier: Apache-2.0
#include "app/post_agenda.h"

#include <string.h>

#include "app/channel.h"
#include "planner/content.h"
#include "planner/ics.h"
#include "planner/plain.h"
#include "store/event.h"
#include "store/window.h"

#define STEADINESS_DAYS 14
#define EVENT_MINUTE 480
#define EVENT_MINUTES 60

static const char *pillar_words(const char *key, const Lang *lang)
{
    ContentPillar pillar = PILLAR_COMMUNICATION;
    return content_pillar_parse(key, &pillar) ? content_pillar_name(pillar, lang) : key;
}

GArray *post_agenda(const Context *context, const RecordList *posts)
{
    GArray *items = g_array_new(FALSE, FALSE, sizeof(AgendaItem));
    for (size_t i = 0; i < record_count(posts); i++) {
        const Post *post = post_at(posts, i);
        bool done = g_str_equal(post->state, POST_DONE);
        AgendaItem item = {
            .id = post->id,
            .day = (Day)post->day,
            .minute = (Minute)post->minute,
            .minutes = (int)post->minutes,
            .title = post->title,
            .channel =
                channel_name_of(context->knowledge, post->platform, post->group, context->lang),
            .pillar = pillar_words(post->pillar, context->lang),
            .person = post->person,
            .text = strchr(post->text, '{') == NULL ? post->text : "", /* gaps wait for their day */
            .done = done,
        };
        if (done || g_str_equal(post->state, POST_PLANNED)) {
            g_array_append_val(items, item);
        }
    }
    return items;
}

bool calendar_text(const Context *context, Day from, Day to, char **ret_text, GError **error)
{
    g_autoptr(RecordList) posts = NULL;
    if (!post_list_between(context->db, context->business_id, from, to, &posts, error)) {
        return false;
    }
    g_autoptr(GArray) items = post_agenda(context, posts);
    PlainHead head = {context->business->name, from, to, (int)context->business->promise_minutes,
                      context->lang};
    *ret_text = agenda_text(&head, (const void *)items->data, items->len);
    return true;
}

/* Events go onto the phone with the posts; without a time they begin in the morning. */
static void events_append(const Context *context, const RecordList *events, GArray *items)
{
    for (size_t i = 0; i < record_count(events); i++) {
        const Event *event = event_at(events, i);
        AgendaItem item = {
            .event_id = event->id,
            .day = (Day)event->day,
            .minute = event->minute >= 0 ? (Minute)event->minute : EVENT_MINUTE,
            .minutes = EVENT_MINUTES,
            .title = event->name,
            .channel = *event->place != '\0' ? event->place : tr(context->lang, "Acara"),
        };
        g_array_append_val(items, item);
    }
}

bool calendar_ics(const Context *context, Day from, Day to, char **ret_ics, GError **error)
{
    g_autoptr(RecordList) posts = NULL;
    if (!post_list_between(context->db, context->business_id, from, to, &posts, error)) {
        return false;
    }
    g_autoptr(RecordList) events = NULL;
    if (!event_list_between(context->db, context->business_id, from, to, &events, error)) {
        return false;
    }
    g_autoptr(GArray) items = post_agenda(context, posts);
    events_append(context, events, items);
    IcsHead head = {context->business->name, context->business->slug, context->zone, context->now};
    *ret_ics = ics_format(&head, (const void *)items->data, items->len);
    return true;
}

/* ---- steadiness ---- */

/* Today is not over: what is still planned for it is neither done nor missed. */
static void posts_weigh(const RecordList *posts, const DayRules *rules, Steadiness *steadiness)
{
    g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(Day));
    Period span = steadiness->span;
    span.to--;
    for (size_t i = 0; i < record_count(posts); i++) {
        const Post *post = post_at(posts, i);
        Day day = (Day)post->day;
        bool done = g_str_equal(post->state, POST_DONE);
        if (day == steadiness->span.to && g_str_equal(post->state, POST_PLANNED)) {
            continue;
        }
        steadiness->presence.planned++;
        steadiness->presence.done += done;
        if (done) {
            span.to = MAX(span.to, day);
            g_array_append_val(days, day);
        }
    }
    if (record_count(posts) > 0) { /* days before the first post are no gap */
        span.from = MAX(span.from, (Day)post_at(posts, 0)->day);
    }
    if (span.from <= span.to) {
        steadiness->streak = streak_measure((const void *)days->data, days->len, span, rules);
    }
}

bool steadiness_load(const Context *context, Steadiness *ret_steadiness, GError **error)
{
    g_autoptr(RecordList) posts = NULL;
    g_auto(OwnerTimes) times = {0};
    Steadiness steadiness = {.span = {context->today - STEADINESS_DAYS + 1, context->today, false},
                             .streak = {.gap_from = DAY_NONE, .gap_to = DAY_NONE}};
    PostEcho echo = {0};
    Period span = steadiness.span;
    if (!post_list_between(context->db, context->business_id, span.from, span.to, &posts, error) ||
        !owner_times_load(context->db, context->business_id, (int)context->business->off_days,
                          &times, error) ||
        !post_echo(context->db, context->business_id, span, context->zone, &echo, error)) {
        return false;
    }
    posts_weigh(posts, &times.rules, &steadiness);
    steadiness.presence.replies = (int)echo.replies;
    steadiness.presence.results = (int)echo.orders;
    *ret_steadiness = steadiness;
    return true;
}
