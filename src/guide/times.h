// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Times of the week in one easy line, as an owner types them:
 *
 *     06.00-07.00 balai desa; 16.00-17.00 balai desa
 *     Senin-Jumat 11.00-13.00; Sabtu, Minggu 09.00-10.00 pasar
 *
 * Windows are parted by ";" or a line break: days (all when left out), from-to, place (may be left
 * out). At most TIMES_MAX windows, from before to. Used for good signal, blocked hours and free
 * hours (requirements M18, V03, V09). The list owns its places. */
#include "base/date.h"

#define TIMES_MAX 14u
#define TIMES_PLACE_MAX 60u /* characters */

typedef struct {
    int days;        /* mask, Monday = bit 0 */
    Minute from, to; /* as typed: from < to ≤ 1440; the planner reads to <= from as over midnight */
    const char *place; /* where the signal is; "" or NULL when not said */
} TimeWindow;

typedef struct TimeList TimeList;

/* NULL and a sentence for the person in *ret_problem when it cannot be read. "" = no windows. */
MUST_USE TimeList *times_parse(const char *typed, const Lang *lang, char **ret_problem);
void times_free(TimeList *times);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TimeList, times_free)

size_t times_count(const TimeList *times); /* NULL counts 0 */
const TimeWindow *times_at(const TimeList *times, size_t i);
MUST_USE char *times_format(const TimeList *times); /* the way it is typed and stored */

/* "Minggu", "sabtu dan minggu", "Senin-Jumat", "setiap hari", "tidak ada" → mask. English and
 * three-letter names are read too. Refuses what is no day. */
MUST_USE bool days_parse(const char *typed, int *ret_days);
MUST_USE char *days_format(int days, const Lang *lang); /* "Sabtu, Minggu"; "" for none */
