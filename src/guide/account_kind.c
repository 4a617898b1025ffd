// SPDX-License-Identifier: Apache-2.0
#include "guide/account_kind.h"

#include "guide/ceiling.h"
#include "guide/phrase.h"

#define NEAR_PERCENT 90

static const char *const KEYS[] = {"name", "gain", "risk", "tip", NULL};

const char *account_kind_name(const AccountKind *kind, const Lang *lang)
{
    return stanza_said(kind->stanza, "name", lang);
}

Ceiling account_ceiling(const Knowledge *knowledge, const char *platform, const char *kind,
                        int64_t friends, int64_t *ret_max)
{
    const FriendCeiling *ceiling = friend_ceiling_find(knowledge, platform);
    if (ceiling == NULL || g_str_equal(kind, "business")) {
        return CEILING_NONE;
    }
    *ret_max = ceiling->most;
    return friends >= ceiling->most                        ? CEILING_REACHED
           : friends * 100 >= ceiling->most * NEAR_PERCENT ? CEILING_NEAR
                                                           : CEILING_NONE;
}

static bool account_kind_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                              GError **error)
{
    (void)knowledge;
    AccountKind *kind = item;
    kind->stanza = stanza;
    return (kind->gains = sentences_read(stanza, "gain", error)) != NULL &&
           (kind->risks = sentences_read(stanza, "risk", error)) != NULL &&
           (kind->tips = sentences_read(stanza, "tip", error)) != NULL &&
           stanza_need(stanza, "name", error);
}

static void account_kind_clear(void *item)
{
    AccountKind *kind = item;
    g_clear_pointer(&kind->gains, g_array_unref);
    g_clear_pointer(&kind->risks, g_array_unref);
    g_clear_pointer(&kind->tips, g_array_unref);
}

const KnowledgePart account_kind_part = {
    .file = "accounts.txt",
    .kind = "account",
    .keys = KEYS,
    .size = sizeof(AccountKind),
    .read = account_kind_read,
    .clear = account_kind_clear,
};
