// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The log of a group goes back into the file beside its writers, by a thread and a connection of its own:
 * within a COMMIT, where SQLite does it, all who write wait for the disk. While they never rest, the log
 * cannot begin anew; when it has grown long they are stopped for the little that is left. */
#include "db/group.h"

typedef struct Checkpoints Checkpoints;

Checkpoints *checkpoints_new(DbGroup *group, const char *url);
void checkpoints_free(Checkpoints *checkpoints); /* nobody may have the turn */
/* After a commit: so many pages are in the log. */
void checkpoints_tell(Checkpoints *checkpoints, int pages);
