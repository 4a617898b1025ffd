// SPDX-License-Identifier: Apache-2.0
#include "guide/cash_kind.h"

#include "guide/phrase.h"

static const char *const KEYS[] = {"label", "way", "hint", "own", NULL};
static const char *const WAYS[] = {"out", "in", NULL};
static const char *const NO_YES[] = {"no", "yes", NULL};

const char *cash_kind_name(const Knowledge *knowledge, const char *key, const Lang *lang)
{
    if (g_str_equal(key, CASH_SALES)) {
        return tr(lang, "Hasil jualan");
    }
    const CashKind *kind = cash_kind_find(knowledge, key);
    return kind != NULL ? stanza_said(kind->stanza, "label", lang) : key;
}

const char *cash_kind_hint(const CashKind *kind, const Lang *lang)
{
    return stanza_get(kind->stanza, "hint") != NULL ? stanza_said(kind->stanza, "hint", lang)
                                                    : NULL;
}

static bool cash_kind_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                           GError **error)
{
    (void)knowledge;
    CashKind *kind = item;
    int way = 0, own = 0;
    kind->stanza = stanza;
    if (g_str_equal(kind->key, CASH_SALES)) {
        return stanza_refuse(stanza, NULL, error, "sales are summed by themselves");
    }
    if (!stanza_need(stanza, "label", error) || !stanza_word(stanza, "way", WAYS, &way, error) ||
        (stanza_get(stanza, "own") != NULL && !stanza_word(stanza, "own", NO_YES, &own, error))) {
        return false;
    }
    kind->incoming = way == 1;
    kind->own = own == 1;
    return true;
}

const KnowledgePart cash_kind_part = {
    .file = "cash.txt",
    .kind = "cash",
    .keys = KEYS,
    .size = sizeof(CashKind),
    .read = cash_kind_read,
};
