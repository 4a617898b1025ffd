// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a helper needs to know to do her part, as a text to be printed or sent: the accounts she
 * looks after, her tasks and posts, the hours, the rules of the groups (requirement P11). It holds no
 * password, and no number of a customer unless the owner lets them go along: numbers typed into
 * titles are hidden. */
#include "app/context.h"

typedef struct {
    int64_t person_id;
    bool numbers; /* the owner allows customers' numbers on this sheet */
} HandOverAsk;

/* NOT_FOUND when there is no such active person. */
MUST_USE bool hand_over_text(const Context *context, HandOverAsk ask, char **ret_name,
                             GString **ret_text, GError **error);
