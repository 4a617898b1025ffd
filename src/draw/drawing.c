// SPDX-License-Identifier: Apache-2.0
#include "draw/drawing.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

#define COLOURS "style"
#define DEPTH_MAX 40
#define SIDE_MAX 10000.0

/* A run of the text that is drawn only when a slot is filled, or only when it is not. */
typedef struct {
    size_t begin, end; /* of drawing->text */
    const char *slot;
    bool without;
} Condition;

struct Drawing {
    double width, height;
    bool has_over;
    GString *text;      /* without slots, styles and editor's data; before "</svg>" */
    GArray *slots;      /* Slot */
    GArray *conditions; /* Condition, outer before inner */
    GStringChunk *strings;
};

void drawing_free(Drawing *drawing)
{
    if (drawing == NULL) {
        return;
    }
    g_string_free(drawing->text, TRUE);
    g_array_unref(drawing->slots);
    g_array_unref(drawing->conditions);
    g_string_chunk_free(drawing->strings);
    g_free(drawing);
}

/* --- reading --- */
typedef struct {
    Drawing *drawing;
    const char *svg; /* whole, for measuring */
    size_t size;
    int depth;
    int skipped_at; /* depth of the element being left out; 0: none */
    int transforms; /* open elements that are moved */
    bool moved[DEPTH_MAX];
    guint condition_at[DEPTH_MAX]; /* its number + 1 in conditions; 0: none */
} Reader;

typedef struct {
    const char **names, **values;
} Attributes;

static const char *attribute(const Attributes *attributes, const char *name)
{
    for (size_t i = 0; attributes->names[i] != NULL; i++) {
        if (g_str_equal(attributes->names[i], name)) {
            return attributes->values[i];
        }
    }
    return NULL;
}

static double number(const Attributes *attributes, const char *name, double fallback)
{
    const char *text = attribute(attributes, name);
    double value = text != NULL ? g_ascii_strtod(text, NULL) : fallback;
    return isfinite(value) ? CLAMP(value, -SIDE_MAX, SIDE_MAX) : fallback;
}

/* The label given in Inkscape, else the id. */
static const char *name_of(const Attributes *attributes)
{
    const char *label = attribute(attributes, "inkscape:label");
    const char *id = attribute(attributes, "id");
    if (label != NULL && (g_str_has_prefix(label, "slot-") || g_str_has_prefix(label, "with"))) {
        return label;
    }
    return id != NULL ? id : "";
}

static SlotKind kind_of(const char *name, const char *said, bool *ret_known)
{
    static const struct {
        const char *word;
        SlotKind kind;
    } kinds[] = {{"text", SLOT_TEXT},  {"rows", SLOT_ROWS},    {"photo", SLOT_PHOTO},
                 {"qr", SLOT_QR},      {"logo", SLOT_PICTURE}, {"picture", SLOT_PICTURE},
                 {"tiles", SLOT_TILES}};
    *ret_known = true;
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        if (g_str_equal(kinds[i].word, said != NULL ? said : name)) {
            return kinds[i].kind;
        }
    }
    *ret_known = said == NULL;
    return SLOT_TEXT;
}

static SlotAlign align_of(const char *text)
{
    if (text == NULL || g_str_equal(text, "left") || g_str_equal(text, "top")) {
        return ALIGN_BEGIN;
    }
    return g_str_equal(text, "center") || g_str_equal(text, "middle") ? ALIGN_MIDDLE : ALIGN_END;
}

static SlotRule rule_of(const char *text)
{
    return text == NULL                ? RULE_NONE
           : g_str_equal(text, "line") ? RULE_LINE
           : g_str_equal(text, "dots") ? RULE_DOTS
                                       : RULE_NONE;
}

static bool role_of(const Attributes *attributes, const char *name, Role *role)
{
    const char *text = attribute(attributes, name);
    return text != NULL && role_parse(text, role);
}

