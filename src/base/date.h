// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Days, minutes and zones. A Day counts civil days since 1970-01-01; a Minute is the minute of a
 * local day (0 … 1439); an instant is UTC seconds. Indonesia has three fixed zones and no summer
 * time (requirement Q25: store local date with zone). Weeks are ISO weeks, Monday first. */
#include <stdint.h>

#include "base/error.h"
#include "base/lang.h"

typedef int32_t Day;
typedef int32_t Minute;

#define DAY_MIN ((Day)-25567) /* 1900-01-01 */
#define DAY_MAX ((Day)73048)  /* 2169-12-31 */
#define DAY_NONE INT32_MIN
#define MINUTES_A_DAY 1440
#define ALL_WEEKDAYS 0x7f

typedef enum { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY, WEEKDAY_COUNT } Weekday;
typedef enum { ZONE_WIB, ZONE_WITA, ZONE_WIT, ZONE_COUNT } Zone;

/* Days: "2026-01-05". */
MUST_USE bool day_parse(const char *text, Day *ret_day);
/* A whole word in small letters, Indonesian or English: 1 … 12; 0: no month. */
int month_named(const char *word);
MUST_USE char *day_format(Day day);
Day day_from_civil(int year, int month, int day_of_month);
void day_to_civil(Day day, int *ret_year, int *ret_month, int *ret_day_of_month);
Weekday day_weekday(Day day);
MUST_USE char *day_format_long(Day day, const Lang *lang);  /* "Senin, 5 Januari 2026" */
MUST_USE char *day_format_short(Day day, const Lang *lang); /* "Sen 5 Jan" */
const char *weekday_name(Weekday weekday, const Lang *lang);

/* Minutes: "06.00" as Indonesians write it; "06:00" is read as well. */
MUST_USE bool minute_parse(const char *text, Minute *ret_minute);
MUST_USE char *minute_format(Minute minute);
MUST_USE char *minute_format_iso(Minute minute); /* "06:00" */

/* Zones. */
const char *zone_name(Zone zone); /* "WIB" */
MUST_USE bool zone_parse(const char *text, Zone *ret_zone);
const char *zone_olson(Zone zone); /* "Asia/Jakarta" */
int zone_offset_s(Zone zone);
Day zone_day(Zone zone, int64_t instant);
Minute zone_minute(Zone zone, int64_t instant);
int64_t zone_instant(Zone zone, Day day, Minute minute);

/* Instants as RFC 3339, in UTC or in the zone: "2026-01-05T06:00:00+07:00". */
MUST_USE char *instant_format(int64_t instant, Zone zone);
MUST_USE bool instant_parse(const char *text, int64_t *ret_instant);

/* A week "2026-W02" or a month "2026-01": first and last day. */
typedef struct {
    Day from, to; /* both inside */
    bool month;
} Period;
MUST_USE bool period_parse(const char *text, Period *ret_period);
MUST_USE char *period_format(Period period);                        /* "2026-W02" | "2026-01" */
MUST_USE char *period_format_long(Period period, const Lang *lang); /* "5–11 Januari 2026" */
Period period_of_week(Day day);
Period period_of_month(Day day);
Period period_before(Period period);
Period period_after(Period period);
