// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ready replies an owner can begin with, data/replies.txt (requirement T01). The reply itself is
 * for customers and has one language; only its title is translated. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza;        /* title in both languages */
    const char *shortcut, *text; /* text with the gaps of planner/ready_reply.h */
    const char *trades;          /* keys of trades.txt, "a, b"; "" = for all */
} StarterReply;

KNOWLEDGE_LIST(StarterReply, starter_reply)

const char *starter_reply_title(const StarterReply *reply, const Lang *lang);
bool starter_reply_fits(const StarterReply *reply, const char *trade);
/* The text with {harga} and {stok} naming this product. NULL when it needs a product and there is
 * none ("" or NULL). */
char *starter_reply_text(const StarterReply *reply, const char *product);
