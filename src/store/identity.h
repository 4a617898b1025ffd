// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How a business looks on its posters: colours, style, mark. One row a business, none until it has
 * chosen; "" means the first of each kind. Source: requirement S13. */
#include "db/record.h"

typedef struct {
    const char *palette;  /* name of a ready palette, or "#rrggbb" */
    const char *style;    /* of poster/poster.h */
    const char *mark;     /* of poster/mark.h; "" none */
    const char *initials; /* on the mark "initials" */
    int64_t changed_at;
} Identity;
RECORD_LIST(Identity, identity)

/* An empty list when nothing was chosen. */
MUST_USE bool identity_load(Db *db, int64_t business_id, RecordList **ret_one, GError **error);
MUST_USE bool identity_save(Db *db, int64_t business_id, const Identity *identity, GError **error);
