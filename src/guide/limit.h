// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Limits that laws set, data/limits.txt: the class of a business (requirement S16) and the final tax of
 * individuals. Each carries its year and source, to be shown beside every result. */
#include "guide/knowledge.h"

typedef struct {
    const char *key; /* "micro", "small", "medium" */
    const Stanza *stanza;
    int64_t capital_idr, sales_idr; /* both inside the class */
    int64_t year;
} ClassLimit;
KNOWLEDGE_LIST(ClassLimit, class_limit)

typedef struct {
    const char *key; /* "final" */
    const Stanza *stanza;
    int64_t free_idr; /* sales of a year up to which nothing is due */
    int64_t most_idr; /* above: another tax */
    int64_t permille; /* of what is above free_idr */
    int64_t year;
} TaxLimit;
KNOWLEDGE_LIST(TaxLimit, tax_limit)

/* The smallest class that holds capital and sales of a year; NULL: larger than all. */
const ClassLimit *class_limit_of(const Knowledge *knowledge, int64_t capital_idr,
                                 int64_t sales_idr);
const char *class_limit_name(const ClassLimit *limit, const Lang *lang);
const char *class_limit_source(const ClassLimit *limit);

/* Due for sales_idr in a year; -1: above the limit of this tax. */
int64_t tax_due_idr(const TaxLimit *limit, int64_t sales_idr);
const char *tax_limit_source(const TaxLimit *limit);
