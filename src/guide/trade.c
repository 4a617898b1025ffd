// SPDX-License-Identifier: Apache-2.0
#include "guide/trade.h"

#include "guide/phrase.h"

static const char *const KEYS[] = {"name",
                                   "idea_communication",
                                   "idea_collaboration",
                                   "idea_education",
                                   "idea_entertainment",
                                   "menu",
                                   NULL};
static const char *const MENUS[] = {"lasting", "daily", NULL};

const char *trade_name(const Trade *trade, const Lang *lang)
{
    return stanza_said(trade->stanza, "name", lang);
}

const char *trade_idea(const Trade *trade, const char *pillar, const Lang *lang)
{
    g_autofree char *key = g_strconcat("idea_", pillar, NULL);
    return stanza_said(trade->stanza, key, lang);
}

char **trades_read(const Knowledge *knowledge, const Stanza *stanza, GError **error)
{
    g_auto(GStrv) keys = g_strsplit(stanza_text(stanza, "trades"), ",", -1);
    for (char **key = keys; *key != NULL; key++) {
        if (trade_find(knowledge, g_strstrip(*key)) == NULL) {
            stanza_refuse(stanza, "trades", error, "no trade '%s'", *key);
            return NULL;
        }
    }
    return g_steal_pointer(&keys);
}

static bool trade_read(const Knowledge *knowledge, const Stanza *stanza, void *item, GError **error)
{
    (void)knowledge;
    Trade *trade = item;
    int menu = 0;
    trade->stanza = stanza;
    for (size_t i = 0; KEYS[i] != NULL; i++) {
        if (!g_str_equal(KEYS[i], "menu") && !stanza_need(stanza, KEYS[i], error)) {
            return false;
        }
    }
    if (stanza_get(stanza, "menu") != NULL && !stanza_word(stanza, "menu", MENUS, &menu, error)) {
        return false;
    }
    trade->daily_menu = menu == 1;
    return true;
}

const KnowledgePart trade_part = {
    .file = "trades.txt",
    .kind = "trade",
    .keys = KEYS,
    .size = sizeof(Trade),
    .read = trade_read,
};
