// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue.h"

#include "app/photo_address.h"
#include "base/money.h"
#include "base/phone.h"

static bool parts_load(Db *db, Catalogue *catalogue, GError **error)
{
    catalogue->parts = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i < record_count(catalogue->packages); i++) {
        const Package *package = package_at(catalogue->packages, i);
        g_autoptr(RecordList) items = NULL;
        bool current = package_state(package, catalogue->today) == PACKAGE_CURRENT;
        if (current &&
            !package_item_list(db, catalogue->business->id, package->id, &items, error)) {
            return false;
        }
        g_ptr_array_add(catalogue->parts, current ? package_parts(items) : NULL);
    }
    return true;
}

static bool lists_load(Db *db, Catalogue *catalogue, GError **error)
{
    int64_t id = catalogue->business->id;
    return product_list_active(db, id, &catalogue->products, error) &&
           variant_list(db, id, 0, &catalogue->variants, error) &&
           package_list_from(db, id, catalogue->today, &catalogue->packages, error) &&
           parts_load(db, catalogue, error) && photo_list_main(db, id, &catalogue->mains, error) &&
           testimonial_list_public(db, id, TESTIMONIALS_SHOWN, &catalogue->testimonials, error) &&
           testimonial_sum(db, id, true, &catalogue->sum, error);
}

bool catalogue_load(const Context *context, const Business *business, const char *link,
                    Catalogue *ret_catalogue, GError **error)
{
    g_auto(Catalogue) catalogue = {
        .business = business,
        .now = context->now,
        .today = zone_day(business_zone(business), context->now),
        .photos = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free,
                                        (GDestroyNotify)g_bytes_unref),
        .link = g_strdup(link),
    };
    if (!lists_load(context->db, &catalogue, error)) {
        return false;
    }
    *ret_catalogue = catalogue;
    catalogue = (Catalogue){0};
    return true;
}

bool catalogue_take_photos(const Context *context, Catalogue *catalogue, const char *size,
                           GError **error)
{
    for (size_t i = 0; i < record_count(catalogue->mains); i++) {
        const PhotoRecord *photo = photo_at(catalogue->mains, i);
        GBytes *bytes = NULL;
        if (!photo_bytes(context->db, catalogue->business->id, photo->id, size, &bytes, error)) {
            return false;
        }
        int64_t *product_id = g_new(int64_t, 1);
        *product_id = photo->product_id;
        g_hash_table_replace(catalogue->photos, product_id, bytes);
    }
    return true;
}

void catalogue_clear(Catalogue *catalogue)
{
    g_clear_pointer(&catalogue->products, record_list_free);
    g_clear_pointer(&catalogue->variants, record_list_free);
    g_clear_pointer(&catalogue->packages, record_list_free);
    g_clear_pointer(&catalogue->parts, g_ptr_array_unref);
    g_clear_pointer(&catalogue->testimonials, record_list_free);
    g_clear_pointer(&catalogue->mains, record_list_free);
    g_clear_pointer(&catalogue->photos, g_hash_table_unref);
    g_clear_pointer(&catalogue->link, g_free);
}

const char *catalogue_parts(const Catalogue *catalogue, size_t package)
{
    return g_ptr_array_index(catalogue->parts, package);
}

GBytes *catalogue_photo(const Catalogue *catalogue, const Product *product)
{
    return g_hash_table_lookup(catalogue->photos, &product->id);
}

static const PhotoRecord *main_of(const Catalogue *catalogue, const Product *product)
{
    for (size_t i = 0; i < record_count(catalogue->mains); i++) {
        if (photo_at(catalogue->mains, i)->product_id == product->id) {
            return photo_at(catalogue->mains, i);
        }
    }
    return NULL;
}

char *catalogue_photo_address(const Catalogue *catalogue, const Product *product)
{
    GBytes *inside = catalogue_photo(catalogue, product);
    const PhotoRecord *photo = main_of(catalogue, product);
    if (inside != NULL) {
        gsize size = 0;
        const guchar *data = g_bytes_get_data(inside, &size);
        g_autofree char *text = g_base64_encode(data, size);
        return g_strconcat("data:image/webp;base64,", text, NULL);
    }
    return photo != NULL ? photo_shop_address(catalogue->business->slug, photo, "kecil") : NULL;
}

char *catalogue_order_link(const Catalogue *catalogue, const char *name, const Lang *lang)
{
    const Business *business = catalogue->business;
    if (*business->phone == '\0') {
        return NULL;
    }
    g_autofree char *words =
        name != NULL
            ? g_strdup_printf(tr(lang, "Halo %s, saya mau pesan %s."), business->name, name)
            : g_strdup_printf(tr(lang, "Halo %s, saya mau pesan."), business->name);
    return phone_wa_link(business->phone, words);
}

char *catalogue_contact(const Catalogue *catalogue)
{
    g_autoptr(GString) contact = g_string_new(NULL);
    if (*catalogue->business->phone != '\0') {
        g_autofree char *phone = phone_format(catalogue->business->phone);
        g_string_append_printf(contact, "WhatsApp %s", phone);
    }
    if (catalogue->link != NULL) {
        g_string_append_printf(contact, "%s%s", contact->len > 0 ? " · " : "", catalogue->link);
    }
    return g_string_free(g_steal_pointer(&contact), FALSE);
}

static void line_append(GString *note, const char *line)
{
    if (*line != '\0') {
        g_string_append_printf(note, "%s%s", note->len > 0 ? "\n" : "", line);
    }
}

static char *note_make(const Product *product, const char *kinds, const Lang *lang)
{
    g_autoptr(GString) note = g_string_new(product->description);
    line_append(note, product->unique_line);
    if (kinds != NULL) {
        g_autofree char *line = g_strdup_printf(tr(lang, "Pilihan: %s"), kinds);
        line_append(note, line);
    }
    if (product->preorder_days > 0) {
        g_autofree char *line =
            g_strdup_printf(tr_count(lang, "pesan %d hari sebelumnya", product->preorder_days),
                            (int)product->preorder_days);
        line_append(note, line);
    }
    return g_string_free(g_steal_pointer(&note), FALSE);
}

char *catalogue_note(const Catalogue *catalogue, const Product *product, const Lang *lang)
{
    g_autofree char *kinds = variant_words(catalogue->variants, product);
    return note_make(product, kinds, lang);
}

char *catalogue_note_short(const Product *product, const Lang *lang)
{
    return note_make(product, NULL, lang);
}

char *testimonial_words(TestimonialSum sum, const Lang *lang)
{
    g_autofree char *average = ratio_format(sum.stars, sum.count);
    return average != NULL ? g_strdup_printf(tr_count(lang, "Rata-rata %s bintang dari %d ulasan", sum.count),
                                             average, (int)sum.count)
                           : NULL;
}

char *stars_words(int64_t stars)
{
    GString *words = g_string_new(NULL);
    for (int64_t i = 1; i <= STARS_MAX; i++) {
        g_string_append(words, i <= stars ? "★" : "☆");
    }
    return g_string_free(words, FALSE);
}
