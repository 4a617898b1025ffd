// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A business that was begun apart on both servers: when the owner says that it is one, what has the same
 * name on both sides (the twin column of its place) is the same thing from then on.
 * Source: requirement X06. */
#include "carry/book.h"
#include "db/db.h"

/* Stores what is here under the names the file has for it; here must be read anew afterwards. */
MUST_USE bool carry_twins_join(Db *db, int64_t business_id, const CarryBook *file,
                               const CarryBook *here, GError **error);
