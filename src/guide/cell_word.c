// SPDX-License-Identifier: Apache-2.0
#include "guide/cell_word.h"

#include "guide/phrase.h"
#include "guide/trade.h"

static const char *const KEYS[] = {"barang",  "mitra", "tanya",   "saat",    "kabar",
                                   "pancing", "bukti", "pilihan", "obrolan", NULL};

bool cell_word_is(const char *name)
{
    return g_strv_contains(KEYS, name);
}

static bool cell_word_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                           GError **error)
{
    CellWord *word = item;
    word->stanza = stanza;
    if (trade_find(knowledge, word->key) == NULL) {
        return stanza_refuse(stanza, NULL, error, "no trade '%s'", word->key);
    }
    for (size_t i = 0; KEYS[i] != NULL; i++) {
        if (!stanza_need(stanza, KEYS[i], error)) {
            return false;
        }
    }
    return true;
}

const KnowledgePart cell_word_part = {
    .file = "interactions.txt",
    .kind = "words",
    .keys = KEYS,
    .size = sizeof(CellWord),
    .read = cell_word_read,
};
