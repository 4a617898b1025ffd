// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What to send first at the place with signal: texts before pictures before video, then the earlier
 * hour, then the smaller file, each with the seconds it takes (requirement C20). */
#include "base/date.h"

typedef enum { UPLOAD_TEXT, UPLOAD_PICTURE, UPLOAD_VIDEO } UploadKind;

typedef struct {
    int64_t id;
    UploadKind kind;
    int64_t size_bytes;
    Minute minute;   /* the hour it is meant for */
    int64_t seconds; /* set by upload_queue_order */
} UploadItem;

typedef struct {
    int64_t size_bytes;
    int64_t seconds;
} UploadTotal;

/* Sorts in place and sets the seconds; the total is the sum of the items.
 * INVALID: a size below zero, a speed of zero. */
MUST_USE bool upload_queue_order(UploadItem *items, size_t count, int64_t kbit_per_s,
                                 UploadTotal *ret_total, GError **error);
/* "kurang dari 1 menit", "3 menit" */
MUST_USE char *upload_seconds_words(int64_t seconds, const Lang *lang);
