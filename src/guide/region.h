// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Provinces, regencies and cities, data/regions.txt: which one a text names, and how far two are apart
 * (requirement S11). Nothing is guessed: a text that names none, or several provinces, has no region. */
#include "guide/knowledge.h"

typedef struct {
    const char *key; /* official code: "35" a province, "35_07" (35.07) a regency or city */
    const Stanza *stanza;
    const char *name; /* "Jawa Timur", "Kabupaten Malang" */
} Region;

KNOWLEDGE_LIST(Region, region)

/* Every way of writing a region → Region; made once for many texts. Borrows from the knowledge. */
typedef struct RegionIndex RegionIndex;
RegionIndex *region_index_new(const Knowledge *knowledge);
void region_index_free(RegionIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RegionIndex, region_index_free)

/* "Lawang, Kab. Malang" → Kabupaten Malang; parts between commas, the last that names one. NULL: none. */
const Region *region_index_find(const RegionIndex *index, const char *text);
/* The province of a region; itself when it is one. */
const Region *region_province(const Knowledge *knowledge, const Region *region);
/* "district" within one regency, "province" within one province, else "country"; "" when one of the
 * two is not known well enough. Keys of store/area.h. */
const char *region_distance(const Region *home, const Region *there);
