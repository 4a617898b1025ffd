// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Forms that carry files: a multipart/form-data body (RFC 7578) taken apart where it lies. Texts are
 * copied; files are slices of the body and live as long as it does. What is broken ends the reading:
 * what came before it stands, the rest counts as not sent. */
#include "base/error.h"

#define MULTIPART_TEXT_MAX (1u << 20) /* bytes of all texts together */
#define MULTIPART_FILES_MAX 20u

/* Filled by the reading; owned by the caller. */
typedef struct {
    GHashTable *fields; /* name → text; the same name again is joined with ',' */
    GHashTable *files;  /* name → GBytes, the first of a name */
} Multipart;

/* content_type: "multipart/form-data; boundary=…". False: broken, or beyond a limit (fuzzed). */
bool multipart_parse(const char *body, size_t size, const char *content_type, Multipart *parts);
