// SPDX-License-Identifier: Apache-2.0
#include "draw/picture.h"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

#include "draw/cover.h"
#include "draw/qr.h"

#define NESTED_MAX 3
#define PHOTO_SIDE_MAX 4000

/* One picture being drawn. */
typedef struct {
    const Picture *picture;
    Canvas canvas;
    double left, top, scale; /* of this picture in the outermost one */
    int depth;
    double ends[DRAWING_SLOTS_MAX]; /* where the text of each slot ends; NAN: not drawn */
} Drawer;

static bool drawer_run(Drawer *drawer, GError **error);

static void placed_clear(gpointer placed)
{
    g_free(((Placed *)placed)->slot);
}

GArray *picture_report_new(void)
{
    GArray *report = g_array_new(FALSE, FALSE, sizeof(Placed));
    g_array_set_clear_func(report, placed_clear);
    return report;
}

static const Filling *filling_of(const Picture *picture, const char *slot)
{
    for (size_t i = 0; i < picture->filling_count; i++) {
        const Filling *filling = &picture->fillings[i];
        bool empty = (filling->text == NULL || *filling->text == '\0') && filling->row_count == 0 &&
                     filling->photo == NULL && filling->picture == NULL;
        if (!empty && g_str_equal(filling->slot, slot)) {
            return filling;
        }
    }
    return NULL;
}

/* Which shapes are being drawn: those below the photos, or those over them. */
typedef struct {
    const Picture *picture;
    bool over;
} Layer;

static bool is_filled(const void *data, const char *slot)
{
    const Layer *layer = data;
    return g_str_equal(slot, DRAWING_OVER) ? layer->over : filling_of(layer->picture, slot) != NULL;
}

static bool shapes_draw(const Drawer *drawer, bool over, GError **error)
{
    const Picture *picture = drawer->picture;
    Layer layer = {picture, over};
    g_autofree char *svg = drawing_dress(picture->drawing, picture->palette, is_filled, &layer);
    g_autoptr(GError) failure = NULL;
    RsvgRectangle page = {0, 0, drawing_width(picture->drawing), drawing_height(picture->drawing)};
    RsvgHandle *handle = rsvg_handle_new_from_data((const guint8 *)svg, strlen(svg), &failure);
    bool drawn =
        handle != NULL && rsvg_handle_render_layer(handle, drawer->canvas.cairo,
                                                   over ? "#" DRAWING_OVER : NULL, &page, &failure);
    g_clear_object(&handle);
    return drawn ? true
                 : error_set(error, ERROR_INTERNAL, "the drawing cannot be drawn: %s",
                             failure != NULL ? failure->message : "");
}

static void rounded(cairo_t *cairo, const Box *box, double radius)
{
    double r = CLAMP(radius, 0, MIN(box->width, box->height) / 2);
    double right = box->x + box->width, bottom = box->y + box->height;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, right - r, box->y + r, r, -G_PI / 2, 0);
    cairo_arc(cairo, right - r, bottom - r, r, 0, G_PI / 2);
    cairo_arc(cairo, box->x + r, bottom - r, r, G_PI / 2, G_PI);
    cairo_arc(cairo, box->x + r, box->y + r, r, G_PI, 3 * G_PI / 2);
    cairo_close_path(cairo);
}

