// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The one source of every catalogue: page of customers, text, HTML file, PDF and tables read it, so
 * that a price changes everywhere at once and each names the same way to order (requirements H04,
 * M20). Holds what customers may know: active products, their kinds, packages of today, testimonials
 * with permission; no cost, no stock. Owns its lists; the business is borrowed. */
#include "app/context.h"
#include "store/package.h"
#include "store/photo.h"
#include "store/testimonial.h"
#include "store/variant.h"

#define TESTIMONIALS_SHOWN 5

typedef struct {
    const Business *business;
    Day today;
    int64_t now;              /* UTC seconds */
    RecordList *products;     /* Product, active ones by name */
    RecordList *variants;     /* Variant */
    RecordList *packages;     /* Package; only some are for sale today */
    GPtrArray *parts;         /* char *: what is in each package; "" when not for sale */
    RecordList *testimonials; /* Testimonial */
    TestimonialSum sum;       /* of those with permission */
    RecordList *mains;        /* PhotoRecord, the first photo of each product that has one */
    GHashTable *photos; /* product id (int64_t) → GBytes; empty until catalogue_take_photos */
    char *link;         /* address of the public page; NULL when none can be reached */
} Catalogue;
/* link: may be NULL. */
MUST_USE bool catalogue_load(const Context *context, const Business *business, const char *link,
                             Catalogue *ret_catalogue, GError **error);
/* For what is read without this program: the photos themselves, size "medium" or "thumb". */
MUST_USE bool catalogue_take_photos(const Context *context, Catalogue *catalogue, const char *size,
                                    GError **error);
void catalogue_clear(Catalogue *catalogue);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Catalogue, catalogue_clear)

/* A package that can be bought today: what is in it; NULL otherwise. */
const char *catalogue_parts(const Catalogue *catalogue, size_t package);
GBytes *catalogue_photo(const Catalogue *catalogue, const Product *product); /* borrowed; or NULL */
/* Where a page finds the small photo: in itself once taken, else on the public page. NULL: none. Free. */
char *catalogue_photo_address(const Catalogue *catalogue, const Product *product);

/* wa.me with the first words written; name NULL: of nothing special. NULL: no phone. Free it. */
char *catalogue_order_link(const Catalogue *catalogue, const char *name, const Lang *lang);
/* "WhatsApp 0812-0000-0001 · https://…": how to order, in words; "" without either. Free it. */
MUST_USE char *catalogue_contact(const Catalogue *catalogue);
/* Description, kinds, days ahead: what stands below a name, one line each; may be "". Free it. */
MUST_USE char *catalogue_note(const Catalogue *catalogue, const Product *product, const Lang *lang);
/* The same without the kinds, where each stands on a line of its own. Free it. */
MUST_USE char *catalogue_note_short(const Product *product, const Lang *lang);
/* "4,0 dari 3 ulasan"; NULL without any. Free it. */
char *testimonial_words(TestimonialSum sum, const Lang *lang);
/* "★★★★☆" */
MUST_USE char *stars_words(int64_t stars);
