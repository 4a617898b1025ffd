// SPDX-License-Identifier: Apache-2.0
#include "draw/document_page.h"

#include <cairo-pdf.h>
#include <cairo.h>
#include <pango/pangocairo.h>

#define FONT "Lato"
#define RADIUS (2.2 * MM)
#define TEXT_HEIGHT_MAX 320.0 /* points of one cell or entry: more is cut with … */

const Ink INK_TEXT = {0.11, 0.14, 0.13}, INK_SOFT = {0.36, 0.41, 0.39},
          INK_ACCENT = {0.04, 0.36, 0.26}, INK_LINE = {0.86, 0.84, 0.80},
          INK_TINT = {0.94, 0.965, 0.95}, INK_WHITE = {1, 1, 1};

const Style STYLE_TITLE = {24, PANGO_WEIGHT_HEAVY, 1.0},
            STYLE_HEADING = {14, PANGO_WEIGHT_BOLD, 1.0},
            STYLE_BODY = {10.5, PANGO_WEIGHT_NORMAL, 1.12},
            STYLE_SMALL = {9, PANGO_WEIGHT_NORMAL, 1.1}, STYLE_HEAD = {9, PANGO_WEIGHT_BOLD, 1.0},
            STYLE_STRONG = {11.5, PANGO_WEIGHT_BOLD, 1.05},
            STYLE_FIGURE = {19, PANGO_WEIGHT_HEAVY, 1.0};

static const Sheet SHEETS[] = {
    [PAPER_A4] = {210 * MM, 297 * MM, 18 * MM, 12 * MM, 1.0},
    [PAPER_A6] = {105 * MM, 148 * MM, 8 * MM, 7 * MM, 0.8},
};

double left_of(const Setting *setting)
{
    return setting->sheet->margin;
}

double width_of(const Setting *setting)
{
    return setting->sheet->width - 2 * setting->sheet->margin;
}

double gap(const Setting *setting, double points)
{
    return points * setting->sheet->scale;
}

static double bottom_of(const Setting *setting)
{
    return setting->sheet->height - setting->sheet->margin - setting->sheet->foot;
}

void ink_set(const Setting *setting, Ink ink)
{
    cairo_set_source_rgb(setting->cairo, ink.red, ink.green, ink.blue);
}

static PangoLayout *layout_new(const Setting *setting, const Piece *piece)
{
    PangoLayout *layout = pango_layout_new(setting->pango);
    PangoFontDescription *font = pango_font_description_new();
    double size = piece->style->size * setting->sheet->scale;
    pango_font_description_set_family_static(font, FONT);
    pango_font_description_set_weight(font, (PangoWeight)piece->style->weight);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_text(layout, piece->text, -1);
    pango_layout_set_width(layout, (int)(MAX(piece->width, 1) * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout, (float)piece->style->leading);
    static const PangoAlignment ALIGNMENTS[] = {[PIECE_LEFT] = PANGO_ALIGN_LEFT,
                                                [PIECE_RIGHT] = PANGO_ALIGN_RIGHT,
                                                [PIECE_MIDDLE] = PANGO_ALIGN_CENTER};
    pango_layout_set_alignment(layout, ALIGNMENTS[piece->align]);
    pango_layout_set_height(layout, (int)(TEXT_HEIGHT_MAX * PANGO_SCALE));
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    return layout;
}

static double layout_height(PangoLayout *layout)
{
    int height = 0;
    pango_layout_get_size(layout, NULL, &height);
    return (double)height / PANGO_SCALE;
}

double piece_height(const Setting *setting, const Piece *piece)
{
    if (*piece->text == '\0') {
        return 0;
    }
    PangoLayout *layout = layout_new(setting, piece);
    double height = layout_height(layout);
    g_object_unref(layout);
    return height;
}

void piece_show(const Setting *setting, const Piece *piece, double y)
{
    if (*piece->text == '\0') {
        return;
    }
    PangoLayout *layout = layout_new(setting, piece);
    ink_set(setting, *piece->ink);
    cairo_move_to(setting->cairo, piece->x, y);
    pango_cairo_show_layout(setting->cairo, layout);
    g_object_unref(layout);
}

double piece_reach(const Setting *setting, const Piece *piece)
{
    PangoLayout *layout = layout_new(setting, piece);
    int width = 0;
    pango_layout_get_size(layout, &width, NULL);
    g_object_unref(layout);
    return (double)width / PANGO_SCALE;
}

Piece piece_of(const Setting *setting, const char *text, const Style *style, const Ink *ink)
{
    return (Piece){text, style, ink, left_of(setting), width_of(setting), PIECE_LEFT};
}

void rule(const Setting *setting, double y, Ink ink, double thickness)
{
    ink_set(setting, ink);
    cairo_rectangle(setting->cairo, left_of(setting), y, width_of(setting), thickness);
    cairo_fill(setting->cairo);
}

void box(const Setting *setting, double x, double width, double height)
{
    cairo_t *cairo = setting->cairo;
    double y = setting->y, r = RADIUS;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + width - r, y + r, r, -G_PI_2, 0);
    cairo_arc(cairo, x + width - r, y + height - r, r, 0, G_PI_2);
    cairo_arc(cairo, x + r, y + height - r, r, G_PI_2, G_PI);
    cairo_arc(cairo, x + r, y + r, r, G_PI, 3 * G_PI_2);
    cairo_close_path(cairo);
}

