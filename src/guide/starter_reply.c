// SPDX-License-Identifier: Apache-2.0
#include "guide/starter_reply.h"

#include <string.h>

#include "guide/phrase.h"
#include "guide/trade.h"

static const char *const KEYS[] = {"title", "shortcut", "text", "trades", NULL};

const char *starter_reply_title(const StarterReply *reply, const Lang *lang)
{
    return stanza_said(reply->stanza, "title", lang);
}

static char **trades_of(const char *trades)
{
    char **keys = g_strsplit(trades, ",", -1);
    for (char **key = keys; *key != NULL; key++) {
        g_strstrip(*key);
    }
    return keys;
}

bool starter_reply_fits(const StarterReply *reply, const char *trade)
{
    g_auto(GStrv) keys = trades_of(reply->trades);
    return keys[0] == NULL || g_strv_contains((const char *const *)keys, trade);
}

static bool needs_product(const char *text)
{
    return strstr(text, "{harga}") != NULL || strstr(text, "{stok}") != NULL;
}

char *starter_reply_text(const StarterReply *reply, const char *product)
{
    bool without = product == NULL || *product == '\0';
    if (without && needs_product(reply->text)) {
        return NULL;
    }
    g_autoptr(GString) text = g_string_new(reply->text);
    g_autofree char *price = g_strdup_printf("%s {harga %s}", product, product);
    g_autofree char *stock = g_strdup_printf("%s {stok %s}", product, product);
    g_string_replace(text, "{harga}", price, 0);
    g_string_replace(text, "{stok}", stock, 0);
    return g_string_free(g_steal_pointer(&text), FALSE);
}

static bool starter_reply_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                               GError **error)
{
    StarterReply *reply = item;
    reply->stanza = stanza;
    reply->shortcut = stanza_text(stanza, "shortcut");
    reply->text = stanza_text(stanza, "text");
    reply->trades = stanza_text(stanza, "trades");
    g_auto(GStrv) keys = trades_of(reply->trades);
    for (char **key = keys; *key != NULL; key++) {
        if (trade_find(knowledge, *key) == NULL) {
            return stanza_refuse(stanza, "trades", error, "no trade '%s'", *key);
        }
    }
    return stanza_need(stanza, "title", error) && stanza_need(stanza, "shortcut", error) &&
           stanza_need(stanza, "text", error);
}

const KnowledgePart starter_reply_part = {
    .file = "replies.txt",
    .kind = "reply",
    .keys = KEYS,
    .size = sizeof(StarterReply),
    .read = starter_reply_read,
};