/* A slot inside moved groups lies where the renderer says. */
static bool measure(const Reader *reader, const char *id, Box *box, GError **error)
{
    g_autoptr(GError) failure = NULL;
    RsvgHandle *handle =
        rsvg_handle_new_from_data((const guint8 *)reader->svg, reader->size, &failure);
    RsvgRectangle page = {0, 0, reader->drawing->width, reader->drawing->height}, ink, logical;
    g_autofree char *selector = g_strdup_printf("#%s", id);
    bool measured = handle != NULL && rsvg_handle_get_geometry_for_layer(handle, selector, &page,
                                                                         &ink, &logical, &failure);
    if (measured) {
        *box = (Box){logical.x, logical.y, logical.width, logical.height};
    } else {
        error_set(error, ERROR_INVALID, "slot %s cannot be measured: %s", id,
                  failure != NULL ? failure->message : "");
    }
    g_clear_object(&handle);
    return measured;
}

static const char *keep(const Reader *reader, const char *text)
{
    return text != NULL ? g_string_chunk_insert_const(reader->drawing->strings, text) : NULL;
}

static void letters_read(const Reader *reader, const Attributes *attributes, Slot *slot)
{
    const char *font = attribute(attributes, "data-font");
    const char *letters = attribute(attributes, "data-case");
    const char *style = attribute(attributes, "data-style");
    slot->font = keep(reader, font != NULL ? font : "Lato");
    slot->weight = (int)CLAMP(number(attributes, "data-weight", 400), 100, 900);
    slot->italic = style != NULL && g_str_equal(style, "italic");
    slot->strike = attribute(attributes, "data-strike") != NULL;
    slot->upper = letters != NULL && g_str_equal(letters, "upper");
    slot->size_max = CLAMP(number(attributes, "data-max", 40), 4, 2000);
    slot->size_min = CLAMP(number(attributes, "data-min", slot->size_max * 0.6), 4, slot->size_max);
    slot->lines = (unsigned)CLAMP(number(attributes, "data-lines", 0), 0, 100);
    slot->leading = CLAMP(number(attributes, "data-leading", 1), 0.5, 3);
    slot->spacing = CLAMP(number(attributes, "data-spacing", 0), -0.2, 1);
    slot->align = align_of(attribute(attributes, "data-align"));
    slot->valign = align_of(attribute(attributes, "data-valign"));
    slot->rule = rule_of(attribute(attributes, "data-rule"));
    slot->price_weight = (int)CLAMP(number(attributes, "data-price-weight", 700), 100, 900);
}

static bool slot_read(Reader *reader, const char *name, const Attributes *attributes,
                      GError **error)
{
    Drawing *drawing = reader->drawing;
    bool known = false;
    Slot slot = {.name = keep(reader, name + strlen("slot-")),
                 .box = {number(attributes, "x", 0), number(attributes, "y", 0),
                         number(attributes, "width", 0), number(attributes, "height", 0)},
                 .radius = number(attributes, "rx", 0),
                 .ink = ROLE_INK,
                 .ground = ROLE_GROUND};
    slot.kind = kind_of(slot.name, attribute(attributes, "data-kind"), &known);
    letters_read(reader, attributes, &slot);
    role_of(attributes, "data-ink", &slot.ink);
    role_of(attributes, "data-ground", &slot.ground);
    slot.has_pill = role_of(attributes, "data-pill", &slot.pill);
    slot.pad = CLAMP(number(attributes, "data-pad", 0), 0, 500);
    slot.beside = keep(reader, attribute(attributes, "data-beside"));
    slot.after = keep(reader, attribute(attributes, "data-after"));
    slot.gap = number(attributes, "data-gap", 0);
    slot.columns = (unsigned)CLAMP(number(attributes, "data-columns", 1), 1, 20);
    slot.tile_lines = (unsigned)CLAMP(number(attributes, "data-rows", 1), 1, 40);
    const char *id = attribute(attributes, "id");
    bool moved = reader->transforms > 0 || attribute(attributes, "transform") != NULL;
    if (moved && !measure(reader, id != NULL ? id : "", &slot.box, error)) {
        return false;
    }
    if (!known || slot.box.width <= 0 || slot.box.height <= 0 ||
        drawing->slots->len >= DRAWING_SLOTS_MAX) {
        return error_set(error, ERROR_INVALID, "slot %s: no such kind, no size, or too many slots",
                         slot.name);
    }
    g_array_append_val(drawing->slots, slot);
    return true;
}

