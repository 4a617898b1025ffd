// SPDX-License-Identifier: Apache-2.0
#include "guide/limit.h"

#include "base/money.h"
#include "guide/phrase.h"

static const char *const CLASS_KEYS[] = {"label", "capital", "sales", "year", "source", NULL};
static const char *const TAX_KEYS[] = {"label", "free", "most", "permille", "year", "source", NULL};

const ClassLimit *class_limit_of(const Knowledge *knowledge, int64_t capital_idr, int64_t sales_idr)
{
    for (size_t i = 0; i < class_limit_count(knowledge); i++) {
        const ClassLimit *limit = class_limit_at(knowledge, i);
        if (capital_idr <= limit->capital_idr && sales_idr <= limit->sales_idr) {
            return limit;
        }
    }
    return NULL;
}

const char *class_limit_name(const ClassLimit *limit, const Lang *lang)
{
    return stanza_said(limit->stanza, "label", lang);
}

const char *class_limit_source(const ClassLimit *limit)
{
    return stanza_text(limit->stanza, "source");
}

int64_t tax_due_idr(const TaxLimit *limit, int64_t sales_idr)
{
    if (sales_idr > limit->most_idr) {
        return -1;
    }
    return MAX(sales_idr - limit->free_idr, 0) * limit->permille / 1000;
}

const char *tax_limit_source(const TaxLimit *limit)
{
    return stanza_text(limit->stanza, "source");
}

static bool amount_need(const Stanza *stanza, const char *key, int64_t *ret_idr, GError **error)
{
    return stanza_need(stanza, key, error) &&
           stanza_number(stanza, key, 0, MONEY_MAX_IDR, ret_idr, error);
}

static bool head_read(const Stanza *stanza, int64_t *ret_year, GError **error)
{
    return stanza_need(stanza, "label", error) && stanza_need(stanza, "source", error) &&
           stanza_need(stanza, "year", error) &&
           stanza_number(stanza, "year", 1945, 2200, ret_year, error);
}

/* From small to large, so that the first that holds is the smallest. */
static bool class_limit_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                             GError **error)
{
    (void)knowledge;
    ClassLimit *limit = item;
    limit->stanza = stanza;
    return head_read(stanza, &limit->year, error) &&
           amount_need(stanza, "capital", &limit->capital_idr, error) &&
           amount_need(stanza, "sales", &limit->sales_idr, error);
}

static bool tax_limit_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                           GError **error)
{
    (void)knowledge;
    TaxLimit *limit = item;
    limit->stanza = stanza;
    return head_read(stanza, &limit->year, error) &&
           amount_need(stanza, "free", &limit->free_idr, error) &&
           amount_need(stanza, "most", &limit->most_idr, error) &&
           stanza_need(stanza, "permille", error) &&
           stanza_number(stanza, "permille", 1, 1000, &limit->permille, error);
}

const KnowledgePart class_limit_part = {
    .file = "limits.txt",
    .kind = "class",
    .keys = CLASS_KEYS,
    .size = sizeof(ClassLimit),
    .read = class_limit_read,
};

const KnowledgePart tax_limit_part = {
    .file = "limits.txt",
    .kind = "tax",
    .keys = TAX_KEYS,
    .size = sizeof(TaxLimit),
    .read = tax_limit_read,
};
