// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The local calendar: national holidays, days of collective leave, Ramadan and Lebaran, paydays and
 * shopping days, read from data/calendar.txt and from the owner's own file of the same form, whose
 * stanzas replace or remove ours (requirements P04, C03). Dates that the government has not yet
 * announced are marked as estimates; on quiet days nobody is asked to buy. The calendar owns all
 * text it hands out. */
#include "base/date.h"
#include "base/stanza.h"

typedef enum {
    LOCAL_DATE_HOLIDAY,  /* national holiday */
    LOCAL_DATE_LEAVE,    /* collective leave */
    LOCAL_DATE_SEASON,   /* Ramadan, Lebaran, THR: weeks that change what people buy */
    LOCAL_DATE_PAYDAY,   /* when many people have money */
    LOCAL_DATE_CAMPAIGN, /* shopping days such as 12.12 */
    LOCAL_DATE_LOCAL,    /* the owner's own: market day, school day, village event */
    LOCAL_DATE_COUNT
} LocalDateKind;

typedef struct {
    const char *key;  /* id of the stanza */
    const char *name; /* Indonesian */
    const char *name_en;
    const char *source;
    Day from, to; /* both inside */
    LocalDateKind kind;
    bool quiet;    /* solemn: no loud promotion */
    bool estimate; /* not announced yet */
} LocalDate;

typedef struct LocalCalendar LocalCalendar;
/* files: ours first, then the owner's (later stanzas of the same id win). INVALID: file:line. */
MUST_USE LocalCalendar *local_calendar_parse(const StanzaFile *const *files, size_t count,
                                             GError **error);
void local_calendar_free(LocalCalendar *calendar);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LocalCalendar, local_calendar_free)

typedef struct LocalDateList LocalDateList;
/* Every date that touches from … to, by first day, then by key. Borrows from the calendar. */
MUST_USE LocalDateList *local_calendar_between(const LocalCalendar *calendar, Day from, Day to);
void local_date_list_free(LocalDateList *list);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LocalDateList, local_date_list_free)
size_t local_date_list_count(const LocalDateList *list);
const LocalDate *local_date_list_at(const LocalDateList *list, size_t i);

const char *local_date_name(const LocalDate *date, const Lang *lang);
/* "Hari Raya Natal (perkiraan)": with the mark of an estimate. */
MUST_USE char *local_date_words(const LocalDate *date, const Lang *lang);
