// SPDX-License-Identifier: Apache-2.0
#include "poster/poster.h"

#include "base/money.h"
#include "poster/drawing_shelf.h"

#define POSTER(name) extern const PosterKind poster_##name;
#include "poster/registry.list"
#undef POSTER

const PosterKind *const POSTERS[] = {
#define POSTER(name) &poster_##name,
#include "poster/registry.list"
#undef POSTER
};

#define STATUS_BYTES_MAX (200u << 10)

static const PosterFormat FORMATS[POSTER_SIZE_COUNT] = {
    [POSTER_STATUS] = {"status", N_("Status (tegak)"), "status", 1080, 1920, 540, STATUS_BYTES_MAX},
    [POSTER_PORTRAIT] = {"portrait", N_("Beranda (4:5)"), "portrait", 1080, 1350, 540, 400u << 10},
    [POSTER_SQUARE] = {"square", N_("Grup (persegi)"), "square", 1080, 1080, 540, 400u << 10},
    [POSTER_A4] = {"a4", N_("Cetak A4"), "page", 1240, 1754, 595.276, 0},
    [POSTER_A6] = {"a6", N_("Cetak A6"), "page", 1240, 1754, 297.638, 0},
};

const PosterStyle POSTER_STYLES[] = {
    {"hangat", N_("Hangat"), N_("Bulat dan akrab, seperti warung langganan")},
    {"tegas", N_("Tegas"), N_("Huruf besar, harga paling menonjol")},
    {"rapi", N_("Rapi"), N_("Tenang dan lapang, seperti majalah")},
    {0},
};

const PosterFormat *poster_format(PosterSize size)
{
    return &FORMATS[size];
}

bool poster_size_parse(const char *name, PosterSize *ret_size)
{
    for (int i = 0; i < POSTER_SIZE_COUNT; i++) {
        if (g_str_equal(FORMATS[i].name, name)) {
            *ret_size = (PosterSize)i;
            return true;
        }
    }
    return false;
}

const PosterStyle *poster_style(const char *name)
{
    for (const PosterStyle *style = POSTER_STYLES; style->name != NULL; style++) {
        if (g_str_equal(style->name, name)) {
            return style;
        }
    }
    return NULL;
}

size_t poster_count(void)
{
    return G_N_ELEMENTS(POSTERS);
}

const PosterKind *poster_find(const char *name)
{
    for (size_t i = 0; i < poster_count(); i++) {
        if (g_str_equal(POSTERS[i]->name, name)) {
            return POSTERS[i];
        }
    }
    return NULL;
}

const PosterKind *poster_at_order(size_t place)
{
    for (size_t i = 0; i < poster_count(); i++) {
        size_t before = 0;
        for (size_t j = 0; j < poster_count(); j++) {
            before += POSTERS[j]->order < POSTERS[i]->order;
        }
        if (before == place) {
            return POSTERS[i];
        }
    }
    g_assert_not_reached();
}

PosterSize poster_first_size(const PosterKind *kind)
{
    int size = POSTER_PORTRAIT;
    while ((kind->sizes & 1u << size) == 0) {
        size = (size + 1) % POSTER_SIZE_COUNT;
    }
    return (PosterSize)size;
}

/* --- what a kind says --- */
struct PosterSlots {
    GArray *fillings; /* Filling */
    GArray *rows;     /* ListingRow */
    GStringChunk *texts;
    size_t tiles;
};

static void slots_free(PosterSlots *slots)
{
    g_array_unref(slots->fillings);
    g_array_unref(slots->rows);
    g_string_chunk_free(slots->texts);
    g_free(slots);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PosterSlots, slots_free)

static PosterSlots *slots_new(void)
{
    PosterSlots *slots = g_new0(PosterSlots, 1);
    slots->fillings = g_array_new(FALSE, TRUE, sizeof(Filling));
    slots->rows = g_array_new(FALSE, TRUE, sizeof(ListingRow));
    slots->texts = g_string_chunk_new(1024);
    return slots;
}

void poster_say(PosterSlots *slots, const char *slot, const char *text)
{
    Filling filling = {.slot = slot, .text = g_string_chunk_insert(slots->texts, text)};
    g_array_append_val(slots->fillings, filling);
}

