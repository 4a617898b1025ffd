// SPDX-License-Identifier: Apache-2.0
#include "importer/market.h"

static void states_are_told_in_both_languages(void)
{
    static const struct {
        const char *words;
        MarketState state;
    } CASES[] = {
        {"Belum Bayar", MARKET_UNPAID},        {"Perlu Dikirim", MARKET_TO_SHIP},
        {"Perlu dikirim", MARKET_TO_SHIP},     {"Sedang Dikirim", MARKET_SHIPPED},
        {"Telah Dikirim", MARKET_SHIPPED},     {"Selesai", MARKET_COMPLETED},
        {"Batal", MARKET_CANCELLED},           {"Dibatalkan", MARKET_CANCELLED},
        {"Pengembalian", MARKET_CANCELLED},    {"To ship", MARKET_TO_SHIP},
        {"Shipped", MARKET_SHIPPED},           {"Completed", MARKET_COMPLETED},
        {"Canceled", MARKET_CANCELLED},        {"Pesanan Baru", MARKET_TO_SHIP},
        {"Pesanan Diproses", MARKET_TO_SHIP},  {"Pesanan Dikirim", MARKET_SHIPPED},
        {"Pesanan Selesai", MARKET_COMPLETED}, {"Delivered", MARKET_DELIVERED},
        {"Unpaid", MARKET_UNPAID},
        {"Pesanan diterima, namun Pembeli masih dapat mengajukan pengembalian", MARKET_DELIVERED},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        MarketState state = MARKET_STATE_COUNT;
        g_test_message("%s", CASES[i].words);
        g_assert_true(market_state_parse(CASES[i].words, &state));
        g_assert_cmpint(state, ==, CASES[i].state);
    }
    MarketState state = MARKET_STATE_COUNT;
    g_assert_false(market_state_parse("Entahlah", &state));
    g_assert_false(market_state_parse("", &state));
}

void test_market(void)
{
    g_test_add_func("/importer/market/states", states_are_told_in_both_languages);
}
