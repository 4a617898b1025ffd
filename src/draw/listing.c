// SPDX-License-Identifier: Apache-2.0
#include "draw/listing.h"

#include <cairo.h>
#include <math.h>

/* Shares of the size of the letters. */
#define PRICE_GAP 0.9
#define ROW_GAP_MIN 0.62
#define ROW_GAP_MAX 1.5
#define DESCENT 0.36 /* kept free below the last row */
#define CAPITALS 0.71
#define ONE_LINE_SHARE 0.55 /* names stay on one line down to this share of the largest size */
#define PRICE_SHARE 0.6     /* of the width, at most */

/* A list laid out at one size. */
typedef struct {
    const Listing *listing;
    cairo_t *cairo;
    Slot name, price;
    double size, price_width, height; /* height: of all rows without what is between them */
    unsigned lines;
    bool cut;
    double heights[LISTING_ROWS_MAX];
} Setting;

static bool has_price(const ListingRow *row)
{
    return row->price != NULL && *row->price != '\0';
}

static Setting setting_of(const Listing *listing, cairo_t *cairo)
{
    Setting setting = {.listing = listing, .cairo = cairo, .name = *listing->slot};
    setting.name.valign = ALIGN_BEGIN;
    setting.price = setting.name;
    setting.price.weight = listing->slot->price_weight;
    setting.price.align = ALIGN_END;
    return setting;
}

static double prices_measure(Setting *setting)
{
    const Listing *listing = setting->listing;
    double width = 0;
    for (size_t i = 0; i < listing->count; i++) {
        if (has_price(&listing->rows[i])) {
            LetteringAsk ask = {
                .slot = &setting->price, .box = listing->box, .size = setting->size, .lines = 1};
            ask.box.width *= PRICE_SHARE;
            g_autoptr(Lettering) price =
                lettering_new(setting->cairo, &ask, listing->rows[i].price);
            setting->cut = setting->cut || lettering_is_cut(price);
            width = MAX(width, ceil(lettering_width(price)) + 1);
        }
    }
    return width;
}

static double name_width(const Setting *setting)
{
    double taken = setting->price_width > 0 ? setting->price_width + PRICE_GAP * setting->size : 0;
    return setting->listing->box.width - taken;
}

static LetteringAsk name_ask(const Setting *setting, double y, double height)
{
    const Box *box = &setting->listing->box;
    return (LetteringAsk){.slot = &setting->name,
                          .box = {box->x, y, name_width(setting), height},
                          .size = setting->size,
                          .lines = setting->lines};
}

/* Marks and emoji that reach over the usual letters get room of their own. */
static double row_height(const Lettering *name, double size)
{
    double height = lettering_height(name);
    return height + MAX(0, lettering_ink(name).height - height - 0.3 * size);
}

static bool fits(Setting *setting, double size)
{
    const Listing *listing = setting->listing;
    setting->size = size;
    setting->cut = false;
    setting->price_width = prices_measure(setting);
    setting->height = 0;
    for (size_t i = 0; i < listing->count; i++) {
        LetteringAsk ask = name_ask(setting, listing->box.y, listing->box.height);
        g_autoptr(Lettering) name = lettering_new(setting->cairo, &ask, listing->rows[i].name);
        setting->cut = setting->cut || lettering_is_cut(name);
        setting->heights[i] = row_height(name, size);
        setting->height += setting->heights[i];
    }
    double between = ROW_GAP_MIN * size * (double)(listing->count - 1) + DESCENT * size;
    return !setting->cut && setting->height + between <= listing->box.height;
}