void poster_sayf(PosterSlots *slots, const char *slot, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    poster_say(slots, slot, text);
}

void poster_say_money(PosterSlots *slots, const char *slot, int64_t amount_idr)
{
    if (amount_idr > 0) {
        g_autofree char *money = money_format(amount_idr);
        poster_say(slots, slot, money);
    }
}

void poster_row(PosterSlots *slots, const char *name, int64_t price_idr)
{
    g_autofree char *price = price_idr > 0 ? money_format(price_idr) : g_strdup("");
    ListingRow row = {g_string_chunk_insert(slots->texts, name),
                      g_string_chunk_insert(slots->texts, price)};
    g_array_append_val(slots->rows, row);
}

void poster_tiles(PosterSlots *slots, size_t count)
{
    slots->tiles = count;
}

/* --- drawing --- */
static void fill(const PosterAsk *ask, PosterSlots *slots)
{
    ask->kind->fill(ask, slots);
    if (slots->rows->len > 0) {
        Filling rows = {.slot = "rows",
                        .rows = (const ListingRow *)(void *)slots->rows->data,
                        .row_count = slots->rows->len};
        g_array_append_val(slots->fillings, rows);
    }
    if (ask->photo != NULL && ask->kind->takes_photo) {
        Filling photo = {.slot = "photo", .photo = ask->photo};
        g_array_append_val(slots->fillings, photo);
    }
    if (ask->logo != NULL) {
        Filling logo = {.slot = "logo", .picture = ask->logo};
        g_array_append_val(slots->fillings, logo);
    }
}

static bool write(const PosterAsk *ask, const PosterOutput *output, const Picture *picture,
                  GBytes **ret_file, GError **error)
{
    const PosterFormat *format = poster_format(ask->size);
    PictureOutput file = {.format = output->format,
                          .width_px = output->width_px > 0 ? output->width_px : format->width_px,
                          .width_pt = format->width_pt,
                          .bytes_max = format->bytes_max,
                          .report = output->report};
    if (output->format == PICTURE_PDF) {
        file.width_px = PICTURE_WIDTH_MAX;
    }
    return picture_write(picture, &file, ret_file, error);
}

/* The one drawing, repeated on a sheet. */
static bool sheet_draw(const PosterAsk *ask, const PosterOutput *output, const Picture *tile,
                       size_t count, GBytes **ret_file, GError **error)
{
    g_autoptr(Drawing) drawing = NULL;
    const char *shape = poster_format(ask->size)->shape;
    g_autofree char *path = g_strdup_printf("poster/sheet/%s-%s.svg", ask->kind->sheet, shape);
    if (!drawing_shelf_take(path, &drawing, error)) {
        return false;
    }
    Filling tiles = {.slot = "tiles", .picture = tile, .count = count};
    Picture sheet = {drawing, ask->palette, &tiles, 1};
    return write(ask, output, &sheet, ret_file, error);
}

bool poster_draw(const PosterAsk *ask, const PosterOutput *output, GBytes **ret_file,
                 GError **error)
{
    const PosterKind *kind = ask->kind;
    g_autoptr(PosterSlots) slots = slots_new();
    g_autoptr(Drawing) drawing = NULL;
    if ((kind->sizes & 1u << ask->size) == 0 || poster_style(ask->style) == NULL) {
        return error_set(error, ERROR_INVALID, "%s is not drawn in size %s, style %s", kind->name,
                         poster_format(ask->size)->name, ask->style);
    }
    bool tile = kind->sheet != NULL;
    g_autofree char *path =
        g_strdup_printf("poster/%s/%s%s%s.svg", ask->style, kind->family, tile ? "" : "-",
                        tile ? "" : poster_format(ask->size)->shape);
    if (!drawing_shelf_take(path, &drawing, error)) {
        return false;
    }
    fill(ask, slots);
    Picture picture = {drawing, ask->palette, (const Filling *)(void *)slots->fillings->data,
                       slots->fillings->len};
    return tile ? sheet_draw(ask, output, &picture, MAX(1, slots->tiles), ret_file, error)
                : write(ask, output, &picture, ret_file, error);
}
