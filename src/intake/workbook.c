// SPDX-License-Identifier: Apache-2.0
#include "intake/workbook.h"

#include <string.h>

#include "intake/xml.h"

#define SHEETS_MAX 64u
#define TEXT_BYTES_MAX ((size_t)192 << 20)
#define TEXTS_MAX 4000000u
#define STYLES_MAX 65536u
#define PATH_MAX_BYTES 512u
/* A workbook unpacks to some thirty times its size and is read through three times. */
#define BUDGET_SMALL ((size_t)256 << 20)
#define BUDGET_RATIO 300u
#define BUDGET_MAX (3 * XML_BYTES_MAX)

typedef struct {
    char *relation, *path; /* path: NULL until the relations are read */
} SheetPlace;

struct Workbook {
    GBytes *file; /* borrowed */
    size_t *budget;
    GArray *sheets; /* SheetPlace */
    GString *texts;
    GArray *offsets;     /* uint32_t: where each shared text begins */
    GArray *styles;      /* bool: a day or time */
    GHashTable *formats; /* number of a format of the book → itself, when it is a day or time */
    bool from_1904;
    bool large;
    /* while reading */
    unsigned inside;
    bool in_text;
};

enum { IN_CELL_STYLES = 1, IN_PHONETIC = 2, IN_ITEM = 4 };

static void place_clear(gpointer place)
{
    g_free(((SheetPlace *)place)->relation);
    g_free(((SheetPlace *)place)->path);
}

static void end_nothing(void *data, const char *name)
{
    (void)data;
    (void)name;
}

/* --- xl/workbook.xml and its relations --- */

static void book_start(void *data, const char *name, const char *const *attributes)
{
    Workbook *workbook = data;
    if (g_str_equal(name, "workbookPr")) {
        const char *from = xml_attribute(attributes, "date1904");
        workbook->from_1904 = from != NULL && (g_str_equal(from, "1") || g_str_equal(from, "true"));
    }
    const char *state = xml_attribute(attributes, "state");
    const char *relation = xml_attribute(attributes, "id");
    if (g_str_equal(name, "sheet") && relation != NULL && workbook->sheets->len < SHEETS_MAX &&
        (state == NULL || g_str_equal(state, "visible"))) {
        SheetPlace place = {g_strdup(relation), NULL};
        g_array_append_val(workbook->sheets, place);
    }
}

static void relation_start(void *data, const char *name, const char *const *attributes)
{
    Workbook *workbook = data;
    const char *id = xml_attribute(attributes, "Id"), *target = xml_attribute(attributes, "Target");
    if (!g_str_equal(name, "Relationship") || id == NULL || target == NULL ||
        strlen(target) > PATH_MAX_BYTES) {
        return;
    }
    for (guint i = 0; i < workbook->sheets->len; i++) {
        SheetPlace *place = &g_array_index(workbook->sheets, SheetPlace, i);
        if (g_str_equal(place->relation, id) && place->path == NULL) {
            place->path = *target == '/' ? g_strdup(target + 1) : g_strconcat("xl/", target, NULL);
        }
    }
}

/* --- xl/sharedStrings.xml --- */

static void text_start(void *data, const char *name, const char *const *attributes)
{
    Workbook *workbook = data;
    (void)attributes;
    if (g_str_equal(name, "si")) {
        uint32_t offset = (uint32_t)workbook->texts->len;
        if (workbook->offsets->len < TEXTS_MAX) {
            g_array_append_val(workbook->offsets, offset);
        } else {
            workbook->large = true;
        }
    } else if (g_str_equal(name, "rPh")) {
        workbook->inside |= IN_PHONETIC;
    }
    workbook->in_text = g_str_equal(name, "t") && (workbook->inside & IN_PHONETIC) == 0;
}

