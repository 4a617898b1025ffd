// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Files that come in parts over a weak signal (requirement C20): each part goes on where the last one
 * ended, so that a cut costs one part and not the file. A file is of one person in one business and
 * has the key of its form. It is handed out only when whole and its SHA-256 is as announced. Files
 * that nobody goes on with are gone after two days, used ones after an hour or when there is no room. */
#include "db/record.h"

#define UPLOAD_BYTES_MAX (20u << 20)  /* of one file */
#define UPLOAD_PART_MAX (256u << 10)  /* of one part */
#define UPLOADS_BYTES_MAX (60u << 20) /* of all files of a business */
#define UPLOADS_MAX 12                /* of a business, not used yet */
#define UPLOAD_KEY_MAX 100
#define UPLOAD_DIGEST_LENGTH 64

typedef struct {
    int64_t business_id, user_id;
    const char *key; /* of its form */
} UploadOwner;

typedef struct {
    int64_t size;       /* of the whole file: 1 … UPLOAD_BYTES_MAX */
    const char *digest; /* of the whole file: SHA-256 in lower case hex */
    int64_t begin;      /* where these bytes belong: begin + count <= size */
    const void *bytes;  /* borrowed */
    size_t count;       /* 1 … UPLOAD_PART_MAX */
} UploadPart;

typedef enum {
    UPLOAD_TAKEN,     /* it is here, now or from before */
    UPLOAD_ELSEWHERE, /* not taken: go on at `received` */
    UPLOAD_CROWDED,   /* not taken: too many files wait */
    UPLOAD_WRONG_SUM /* it was the last part and the file is not the announced one: all of it is gone */
} UploadOutcome;

typedef struct {
    UploadOutcome outcome;
    int64_t received; /* bytes from the beginning that are here now */
} UploadTaken;

/* A part that begins at 0 with another size or sum begins the file anew. */
MUST_USE bool upload_take(Db *db, const UploadOwner *owner, const UploadPart *part, int64_t now,
                          UploadTaken *ret_taken, GError **error);
/* 0 when nothing is here. */
MUST_USE bool upload_received(Db *db, const UploadOwner *owner, int64_t *ret_received,
                              GError **error);
/* *ret_bytes NULL: not here, or not whole. The caller's. */
MUST_USE bool upload_bytes(Db *db, const UploadOwner *owner, GBytes **ret_bytes, GError **error);
/* Its form has been done. */
MUST_USE bool upload_use(Db *db, const UploadOwner *owner, int64_t now, GError **error);
