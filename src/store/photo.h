// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Photos of a business (requirements C14, H04): each once, however often it is sent, and the few
 * small files made of it. Nothing else of the sent file is kept. A photo may belong to a product;
 * the first of a product's photos is the one customers see. A removed photo's bytes are gone.
 * Bytes that are handed out are the caller's. */
#include "db/record.h"

#define PHOTO_COUNT_MAX 300
#define PHOTO_BYTES_MAX (INT64_C(150) << 20)

typedef struct {
    int64_t id;
    int64_t product_id;    /* 0: of none */
    int64_t position;      /* among those of its product: the lowest comes first */
    int64_t width, height; /* pixels of its large file */
    const char *findings;  /* "dark,blurred"; may be "" */
    const char *shape;     /* "as_is", "square", "tall" */
    int64_t brighter;      /* made lighter */
    int64_t version; /* rises with every change of the files; never one that a removed photo of the
                        same number had */
    int64_t created_at, changed_at;
} PhotoRecord;
RECORD_LIST(PhotoRecord, photo)

/* An empty list when there is none. */
MUST_USE bool photo_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                         GError **error);
/* By number, after number `after`, for paging. */
MUST_USE bool photo_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                         RecordList **ret_list, GError **error);
/* Newest first, before number `before` (0: from the newest). */
MUST_USE bool photo_list_newest(Db *db, int64_t business_id, int64_t before, int64_t limit,
                                RecordList **ret_list, GError **error);
MUST_USE bool photo_list_product(Db *db, int64_t business_id, int64_t product_id,
                                 RecordList **ret_list, GError **error);
/* The first photo of each product that has one. */
MUST_USE bool photo_list_main(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* The photo that is shown to everybody: of an active product of this business; else an empty list. */
MUST_USE bool photo_load_public(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                                GError **error);

typedef struct {
    int64_t count, bytes;
} PhotoUsage;
MUST_USE bool photo_usage(Db *db, int64_t business_id, PhotoUsage *ret_usage, GError **error);

/* Of the upright pixels, for telling the same picture again. Free it. */
MUST_USE char *photo_digest(const void *pixels, size_t size);
/* *ret_id 0: not here yet. */
MUST_USE bool photo_find_digest(Db *db, int64_t business_id, const char *digest, int64_t *ret_id,
                                GError **error);

typedef struct {
    int64_t product_id; /* 0: of none */
    const char *digest, *findings;
    int64_t width, height;
} PhotoFacts;
/* The photo without its files; the last of its product. CONFLICT: this digest is here. */
MUST_USE bool photo_add(Db *db, int64_t business_id, const PhotoFacts *facts, int64_t now,
                        int64_t *ret_id, GError **error);

typedef struct {
    const char *size;   /* "large", "medium", "thumb"; "kept": the large one before any change */
    const char *format; /* "jpeg" or "webp" */
    int64_t width, height;
    GBytes *bytes; /* borrowed */
} PhotoFacet;
/* Instead of the file of that size, if there is one. */
MUST_USE bool photo_put(Db *db, int64_t business_id, int64_t id, const PhotoFacet *facet,
                        GError **error);
/* The bytes of a size. NOT_FOUND: no such photo in this business. */
MUST_USE bool photo_bytes(Db *db, int64_t business_id, int64_t id, const char *size,
                          GBytes **ret_bytes, GError **error);
/* *ret_bytes NULL: no file of that size. */
MUST_USE bool photo_bytes_find(Db *db, int64_t business_id, int64_t id, const char *size,
                               GBytes **ret_bytes, GError **error);

typedef struct {
    const char *shape;
    bool brighter;
    const char *findings;
    int64_t width, height;
} PhotoChange;
/* NOT_FOUND: no such photo in this business; so for the ones below. */
MUST_USE bool photo_change(Db *db, int64_t business_id, int64_t id, const PhotoChange *change,
                           int64_t now, GError **error);
/* Gives it to a product (0: to none), as the last of its photos. */
MUST_USE bool photo_give(Db *db, int64_t business_id, int64_t id, int64_t product_id, int64_t now,
                         GError **error);
/* Before all others of its product. */
MUST_USE bool photo_set_main(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);
MUST_USE bool photo_remove(Db *db, int64_t business_id, int64_t id, GError **error);
