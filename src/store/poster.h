// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The posters a business made: what was filled in, never the picture, which is drawn when it is asked
 * for (requirement C15). At most POSTERS_MAX a business. */
#include "db/record.h"

#define POSTERS_MAX 500

typedef struct {
    int64_t id;
    const char *kind, *style; /* of poster/poster.h */
    const char *fields;       /* JSON, see app/poster_fields.h */
    int64_t photo_id;         /* 0: none; the photo may be gone since */
    int64_t created_at, changed_at;
    int64_t testimonial_id; /* it quotes; 0: none. Without its permission the poster is removed */
} PosterRecord;
RECORD_LIST(PosterRecord, poster)

/* An empty list when there is none. */
MUST_USE bool poster_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                          GError **error);
/* By number, after number `after` (0: from the first): for paging. */
MUST_USE bool poster_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                          RecordList **ret_list, GError **error);
/* The newest first, at most `limit`. */
MUST_USE bool poster_list_newest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                                 GError **error);
/* LIMIT: there are POSTERS_MAX. */
MUST_USE bool poster_add(Db *db, int64_t business_id, const PosterRecord *poster, int64_t *ret_id,
                         GError **error);
/* NOT_FOUND: no such poster in this business; so for the next. */
MUST_USE bool poster_save(Db *db, int64_t business_id, const PosterRecord *poster, GError **error);
MUST_USE bool poster_remove(Db *db, int64_t business_id, int64_t id, GError **error);
