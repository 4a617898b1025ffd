// SPDX-License-Identifier: Apache-2.0
#include "guide/ceiling.h"

#include "guide/phrase.h"
#include "guide/platform.h"

#define FRIENDS_MOST 1000000000

static const char *const KEYS[] = {"most", "source", NULL};

const char *friend_ceiling_source(const FriendCeiling *ceiling, const Lang *lang)
{
    return stanza_said(ceiling->stanza, "source", lang);
}

static bool friend_ceiling_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                                GError **error)
{
    FriendCeiling *ceiling = item;
    ceiling->stanza = stanza;
    if (platform_find(knowledge, ceiling->key) == NULL) {
        return stanza_refuse(stanza, NULL, error, "no platform '%s'", ceiling->key);
    }
    return stanza_need(stanza, "source", error) && stanza_need(stanza, "most", error) &&
           stanza_number(stanza, "most", 1, FRIENDS_MOST, &ceiling->most, error);
}

const KnowledgePart friend_ceiling_part = {
    .file = "accounts.txt",
    .kind = "ceiling",
    .keys = KEYS,
    .size = sizeof(FriendCeiling),
    .read = friend_ceiling_read,
};
