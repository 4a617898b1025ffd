// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One day of the owner's time: how many minutes are left, which minutes are taken, and where a new
 * piece of work can stand. Never above the minutes given, never in a blocked window, never on an
 * off day, and as far as possible where there is signal (requirements V09, C20, C02). */
#include "guide/times.h"

typedef struct {
    const TimeWindow *blocked;
    size_t blocked_count;
    const TimeWindow *signal;
    size_t signal_count;
    int off_weekdays; /* mask */
    const Day *off_days;
    size_t off_day_count;
} DayRules;

/* Work that wants room. */
typedef struct {
    int minutes;
    Minute best;  /* the hour the owner wants; -1: none */
    Minute usual; /* the hour to try when there is no signal window that day */
    bool late;    /* prefer a signal window of the afternoon */
    bool in_group;
    int spacing_minutes; /* between starts of two group posts of one day */
} RoomAsk;

typedef struct {
    Day day;
    const DayRules *rules; /* borrowed, outlives the room */
    int minutes_left;
    GArray *busy; /* BusyTime */
} DayRoom;

typedef struct {
    Minute at;
    int minutes;
    bool in_group;
    int spacing_minutes;
} BusyTime;

void day_room_init(DayRoom *room, const DayRules *rules, Day day, int minutes);
void day_room_clear(DayRoom *room);

bool day_is_off(const DayRules *rules, Day day);
/* Does any part of the `minutes` from `at` fall into a blocked window? */
bool minutes_are_blocked(const DayRules *rules, Day day, Minute at, int minutes);
/* The signal window that holds all of it, or NULL. */
const TimeWindow *signal_window_at(const DayRules *rules, Day day, Minute at, int minutes);

/* The first good minute; false when the day has no room. Changes nothing. */
bool day_room_find(const DayRoom *room, const RoomAsk *ask, Minute *ret_at);
/* Takes the minutes. at -1: some time of the day, only the sum counts. */
void day_room_take(DayRoom *room, Minute at, const RoomAsk *ask);
