// SPDX-License-Identifier: Apache-2.0
#include "app/shop_facts.h"

#include <jansson.h>
#include <stdlib.h>

static json_t *offer_of(const BasketLine *line)
{
    return json_pack("{s:s, s:s, s:I, s:s}", "@type", "Offer", "priceCurrency", "IDR", "price",
                     (json_int_t)line->price_idr, "availability",
                     line->left == 0 ? "https://schema.org/OutOfStock"
                                     : "https://schema.org/InStock");
}

static char *image_of(const Catalogue *catalogue, int64_t product_id, const char *base)
{
    for (size_t i = 0; base != NULL && i < record_count(catalogue->products); i++) {
        const Product *product = product_at(catalogue->products, i);
        g_autofree char *path =
            product->id == product_id ? catalogue_photo_address(catalogue, product) : NULL;
        if (path != NULL && *path == '/') {
            return g_strconcat(base, path, NULL);
        }
    }
    return NULL;
}

static json_t *product_of(const Catalogue *catalogue, const BasketLine *line, const char *base)
{
    g_autofree char *image = image_of(catalogue, line->product_id, base);
    json_t *product = json_pack("{s:s, s:s, s:o}", "@type", "Product", "name", line->name, "offers",
                                offer_of(line));
    if (image != NULL) {
        json_object_set_new(product, "image", json_string(image));
    }
    return product;
}

/* JSON may say every letter by its number; '<' is then none that HTML knows. */
static char *without_less(const char *json)
{
    g_auto(GStrv) parts = g_strsplit(json, "<", -1);
    return g_strjoinv("\\u003c", parts);
}

char *shop_facts(const Catalogue *catalogue, const Basket *basket, const char *base)
{
    json_t *list = json_array();
    for (guint i = 0; i < basket->lines->len; i++) {
        json_array_append_new(list, product_of(catalogue, basket_at(basket, i), base));
    }
    json_t *root = json_pack("{s:s, s:o}", "@context", "https://schema.org", "@graph", list);
    char *text = json_dumps(root, JSON_COMPACT);
    char *safe = without_less(text != NULL ? text : "{}");
    free(text);
    json_decref(root);
    return safe;
}
