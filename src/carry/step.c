// SPDX-License-Identifier: Apache-2.0
#include "carry/step.h"

static CarryRecord *named_in(const CarryBook *book, const CarryRecord *record, size_t column)
{
    const char *uid = NULL;
    const char *place = carry_value_names(record, column, &uid);
    return place != NULL ? carry_book_find(book, place, uid) : NULL;
}

GHashTable *carry_wholes(const CarryBook *book)
{
    GHashTable *wholes = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < book->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(book->records, i);
        for (size_t j = 0; !record->gone && j < record->place->width; j++) {
            const CarryColumn *column = &record->place->columns[j];
            CarryRecord *named =
                column->owns || column->binds ? named_in(book, record, j) : NULL;
            if (named == NULL) {
                continue;
            }
            if (column->owns) {
                g_hash_table_insert(wholes, named, record);
            } else if (!g_hash_table_contains(wholes, record)) {
                g_hash_table_insert(wholes, record, named);
            }
        }
    }
    return wholes;
}

static CarryRecord *whole_of(GHashTable *wholes, CarryRecord *record)
{
    for (int i = 0; i < CARRY_WHOLES_MAX; i++) {
        CarryRecord *next = g_hash_table_lookup(wholes, record);
        if (next == NULL || next == record) {
            break;
        }
        record = next;
    }
    return record;
}

static void wholes_put(const CarrySides *sides)
{
    g_autoptr(GHashTable) wholes = carry_wholes(sides->file);
    for (guint i = 0; i < sides->file->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(sides->file->records, i);
        record->whole = whole_of(wholes, record);
    }
}

/* --- one record --------------------------------------------------------------------------------- */

static CarryStep step_gone(const CarryRecord *theirs, const CarryRecord *here)
{
    return here == NULL || here->gone || carry_versions_cover(here->versions, theirs->versions) ||
                   !carry_versions_cover(theirs->versions, here->versions)
               ? STEP_KEEP /* removed there, changed here: what is there stays */
               : STEP_REMOVE;
}

static CarryStep step_of(const CarrySides *sides, const CarryRecord *theirs, const CarryRecord *here)
{
    if (theirs->gone) {
        return step_gone(theirs, here);
    }
    if (here == NULL) {
        return STEP_NEW;
    }
    bool seen = carry_versions_cover(here->versions, theirs->versions);
    bool newer = carry_versions_cover(theirs->versions, here->versions);
    if (here->gone) {
        return seen ? STEP_KEEP : STEP_NEW;
    }
    if (g_str_equal(theirs->digest, here->digest)) {
        return STEP_SAME;
    }
    if (sides->begins) {
        return STEP_TAKE;
    }
    return seen && newer ? STEP_CLASH : seen ? STEP_KEEP : newer ? STEP_TAKE : STEP_CLASH;
}

static void steps_put(const CarrySides *sides)
{
    for (guint i = 0; i < sides->file->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(sides->file->records, i);
        record->here = carry_book_find(sides->here, record->place->name, record->uid);
        record->step = step_of(sides, record, record->here);
        record->id = record->here != NULL && !record->here->gone ? record->here->id : 0;
    }
}

/* --- what waits --------------------------------------------------------------------------------- */

static bool would_change(const CarryRecord *record)
{
    return record->step == STEP_NEW || record->step == STEP_TAKE || record->step == STEP_REMOVE ||
           record->step == STEP_CLASH;
}

/* Has this server changed it in a way the file has not seen? */
static bool is_moved_here(const CarrySides *sides, const CarryRecord *here)
{
    const CarryRecord *theirs = carry_book_find(sides->file, here->place->name, here->uid);
    return theirs == NULL ? !here->gone : !carry_versions_cover(theirs->versions, here->versions);
}

/* Wholes of which this server changed anything. */
static GHashTable *moved_here(const CarrySides *sides)
{
    GHashTable *moved = g_hash_table_new(NULL, NULL);
    g_autoptr(GHashTable) wholes = carry_wholes(sides->here);
    for (guint i = 0; i < sides->here->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(sides->here->records, i);
        CarryRecord *whole = whole_of(wholes, record);
        if (whole->place->apart && is_moved_here(sides, record)) {
            g_hash_table_add(moved, whole);
        }
    }
    return moved;
}

/* Both changed it, or both changed anything of what is not the sum of both. */
static GHashTable *clashes(const CarrySides *sides)
{
    GHashTable *set = g_hash_table_new(NULL, NULL);
    if (sides->begins) {
        return set;
    }
    g_autoptr(GHashTable) moved = moved_here(sides);
    for (guint i = 0; i < sides->file->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(sides->file->records, i);
        CarryRecord *whole = record->whole;
        bool both = would_change(record) && whole->here != NULL &&
                    g_hash_table_contains(moved, whole->here);
        if (record->step == STEP_CLASH || both) {
            g_hash_table_add(set, whole);
        }
    }
    return set;
}

/* The whole with which a new record waits because it cannot be without what waits; NULL: none. */
static CarryRecord *waits_for(const CarrySides *sides, const CarryRecord *record)
{
    for (size_t i = 0; record->step == STEP_NEW && i < record->place->width; i++) {
        const CarryColumn *column = &record->place->columns[i];
        const CarryRecord *named =
            column->needed && !column->account ? named_in(sides->file, record, i) : NULL;
        if (named != NULL && named->step == STEP_HELD && named->id == 0) {
            return named->whole;
        }
    }
    return NULL;
}

static GHashTable *steps_hold(const CarrySides *sides)
{
    GHashTable *set = clashes(sides);
    for (guint i = 0; i < sides->file->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(sides->file->records, i);
        CarryRecord *for_whole = waits_for(sides, record);
        if (for_whole != NULL) {
            record->whole = for_whole;
        }
        if (would_change(record) && g_hash_table_contains(set, record->whole)) {
            record->step = record->step == STEP_CLASH ? STEP_CLASH : STEP_HELD;
        }
    }
    return set;
}

GHashTable *carry_steps_decide(const CarrySides *sides)
{
    steps_put(sides);
    wholes_put(sides);
    return steps_hold(sides);
}
