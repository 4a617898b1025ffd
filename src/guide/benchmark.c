// SPDX-License-Identifier: Apache-2.0
#include "guide/benchmark.h"

#include "guide/phrase.h"

#define SHARE_MAX 10000
#define YEAR_MIN 1950
#define YEAR_MAX 2200

static const char *const KEYS[] = {"count", "name",   "share",       "year",
                                   "before", "before_year", "source", NULL};
static const char *const COUNTS[] = {"internet", "marketing", "promotion", NULL};

const char *benchmark_name(const Benchmark *benchmark, const Lang *lang)
{
    return stanza_said(benchmark->stanza, "name", lang);
}

const char *benchmark_source(const Benchmark *benchmark, const Lang *lang)
{
    return stanza_said(benchmark->stanza, "source", lang);
}

static char *words(int64_t share, int64_t year)
{
    return g_strdup_printf("%d,%02d%% (%d)", (int)(share / 100), (int)(share % 100), (int)year);
}

char *benchmark_words(const Benchmark *benchmark)
{
    return words(benchmark->share, benchmark->year);
}

char *benchmark_before_words(const Benchmark *benchmark)
{
    return benchmark->before_year != 0 ? words(benchmark->before, benchmark->before_year) : NULL;
}

static bool benchmark_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                           GError **error)
{
    (void)knowledge;
    Benchmark *benchmark = item;
    benchmark->stanza = stanza;
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "source", error) &&
           stanza_need(stanza, "count", error) && stanza_need(stanza, "share", error) &&
           stanza_need(stanza, "year", error) &&
           stanza_word(stanza, "count", COUNTS, &benchmark->count, error) &&
           stanza_number(stanza, "share", 0, SHARE_MAX, &benchmark->share, error) &&
           stanza_number(stanza, "year", YEAR_MIN, YEAR_MAX, &benchmark->year, error) &&
           stanza_number(stanza, "before", 0, SHARE_MAX, &benchmark->before, error) &&
           stanza_number(stanza, "before_year", YEAR_MIN, YEAR_MAX, &benchmark->before_year,
                         error);
}

const KnowledgePart benchmark_part = {
    .file = "benchmarks.txt",
    .kind = "benchmark",
    .keys = KEYS,
    .size = sizeof(Benchmark),
    .read = benchmark_read,
};
