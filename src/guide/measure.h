// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a goal is measured by, data/measures.txt (requirement P01): the measure's name, unit, the
 * KPI it feeds and the words by which people mean it. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, unit in both languages */
    const char *kpi;      /* key of the KPI that reads it */
    const char *words;    /* "pesanan whatsapp|pesanan wa|…", folded, longest match wins */
    const char *serves;   /* value keys "income,…" it brings nearer */
    int64_t step;         /* growth a week that is always thought possible, whatever the start */
    bool down;            /* less is better: complaints, minutes to answer */
    bool money;           /* rupiah; else a count */
} Measure;

KNOWLEDGE_LIST(Measure, measure)

const char *measure_name(const Measure *measure, const Lang *lang);
MUST_USE char *measure_amount(const Measure *measure, int64_t amount); /* "14" or "Rp3.000.000" */
/* The measure a sentence speaks of; NULL when none is recognised. */
const Measure *measure_recognise(const Knowledge *knowledge, const char *sentence);
