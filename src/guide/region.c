// SPDX-License-Identifier: Apache-2.0
#include "guide/region.h"

#include <string.h>

#include "base/text.h"
#include "guide/phrase.h"

#define PROVINCE_DIGITS 2
#define REGENCY "kabupaten "
#define CITY "kota "

static const char *const KEYS[] = {"name", "alias", NULL};

struct RegionIndex {
    GHashTable *names; /* folded text → Region */
};

static bool region_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                        GError **error)
{
    (void)knowledge;
    Region *region = item;
    size_t length = strlen(region->key);
    bool province = length == PROVINCE_DIGITS && strspn(region->key, "0123456789") == length;
    bool below = length == PROVINCE_DIGITS + 3 && region->key[PROVINCE_DIGITS] == '_' &&
                 strspn(region->key, "0123456789_") == length;
    if (!province && !below) {
        return stanza_refuse(stanza, NULL, error, "a code is like '35' or '35_07'");
    }
    region->stanza = stanza;
    region->name = stanza_text(stanza, "name");
    return stanza_need(stanza, "name", error);
}

const KnowledgePart region_part = {
    .file = "regions.txt",
    .kind = "region",
    .keys = KEYS,
    .size = sizeof(Region),
    .read = region_read,
};

/* Without replacing: the first that has a name keeps it. */
static void learn(RegionIndex *index, const char *text, const Region *region)
{
    char *folded = text_fold(text);
    if (g_hash_table_contains(index->names, folded)) {
        g_free(folded);
    } else {
        g_hash_table_insert(index->names, folded, (gpointer)region);
    }
}

static bool is_province(const Region *region)
{
    return strlen(region->key) == PROVINCE_DIGITS;
}

/* "Malang" alone may be the city or the regency around it: both stand in one province. */
static void learn_short(RegionIndex *index, const Region *region)
{
    const char *space = strchr(region->name, ' ');
    if (!is_province(region) && space != NULL) {
        learn(index, space + 1, region);
    }
}

static void learn_aliases(RegionIndex *index, const Region *region)
{
    g_auto(GStrv) aliases = g_strsplit(stanza_text(region->stanza, "alias"), ";", -1);
    for (char **alias = aliases; *alias != NULL; alias++) {
        if (*g_strstrip(*alias) != '\0') {
            learn(index, *alias, region);
        }
    }
}

RegionIndex *region_index_new(const Knowledge *knowledge)
{
    RegionIndex *index = g_new0(RegionIndex, 1);
    index->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < region_count(knowledge); i++) {
        learn(index, region_at(knowledge, i)->name, region_at(knowledge, i));
        learn_aliases(index, region_at(knowledge, i));
    }
    for (size_t i = 0; i < region_count(knowledge); i++) {
        learn_short(index, region_at(knowledge, i));
    }
    return index;
}

void region_index_free(RegionIndex *index)
{
    if (index != NULL) {
        g_hash_table_unref(index->names);
        g_free(index);
    }
}

/* "Kab. Malang", "KAB Malang" → "kabupaten malang"; "Prov. Bali" → "bali". Free it. */
static char *part_normal(const char *part)
{
    static const struct {
        const char *written, *meant;
    } WORDS[] = {{"kab. ", REGENCY}, {"kab ", REGENCY},   {"kabupaten. ", REGENCY},
                 {"kodya ", CITY},   {"provinsi ", ""},   {"prov. ", ""},
                 {"prov ", ""},      {"propinsi ", ""}};
    g_autofree char *folded = text_fold(part);
    const char *text = g_strstrip(folded);
    for (size_t i = 0; i < G_N_ELEMENTS(WORDS); i++) {
        if (g_str_has_prefix(text, WORDS[i].written)) {
            return g_strconcat(WORDS[i].meant, text + strlen(WORDS[i].written), NULL);
        }
    }
    return g_strdup(text);
}

const Region *region_index_find(const RegionIndex *index, const char *text)
{
    g_auto(GStrv) parts = g_strsplit_set(text, ",;()/", -1);
    const Region *found = NULL;
    for (char **part = parts; *part != NULL; part++) {
        g_autofree char *normal = part_normal(*part);
        const Region *region = g_hash_table_lookup(index->names, normal);
        if (region == NULL) {
            continue;
        }
        if (found != NULL && strncmp(found->key, region->key, PROVINCE_DIGITS) != 0) {
            return NULL;
        }
        found = found == NULL || is_province(found) ? region : found;
    }
    return found;
}

const Region *region_province(const Knowledge *knowledge, const Region *region)
{
    g_autofree char *code = g_strndup(region->key, PROVINCE_DIGITS);
    return region_find(knowledge, code);
}

const char *region_distance(const Region *home, const Region *there)
{
    if (home == NULL || there == NULL) {
        return "";
    }
    if (strncmp(home->key, there->key, PROVINCE_DIGITS) != 0) {
        return "country";
    }
    return g_str_equal(home->key, there->key) && !is_province(home) ? "district" : "province";
}
