// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A description of a product, short and long, from the facts the owner gave: all of them and no others
 * (requirement C04). For customers: Indonesian. */
#include "guide/answers.h"
#include "guide/fact_question.h"

typedef struct {
    const char *name;
    int64_t price_idr;    /* 0: not said */
    const char *unit;     /* may be "" */
    const char *unique;   /* may be "" */
    const char *trade;    /* key; "" unknown */
    const Answers *facts; /* key of data/facts.txt → what was given */
} DescriptionAsk;

/* "Nasi kuning, satu kotak, rasa gurih. Rp10.000/porsi" */
MUST_USE char *description_short(const Knowledge *knowledge, const DescriptionAsk *ask);
MUST_USE char *description_long(const Knowledge *knowledge, const DescriptionAsk *ask);
/* The i-th fact a buyer must know that was not given; NULL: no more. The price is asked apart. */
const FactQuestion *description_missing(const Knowledge *knowledge, const DescriptionAsk *ask,
                                        size_t i);