static bool size_find(Setting *setting, double low, double high)
{
    if (fits(setting, high)) {
        return true;
    }
    if (!fits(setting, low)) {
        return false;
    }
    while (high - low > low / 30) {
        double middle = (low + high) / 2;
        if (fits(setting, middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return fits(setting, low);
}

static void colour_set(cairo_t *cairo, Colour colour, double opacity)
{
    cairo_set_source_rgba(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                          opacity);
}

static void line_draw(const Setting *setting, double y)
{
    const Box *box = &setting->listing->box;
    cairo_t *cairo = setting->cairo;
    colour_set(cairo, setting->listing->palette->of[setting->name.ink], 0.28);
    cairo_set_line_width(cairo, MAX(1, setting->size * 0.035));
    cairo_move_to(cairo, box->x, y);
    cairo_line_to(cairo, box->x + box->width, y);
    cairo_stroke(cairo);
}

static void dots_draw(const Setting *setting, double from, double y)
{
    const Box *box = &setting->listing->box;
    double size = setting->size, to = box->x + box->width - setting->price_width - size * 0.3;
    colour_set(setting->cairo, setting->listing->palette->of[setting->name.ink], 0.45);
    for (double x = to; x > from + size * 0.4; x -= size * 0.3) {
        cairo_arc(setting->cairo, x, y, size * 0.045, 0, 2 * G_PI);
        cairo_fill(setting->cairo);
    }
}

static void ink_add(Box *all, const Lettering *text)
{
    Box ink = lettering_ink(text);
    double right = MAX(all->x + all->width, ink.x + ink.width);
    double bottom = MAX(all->y + all->height, ink.y + ink.height);
    if (all->width == 0) {
        *all = ink;
        return;
    }
    all->x = MIN(all->x, ink.x);
    all->y = MIN(all->y, ink.y);
    all->width = right - all->x;
    all->height = bottom - all->y;
}

/* y: top of the row's capitals. */
static void row_draw(const Setting *setting, size_t i, double y, ListingResult *result)
{
    const Listing *listing = setting->listing;
    const ListingRow *row = &listing->rows[i];
    double end = listing->box.y + listing->box.height;
    double room = setting->cut ? end - y : setting->heights[i] + DESCENT * setting->size;
    LetteringAsk ask = name_ask(setting, y, room);
    g_autoptr(Lettering) name = lettering_new(setting->cairo, &ask, row->name);
    lettering_draw(name, setting->cairo, listing->palette->of[setting->name.ink]);
    ink_add(&result->ink, name);
    result->cut = result->cut || lettering_is_cut(name);
    if (!has_price(row)) {
        return;
    }
    ask.slot = &setting->price;
    ask.lines = 1;
    ask.box.x = listing->box.x + listing->box.width - setting->price_width;
    ask.box.width = setting->price_width;
    ask.box.y = lettering_top(name);
    ask.box.height = MIN(setting->size * 2, end - ask.box.y + 1);
    g_autoptr(Lettering) price = lettering_new(setting->cairo, &ask, row->price);
    lettering_draw(
        price, setting->cairo,
        listing->palette->of[setting->name.ink == ROLE_INK ? ROLE_DEEP : setting->name.ink]);
    ink_add(&result->ink, price);
    Box ink = lettering_ink(name);
    bool one_line = lettering_height(name) < setting->size;
    if (setting->name.rule == RULE_DOTS && one_line) {
        dots_draw(setting, ink.x + ink.width, lettering_top(name) + setting->size * 0.69);
    }
}

static ListingResult rows_draw(const Setting *setting)
{
    const Box *box = &setting->listing->box;
    size_t count = setting->listing->count;
    ListingResult result = {.size = setting->size};
    double room = box->height - setting->height - DESCENT * setting->size;
    double gap = count > 1 ? CLAMP(room / (double)(count - 1), 0, ROW_GAP_MAX * setting->size) : 0;
    double used = setting->height + gap * (double)(count - 1) + DESCENT * setting->size;
    double y = box->y;
    if (setting->listing->slot->valign != ALIGN_BEGIN) {
        y += (box->height - used) / (setting->listing->slot->valign == ALIGN_MIDDLE ? 2 : 1);
    }
    for (size_t i = 0; i < count; i++) {
        if (y + CAPITALS * setting->size > box->y + box->height + 1) {
            result.cut = true;
            break;
        }
        row_draw(setting, i, y, &result);
        y += setting->heights[i] + gap;
        if (setting->name.rule == RULE_LINE && i + 1 < count) {
            line_draw(setting, y - gap / 2 + DESCENT * setting->size / 4);
        }
    }
    return result;
}

ListingResult listing_draw(const Listing *listing, cairo_t *cairo)
{
    const Slot *slot = listing->slot;
    Listing limited = *listing;
    limited.count = MIN(listing->count, LISTING_ROWS_MAX);
    Setting setting = setting_of(&limited, cairo);
    if (limited.count == 0) {
        return (ListingResult){0};
    }
    setting.lines = 1;
    double least_one = MAX(slot->size_min, slot->size_max * ONE_LINE_SHARE);
    if (!size_find(&setting, least_one, slot->size_max)) {
        setting.lines = 2;
        (void)size_find(&setting, slot->size_min, slot->size_max);
    }
    ListingResult result = rows_draw(&setting);
    result.cut = result.cut || setting.cut || limited.count < listing->count;
    return result;
}
