// SPDX-License-Identifier: Apache-2.0
#include "app/offer_text.h"

#include "app/voice.h"
#include "planner/message.h"
#include "store/menu.h"
#include "store/package.h"
#include "store/product.h"
#include "store/variant.h"

#define MORNING ((Minute)6 * 60) /* of a menu that was made the evening before */

static const char *phone_of(const Business *business)
{
    return *business->phone != '\0' ? business->phone : NULL;
}

/* The minute the menu was made: the greeting fits, and stays the same all day. */
static Minute menu_minute(const Context *context, const Menu *menu)
{
    return zone_day(context->zone, menu->changed_at) == menu->day
               ? zone_minute(context->zone, menu->changed_at)
               : MORNING;
}

static MenuLine *menu_lines(const RecordList *items)
{
    MenuLine *lines = g_new0(MenuLine, record_count(items) + 1);
    for (size_t i = 0; i < record_count(items); i++) {
        const MenuItem *item = menu_item_at(items, i);
        lines[i] =
            (MenuLine){item->name, item->price_idr, item->unit, item->stock, item->sold_out != 0};
    }
    return lines;
}

static bool opening_before(const Context *context, Day day, ChannelForm form, int *ret_opening,
                           GError **error)
{
    g_autoptr(RecordList) before = NULL;
    if (!menu_load_before(context->db, context->business_id, day, &before, error)) {
        return false;
    }
    *ret_opening = record_count(before) > 0 ? menu_opening(menu_at(before, 0), form) : -1;
    return true;
}

bool menu_text(const Context *context, Day day, ChannelForm form, OfferWords words,
               Caption *ret_caption, GError **error)
{
    g_assert(context->business != NULL);
    g_autoptr(RecordList) menus = NULL;
    g_autoptr(RecordList) items = NULL;
    g_auto(Voice) voice = {0};
    int previous = -1;
    if (!voice_load(context, &voice, error) ||
        !menu_load(context->db, context->business_id, day, &menus, error) ||
        !menu_item_list(context->db, context->business_id, day, &items, error) ||
        !opening_before(context, day, form, &previous, error)) {
        return false;
    }
    if (record_count(menus) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no menu on that day");
    }
    const Menu *menu = menu_at(menus, 0);
    g_autofree MenuLine *lines = menu_lines(items);
    CaptionAsk ask = {
        .form = form,
        .kind = KIND_PRODUCT,
        .pillar = PILLAR_COMMUNICATION,
        .day = day,
        .minute = menu_minute(context, menu),
        .previous_opening = previous,
        .business = context->business->name,
        .group = words.group,
        .menu = lines,
        .menu_count = record_count(items),
        .order_until = (Minute)menu->order_until,
        .phone = phone_of(context->business),
        .delivery = menu->note,
        .words = words.words,
    };
    voice_lend(&voice, &ask, words.unique, words.line);
    return caption_compose(app_captions(context->app), &ask, ret_caption, error);
}

bool package_text(const Context *context, int64_t package_id, Day day, ChannelForm form,
                  OfferWords words, Caption *ret_caption, GError **error)
{
    g_assert(context->business != NULL);
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    g_auto(Voice) voice = {0};
    if (!voice_load(context, &voice, error) ||
        !package_load(context->db, context->business_id, package_id, &one, error) ||
        !package_item_list(context->db, context->business_id, package_id, &items, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such package");
    }
    const Package *package = package_at(one, 0);
    if (package_state(package, day) != PACKAGE_CURRENT) {
        return error_set(error, ERROR_CONFLICT, "the package is not for sale on this day");
    }
    g_autofree char *parts = package_parts(items);
    PackageOffer offer = {package->name,          parts,
                          package->normal_idr,    package->price_idr,
                          (Day)package->from_day, (Day)package->to_day,
                          package->stock};
    CaptionAsk ask = {
        .form = form,
        .kind = KIND_PROMO,
        .pillar = PILLAR_COMMUNICATION,
        .day = day,
        .minute = day == context->today ? zone_minute(context->zone, context->now) : MORNING,
        .previous_opening = -1,
        .business = context->business->name,
        .order_until = -1,
        .phone = phone_of(context->business),
        .group = words.group,
        .package = &offer,
    };
    voice_lend(&voice, &ask, words.unique, words.line);
    return caption_compose(app_captions(context->app), &ask, ret_caption, error);
}

/* Description, what is different, kinds: each a line of its own. Customers read Indonesian. */
static char *item_note(const Product *product, const RecordList *variants)
{
    g_autofree char *kinds = variant_words(variants, product);
    g_autoptr(GString) note = g_string_new(product->description);
    if (*product->unique_line != '\0') {
        g_string_append_printf(note, "%s%s", note->len > 0 ? "\n  " : "", product->unique_line);
    }
    if (kinds != NULL) {
        g_string_append_printf(note, "%sPilihan: %s", note->len > 0 ? "\n  " : "", kinds);
    }
    return g_string_free(g_steal_pointer(&note), FALSE);
}

/* The notes belong to `notes`. */
static CatalogueItem *catalogue_items(const RecordList *products, const RecordList *variants,
                                      GPtrArray *notes)
{
    CatalogueItem *items = g_new0(CatalogueItem, record_count(products) + 1);
    for (size_t i = 0; i < record_count(products); i++) {
        const Product *product = product_at(products, i);
        g_ptr_array_add(notes, item_note(product, variants));
        items[i] = (CatalogueItem){
            .name = product->name,
            .description = g_ptr_array_index(notes, i),
            .price_idr = product->price_idr,
            .unit = product->unit,
            .preorder_days = (int)product->preorder_days,
            .stock = product->stock,
            .active = product->active != 0,
        };
    }
    return items;
}

bool catalogue_words(const Context *context, const char *link, char **ret_text, GError **error)
{
    g_assert(context->business != NULL);
    g_autoptr(RecordList) products = NULL;
    g_autoptr(RecordList) variants = NULL;
    g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
    if (!product_list_active(context->db, context->business_id, &products, error) ||
        !variant_list(context->db, context->business_id, 0, &variants, error)) {
        return false;
    }
    g_autofree CatalogueItem *items = catalogue_items(products, variants, notes);
    CatalogueHead head = {
        .business = context->business->name, .phone = phone_of(context->business), .link = link};
    *ret_text = catalogue_text(app_captions(context->app), &head, items, record_count(products));
    return true;
}