/* A card of one page needs no number. */
static void foot(const Setting *setting)
{
    const char *words = setting->job->head->footer;
    if (words == NULL && setting->job->total == 1) {
        return;
    }
    g_autofree char *number = g_strdup_printf("%d / %d", setting->page, setting->job->total);
    double y = setting->sheet->height - setting->sheet->margin;
    Piece left = piece_of(setting, words != NULL ? words : "", &STYLE_SMALL, &INK_SOFT);
    Piece right = piece_of(setting, number, &STYLE_SMALL, &INK_SOFT);
    left.width *= 0.8;
    right.align = PIECE_RIGHT;
    rule(setting, y - 14 * setting->sheet->scale, INK_LINE, 0.6);
    piece_show(setting, &left, y - 9 * setting->sheet->scale);
    piece_show(setting, &right, y - 9 * setting->sheet->scale);
}

static void page_end(Setting *setting)
{
    foot(setting);
    cairo_show_page(setting->cairo);
}

static void page_begin(Setting *setting)
{
    setting->page++;
    setting->y = setting->sheet->margin;
}

static void page_turn(Setting *setting)
{
    page_end(setting);
    page_begin(setting);
    if (setting->table != NULL) {
        setting->again(setting);
    }
}

void need(Setting *setting, double height)
{
    if (setting->y + height > bottom_of(setting) && setting->y > setting->sheet->margin) {
        page_turn(setting);
    }
}

void piece_flow(Setting *setting, const Piece *piece, double after)
{
    PangoLayout *layout = layout_new(setting, piece);
    pango_layout_set_height(layout, -1);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_NONE);
    double step = layout_height(layout) / MAX(pango_layout_get_line_count(layout), 1);
    need(setting, MIN(layout_height(layout), 2 * step));
    for (int i = 0; i < pango_layout_get_line_count(layout); i++) {
        need(setting, step);
        double baseline = (double)pango_layout_get_baseline(layout) / PANGO_SCALE;
        ink_set(setting, *piece->ink);
        cairo_move_to(setting->cairo, piece->x, setting->y + baseline);
        pango_cairo_show_layout_line(setting->cairo, pango_layout_get_line_readonly(layout, i));
        setting->y += step;
    }
    setting->y += after;
    g_object_unref(layout);
}

static void set_title(Setting *setting)
{
    const DocumentHead *head = setting->job->head;
    Piece title = piece_of(setting, head->title, &STYLE_TITLE, &INK_ACCENT);
    Piece note = piece_of(setting, head->note != NULL ? head->note : "", &STYLE_BODY, &INK_SOFT);
    piece_show(setting, &title, setting->y);
    setting->y += piece_height(setting, &title) + gap(setting, 2);
    piece_show(setting, &note, setting->y);
    setting->y += piece_height(setting, &note) + gap(setting, 7);
    rule(setting, setting->y, INK_ACCENT, gap(setting, 2.2));
    setting->y += gap(setting, 12);
}

static cairo_status_t append_bytes(void *closure, const unsigned char *data, unsigned length)
{
    if (closure != NULL) {
        g_byte_array_append(closure, data, length);
    }
    return CAIRO_STATUS_SUCCESS;
}

static void describe(cairo_surface_t *surface, const DocumentHead *head)
{
    g_autoptr(GDateTime) at = g_date_time_new_from_unix_utc(head->created_at);
    g_autofree char *created = at != NULL ? g_date_time_format(at, "%Y-%m-%dT%H:%M:%SZ") : NULL;
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, head->title);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR,
                                   head->author != NULL ? head->author : "");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Tangga");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

/* A font map of one's own: nothing is shared between threads. */
static PangoContext *fonts_new(cairo_t *cairo)
{
    PangoFontMap *map = pango_cairo_font_map_new();
    PangoContext *pango = pango_font_map_create_context(map);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    pango_cairo_context_set_font_options(pango, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(pango, FALSE);
    pango_cairo_update_context(cairo, pango);
    g_object_unref(map);
    return pango;
}

static void blocks_set(Setting *setting)
{
    page_begin(setting);
    set_title(setting);
    for (guint i = 0; i < setting->job->blocks->len && setting->page <= DOCUMENT_PAGES_MAX; i++) {
        block_set(setting, setting->job->blocks->pdata[i]);
    }
    page_end(setting);
}

bool pages_set(const PageJob *job, int *ret_pages, GByteArray *pdf, GError **error)
{
    const Sheet *sheet = &SHEETS[job->head->paper];
    cairo_surface_t *surface =
        cairo_pdf_surface_create_for_stream(append_bytes, pdf, sheet->width, sheet->height);
    Setting setting = {.job = job, .sheet = sheet, .cairo = cairo_create(surface)};
    setting.pango = fonts_new(setting.cairo);
    describe(surface, job->head);
    blocks_set(&setting);
    cairo_status_t status = cairo_status(setting.cairo);
    g_object_unref(setting.pango);
    cairo_destroy(setting.cairo);
    cairo_surface_finish(surface);
    status = status == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : status;
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS) {
        return error_set(error, ERROR_INTERNAL, "PDF: %s", cairo_status_to_string(status));
    }
    if (setting.page > DOCUMENT_PAGES_MAX) {
        return error_set(error, ERROR_LIMIT, "a document has at most %d pages", DOCUMENT_PAGES_MAX);
    }
    *ret_pages = setting.page;
    return true;
}
