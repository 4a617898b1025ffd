// SPDX-License-Identifier: Apache-2.0
/* K06: the card of a week holds together with little and with much to say. */
#include "web/chart_card.h"

#include "drawn.h"

static GString *card_of(const ChartCard *card)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    chart_card_draw(&html, card);
    drawn_check(out);
    return out;
}

static void long_words_are_cut_and_the_sentence_takes_two_lines(void)
{
    const ChartPoint points[] = {{"Sen", "Rp5", 5, true}, {"Sel", "Rp9", 9, true}};
    Chart chart = {CHART_COLUMNS, "Penjualan tiap hari", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = card_of(&(ChartCard){
        .name = "Dapur <Melati> & keluarga besar yang namanya panjang sekali",
        .title = "23–29 November 2026",
        .figures = {{"Rp193.000", "Uang penjualan"}, {"11", "Semua pembelian"}},
        .chart = &chart,
        .foot =
            "Pembeli yang kembali naik dari 1 menjadi 4, lebih banyak daripada bulan yang lalu, "
            "dan kalimat ini masih terus berjalan sampai tidak muat"});
    g_assert_nonnull(strstr(svg->str, "Dapur &lt;Melati&gt; &amp; keluarga"));
    g_assert_nonnull(strstr(svg->str, ">Rp193.000</text>"));
    g_assert_nonnull(strstr(svg->str, "y=\"386\""));
    g_assert_null(strstr(svg->str, "y=\"402\""));
}

static void an_empty_week_is_a_card_too(void)
{
    g_autoptr(GString) svg = card_of(&(ChartCard){.name = "Dapur Melati", .title = "Minggu ini"});
    g_assert_nonnull(strstr(svg->str, "Minggu ini"));
}

void test_chart_card(void)
{
    g_test_add_func("/web/chart_card/full/K06",
                    long_words_are_cut_and_the_sentence_takes_two_lines);
    g_test_add_func("/web/chart_card/empty/K06", an_empty_week_is_a_card_too);
}
