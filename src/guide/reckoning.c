// SPDX-License-Identifier: Apache-2.0
#include "guide/reckoning.h"

static int64_t share(int64_t whole, int64_t part, int64_t of)
{
    return (whole * part + of / 2) / of;
}

MarketNet market_net(int64_t price_idr, int64_t fee_permille, int64_t cost_idr)
{
    int64_t fee_idr = share(price_idr, fee_permille, 1000);
    return (MarketNet){fee_idr, price_idr - fee_idr - cost_idr};
}

AddedValue added_value(int64_t raw_idr, int64_t yield_grams, int64_t price_kg_idr, int64_t cost_idr)
{
    int64_t product_idr = share(price_kg_idr, yield_grams, 1000);
    return (AddedValue){product_idr, product_idr - raw_idr - cost_idr};
}
