// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Units of the market and the kitchen. Amounts are kept as whole numbers of the smallest unit of their
 * kind (gram, millilitre, piece, sheet, spoon, bunch), so that nothing is lost by converting: 2,5 kg is
 * 2,500 gram. What does not come out whole is refused. Source: requirement S09. */
#include "base/error.h"
#include "base/lang.h"

#include <stdint.h>

#define UNIT_PIECE "piece"
#define UNIT_PACK "pack" /* the owner's own: a sack, a box; its size stands with the thing */
#define UNIT_AMOUNT_MAX INT64_C(1000000000)

typedef struct {
    const char *key;
    const char *name; /* Indonesian, marked N_ */
    const char *base; /* the smallest unit of its kind; of itself for that one */
    int64_t in_base;  /* how many of it; 1 for the smallest */
} Unit;

size_t unit_count(void);
const Unit *unit_at(size_t i);          /* the smallest of a kind before its larger ones */
const Unit *unit_find(const char *key); /* NULL: none; UNIT_PACK is none */
bool unit_is_base(const Unit *unit);

/* "2,5" with in_base 1000 is 2500; 0 … UNIT_AMOUNT_MAX. False: no number, below zero, too large or no
 * whole number of the smallest unit. */
bool unit_amount_read(const char *typed, int64_t in_base, int64_t *ret_amount);
/* What a base is usually said in: kilogram for gram, litre for millilitre, else itself. */
const Unit *unit_usual(const char *base);
/* The number alone, as unit_amount_read takes it: 2500 with in_base 1000 is "2,5". */
MUST_USE char *unit_number_format(int64_t amount, int64_t in_base);
/* "2,5 kg", "750 gram", "12 buah" of an amount in the smallest unit. An unknown unit is a word of the
 * owner ("porsi"). */
MUST_USE char *unit_amount_format(int64_t amount, const char *base, const Lang *lang);
