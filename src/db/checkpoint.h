// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The log of a group goes back into the file beside its writers, by a thread and a connection of its own:
 * within a COMMIT, where SQLite does it, all who write wait for the disk. While they never rest, the log
 * cannot begin anew; when it has grown long, who committed last waits for the little that is left, and
 * with it the others. */
#include "db/db.h"

typedef struct Checkpoints Checkpoints;

Checkpoints *checkpoints_new(const char *url);
void checkpoints_free(Checkpoints *checkpoints);
/* After each commit, by who has the turn of writing: so many pages are in the log. */
void checkpoints_tell(Checkpoints *checkpoints, int pages);
