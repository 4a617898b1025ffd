// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Trades: kinds of micro business in data/trades.txt, with one ready post idea for each of the four
 * pillars (requirement M12: suggestions fitted to the trade). */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, idea_<pillar> in both languages */
    bool daily_menu;      /* what is for sale changes from day to day (requirement C01) */
} Trade;

KNOWLEDGE_LIST(Trade, trade)

const char *trade_name(const Trade *trade, const Lang *lang);
const char *trade_idea(const Trade *trade, const char *pillar, const Lang *lang); /* "" unknown */
/* "a, b" under `trades` → keys, each a known trade; no key at all: for every trade. NULL and error when
 * one is unknown. */
MUST_USE char **trades_read(const Knowledge *knowledge, const Stanza *stanza, GError **error);
