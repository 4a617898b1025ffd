// SPDX-License-Identifier: Apache-2.0
#include "planner/day_room.h"

#define STEP_MINUTES 5
#define DAY_BEGINS ((Minute)5 * 60)
#define NOON ((Minute)12 * 60)
#define DAY_ENDS ((Minute)21 * 60)

void day_room_init(DayRoom *room, const DayRules *rules, Day day, int minutes)
{
    *room = (DayRoom){.day = day, .rules = rules, .minutes_left = minutes};
    room->busy = g_array_new(FALSE, TRUE, sizeof(BusyTime));
}

void day_room_clear(DayRoom *room)
{
    g_clear_pointer(&room->busy, g_array_unref);
}

bool day_is_off(const DayRules *rules, Day day)
{
    if (rules->off_weekdays >> day_weekday(day) & 1) {
        return true;
    }
    for (size_t i = 0; i < rules->off_day_count; i++) {
        if (rules->off_days[i] == day) {
            return true;
        }
    }
    return false;
}

static bool on_weekday(const TimeWindow *window, Day day)
{
    return window->days >> day_weekday(day) & 1;
}

static bool overlap(Minute from, Minute to, Minute at, int minutes)
{
    return at < to && from < at + minutes;
}

static bool window_touches(const TimeWindow *window, Day day, Minute at, int minutes)
{
    bool over_midnight = window->to <= window->from;
    if (on_weekday(window, day) &&
        overlap(window->from, over_midnight ? MINUTES_A_DAY : window->to, at, minutes)) {
        return true;
    }
    return over_midnight && on_weekday(window, day - 1) && overlap(0, window->to, at, minutes);
}

bool minutes_are_blocked(const DayRules *rules, Day day, Minute at, int minutes)
{
    for (size_t i = 0; i < rules->blocked_count; i++) {
        if (window_touches(&rules->blocked[i], day, at, minutes)) {
            return true;
        }
    }
    return false;
}

const TimeWindow *signal_window_at(const DayRules *rules, Day day, Minute at, int minutes)
{
    for (size_t i = 0; i < rules->signal_count; i++) {
        const TimeWindow *window = &rules->signal[i];
        Minute to = window->to <= window->from ? MINUTES_A_DAY : window->to;
        if (on_weekday(window, day) && at >= window->from && at + minutes <= to) {
            return window;
        }
    }
    return NULL;
}

static bool day_has_signal_window(const DayRules *rules, Day day)
{
    for (size_t i = 0; i < rules->signal_count; i++) {
        if (on_weekday(&rules->signal[i], day)) {
            return true;
        }
    }
    return false;
}

static bool busy_allows(const DayRoom *room, const RoomAsk *ask, Minute at)
{
    for (guint i = 0; i < room->busy->len; i++) {
        const BusyTime *busy = &g_array_index(room->busy, BusyTime, i);
        if (busy->at >= 0 && overlap(busy->at, busy->at + busy->minutes, at, ask->minutes)) {
            return false;
        }
        int spacing = MAX(busy->spacing_minutes, ask->spacing_minutes);
        if (ask->in_group && busy->in_group && busy->at >= 0 && ABS(busy->at - at) < spacing) {
            return false;
        }
    }
    return true;
}

static bool minute_is_free(const DayRoom *room, const RoomAsk *ask, Minute at)
{
    return at >= 0 && at + ask->minutes <= MINUTES_A_DAY &&
           !minutes_are_blocked(room->rules, room->day, at, ask->minutes) &&
           busy_allows(room, ask, at);
}

/* The first free minute from `from` on, in steps; `signal` asks for a signal window around it. */
static bool scan(const DayRoom *room, const RoomAsk *ask, Minute from, bool signal, Minute *ret_at)
{
    for (Minute at = from; at + ask->minutes <= MINUTES_A_DAY; at += STEP_MINUTES) {
        if (signal ? signal_window_at(room->rules, room->day, at, ask->minutes) == NULL
                   : at + ask->minutes > DAY_ENDS) {
            continue;
        }
        if (minute_is_free(room, ask, at)) {
            *ret_at = at;
            return true;
        }
    }
    return false;
}

bool day_room_find(const DayRoom *room, const RoomAsk *ask, Minute *ret_at)
{
    g_assert(ask->minutes > 0);
    if (day_is_off(room->rules, room->day) || ask->minutes > room->minutes_left) {
        return false;
    }
    bool has_signal = day_has_signal_window(room->rules, room->day);
    if (ask->best >= 0 && minute_is_free(room, ask, ask->best) &&
        (!has_signal || signal_window_at(room->rules, room->day, ask->best, ask->minutes))) {
        *ret_at = ask->best;
        return true;
    }
    if (has_signal &&
        ((ask->late && scan(room, ask, NOON, true, ret_at)) || scan(room, ask, 0, true, ret_at))) {
        return true;
    }
    if (minute_is_free(room, ask, ask->usual)) {
        *ret_at = ask->usual;
        return true;
    }
    return scan(room, ask, DAY_BEGINS, false, ret_at);
}

void day_room_take(DayRoom *room, Minute at, const RoomAsk *ask)
{
    BusyTime busy = {at, ask->minutes, ask->in_group, ask->spacing_minutes};
    g_array_append_val(room->busy, busy);
    room->minutes_left -= ask->minutes;
}