static void colour_set(cairo_t *cairo, Colour colour)
{
    cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

/* --- texts --- */
static Box outer(const Drawer *drawer, Box box)
{
    return (Box){drawer->left + box.x * drawer->scale, drawer->top + box.y * drawer->scale,
                 box.width * drawer->scale, box.height * drawer->scale};
}

static void report(const Drawer *drawer, const Slot *slot, Placed placed)
{
    if (drawer->canvas.report == NULL) {
        return;
    }
    const Palette *palette = drawer->picture->palette;
    Role ground = slot->has_pill ? slot->pill : slot->ground;
    placed.slot = g_strdup(slot->name);
    placed.box = outer(drawer, placed.box);
    placed.ink = outer(drawer, placed.ink);
    placed.size_min = slot->size_min;
    placed.contrast = colour_contrast(palette->of[slot->ink], palette->of[ground]);
    g_array_append_val(drawer->canvas.report, placed);
}

#define BESIDE_GAP 0.18 /* of the width of what it stands beside */

/* The slot's box, moved up to where the text it follows ended. */
static Box box_of(const Drawer *drawer, const Slot *slot)
{
    Box box = slot->box;
    const Drawing *drawing = drawer->picture->drawing;
    const Slot *beside = slot->beside != NULL && filling_of(drawer->picture, slot->beside) != NULL
                             ? drawing_slot(drawing, slot->beside)
                             : NULL;
    if (beside != NULL) {
        double left = beside->box.x + beside->box.width * (1 + BESIDE_GAP);
        box.width -= left - box.x;
        box.x = left;
    }
    for (size_t i = 0; slot->after != NULL && i < drawing_slot_count(drawing); i++) {
        const Slot *before = drawing_slot_at(drawing, i);
        if (!g_str_equal(before->name, slot->after)) {
            continue;
        }
        double end = drawer->ends[i];
        double y = isnan(end) ? MIN(box.y, before->box.y) : MIN(box.y, end + slot->gap);
        box.height += slot->has_pill ? 0 : box.y - y;
        box.y = y;
    }
    return box;
}

/* How far the box behind a text reaches over its letters, above and below: share of their size. */
#define PILL_EDGE 0.55

static Box pill_box(const Slot *slot, const Box *room, const Lettering *text)
{
    double edge = PILL_EDGE * lettering_size(text);
    double width = MIN(room->width, lettering_width(text) + 2 * slot->pad);
    double height = MIN(room->height, lettering_height(text) + 2 * edge);
    double shares[] = {0, 0.5, 1};
    return (Box){room->x + (room->width - width) * shares[slot->align],
                 room->y + (room->height - height) * shares[slot->valign], width, height};
}

/* The box as large as its text asks; returns where it ends. */
static double pill_draw(const Drawer *drawer, const Slot *slot, const Box *room, const char *words)
{
    const Palette *palette = drawer->picture->palette;
    cairo_t *cairo = drawer->canvas.cairo;
    double edge = room->height * 0.2;
    Slot set = *slot;
    LetteringAsk ask = {.slot = &set,
                        .box = {room->x + slot->pad, room->y + edge,
                                MAX(1, room->width - 2 * slot->pad), room->height - 2 * edge}};
    set.valign = ALIGN_MIDDLE;
    g_autoptr(Lettering) tried = lettering_new(cairo, &ask, words);
    Box pill = pill_box(slot, room, tried);
    ask.box.y = pill.y;
    ask.box.height = pill.height;
    ask.size = lettering_is_cut(tried) ? 0 : lettering_size(tried);
    g_autoptr(Lettering) text = lettering_new(cairo, &ask, words);
    rounded(cairo, &pill, slot->radius);
    colour_set(cairo, palette->of[slot->pill]);
    cairo_fill(cairo);
    lettering_draw(text, cairo, palette->of[slot->ink]);
    report(drawer, slot,
           (Placed){.box = *room,
                    .ink = lettering_ink(text),
                    .size = lettering_size(text),
                    .cut = lettering_is_cut(tried)});
    return pill.y + pill.height;
}

static double text_draw(const Drawer *drawer, const Slot *slot, const char *words)
{
    Box box = box_of(drawer, slot);
    LetteringAsk ask = {.slot = slot, .box = box};
    if (slot->has_pill) {
        return pill_draw(drawer, slot, &box, words);
    }
    g_autoptr(Lettering) text = lettering_new(drawer->canvas.cairo, &ask, words);
    lettering_draw(text, drawer->canvas.cairo, drawer->picture->palette->of[slot->ink]);
    report(drawer, slot,
           (Placed){.box = box,
                    .ink = lettering_ink(text),
                    .size = lettering_size(text),
                    .cut = lettering_is_cut(text)});
    return lettering_end(text);
}

static double rows_draw(const Drawer *drawer, const Slot *slot, const Filling *filling)
{
    Listing listing = {.slot = slot,
                       .box = box_of(drawer, slot),
                       .palette = drawer->picture->palette,
                       .rows = filling->rows,
                       .count = filling->row_count};
    ListingResult result = listing_draw(&listing, drawer->canvas.cairo);
    report(drawer, slot,
           (Placed){.box = listing.box, .ink = result.ink, .size = result.size, .cut = result.cut});
    return result.ink.y + result.ink.height;
}

/* --- photos and codes --- */
static bool photo_draw(const Drawer *drawer, const Slot *slot, GBytes *photo, GError **error)
{
    cairo_t *cairo = drawer->canvas.cairo;
    double density = drawer->canvas.density * drawer->scale;
    g_auto(Cover) cover = {0};
    int width = (int)CLAMP(ceil(slot->box.width * density), 1, PHOTO_SIDE_MAX);
    int height = (int)CLAMP(ceil(slot->box.height * density), 1, PHOTO_SIDE_MAX);
    if (!cover_make(photo, width, height, &cover, error)) {
        return false;
    }
    double scale = MAX(slot->box.width / cover.width, slot->box.height / cover.height);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        cover.pixels, CAIRO_FORMAT_RGB24, cover.width, cover.height, cover.width * 4);
    cairo_save(cairo);
    rounded(cairo, &slot->box, slot->radius);
    cairo_clip(cairo);
    cairo_translate(cairo, slot->box.x + (slot->box.width - cover.width * scale) / 2,
                    slot->box.y + (slot->box.height - cover.height * scale) / 2);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, surface, 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD);
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_GOOD);
    cairo_paint(cairo);
    cairo_restore(cairo);
    /* a PDF keeps the surface until it is finished: it must have its own pixels */
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return true;
}