static void text_end(void *data, const char *name)
{
    Workbook *workbook = data;
    workbook->in_text = false;
    if (g_str_equal(name, "rPh")) {
        workbook->inside &= ~(unsigned)IN_PHONETIC;
    } else if (g_str_equal(name, "si") && workbook->offsets->len > 0) {
        uint32_t from = g_array_index(workbook->offsets, uint32_t, workbook->offsets->len - 1);
        workbook_unescape(workbook->texts->str + from);
        g_string_truncate(workbook->texts, from + strlen(workbook->texts->str + from));
        g_string_append_c(workbook->texts, '\0');
    }
}

static void text_text(void *data, const char *text, size_t length)
{
    Workbook *workbook = data;
    if (!workbook->in_text || workbook->large) {
        return;
    }
    if (workbook->texts->len + length > TEXT_BYTES_MAX) {
        workbook->large = true;
        return;
    }
    g_string_append_len(workbook->texts, text, (gssize)length);
}

/* --- xl/styles.xml --- */

/* Does a format like "dd/mm/yyyy hh:mm" show a day or a time? Words in quotes and brackets do not. */
static bool format_is_day(const char *code)
{
    for (const char *at = code; *at != '\0'; at++) {
        if (*at == '"' || *at == '[') {
            const char *close = strchr(at + 1, *at == '"' ? '"' : ']');
            bool elapsed = *at == '[' && strchr("hmsHMS", at[1]) != NULL && at[1] != '\0';
            if (elapsed) {
                return true;
            }
            if (close == NULL) {
                return false;
            }
            at = close;
        } else if (*at == '\\' || *at == '_' || *at == '*') {
            at += at[1] != '\0';
        } else if (strchr("dmyhsDMYHS", *at) != NULL) {
            return true;
        } else if (*at == ';') {
            return false;
        }
    }
    return false;
}

