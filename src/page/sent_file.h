// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The file of a form that came before it in parts (store/upload.h): the form names it by its key in
 * `_upload` instead of carrying it. Forms that carry their file, or have none, are untouched. Source:
 * requirement C20. */
#include "app/context.h"
#include "store/upload.h"
#include "web/request.h"


typedef struct {
    const Request *request;
    UploadOwner owner; /* its key: NULL when the form names no file */
    GBytes *bytes;     /* owned; NULL: none is named, or it is not here */
} SentFile;
void sent_file_clear(SentFile *file);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SentFile, sent_file_clear)

bool sent_file_key_fits(const char *key);
MUST_USE bool sent_file_find(SentFile *file, const Context *context, const Request *request,
                             GError **error);
/* A file is named but not here, or not whole: to be sent anew. */
bool sent_file_is_missing(const SentFile *file);
/* The form's fields and, as its file, the one that is named; borrows `file`. */
FormSource sent_file_source(const SentFile *file);
/* The form has been done: the room may be used again. */
void sent_file_used(const SentFile *file, const Context *context);