/* "100", "100px", or from viewBox. */
static bool page_read(Reader *reader, const Attributes *attributes, GError **error)
{
    const char *view = attribute(attributes, "viewBox");
    Drawing *drawing = reader->drawing;
    if (view != NULL) {
        g_auto(GStrv) parts = g_strsplit_set(view, " ,", 5);
        if (g_strv_length(parts) == 4) {
            drawing->width = g_ascii_strtod(parts[2], NULL);
            drawing->height = g_ascii_strtod(parts[3], NULL);
        }
    }
    if (!(drawing->width >= 1 && drawing->width <= SIDE_MAX && drawing->height >= 1 &&
          drawing->height <= SIDE_MAX)) {
        return error_set(error, ERROR_INVALID, "the drawing has no viewBox of a sensible size");
    }
    return true;
}

/* "with-photo", "without-photo-2": the slot is "photo". "over" is a condition of itself. */
static void condition_open(Reader *reader, const char *name)
{
    bool without = g_str_has_prefix(name, "without-"), over = g_str_equal(name, DRAWING_OVER);
    if (!without && !over && !g_str_has_prefix(name, "with-")) {
        return;
    }
    size_t prefix = over ? 0 : without ? strlen("without-") : strlen("with-");
    g_autofree char *slot = g_strdup(name + prefix);
    reader->drawing->has_over = reader->drawing->has_over || over;
    char *dash = strrchr(slot, '-');
    if (dash != NULL && g_ascii_isdigit(dash[1])) {
        *dash = '\0';
    }
    Condition condition = {reader->drawing->text->len, 0, keep(reader, slot), without};
    g_array_append_val(reader->drawing->conditions, condition);
    reader->condition_at[reader->depth] = reader->drawing->conditions->len;
}

/* Nothing outside the drawing is named: only its own parts and pictures inside it. */
static bool link_is_own(const char *name, const char *value)
{
    if (!g_str_has_suffix(name, "href")) {
        return strstr(value, "url(") == NULL || strstr(value, "url(#") != NULL;
    }
    return *value == '#' || g_str_has_prefix(value, "data:image/");
}

static bool element_write(Reader *reader, const char *element, const Attributes *attributes,
                          GError **error)
{
    GString *text = reader->drawing->text;
    g_string_append_printf(text, "<%s", element);
    for (size_t i = 0; attributes->names[i] != NULL; i++) {
        if (!link_is_own(attributes->names[i], attributes->values[i])) {
            return error_set(error, ERROR_INVALID, "the drawing names another file");
        }
        g_autofree char *escaped = g_markup_escape_text(attributes->values[i], -1);
        g_string_append_printf(text, " %s=\"%s\"", attributes->names[i], escaped);
    }
    g_string_append_c(text, '>');
    return true;
}

static bool is_left_out(const char *element, const char *name)
{
    return g_str_has_prefix(name, "slot-") || g_str_equal(element, "style") ||
           g_str_equal(element, "script") || g_str_equal(element, "metadata") ||
           g_str_has_prefix(element, "sodipodi:");
}

static void element_begin(GMarkupParseContext *context, const gchar *element, const gchar **names,
                          const gchar **values, gpointer data, GError **error)
{
    Reader *reader = data;
    Attributes attributes = {names, values};
    const char *name = name_of(&attributes);
    (void)context;
    if (++reader->depth >= DEPTH_MAX) {
        error_set(error, ERROR_INVALID, "the drawing is nested too deep");
        return;
    }
    if (reader->skipped_at > 0) {
        return;
    }
    bool moved = reader->depth > 1 && attribute(&attributes, "transform") != NULL;
    reader->condition_at[reader->depth] = 0;
    reader->moved[reader->depth] = moved;
    if ((reader->depth == 1 && !page_read(reader, &attributes, error)) ||
        (g_str_has_prefix(name, "slot-") && !slot_read(reader, name, &attributes, error))) {
        return;
    }
    if (is_left_out(element, name)) {
        reader->skipped_at = reader->depth;
        return;
    }
    reader->transforms += moved;
    condition_open(reader, name);
    element_write(reader, element, &attributes, error);
}

static void element_end(GMarkupParseContext *context, const gchar *element, gpointer data,
                        GError **error)
{
    Reader *reader = data;
    (void)context;
    (void)error;
    int depth = reader->depth--;
    if (reader->skipped_at > 0) {
        reader->skipped_at = reader->skipped_at == depth ? 0 : reader->skipped_at;
        return;
    }
    if (depth == 1) {
        return; /* the dressing closes it */
    }
    g_string_append_printf(reader->drawing->text, "</%s>", element);
    reader->transforms -= reader->moved[depth];
    if (reader->condition_at[depth] > 0) {
        g_array_index(reader->drawing->conditions, Condition, reader->condition_at[depth] - 1).end =
            reader->drawing->text->len;
    }
}

