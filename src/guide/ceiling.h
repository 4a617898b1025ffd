// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The most friends a personal account can have on a platform, `ceiling:` in data/accounts.txt. The key
 * is that of data/platforms.txt; the number stands outside the papers and carries its year
 * (requirement P13). */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* source in both languages */
    int64_t most;
} FriendCeiling;

KNOWLEDGE_LIST(FriendCeiling, friend_ceiling)

const char *friend_ceiling_source(const FriendCeiling *ceiling,
                                  const Lang *lang); /* with its year */
