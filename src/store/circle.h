// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Circles of people and what comes from them (requirement T09). Who was brought by somebody counts
 * under the circle of the first in that chain: A brings B, B brings C, and the orders of B and C stand
 * under A's circle. Removed contacts count nobody, but hold chains together. */
#include "base/date.h"
#include "db/db.h"

typedef struct {
    const char *key;  /* of the circle; "": not said */
    int64_t people;   /* active contacts, brought ones included */
    int64_t brought;  /* of those: came through somebody */
    int64_t orders;   /* of these people, cancelled ones left out */
    int64_t greetable; /* of the people: agreed to be written to */
    Day last_day;     /* of talk with any of them; DAY_NONE: never */
} Circle;

typedef struct {
    GArray *circles; /* Circle, in the order they were met */
    GStringChunk *texts;
} CircleMap;
void circle_map_clear(CircleMap *map);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CircleMap, circle_map_clear)

MUST_USE bool circle_map_load(Db *db, int64_t business_id, CircleMap *ret_map, GError **error);
/* NULL: nobody is in it. */
const Circle *circle_find(const CircleMap *map, const char *key);
/* Whom to greet next: the circle that heard from the business longest ago and may be written to, and
 * of equal ones the one with fewer orders. NULL: none. */
const Circle *circle_next(const CircleMap *map);