static void text_read(GMarkupParseContext *context, const gchar *text, gsize size, gpointer data,
                      GError **error)
{
    Reader *reader = data;
    (void)context;
    (void)error;
    g_autofree char *trimmed = g_strstrip(g_strndup(text, size));
    if (reader->skipped_at == 0 && reader->depth > 0 && *trimmed != '\0') {
        g_autofree char *escaped = g_markup_escape_text(trimmed, -1);
        g_string_append(reader->drawing->text, escaped);
    }
}

bool drawing_parse(const char *svg, size_t size, Drawing **ret_drawing, GError **error)
{
    static const GMarkupParser parser = {
        .start_element = element_begin, .end_element = element_end, .text = text_read};
    if (size == 0 || size > DRAWING_BYTES_MAX) {
        return error_set(error, ERROR_INVALID, "the drawing is empty or larger than %u bytes",
                         DRAWING_BYTES_MAX);
    }
    g_autoptr(Drawing) drawing = g_new0(Drawing, 1);
    drawing->text = g_string_sized_new(size);
    drawing->slots = g_array_new(FALSE, TRUE, sizeof(Slot));
    drawing->conditions = g_array_new(FALSE, TRUE, sizeof(Condition));
    drawing->strings = g_string_chunk_new(1024);
    Reader reader = {.drawing = drawing, .svg = svg, .size = size};
    g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new(&parser, 0, &reader, NULL);
    g_autoptr(GError) failure = NULL;
    if (!g_markup_parse_context_parse(context, svg, (gssize)size, &failure) ||
        !g_markup_parse_context_end_parse(context, &failure)) {
        return error_set(error, ERROR_INVALID, "the drawing is no SVG: %s", failure->message);
    }
    *ret_drawing = g_steal_pointer(&drawing);
    return true;
}

double drawing_width(const Drawing *drawing)
{
    return drawing->width;
}

double drawing_height(const Drawing *drawing)
{
    return drawing->height;
}

bool drawing_has_over(const Drawing *drawing)
{
    return drawing->has_over;
}

size_t drawing_slot_count(const Drawing *drawing)
{
    return drawing->slots->len;
}

const Slot *drawing_slot_at(const Drawing *drawing, size_t i)
{
    return &g_array_index(drawing->slots, Slot, i);
}

const Slot *drawing_slot(const Drawing *drawing, const char *name)
{
    for (guint i = 0; i < drawing->slots->len; i++) {
        if (g_str_equal(drawing_slot_at(drawing, i)->name, name)) {
            return drawing_slot_at(drawing, i);
        }
    }
    return NULL;
}

static void colours_write(GString *out, const Palette *palette)
{
    g_string_append_printf(out, "<%s>", COLOURS);
    for (int role = 0; role < ROLE_COUNT; role++) {
        g_autofree char *colour = colour_format(palette->of[role]);
        g_string_append_printf(out, ".%s{fill:%s}.line-%s{stroke:%s;fill:none}",
                               role_name((Role)role), colour, role_name((Role)role), colour);
        g_string_append_printf(out, ".stop-%s{stop-color:%s}", role_name((Role)role), colour);
    }
    g_string_append_printf(out, "</%s></svg>", COLOURS);
}

char *drawing_dress(const Drawing *drawing, const Palette *palette, DrawingFilled filled,
                    const void *data)
{
    GString *out = g_string_sized_new(drawing->text->len + 1000);
    size_t at = 0;
    for (guint i = 0; i < drawing->conditions->len; i++) {
        const Condition *condition = &g_array_index(drawing->conditions, Condition, i);
        if (condition->begin >= at && filled(data, condition->slot) == condition->without) {
            g_string_append_len(out, drawing->text->str + at, (gssize)(condition->begin - at));
            at = condition->end;
        }
    }
    g_string_append_len(out, drawing->text->str + at, (gssize)(drawing->text->len - at));
    colours_write(out, palette);
    return g_string_free(out, FALSE);
}
