// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Kinds of a product with a price difference and a stock of their own (requirement H04): "pedas",
 * "1 kg". Invariant: no two kinds of a product have one name; no kind costs less than nothing, also
 * when the product becomes cheaper than a kind's difference. */
#include "store/product.h"

#define VARIANTS_MAX 20

typedef struct {
    int64_t id, product_id;
    const char *name;
    int64_t difference_idr; /* to the price of the product; may be below zero */
    int64_t stock;          /* STOCK_NOT_COUNTED, or 0 … */
} Variant;
RECORD_LIST(Variant, variant)

/* Of all products, by product and position; of one when product_id is not 0. */
MUST_USE bool variant_list(Db *db, int64_t business_id, int64_t product_id, RecordList **ret_list,
                           GError **error);

int64_t variant_price(const Product *product, const Variant *variant); /* 0 … */

typedef struct {
    const char *name;
    int64_t difference_idr, stock;
} VariantFacts;
/* No more than VARIANTS_MAX, no name twice, no price below zero? */
bool variant_facts_fit(const GArray *facts, int64_t price_idr);
/* Instead of all kinds the product has; id 0 and the product's are not read. NOT_FOUND: no such
 * product in this business. INVALID: too many, a name twice or a price below zero. */
MUST_USE bool variant_replace(Db *db, int64_t business_id, int64_t product_id, const GArray *facts,
                              GError **error);

/* "Pedas +Rp2.000, Manis": what customers read; NULL without kinds. Free it. */
char *variant_words(const RecordList *list, const Product *product);
/* One cell of a table and back: "Pedas:2000:5 | Manis::". The names in *ret_facts are owned by
 * *ret_names. False: the text is no such list. */
MUST_USE char *variant_cell(const RecordList *list, int64_t product_id);
MUST_USE bool variant_parse(const char *cell, GArray **ret_facts, GStringChunk **ret_names);
