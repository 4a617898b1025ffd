// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Small sums an owner would do on the back of a bag: what a marketplace leaves of a price (requirement
 * H09), what turning a harvest into a product adds (S15). Pure; fractions of a rupiah are rounded half
 * up. */
#include <stdint.h>

typedef struct {
    int64_t fee_idr, net_idr; /* net: price − fee − cost; may be below zero */
} MarketNet;
/* fee_permille: 80 for 8%. */
MarketNet market_net(int64_t price_idr, int64_t fee_permille, int64_t cost_idr);

typedef struct {
    int64_t product_idr; /* what the product brings */
    int64_t added_idr;   /* product − raw − cost; may be below zero */
} AddedValue;
/* raw_idr: price of the raw material; yield_grams of product from it, sold at price_kg_idr a kilogram. */
AddedValue added_value(int64_t raw_idr, int64_t yield_grams, int64_t price_kg_idr,
                       int64_t cost_idr);