/* Black on white with its border, its modules on whole pixels. */
static bool qr_draw(const Drawer *drawer, const Slot *slot, const char *text, GError **error)
{
    g_autoptr(Qr) qr = NULL;
    cairo_t *cairo = drawer->canvas.cairo;
    if (!qr_make(text, &qr, error)) {
        return false;
    }
    double density = drawer->canvas.density * drawer->scale;
    unsigned size = qr_size(qr), count = size + 2 * QR_BORDER;
    double side = MIN(slot->box.width, slot->box.height);
    double module = floor(side * density / count) / density;
    module = module > 0 ? module : side / count;
    double inset = (side - module * size) / 2;
    double x = slot->box.x + (slot->box.width - side) / 2, y = slot->box.y;
    Box paper = {x, y, side, side};
    cairo_set_source_rgb(cairo, 1, 1, 1);
    rounded(cairo, &paper, MIN(slot->radius, module * 2));
    cairo_fill(cairo);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    double left = round((x + inset) * density) / density,
           top = round((y + inset) * density) / density;
    for (unsigned row = 0; row < size; row++) {
        for (unsigned column = 0; column < size; column++) {
            if (qr_dark(qr, column, row)) {
                cairo_rectangle(cairo, left + column * module, top + row * module, module, module);
            }
        }
    }
    cairo_save(cairo);
    cairo_set_antialias(cairo, CAIRO_ANTIALIAS_NONE);
    cairo_fill(cairo);
    cairo_restore(cairo);
    return true;
}

/* --- pictures in pictures --- */
static bool nested_draw(const Drawer *drawer, const Picture *picture, const Box *box,
                        GError **error)
{
    double width = drawing_width(picture->drawing), height = drawing_height(picture->drawing);
    double scale = MIN(box->width / width, box->height / height);
    double x = box->x + (box->width - width * scale) / 2;
    double y = box->y + (box->height - height * scale) / 2;
    Drawer inner = {.picture = picture,
                    .canvas = drawer->canvas,
                    .left = drawer->left + x * drawer->scale,
                    .top = drawer->top + y * drawer->scale,
                    .scale = drawer->scale * scale,
                    .depth = drawer->depth + 1};
    if (inner.depth > NESTED_MAX) {
        return error_set(error, ERROR_INTERNAL, "pictures are nested too deep");
    }
    cairo_save(drawer->canvas.cairo);
    cairo_translate(drawer->canvas.cairo, x, y);
    cairo_scale(drawer->canvas.cairo, scale, scale);
    bool drawn = drawer_run(&inner, error);
    cairo_restore(drawer->canvas.cairo);
    return drawn;
}

