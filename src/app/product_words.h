// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The texts of one product, made from what the owner told about it: a short and a long description
 * (requirement C04) and a caption in four parts (M19), with what a buyer must still know. Owns all it
 * hands out. Nothing is written. */
#include "app/context.h"
#include "guide/description.h"
#include "planner/aida.h"
#include "store/product.h"

typedef struct {
    RecordList *one;
    const Product *product;
    Answers *facts; /* key of data/facts.txt → what was given */
    char *brief, *whole;
    Aida aida;                   /* without parts while there is no price */
    const FactQuestion *missing; /* the first fact a buyer must know; NULL: none */
} ProductWords;

/* NOT_FOUND: no such product in this business. */
MUST_USE bool product_words_load(const Context *context, int64_t product_id,
                                 ProductWords *ret_words, GError **error);
void product_words_clear(ProductWords *words);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ProductWords, product_words_clear)
