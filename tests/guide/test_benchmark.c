// SPDX-License-Identifier: Apache-2.0
/* K10: regional figures are data with year and source. */
#include "guide/benchmark.h"

#include <string.h>

#include "guide/fixture.h"

static void the_figures_of_2023_are_there_with_their_source(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Benchmark *use = benchmark_find(knowledge, "internet_use");
    g_autofree char *words = benchmark_words(use), *before = benchmark_before_words(use);
    g_assert_cmpstr(words, ==, "58,96% (2023)");
    g_assert_cmpstr(before, ==, "49,52% (2022)");
    g_assert_nonnull(strstr(benchmark_source(use, NULL), "BPS"));
    const Benchmark *marketing = benchmark_find(knowledge, "internet_marketing");
    g_autofree char *selling = benchmark_words(marketing);
    g_assert_cmpstr(selling, ==, "43,50% (2023)");
    g_assert_null(benchmark_before_words(marketing));
}

static void a_figure_without_source_or_year_is_refused(void)
{
    static const char *const TEXTS[][2] = {
        {"benchmark: a\ncount: internet\nname: A\nshare: 1\nyear: 2023\n", "source"},
        {"benchmark: a\ncount: internet\nname: A\nshare: 1\nsource: BPS\n", "year"},
        {"benchmark: a\ncount: radio\nname: A\nshare: 1\nyear: 2023\nsource: BPS\n", "count"},
        {"benchmark: a\ncount: internet\nname: A\nshare: 10001\nyear: 2023\nsource: BPS\n",
         "share"}};
    for (size_t i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(fixture_knowledge_with("benchmarks.txt", TEXTS[i][0], &error));
        g_assert_nonnull(strstr(error->message, TEXTS[i][1]));
    }
}

void test_benchmark(void)
{
    g_test_add_func("/guide/benchmark/K10/figures",
                    the_figures_of_2023_are_there_with_their_source);
    g_test_add_func("/guide/benchmark/K10/refused", a_figure_without_source_or_year_is_refused);
}