static void cut_line(cairo_t *cairo, const Box *tile)
{
    const double dashes[] = {6, 6};
    cairo_save(cairo);
    cairo_rectangle(cairo, tile->x, tile->y, tile->width, tile->height);
    cairo_set_source_rgb(cairo, 0.6, 0.6, 0.6);
    cairo_set_line_width(cairo, 1);
    cairo_set_dash(cairo, dashes, 2, 0);
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

/* The picture drawn once, as lines and letters, to be repeated. */
static cairo_surface_t *tile_record(const Drawer *drawer, const Picture *picture, const Box *tile,
                                    GError **error)
{
    double margin = MIN(tile->width, tile->height) * 0.03;
    Box inner = {tile->x + margin, tile->y + margin, tile->width - 2 * margin,
                 tile->height - 2 * margin};
    cairo_surface_t *record = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, NULL);
    Drawer recorder = *drawer;
    recorder.canvas.cairo = cairo_create(record);
    bool drawn = nested_draw(&recorder, picture, &inner, error);
    cairo_destroy(recorder.canvas.cairo);
    if (!drawn) {
        cairo_surface_destroy(record);
        return NULL;
    }
    return record;
}

static bool tiles_draw(const Drawer *drawer, const Slot *slot, const Filling *filling,
                       GError **error)
{
    cairo_t *cairo = drawer->canvas.cairo;
    Box tile = {slot->box.x, slot->box.y, slot->box.width / slot->columns,
                slot->box.height / slot->tile_lines};
    size_t count = MIN(filling->count, (size_t)slot->columns * slot->tile_lines);
    cairo_surface_t *record = tile_record(drawer, filling->picture, &tile, error);
    for (size_t i = 0; record != NULL && i < count; i++) {
        cairo_save(cairo);
        cairo_translate(cairo, tile.width * (double)(i % slot->columns),
                        tile.height * (double)(i / slot->columns));
        cairo_set_source_surface(cairo, record, 0, 0);
        cairo_paint(cairo);
        if (slot->columns * slot->tile_lines > 1) {
            cut_line(cairo, &tile);
        }
        cairo_restore(cairo);
    }
    if (record != NULL) {
        cairo_surface_destroy(record);
    }
    return record != NULL;
}

static bool slot_draw(Drawer *drawer, size_t i, GError **error)
{
    const Slot *slot = drawing_slot_at(drawer->picture->drawing, i);
    const Filling *filling = filling_of(drawer->picture, slot->name);
    if (filling == NULL) {
        return true;
    }
    switch (slot->kind) {
    case SLOT_TEXT:
        drawer->ends[i] = filling->text != NULL ? text_draw(drawer, slot, filling->text) : NAN;
        return true;
    case SLOT_ROWS:
        drawer->ends[i] = filling->row_count > 0 ? rows_draw(drawer, slot, filling) : NAN;
        return true;
    case SLOT_PHOTO:
        return true;
    case SLOT_QR:
        return filling->text == NULL || qr_draw(drawer, slot, filling->text, error);
    case SLOT_PICTURE:
        return filling->picture == NULL || nested_draw(drawer, filling->picture, &slot->box, error);
    case SLOT_TILES:
        return filling->picture == NULL || tiles_draw(drawer, slot, filling, error);
    }
    return true;
}

static bool photos_draw(const Drawer *drawer, GError **error)
{
    const Drawing *drawing = drawer->picture->drawing;
    for (size_t i = 0; i < drawing_slot_count(drawing); i++) {
        const Slot *slot = drawing_slot_at(drawing, i);
        const Filling *filling = filling_of(drawer->picture, slot->name);
        if (slot->kind == SLOT_PHOTO && filling != NULL && filling->photo != NULL &&
            !photo_draw(drawer, slot, filling->photo, error)) {
            return false;
        }
    }
    return true;
}

/* From the bottom up: shapes, photos, shapes over them, then the other slots in the order of the
 * drawing. */
static bool drawer_run(Drawer *drawer, GError **error)
{
    const Drawing *drawing = drawer->picture->drawing;
    if (!shapes_draw(drawer, false, error) || !photos_draw(drawer, error) ||
        (drawing_has_over(drawing) && !shapes_draw(drawer, true, error))) {
        return false;
    }
    for (size_t i = 0; i < DRAWING_SLOTS_MAX; i++) {
        drawer->ends[i] = NAN;
    }
    for (size_t i = 0; i < drawing_slot_count(drawing); i++) {
        if (!slot_draw(drawer, i, error)) {
            return false;
        }
    }
    return true;
}

bool picture_draw(const Picture *picture, const Canvas *canvas, GError **error)
{
    Drawer drawer = {.picture = picture, .canvas = *canvas, .scale = 1};
    return drawer_run(&drawer, error);
}
