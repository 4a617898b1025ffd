// SPDX-License-Identifier: Apache-2.0
#include "importer/mapping.h"

#include <string.h>

#include "base/text.h"

#define POINTS_NAME 100   /* the heading is one of its names */
#define POINTS_HINT 60    /* the heading holds a part of one; less for each later one */
#define POINTS_LOOKS 25   /* the values look right */
#define POINTS_WRONG 80   /* the values look like something else */
#define POINTS_ENOUGH 20  /* below that nothing is guessed */
#define POINTS_LACKING 1000
#define ORDER_KEY "order"

/* Points of the first of the parts that begins a word of the heading. */
static int hint_points(const char *hints, const char *heading)
{
    g_autofree char *folded = text_fold(heading);
    g_autofree char *spaced = g_strconcat(" ", folded, NULL);
    g_auto(GStrv) parts = g_strsplit(hints != NULL ? hints : "", "|", -1);
    for (int i = 0; parts[i] != NULL; i++) {
        g_autofree char *word = g_strconcat(" ", parts[i], NULL);
        if (*parts[i] != '\0' && strstr(spaced, word) != NULL) {
            return MAX(POINTS_HINT - 3 * i, POINTS_ENOUGH);
        }
    }
    return 0;
}

static bool is_named(const char *names, const char *heading)
{
    for (const char *at = names; *at != '\0' && *heading != '\0';) {
        size_t length = strcspn(at, "|");
        if (importer_name_equal(at, length, heading)) {
            return true;
        }
        at += length + (at[length] == '|');
    }
    return false;
}

static int points(const ImportColumn *wanted, const LookColumn *column)
{
    int heading = is_named(wanted->names, column->heading)
                      ? POINTS_NAME
                      : hint_points(wanted->hints, column->heading);
    if (column->looks == LOOKS_EMPTY) {
        return heading / 2;
    }
    /* Text takes anything but a day; without a heading only what a list cannot miss is guessed. */
    bool right = column->looks == wanted->looks;
    bool wrong = wanted->looks == LOOKS_TEXT ? column->looks == LOOKS_DAY : !right;
    return heading + (right && (heading > 0 || wanted->needed) ? POINTS_LOOKS : 0) -
           (wrong ? POINTS_WRONG : 0);
}

typedef struct {
    size_t wanted, column;
    int points;
} Fit;

static Fit best_fit(const TableLook *look, const Mapping *mapping, const bool *taken)
{
    Fit best = {.points = POINTS_ENOUGH - 1};
    for (size_t i = 0; i < importer_columns(mapping->importer); i++) {
        for (size_t j = 0; mapping->places[i] < 0 && j < look->columns->len; j++) {
            int here =
                taken[j] ? 0 : points(&mapping->importer->columns[i], look_column(look, j));
            if (here > best.points) {
                best = (Fit){i, j, here};
            }
        }
    }
    return best;
}

static int guess(const TableLook *look, const Importer *importer, Mapping *ret_mapping)
{
    g_autofree bool *taken = g_new0(bool, look->columns->len + 1);
    int sum = 0;
    *ret_mapping = (Mapping){.importer = importer, .order = DATE_UNSURE};
    for (size_t i = 0; i < IMPORT_COLUMNS_MAX; i++) {
        ret_mapping->places[i] = -1;
    }
    for (;;) {
        Fit fit = best_fit(look, ret_mapping, taken);
        if (fit.points < POINTS_ENOUGH) {
            return sum;
        }
        ret_mapping->places[fit.wanted] = (int)fit.column;
        taken[fit.column] = true;
        sum += fit.points;
    }
}

void mapping_guess(const TableLook *look, const Importer *importer, Mapping *ret_mapping)
{
    guess(look, importer, ret_mapping);
}

/* A list that lacks what it needs is a last resort. */
const Importer *mapping_guess_list(const TableLook *look)
{
    const Importer *best = importer_find("sales_table");
    int most = INT_MIN;
    for (size_t i = 0; i < importer_count(); i++) {
        Mapping mapping;
        if (!IMPORTERS[i]->own) {
            continue;
        }
        int sum = guess(look, IMPORTERS[i], &mapping);
        const char *platform = IMPORTERS[i]->of_account ? "any" : "";
        sum -= mapping_missing(&mapping, platform) != NULL ? POINTS_LACKING : 0;
        if (sum > most || (sum == most && g_str_equal(IMPORTERS[i]->name, "sales_table"))) {
            best = IMPORTERS[i];
            most = sum;
        }
    }
    return best;
}

char *mapping_format(const Mapping *mapping)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < importer_columns(mapping->importer); i++) {
        if (mapping->places[i] >= 0) {
            g_string_append_printf(text, "%s%s=%d", text->len > 0 ? " " : "",
                                   mapping->importer->columns[i].key, mapping->places[i] + 1);
        }
    }
    if (mapping->order != DATE_UNSURE) {
        g_string_append_printf(text, "%s" ORDER_KEY "=%s", text->len > 0 ? " " : "",
                               mapping->order == DATE_MDY ? "mdy" : "dmy");
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}

static bool part_parse(const char *key, const char *value, Mapping *mapping)
{
    if (g_str_equal(key, ORDER_KEY)) {
        mapping->order = g_str_equal(value, "mdy") ? DATE_MDY : DATE_DMY;
        return g_str_equal(value, "mdy") || g_str_equal(value, "dmy");
    }
    for (size_t i = 0; i < importer_columns(mapping->importer); i++) {
        guint64 place = 0;
        if (g_str_equal(mapping->importer->columns[i].key, key)) {
            bool fine = g_ascii_string_to_unsigned(value, 10, 1, SHEET_COLUMNS_MAX, &place, NULL);
            mapping->places[i] = fine ? (int)place - 1 : -1;
            return fine;
        }
    }
    return false;
}

bool mapping_parse(const Importer *importer, const char *text, Mapping *ret_mapping)
{
    Mapping mapping = {.importer = importer, .order = DATE_UNSURE};
    g_auto(GStrv) parts = g_strsplit_set(text, " ,", -1);
    for (size_t i = 0; i < IMPORT_COLUMNS_MAX; i++) {
        mapping.places[i] = -1;
    }
    for (char **part = parts; *part != NULL; part++) {
        char *mark = strchr(*part, '=');
        if (**part == '\0') {
            continue;
        }
        if (mark == NULL) {
            return false;
        }
        *mark = '\0';
        if (!part_parse(*part, mark + 1, &mapping)) {
            return false;
        }
    }
    *ret_mapping = mapping;
    return true;
}

const ImportColumn *mapping_missing(const Mapping *mapping, const char *platform)
{
    const Importer *importer = mapping->importer;
    const ImportColumn *optional = NULL;
    bool none = true; /* figures of nothing are no figures */
    for (size_t i = 0; i < importer_columns(importer); i++) {
        bool said = importer->of_account && i != importer->date_column && *platform != '\0';
        if (importer->columns[i].needed && mapping->places[i] < 0 && !said) {
            return &importer->columns[i];
        }
        none = none && (importer->columns[i].needed || mapping->places[i] < 0);
        optional = optional != NULL || importer->columns[i].needed ? optional : &importer->columns[i];
    }
    return importer->of_account && none ? optional : NULL;
}

bool mapping_fits(const Mapping *mapping, size_t columns)
{
    for (size_t i = 0; i < importer_columns(mapping->importer); i++) {
        if (mapping->places[i] >= (int)columns) {
            return false;
        }
    }
    return true;
}
