// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The turn of one write in the group of a server (db/group.h): between begin and end turn.context is the
 * caller's with the group's Db. Without a group, or inside a transaction of the caller's, it is the
 * caller's own and nothing has to be waited for.
 *
 *     Turn turn = {0};
 *     if (!turn_begin(&turn, context, error)) { return false; }
 *     bool done = write(&turn.context, …);
 *     result->durable = turn_end(&turn); */
#include "app/context.h"

typedef struct {
    Context context; /* borrows everything from the caller's; never cleared */
    DbGroup *group;  /* NULL: no turn was taken */
} Turn;

/* UNAVAILABLE as db_group_enter. */
MUST_USE bool turn_begin(Turn *turn, const Context *context, GError **error);
/* NULL: durable already, or nothing was written; owned. */
MUST_USE Promise *turn_end(Turn *turn);