static bool number_is_day(int64_t format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

static void style_start(void *data, const char *name, const char *const *attributes)
{
    Workbook *workbook = data;
    const char *id = xml_attribute(attributes, "numFmtId");
    int64_t format = id != NULL ? g_ascii_strtoll(id, NULL, 10) : 0;
    const char *code = xml_attribute(attributes, "formatCode");
    if (g_str_equal(name, "cellXfs")) {
        workbook->inside |= IN_CELL_STYLES;
    } else if (g_str_equal(name, "numFmt") && code != NULL && format_is_day(code) &&
               g_hash_table_size(workbook->formats) < STYLES_MAX) {
        g_hash_table_add(workbook->formats, GINT_TO_POINTER((int)format));
    } else if (g_str_equal(name, "xf") && (workbook->inside & IN_CELL_STYLES) != 0 &&
               workbook->styles->len < STYLES_MAX) {
        bool day = number_is_day(format) ||
                   g_hash_table_contains(workbook->formats, GINT_TO_POINTER((int)format));
        g_array_append_val(workbook->styles, day);
    }
}

static void style_end(void *data, const char *name)
{
    Workbook *workbook = data;
    if (g_str_equal(name, "cellXfs")) {
        workbook->inside &= ~(unsigned)IN_CELL_STYLES;
    }
}

static const XmlEvents BOOK_EVENTS = {book_start, end_nothing, NULL};
static const XmlEvents RELATION_EVENTS = {relation_start, end_nothing, NULL};
static const XmlEvents TEXT_EVENTS = {text_start, text_end, text_text};
static const XmlEvents STYLE_EVENTS = {style_start, style_end, NULL};

typedef enum { PART_READ, PART_ABSENT, PART_BROKEN } PartResult;

static PartResult part_read(Workbook *workbook, const char *path, const XmlEvents *events)
{
    g_autoptr(XmlReader) reader = xml_reader_new(workbook->file, path, events, workbook);
    workbook->inside = 0;
    if (reader == NULL) {
        return PART_ABSENT;
    }
    xml_reader_share(reader, workbook->budget);
    return xml_reader_run(reader) ? PART_READ : PART_BROKEN;
}

static SheetProblem parts_read(Workbook *workbook)
{
    PartResult book = part_read(workbook, "xl/workbook.xml", &BOOK_EVENTS);
    if (book == PART_ABSENT) {
        return SHEET_NO_TABLE;
    }
    if (book == PART_BROKEN ||
        part_read(workbook, "xl/_rels/workbook.xml.rels", &RELATION_EVENTS) != PART_READ ||
        part_read(workbook, "xl/styles.xml", &STYLE_EVENTS) == PART_BROKEN ||
        part_read(workbook, "xl/sharedStrings.xml", &TEXT_EVENTS) == PART_BROKEN) {
        return SHEET_BROKEN;
    }
    for (guint i = workbook->sheets->len; i-- > 0;) {
        if (g_array_index(workbook->sheets, SheetPlace, i).path == NULL) {
            g_array_remove_index(workbook->sheets, i);
        }
    }
    return workbook->large              ? SHEET_LARGE
           : workbook->sheets->len == 0 ? SHEET_EMPTY
                                        : SHEET_FINE;
}

Workbook *workbook_open(GBytes *file, SheetProblem *ret_problem)
{
    g_autoptr(Workbook) workbook = g_new0(Workbook, 1);
    workbook->file = file;
    workbook->budget = g_new(size_t, 1);
    *workbook->budget = MIN(BUDGET_SMALL + BUDGET_RATIO * g_bytes_get_size(file), BUDGET_MAX);
    workbook->sheets = g_array_new(FALSE, FALSE, sizeof(SheetPlace));
    g_array_set_clear_func(workbook->sheets, place_clear);
    workbook->texts = g_string_new(NULL);
    workbook->offsets = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    workbook->styles = g_array_new(FALSE, FALSE, sizeof(bool));
    workbook->formats = g_hash_table_new(NULL, NULL);
    *ret_problem = parts_read(workbook);
    return *ret_problem == SHEET_FINE ? g_steal_pointer(&workbook) : NULL;
}

void workbook_free(Workbook *workbook)
{
    if (workbook != NULL) {
        g_array_unref(workbook->sheets);
        g_string_free(workbook->texts, TRUE);
        g_array_unref(workbook->offsets);
        g_array_unref(workbook->styles);
        g_hash_table_unref(workbook->formats);
        g_free(workbook->budget);
        g_free(workbook);
    }
}

size_t workbook_sheets(const Workbook *workbook)
{
    return workbook->sheets->len;
}

const char *workbook_sheet_path(const Workbook *workbook, size_t sheet)
{
    g_assert(sheet < workbook->sheets->len);
    return g_array_index(workbook->sheets, SheetPlace, sheet).path;
}

size_t *workbook_budget(const Workbook *workbook)
{
    return workbook->budget;
}

GBytes *workbook_file(const Workbook *workbook)
{
    return workbook->file;
}

const char *workbook_text(const Workbook *workbook, int64_t number)
{
    return number >= 0 && number < (int64_t)workbook->offsets->len
               ? workbook->texts->str + g_array_index(workbook->offsets, uint32_t, number)
               : "";
}

bool workbook_is_day(const Workbook *workbook, int64_t style)
{
    return style >= 0 && style < (int64_t)workbook->styles->len &&
           g_array_index(workbook->styles, bool, style);
}

bool workbook_from_1904(const Workbook *workbook)
{
    return workbook->from_1904;
}

static int hex_read(const char *at)
{
    int number = 0;
    for (int i = 0; i < 4; i++) {
        if (!g_ascii_isxdigit(at[i])) {
            return -1;
        }
        number = number * 16 + g_ascii_xdigit_value(at[i]);
    }
    return number;
}

void workbook_unescape(char *text)
{
    char *to = strstr(text, "_x");
    if (to == NULL) {
        return;
    }
    for (const char *at = to; *at != '\0';) {
        int code = at[0] == '_' && at[1] == 'x' ? hex_read(at + 2) : -1;
        if (code > 0 && code < 0xd800 && at[6] == '_') {
            to += g_unichar_to_utf8((gunichar)code, to);
            at += 7;
        } else {
            *to++ = *at++;
        }
    }
    *to = '\0';
}
