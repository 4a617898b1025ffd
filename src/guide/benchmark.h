// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Regional figures to compare a village with, data/benchmarks.txt, each with year and source
 * (requirement K10). */
#include "guide/knowledge.h"

typedef enum { SURVEY_INTERNET, SURVEY_MARKETING, SURVEY_PROMOTION, SURVEY_COUNTS } SurveyCount;

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, source in both languages */
    int count;            /* SurveyCount it is compared with */
    int64_t share;        /* hundredths of a percent */
    int64_t year;
    int64_t before, before_year; /* 0: not known */
} Benchmark;

KNOWLEDGE_LIST(Benchmark, benchmark)

const char *benchmark_name(const Benchmark *benchmark, const Lang *lang);
const char *benchmark_source(const Benchmark *benchmark, const Lang *lang);
/* "58,96% (2023)" */
MUST_USE char *benchmark_words(const Benchmark *benchmark);
/* "49,52% (2022)"; NULL when it is not known. */
char *benchmark_before_words(const Benchmark *benchmark);
