// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"

#include <string.h>

#define IMPORTER(name) extern const Importer importer_##name;
#include "importer/registry.list"
#undef IMPORTER

const Importer *const IMPORTERS[] = {
#define IMPORTER(name) &importer_##name,
#include "importer/registry.list"
#undef IMPORTER
};

size_t importer_count(void)
{
    return G_N_ELEMENTS(IMPORTERS);
}

const Importer *importer_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(IMPORTERS); i++) {
        if (g_str_equal(IMPORTERS[i]->name, name)) {
            return IMPORTERS[i];
        }
    }
    return NULL;
}

/* The next letter that counts, in small: blanks and signs between words do not. */
static char letter_next(const char **at, const char *end)
{
    while (*at < end) {
        char letter = *(*at)++;
        if (g_ascii_isalnum(letter) || letter == '%' || letter == '#' || (letter & 0x80) != 0) {
            return g_ascii_tolower(letter);
        }
    }
    return '\0';
}

bool importer_name_equal(const char *name, size_t length, const char *heading)
{
    const char *a = name, *b = heading, *end = heading + strlen(heading);
    for (;;) {
        char left = letter_next(&a, name + length), right = letter_next(&b, end);
        if (left != right) {
            return false;
        }
        if (left == '\0') {
            return true;
        }
    }
}

/* The first heading that has one of the names, tried in their order; -1: none. */
static int column_find(const char *names, char *const *cells, size_t count)
{
    for (const char *at = names; *at != '\0';) {
        size_t length = strcspn(at, "|");
        for (size_t i = 0; i < count; i++) {
            if (*cells[i] != '\0' && importer_name_equal(at, length, cells[i])) {
                return (int)i;
            }
        }
        at += length + (at[length] == '|');
    }
    return -1;
}

size_t importer_columns(const Importer *importer)
{
    size_t count = 0;
    while (importer->columns != NULL && importer->columns[count].names != NULL) {
        count++;
    }
    g_assert(count <= IMPORT_COLUMNS_MAX);
    return count;
}

size_t importer_match(const Importer *importer, char *const *cells, size_t count, int *ret_places)
{
    size_t found = 0;
    for (size_t i = 0; i < importer_columns(importer); i++) {
        ret_places[i] = column_find(importer->columns[i].names, cells, count);
        if (ret_places[i] < 0 && importer->columns[i].needed) {
            return 0;
        }
        found += ret_places[i] >= 0;
    }
    return found;
}
