// SPDX-License-Identifier: Apache-2.0
#include "guide/kbli.h"

#include <string.h>

#include "guide/phrase.h"
#include "guide/trade.h"

static const char *const KEYS[] = {"label", "trades", "year", "source", NULL};

bool kbli_group_serves(const KbliGroup *group, const char *trade)
{
    return g_strv_contains((const char *const *)group->trades, trade);
}

const char *kbli_group_name(const KbliGroup *group, const Lang *lang)
{
    return stanza_said(group->stanza, "label", lang);
}

const char *kbli_group_source(const KbliGroup *group)
{
    return stanza_get(group->stanza, "source");
}

static bool kbli_group_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                            GError **error)
{
    KbliGroup *group = item;
    group->stanza = stanza;
    if (strlen(group->key) != 2 || strspn(group->key, "0123456789") != 2) {
        return stanza_refuse(stanza, NULL, error, "a group has two digits");
    }
    if (!stanza_need(stanza, "label", error) || !stanza_need(stanza, "source", error) ||
        !stanza_need(stanza, "trades", error) || !stanza_need(stanza, "year", error) ||
        !stanza_number(stanza, "year", 1945, 2200, &group->year, error)) {
        return false;
    }
    group->trades = trades_read(knowledge, stanza, error);
    return group->trades != NULL;
}

static void kbli_group_clear(void *item)
{
    g_strfreev(((KbliGroup *)item)->trades);
}

const KnowledgePart kbli_group_part = {
    .file = "kbli.txt",
    .kind = "kbli",
    .keys = KEYS,
    .size = sizeof(KbliGroup),
    .read = kbli_group_read,
    .clear = kbli_group_clear,
};
